/** Names in a sentence: commas between them, and a word, `og` or `and`, before the last. Empty for none. */
export function listed(items: readonly string[], and: string): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
