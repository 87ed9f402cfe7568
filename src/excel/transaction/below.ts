import type { Cell, Grid } from "../../core/cell";
import { areaOf } from "../address";
import { isBlank, isFormula } from "./cells";

/** A cell below a table: its place counted from the table's first row and column. A formula changes when it moves and says nothing. */
interface Low {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What stands below a table, in its columns. */
export type Below = readonly Low[];

/** So many rows below a table are looked at. */
const FAR = 1000;

/** Asks what stands below a table; the answer may be taken after the next `sync`. */
export function askBelow(table: Excel.Table): () => Below {
  const own = table.getRange().load("address");
  const used = own.getRowsBelow(FAR).getUsedRangeOrNullObject(true).load("address,formulas");
  return () => {
    if (used.isNullObject) return [];
    const [top, area] = [areaOf(own.address), areaOf(used.address)];
    return (used.formulas as Grid).flatMap((cells, r) =>
      cells.flatMap((cell, c) =>
        isBlank(cell) || isFormula(cell)
          ? []
          : [{ row: area.row + r - top.row, column: area.column + c - top.column, cell }],
      ),
    );
  };
}

const keyOf = ({ column, cell }: Low): string => JSON.stringify([column, cell]);

/** The cells that can be told from all others. */
function single(below: Below): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const low of below) counts.set(keyOf(low), (counts.get(keyOf(low)) ?? 0) + 1);
  return new Map(
    below.flatMap((low) => (counts.get(keyOf(low)) === 1 ? [[keyOf(low), low.row] as const] : [])),
  );
}

/** How many rows higher the same cells stand now; 0 where they do not, or do not agree. */
export function risen(before: Below, now: Below): number {
  const [then, there] = [single(before), single(now)];
  const rises = new Set(
    [...then].flatMap(([key, row]) => {
      const at = there.get(key);
      return at === undefined ? [] : [row - at];
    }),
  );
  const [only] = rises;
  return rises.size === 1 && only !== undefined && only > 0 ? only : 0;
}

/** Whether something stands there now that did not, whatever its row. */
export function hasNew(before: Below, now: Below): boolean {
  const known = new Set(before.map(keyOf));
  return now.some((low) => !known.has(keyOf(low)));
}
