import { says } from "../names/words";
import type { Line, TableResult } from "./lines";
import type { Table } from "./tablereading";

/** Lines that stand under one heading, within one table. */
export interface Unit {
  readonly table: number;
  readonly name: string;
  readonly lines: readonly Line[];
}

export function unitsOf(
  tables: readonly Table[],
  results: readonly TableResult[],
  pays: readonly boolean[],
): Unit[] {
  return tables.flatMap((table, index): Unit[] => {
    if (!pays[index]) return [];
    const lines = results[index]?.lines ?? [];
    const caption = captionOf(table);
    const headed = caption || headsOf(table);
    if (table.axis.kind === "columns") return [{ table: index, name: headed, lines }];
    const themeColumn = table.rows.some(
      ({ theme, section }, at) =>
        theme !== "" &&
        table.rows[at + 1]?.section === section &&
        table.rows[at + 1]?.theme !== theme,
    );
    if (themeColumn) return [{ table: index, name: headed, lines }];
    const bySection = new Map<string, Line[]>();
    for (const line of lines) {
      const key = line.section;
      const own = bySection.get(key);
      if (own) own.push(line);
      else bySection.set(key, [line]);
    }
    return [...bySection].map(([name, own]) => ({
      table: index,
      name: name || headed,
      lines: own,
    }));
  });
}

/** What the columns of a table without a title are called. */
const headsOf = ({ axis, columns }: Table): string =>
  axis.kind === "columns"
    ? ""
    : [
        ...new Set(
          columns.flatMap(({ sort, name }) => (sort === "out" || name === "" ? [] : [name])),
        ),
      ].join(" ");

/** What a table is called: the last title that is no unit and no side. */
export function captionOf({ part }: Table): string {
  const titles = part.captions.filter(
    (text) => /\d/.test(text) || !says([text], "payerHeading", "activityHeading", "themeHeading"),
  );
  return titles[titles.length - 1] ?? "";
}
