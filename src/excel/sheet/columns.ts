import type { TableLayout } from "./layout";
import { spelt } from "./names";

const plain = (header: string): string => header.trim().toLowerCase();

/** Where one of the layout's columns stands in its table as read, from 0; -1 where it is gone. */
export const columnAt = <Key extends string>(
  layout: TableLayout<Key>,
  there: { readonly at: readonly number[] },
  key: NoInfer<Key>,
): number => there.at[layout.columns.findIndex((column) => column.key === key)] ?? -1;

/** Where each of the layout's columns stands in a table with these headers, from 0; -1 where it is gone. */
export function positions(table: TableLayout, headers: readonly string[]): readonly number[] {
  const find = (header: string): number =>
    headers.findIndex((there) => plain(there) === plain(header));
  return table.columns.map(({ header, was }) => {
    const at = find(header);
    return at < 0 && was !== undefined ? find(was) : at;
  });
}

/**
 * Where each column stands when headings may have been rewritten: a name that follows the column goes before its
 * heading, unless the heading now says that it is another of the layout's columns.
 */
export function positionsByName(
  table: TableLayout,
  headers: readonly string[],
  named: ReadonlyMap<string, number>,
): readonly number[] {
  const layoutHeaders = new Map(table.columns.map(({ key, header }) => [plain(header), key]));
  const byName = table.columns.map(({ key }) => {
    const at = named.get(spelt(key)) ?? -1;
    const says = layoutHeaders.get(plain(headers[at] ?? ""));
    return says === undefined || says === key ? at : -1;
  });
  const taken = new Set(byName.filter((at) => at >= 0));
  const byHeader = positions(table, headers);
  return byName.map((at, i) => {
    if (at >= 0) return at;
    const header = byHeader[i] ?? -1;
    return taken.has(header) ? -1 : header;
  });
}
