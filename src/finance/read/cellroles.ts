import type { Spot } from "./plan/doubt";
import { EMPTY } from "./grid/matrix";
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

/** Every figure of the tables with what it was read as, in rectangles; each cell stands in one. */
export function cellRuns(reading: Reading): CellRun[] {
  const lines = new Set(reading.lines.map(({ row, column }) => `${row} ${column}`));
  const doubted = doubtedIn(reading);
  return reading.tables.flatMap(({ table, reading: { rows, columns }, use }) => {
    const { matrix } = table;
    const roleAt = (r: number, c: number): CellRole | undefined => {
      const [row, column] = [table.rows[r]?.at ?? -1, table.columns[c]?.at ?? -1];
      if (matrix.state(r, c) === EMPTY) return undefined;
      const [ofRow, ofColumn] = [rows.roles[r], columns.roles[c]];
      const doubtful = use === "doubt" || doubted(row, column);
      if (ofRow === "out" || ofColumn === "out") return "unused";
      if (doubtful) return "doubt";
      if (lines.has(`${row} ${column}`)) return "line";
      if (use === "apart" || use === "repeat") return "unused";
      if (ofRow === "sum" || ofColumn === "sum") return "sum";
      return ofRow === "part" || ofColumn === "part" ? "note" : "unused";
    };
    const runs = table.rows.flatMap(({ at }, r) =>
      runsOf(
        table.columns.map((column, c) => ({ at: column.at, role: roleAt(r, c) })),
        at,
      ),
    );
    return stacked(runs);
  });
}

/** Whether a doubt stands at a cell, its row or its column. */
function doubtedIn({ doubts }: Reading): (row: number, column: number) => boolean {
  const spots = doubts.flatMap((doubt): readonly Spot[] =>
    "spots" in doubt && doubt.spots ? doubt.spots : [doubt],
  );
  const keys = new Set(spots.map(({ row, column }) => `${row} ${column}`));
  return (row, column) =>
    keys.has(`${row} ${column}`) || keys.has(`${row} -1`) || keys.has(`-1 ${column}`);
}

function runsOf(
  cells: readonly { readonly at: number; readonly role: CellRole | undefined }[],
  row: number,
): CellRun[] {
  const runs: CellRun[] = [];
  for (const { at, role } of [...cells].sort((a, b) => a.at - b.at)) {
    if (!role) continue;
    const last = runs[runs.length - 1];
    if (last?.role === role && last.right === at - 1)
      runs[runs.length - 1] = { ...last, right: at };
    else runs.push({ role, top: row, bottom: row, left: at, right: at });
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
