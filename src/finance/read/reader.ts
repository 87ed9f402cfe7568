import type { Cell, Grid } from "../../core/cell";
import { filled, filledBeside } from "./above";
import { textAmount } from "./amount";
import {
  closeSection,
  holdsMoney,
  idAt,
  isHeaderAgain,
  openSection,
  start,
  type Cursor,
} from "./cursor";
import { readHeadSum } from "./headsum";
import { isBlank } from "./heading";
import { isPayer, isThemeLabel, labelOf, sideAt } from "./label";
import { readBare, readTotal } from "./landmark";
import type { Layout } from "./layout";
import type { Ledger } from "./ledger";
import { isLocalSum } from "./localrow";
import { readMoney, type Line } from "./line";
import type { ReadingNote } from "./note";
import { ordinaryColumns, readOrdinary } from "./ordinary";
import { rowSums } from "./rowsum";
import { firstText } from "./section";
import { settleOpen } from "./settle";
import { turnSigns } from "./sign";
import { isSubhead } from "./subhead";
import type { TotalRow } from "./totals";
import { headingUnit, yearOf } from "./words";

/** The plan as it was read: its money, the totals it states, and what was met on the way. */
export interface Reading {
  readonly layout: Layout;
  readonly ledger: Ledger;
  readonly totals: readonly TotalRow[];
  /** How many lines were read at each total and heading. */
  readonly marks: readonly number[];
  readonly notes: readonly ReadingNote[];
}

/** Reads every row below the headings: lines, headings, totals and blanks. */
export function readPlan(grid: Grid, layout: Layout): Reading {
  const state = start(grid, layout);
  const ordinary = ordinaryColumns(layout);
  for (let row = layout.body; row < grid.length; row++) {
    if (ordinary && !state.section.foreign) row = readOrdinary(state, ordinary, row);
    if (row < grid.length) readRow(state, row, grid[row] ?? []);
  }
  const totals = turnSigns(state.ledger, state.totals);
  settleOpen(state.ledger);
  for (const { column, heading } of layout.unread)
    state.notes.push({ row: Math.max(layout.header, 0), column, kind: "columnUnread", heading });
  return { layout, ledger: state.ledger, totals, marks: state.marks, notes: state.notes };
}

function readRow(state: Cursor, row: number, cells: readonly Cell[]): void {
  const { money } = state.layout;
  if (!holdsMoney(state, cells)) return readBare(state, row, cells);
  if (state.section.foreign) return;
  const label = labelOf(state, cells);
  if (label !== "line" && !(label === "part" && !state.lines))
    return readTotal(state, row, cells, label);
  if (
    money.length > 1 &&
    typeof cells[money[0]?.column ?? 0] !== "undefined" &&
    isHeaderAgain(state, cells)
  )
    return openSection(state, firstText(cells), true);
  if (headsAnother(state, row, cells)) return closeSection(state);
  if (state.closed && isBeyond(state, cells)) return readTotal(state, row, cells, "balance");
  readLine(state, row, cells);
}

/**
 * A row right below the total of its side, without a heading between: a payer below the costs begins the financing, and what is no payer
 * below the financing is no money but what is left of it; its figures are held against the difference.
 */
function isBeyond(state: Cursor, cells: readonly Cell[]): boolean {
  const { fields } = state.layout;
  const activity = idAt(state, cells, fields.activity);
  if (fields.source >= 0 || activity === 0) return false;
  const payer = isPayer(state, activity);
  if (state.section.side === "cost" && payer) openSection(state, "Finansiering", true);
  return state.section.side === "financing" && !payer;
}

/** Whether a row below a total and a blank row is the headings of another table: words alone, also where money should stand. */
function headsAnother({ grid, totals }: Cursor, row: number, cells: readonly Cell[]): boolean {
  if (totals.length === 0 || !(grid[row - 1] ?? []).every(isBlank)) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length > 2 &&
    filled.every((cell) => typeof cell === "string" && textAmount(cell).kind === "text")
  );
}

function readLine(state: Cursor, row: number, cells: readonly Cell[]): void {
  const { layout } = state;
  const { fields } = layout;
  const source = idAt(state, cells, fields.source);
  const ownKind = idAt(state, cells, fields.kind);
  const own = {
    activity: idAt(state, cells, fields.activity),
    theme: idAt(state, cells, fields.theme),
  };
  if (isLocalSum(state, row, cells)) return;
  if (
    source === 0 &&
    ownKind === 0 &&
    (own.activity === 0 || own.theme === 0) &&
    (readHeadSum(state, row, cells) || isSubhead(state, row))
  )
    return;
  const { activity, theme } = filled(state.above, own.activity, own.theme);
  const ownYear = fields.year < 0 ? 0 : yearAt(state, row, cells[fields.year], fields.year);
  const { kind, year } = filledBeside(
    state.above,
    ownKind,
    ownYear,
    own.activity === 0 && activity !== 0,
  );
  const ofKind = sideAt(state, kind);
  const marked =
    (fields.side < 0 ? undefined : sideAt(state, idAt(state, cells, fields.side))) ?? ofKind;
  const themed =
    theme || (fields.theme < 0 && isThemeLabel(state, activity) ? activity : 0) || state.over.theme;
  const line: Line = {
    activity,
    theme: themed,
    kind: (ofKind === undefined ? kind : 0) || state.over.kind,
    source: source || state.over.source,
    marked,
    year: year || state.section.year,
  };
  const from = state.ledger.size;
  const unit = fields.unit < 0 ? undefined : headingUnit(String(cells[fields.unit] ?? ""));
  layout.money.forEach((column, index) =>
    readMoney(
      state,
      { row, cells, column: unit === undefined ? column : { ...column, unit }, index },
      line,
    ),
  );
  if (state.ledger.size > from) state.lines = true;
  if (layout.totals.length > 0)
    state.notes.push(...rowSums(layout, state.ledger, from, row, cells, state.silent));
}

function yearAt(state: Cursor, row: number, cell: Cell, column: number): number {
  const year = yearOf(cell);
  if (year === undefined && !isBlank(cell))
    state.notes.push({ row, column, kind: "yearUnreadable", text: String(cell) });
  return year ?? 0;
}
