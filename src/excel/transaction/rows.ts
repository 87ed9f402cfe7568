import type { Cell, Grid } from "../../core/cell";

/** A table's body at one moment: its columns by Excel's own ids, and its cells both ways. */
export interface Body {
  readonly ids: readonly number[];
  readonly formulas: Grid;
  readonly values: Grid;
}

const text = (cell: Cell): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

/** What each row is known by: the cells of some columns, and rows that look alike by their order. */
export function keysOf(body: Body, columns: readonly number[]): readonly string[] {
  const at = columns.map((id) => body.ids.indexOf(id));
  const seen = new Map<string, number>();
  return body.formulas.map((row) => {
    const base = at.map((c) => text(row[c])).join("\u0001");
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return `${base}\u0000${count}`;
  });
}

/** A key without its order among rows that look alike. */
export const plainKey = (key: string): string => key.slice(0, key.indexOf("\u0000"));

export const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** The cell of a row in the column with this id; `undefined` where there is none. */
export const cellAt = (grid: Grid, body: Body, row: number, id: number): Cell =>
  grid[row]?.[body.ids.indexOf(id)];

/** Neighbouring indexes as runs, last first, so that deleting one run leaves the numbers of the others right. */
export function runs(
  indexes: readonly number[],
): readonly { readonly first: number; readonly count: number }[] {
  const out: { first: number; count: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && last.first + last.count === index) last.count += 1;
    else out.push({ first: index, count: 1 });
  }
  return out.reverse();
}
