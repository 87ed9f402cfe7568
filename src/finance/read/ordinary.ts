import type { Cell } from "../../core/cell";
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
  if (
    money.length !== 1 ||
    !amount ||
    amount.unit !== 1 ||
    amount.use !== "amount" ||
    amount.year !== 0 ||
    amount.source !== ""
  )
    return undefined;
  if (
    totals.length > 0 ||
    fields.side >= 0 ||
    fields.unit >= 0 ||
    fields.others.length > 0 ||
    fields.activity < 0 ||
    fields.source < 0
  )
    return undefined;
  const { activity, theme, kind, source, year } = fields;
  return {
    activity: nameColumn(activity),
    theme: nameColumn(theme),
    kind: nameColumn(kind),
    source: nameColumn(source),
    year,
    amount: amount.column,
  };
}

/**
 * Adds rows from `from` on to the ledger while each is an ordinary line: a named activity, a source, a plain amount, and no name of another
 * meaning. Gives the first row that is none: `readRow` reads that one, and would read these the same way, only slower.
 * One loop, longer than functions are here: 100,000 rows pass it, and most of a call's time goes before it is compiled.
 */
export function readOrdinary(state: Cursor, ordinary: OrdinaryColumns, from: number): number {
  const { grid, over, running } = state;
  const {
    row: rows,
    column: columns,
    activity: activities,
    theme: themes,
    kind: kinds,
    source: sources,
    year: years,
    side: sides,
    ore: amounts,
    size,
  } = state.ledger;
  const { year: yearColumn, amount: amountColumn } = ordinary;
  const themed = ordinary.theme.column >= 0;
  const { year: headed } = state.section;
  const side = state.section.side === "cost" ? COST : FINANCING;
  // Equal to no cell, so that a first empty one is not taken for read.
  let yearCell: Cell = Number.NaN;
  let year = 0;
  let line = size;
  let sum = running[0] ?? 0;
  let row = from;
  for (; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    const activity = lineName(ordinary.activity, cells, state);
    const theme = lineName(ordinary.theme, cells, state);
    const kind = lineName(ordinary.kind, cells, state);
    const source = lineName(ordinary.source, cells, state);
    if (activity <= 0 || theme < 0 || (themed && theme === 0) || kind < 0 || source <= 0) break;
    const ore = oreIn(cells[amountColumn]);
    if (ore === undefined) break;
    if (yearColumn >= 0 && cells[yearColumn] !== yearCell) {
      const read = yearOf(cells[yearColumn]);
      if (read === undefined) break;
      yearCell = cells[yearColumn];
      year = read;
    }
    if (ore === 0) continue;
    rows[line] = row;
    columns[line] = amountColumn;
    activities[line] = activity;
    themes[line] = theme || over.theme;
    kinds[line] = kind || over.kind;
    sources[line] = side === COST ? 0 : source;
    years[line] = year || headed;
    sides[line] = side;
    amounts[line] = ore;
    sum += ore;
    line++;
  }
  added(state, ordinary, { size: line, sum, year });
  return row;
}

/** Notes that lines have been added, as `readRow` does for each of its own; `year` is that of the last. */
function added(
  state: Cursor,
  ordinary: OrdinaryColumns,
  { size, sum, year }: { readonly size: number; readonly sum: number; readonly year: number },
): void {
  const { ledger, above } = state;
  if (size === ledger.size) return;
  const last = size - 1;
  state.lines = true;
  state.since += size - ledger.size;
  state.running[0] = sum;
  ledger.size = size;
  filled(
    above,
    ledger.activity[last] ?? 0,
    ordinary.theme.column < 0 ? 0 : (ledger.theme[last] ?? 0),
  );
  filledBeside(above, ordinary.kind.column < 0 ? 0 : (ledger.kind[last] ?? 0), year, false);
}

function oreIn(cell: Cell): number | undefined {
  return typeof cell === "number"
    ? plainOre(cell)
    : typeof cell === "string"
      ? usualOre(cell)
      : undefined;
}
