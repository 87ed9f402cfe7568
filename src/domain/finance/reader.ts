import type { Cell, Grid } from "../cell";
import { idAt, isHeaderAgain, openSection, start, type Cursor } from "./cursor";
import { readHeadSum } from "./headsum";
import { isBlank } from "./heading";
import { isThemeLabel, labelOf, sideAt } from "./label";
import { readBare, readTotal } from "./landmark";
import type { MoneyColumn } from "./columns";
import type { Layout } from "./layout";
import { COST, FINANCING, OPEN, type Ledger } from "./ledger";
import { nameNumber } from "./names";
import type { ReadingNote } from "./note";
import { ordinaryColumns, readOrdinary } from "./ordinary";
import { rowSums } from "./rowsum";
import { firstText } from "./section";
import { settleOpen } from "./settle";
import { sourceNamed } from "./source";
import type { TotalRow } from "./totals";
import { yearOf } from "./words";

/** The plan as it was read: its money, the totals it states, and what was met on the way. */
export interface Reading {
  readonly layout: Layout;
  readonly ledger: Ledger;
  readonly totals: readonly TotalRow[];
  readonly notes: readonly ReadingNote[];
}

/** Reads every row below the headings: lines, headings, totals and blanks. */
export function readPlan(grid: Grid, layout: Layout): Reading {
  const state = start(grid, layout);
  const ordinary = ordinaryColumns(layout);
  for (let row = layout.body; row < grid.length; row++) {
    if (ordinary) row = readOrdinary(state, ordinary, row);
    if (row < grid.length) readRow(state, row, grid[row] ?? []);
  }
  settleOpen(state.ledger);
  for (const { column, heading } of layout.unread) state.notes.push({ row: Math.max(layout.header, 0), column, kind: "columnUnread", heading });
  return { layout, ledger: state.ledger, totals: state.totals, notes: state.notes };
}

function readRow(state: Cursor, row: number, cells: readonly Cell[]): void {
  const { fields, money } = state.layout;
  const activity = idAt(state, cells, fields.activity);
  const theme = idAt(state, cells, fields.theme);
  const kind = idAt(state, cells, fields.kind);
  const source = idAt(state, cells, fields.source);
  const label = labelOf(state, activity, theme, source, kind, cells);
  if (label !== "line") return readTotal(state, row, cells, label);
  let filled = false;
  for (const { column } of money) if (!isBlank(cells[column])) filled = true;
  if (!filled) return readBare(state, row, cells);
  if (money.length > 1 && typeof cells[money[0]?.column ?? 0] !== "undefined" && isHeaderAgain(state, cells)) return openSection(state, firstText(cells));
  if (source === 0 && kind === 0 && (activity === 0 || theme === 0) && readHeadSum(state, row, cells)) return;
  const ofKind = sideAt(state, kind);
  const marked = (fields.side < 0 ? undefined : sideAt(state, idAt(state, cells, fields.side))) ?? ofKind;
  const year = fields.year < 0 ? 0 : yearAt(state, row, cells[fields.year], fields.year);
  const base = { activity, theme: theme || (fields.theme < 0 && isThemeLabel(state, activity) ? activity : 0) || state.over.theme, kind: (ofKind === undefined ? kind : 0) || state.over.kind, source: source || state.over.source, marked, year };
  const from = state.ledger.size;
  for (let index = 0; index < money.length; index++) readMoney(state, row, cells, index, base);
  if (state.layout.totals.length > 0) state.notes.push(...rowSums(state.layout, state.ledger, from, row, cells, state.silent));
}

interface Base {
  readonly activity: number;
  readonly theme: number;
  readonly kind: number;
  readonly source: number;
  readonly marked: number | undefined;
  readonly year: number;
}

function readMoney(state: Cursor, row: number, cells: readonly Cell[], index: number, base: Base): void {
  const column = state.layout.money[index];
  if (!column) return;
  const ore = state.read(cells[column.column], column, row);
  if (ore === undefined || ore === 0) return;
  state.running[index] = (state.running[index] ?? 0) + ore;
  state.since++;
  addLine(state, row, column, base, ore);
}

function addLine(state: Cursor, row: number, column: MoneyColumn, base: Base, ore: number): void {
  const { ledger } = state;
  const line = ledger.size++;
  let { activity, source } = base;
  let side: number = FINANCING;
  if (column.source !== "") source = nameNumber(ledger.names, column.source);
  else if (column.use === "cost") [side, source] = [COST, 0];
  else {
    side = sideOfLine(state, column, base);
    if (side === COST) source = 0;
    if (side === FINANCING && source === 0) [activity, source] = [0, activity];
  }
  ledger.row[line] = row;
  ledger.column[line] = column.column;
  ledger.activity[line] = activity;
  ledger.theme[line] = base.theme;
  ledger.kind[line] = base.kind;
  ledger.source[line] = source;
  ledger.year[line] = column.year || base.year;
  ledger.side[line] = side;
  ledger.ore[line] = ore;
}

/** What the row and the headings say first; else a source pays, and a line without one is a cost where no column names sources. */
function sideOfLine(state: Cursor, column: MoneyColumn, base: Base): number {
  if (base.marked !== undefined) return base.marked;
  if (state.section.side) return state.section.side === "cost" ? COST : FINANCING;
  if (base.source !== 0) return FINANCING;
  if (state.layout.fields.source >= 0 || column.use === "financing") return OPEN;
  return sourceNamed(state.ledger.names.texts[base.activity] ?? "") ? FINANCING : COST;
}

function yearAt(state: Cursor, row: number, cell: Cell, column: number): number {
  const year = yearOf(cell);
  if (year === undefined && !isBlank(cell)) state.notes.push({ row, column, kind: "yearUnreadable", text: String(cell) });
  return year ?? 0;
}
