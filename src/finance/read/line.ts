import type { Cell } from "../../core/cell";
import type { MoneyColumn } from "./columns";
import type { Cursor } from "./cursor";
import { isPayer, isThemeLabel } from "./label";
import { COST, FINANCING, OPEN } from "./ledger";
import { nameNumber } from "./names";
import { isUnfunded } from "./words";

/** What a row says of its money: the numbers of its names, the side it is marked with, and its year. */
export interface Line {
  readonly activity: number;
  readonly theme: number;
  readonly kind: number;
  readonly source: number;
  readonly marked: number | undefined;
  readonly year: number;
}

/** One cell of money. */
interface Place {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly column: MoneyColumn;
  /** Which of the money columns it stands in. */
  readonly index: number;
}

/** Adds the money of one cell to the ledger; nothing where it holds none. */
export function readMoney(state: Cursor, { row, cells, column, index }: Place, line: Line): void {
  const ore = state.read(cells[column.column], column, row);
  if (ore === undefined || ore === 0) return;
  state.running[index] = (state.running[index] ?? 0) + ore;
  state.since++;
  addLine(state, row, column, line, ore);
}

function addLine(state: Cursor, row: number, column: MoneyColumn, own: Line, ore: number): void {
  const { ledger } = state;
  const line = ledger.size++;
  let { activity, source } = own;
  let side: number = FINANCING;
  if (column.source !== "") source = nameNumber(ledger.names, column.source);
  else if (column.use === "cost") [side, source] = [COST, 0];
  else {
    side = sideOfLine(state, column, own);
    if (side === COST) source = 0;
    if (side === FINANCING && source === 0 && isUnfunded(ledger.names.texts[activity] ?? ""))
      [side, activity] = [OPEN, 0];
    if (side === FINANCING && source === 0 && !isThemeLabel(state, activity))
      [activity, source] = [0, activity];
  }
  ledger.row[line] = row;
  ledger.column[line] = column.column;
  ledger.activity[line] = activity;
  ledger.theme[line] = own.theme;
  ledger.kind[line] = own.kind;
  ledger.source[line] = source;
  ledger.year[line] = column.year || own.year;
  ledger.side[line] = side;
  ledger.ore[line] = ore;
}

/** What the row and the headings say first; else a source pays, and a line without one is a cost where no column names sources. */
function sideOfLine(
  state: Cursor,
  column: MoneyColumn,
  { marked, source, activity }: Line,
): number {
  if (marked !== undefined) return marked;
  if (state.section.side) return state.section.side === "cost" ? COST : FINANCING;
  if (source !== 0) return FINANCING;
  if (state.layout.fields.source >= 0 || column.use === "financing") return OPEN;
  return isPayer(state, activity) ? FINANCING : COST;
}
