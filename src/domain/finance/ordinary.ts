import type { Cell } from "../cell";
import { filled, filledBeside } from "./above";
import { plainOre, usualOre } from "./amount";
import type { Cursor } from "./cursor";
import type { Layout } from "./layout";
import { COST, FINANCING } from "./ledger";
import { lineName, nameColumn, type NameColumn } from "./namecolumn";
import { yearOf } from "./words";

/** The columns of a budget whose ordinary lines one loop can read: one amount a row, in kroner, and a source. */
export interface OrdinaryColumns {
  readonly activity: NameColumn;
  readonly theme: NameColumn;
  readonly kind: NameColumn;
  readonly source: NameColumn;
  readonly year: number;
  readonly amount: number;
}

/** The columns of such a budget; undefined for one of another shape. */
export function ordinaryColumns({ fields, money, totals }: Layout): OrdinaryColumns | undefined {
  const amount = money[0];
  if (money.length !== 1 || !amount || amount.unit !== 1 || amount.use !== "amount" || amount.year !== 0 || amount.source !== "") return undefined;
  if (totals.length > 0 || fields.side >= 0 || fields.unit >= 0 || fields.others.length > 0 || fields.activity < 0 || fields.source < 0) return undefined;
  const { activity, theme, kind, source, year } = fields;
  return { activity: nameColumn(activity), theme: nameColumn(theme), kind: nameColumn(kind), source: nameColumn(source), year, amount: amount.column };
}

/**
 * Adds rows from `from` on to the ledger while each is an ordinary line: a named activity, a source, a plain amount, and no name of another
 * meaning. Gives the first row that is none: `readRow` reads that one, and would read these the same way, only slower.
 * One loop, longer than functions are here: 100,000 rows pass it, and most of a call's time goes before it is compiled.
 */
export function readOrdinary(state: Cursor, ordinary: OrdinaryColumns, from: number): number {
  const { grid, ledger, over, running } = state;
  const side = state.section.side === "cost" ? COST : FINANCING;
  // Equal to no cell, so that a first empty one is not taken for read.
  let yearCell: Cell = Number.NaN;
  let year = 0;
  let line = ledger.size;
  let row = from;
  for (; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    const activity = lineName(ordinary.activity, cells, state);
    const theme = lineName(ordinary.theme, cells, state);
    const kind = lineName(ordinary.kind, cells, state);
    const source = lineName(ordinary.source, cells, state);
    if (activity <= 0 || theme < 0 || (theme === 0 && ordinary.theme.column >= 0) || kind < 0 || source <= 0) break;
    const ore = oreIn(cells[ordinary.amount]);
    if (ore === undefined) break;
    if (ordinary.year >= 0 && cells[ordinary.year] !== yearCell) {
      yearCell = cells[ordinary.year];
      const read = yearOf(yearCell);
      if (read === undefined) break;
      year = read;
    }
    if (ore === 0) continue;
    ledger.row[line] = row;
    ledger.column[line] = ordinary.amount;
    ledger.activity[line] = activity;
    ledger.theme[line] = theme || over.theme;
    ledger.kind[line] = kind || over.kind;
    ledger.source[line] = side === COST ? 0 : source;
    ledger.year[line] = year || state.section.year;
    ledger.side[line] = side;
    ledger.ore[line] = ore;
    running[0] = (running[0] ?? 0) + ore;
    line++;
  }
  state.since += line - ledger.size;
  if (line > ledger.size) {
    state.lines = true;
    filled(state.above, ledger.activity[line - 1] ?? 0, ordinary.theme.column < 0 ? 0 : (ledger.theme[line - 1] ?? 0));
    filledBeside(state.above, ordinary.kind.column < 0 ? 0 : (ledger.kind[line - 1] ?? 0), year, false);
  }
  ledger.size = line;
  return row;
}

function oreIn(cell: Cell): number | undefined {
  return typeof cell === "number" ? plainOre(cell) : typeof cell === "string" ? usualOre(cell) : undefined;
}
