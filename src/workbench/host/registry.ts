/** Ids that stay when their owner is renamed: the client finds tables and charts again by them. */
export class Registry {
  private readonly names = new Map<string, string>();
  private readonly ids = new Map<string, string>();
  private next = 1;

  constructor(private readonly shape: (number: number) => string) {}

  /** The id of the item with this name, made when it is first asked for. */
  idOf(name: string): string {
    const key = name.toLowerCase();
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.shape(this.next++);
    this.ids.set(key, id);
    this.names.set(id, name);
    return id;
  }

  nameOf(id: string): string | undefined {
    return this.names.get(id);
  }

  renamed(from: string, to: string): void {
    const id = this.idOf(from);
    this.ids.delete(from.toLowerCase());
    this.ids.set(to.toLowerCase(), id);
    this.names.set(id, to);
  }
}
