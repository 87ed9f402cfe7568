/** What a table's column shows: cells with one of these texts, whatever the case. */
export type Criterion = readonly string[];

/** The filters of tables, by the table's id and the column's; they hide rows, and are not kept in the file. */
export class Filters {
  private readonly tables = new Map<string, Map<string, Criterion>>();

  of(table: string): ReadonlyMap<string, Criterion> {
    return this.tables.get(table) ?? new Map<string, Criterion>();
  }

  set(table: string, column: string, criterion: Criterion | undefined): void {
    const columns = new Map(this.of(table));
    if (criterion) columns.set(column, criterion);
    else columns.delete(column);
    this.tables.set(table, columns);
  }

  clear(table: string): void {
    this.tables.delete(table);
  }
}
