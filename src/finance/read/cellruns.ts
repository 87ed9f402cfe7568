import { cellsOf, type CellUse, type ReadCell } from "./cells";
import type { Reading } from "./read";

/** What became of a figure: money of the plan, a sum of it, within another, left out, or not known. */
export const CELL_ROLES = ["line", "sum", "note", "unused", "doubt"] as const;
export type CellRole = (typeof CELL_ROLES)[number];

/** Cells beside and below each other that were read alike; counted from 0 in the cells that were read, ends included. */
export interface CellRun {
  readonly role: CellRole;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const ROLES: Readonly<Record<CellUse, CellRole>> = {
  fund: "line",
  local: "line",
  other: "line",
  cost: "line",
  sum: "sum",
  note: "note",
  unused: "unused",
  doubt: "doubt",
};

/** Every cell with money by what it was read as, in rectangles; each stands in one. */
export function cellRuns(reading: Reading): CellRun[] {
  const rows = new Map<number, ReadCell[]>();
  for (const cell of cellsOf(reading)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return stacked([...rows].sort(([a], [b]) => a - b).flatMap(([row, cells]) => runsOf(cells, row)));
}

function runsOf(cells: readonly ReadCell[], row: number): CellRun[] {
  const runs: CellRun[] = [];
  for (const { column, use } of [...cells].sort((a, b) => a.column - b.column)) {
    const role = ROLES[use];
    const last = runs[runs.length - 1];
    if (last?.role === role && last.right === column - 1)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ role, top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Runs of one width below each other are one. */
function stacked(runs: readonly CellRun[]): CellRun[] {
  const open = new Map<string, CellRun>();
  const closed: CellRun[] = [];
  for (const run of runs) {
    const key = `${run.role} ${run.left} ${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()];
}
