import { PAYERS } from "../rules/sources";
import { AMOUNT } from "./grid/matrix";
import type { Role } from "./sums/axis";
import type { Reading } from "./read";

/** What became of a cell with money: a line of the plan by who pays, a cost, a sum, a part within another, left out, or a doubt. */
export type CellUse = "fund" | "local" | "other" | "cost" | "sum" | "note" | "unused" | "doubt";

/** One cell with money, counted from 0 in the cells that were read. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly use: CellUse;
}

const LOCAL: ReadonlySet<string> = new Set(
  PAYERS.filter(({ local }) => local).map(({ payer }) => payer),
);

/** Every cell with money, once, with what it is in the plan. */
export function cellsOf({ tables, lines, doubts }: Reading): ReadCell[] {
  const at = (row: number, column: number): string => `${row} ${column}`;
  const paid = new Map(lines.map((line) => [at(line.row, line.column), line]));
  const [rows, columns, single] = [new Set<number>(), new Set<number>(), new Set<string>()];
  for (const doubt of doubts)
    for (const { row, column } of "spots" in doubt ? doubt.spots : [doubt])
      if (column < 0) rows.add(row);
      else if (row < 0) columns.add(column);
      else single.add(at(row, column));
  const cells: ReadCell[] = [];
  for (const { table, reading, use } of tables)
    table.rows.forEach(({ at: row }, r) =>
      table.columns.forEach(({ at: column }, c) => {
        if (table.matrix.state(r, c) !== AMOUNT) return;
        const line = paid.get(at(row, column));
        const asked = rows.has(row) || columns.has(column) || single.has(at(row, column));
        const roles = [reading.rows.roles[r] ?? "out", reading.columns.roles[c] ?? "out"];
        const told =
          use === "doubt" || (asked && line) ? "doubt" : roleOf(roles, line !== undefined);
        const one =
          told !== "line" ? told : line?.side === "cost" ? "cost" : payerOf(line?.payer?.payer);
        cells.push({ row, column, use: one });
      }),
    );
  return cells;
}

function roleOf(roles: readonly Role[], line: boolean): "line" | "sum" | "note" | "unused" {
  if (roles.includes("out")) return "unused";
  if (roles.includes("part")) return "note";
  if (roles.includes("sum")) return "sum";
  // A table that repeats another has no lines of its own.
  return line ? "line" : "unused";
}

const payerOf = (payer: string | undefined): CellUse =>
  payer === "fund" ? "fund" : payer !== undefined && LOCAL.has(payer) ? "local" : "other";
