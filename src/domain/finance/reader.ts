import type { Cell, Grid } from "../cell";
import { isBlank } from "./heading";
import { repeatsHeader, type Layout, type MoneyColumn } from "./layout";
import { COST, emptyLedger, FINANCING, OPEN, type Ledger, type LedgerWriter } from "./ledger";
import { moneyReader, type MoneyReader } from "./money";
import { emptyNames } from "./names";
import type { ReadingNote } from "./note";
import { rowSums, totalRowSums } from "./rowsum";
import { firstText, NO_SECTION, opened, type Section } from "./section";
import { sourceNamed } from "./source";
import { isTheme } from "./theme";
import type { TotalRow } from "./totals";
import { isBalance, isShare, sideOf, totalOf, yearOf } from "./words";

/** The plan as it was read: its money, the totals it states, and what was met on the way. */
export interface Reading {
  readonly layout: Layout;
  readonly ledger: Ledger;
  readonly totals: readonly TotalRow[];
  readonly notes: readonly ReadingNote[];
}

/** What a label means for its row. */
const LINE = 1;
const TOTAL = 2;
const BALANCE = 3;
const SHARE = 4;
type Label = typeof LINE | typeof TOTAL | typeof BALANCE | typeof SHARE;

interface State {
  readonly layout: Layout;
  readonly grid: Grid;
  readonly ledger: LedgerWriter;
  readonly notes: ReadingNote[];
  readonly totals: TotalRow[];
  readonly read: MoneyReader;
  readonly silent: MoneyReader;
  /** By the number of a name; left out until it is asked for. */
  readonly labels: Label[];
  /** The cell last read in each field and its number: neighbouring rows mostly say the same. */
  readonly last: { readonly cells: Cell[]; readonly ids: number[] };
  readonly themes: Map<number, boolean>;
  readonly sides: Map<number, number | undefined>;
  section: Section;
  /** The section's texts by number: theme, kind, source. */
  over: { theme: number; kind: number; source: number };
  /** Running sums by money column, and where they stood at the last total or heading and at the last heading of a side. */
  running: Float64Array;
  near: Float64Array;
  side: Float64Array;
  since: number;
}

/** Reads every row below the headings: lines, headings, totals and blanks. */
export function readPlan(grid: Grid, layout: Layout): Reading {
  const state = start(grid, layout);
  for (let row = layout.body; row < grid.length; row++) readRow(state, row, grid[row] ?? []);
  settleOpen(state.ledger);
  for (const { column, heading } of layout.unread) state.notes.push({ row: Math.max(layout.header, 0), column, kind: "columnUnread", heading });
  return { layout, ledger: state.ledger, totals: state.totals, notes: state.notes };
}

function start(grid: Grid, layout: Layout): State {
  const notes: ReadingNote[] = [];
  const columns = [...layout.money, ...layout.totals];
  const sums = (): Float64Array => new Float64Array(layout.money.length);
  return {
    layout, grid, notes, totals: [], labels: [LINE], last: { cells: [], ids: [] }, themes: new Map(), sides: new Map(),
    ledger: emptyLedger(Math.max(0, grid.length - layout.body) * layout.money.length, emptyNames()),
    read: moneyReader(grid, layout.body, columns, notes),
    silent: moneyReader(grid, layout.body, columns, undefined),
    section: NO_SECTION, over: { theme: 0, kind: 0, source: 0 },
    running: sums(), near: sums(), side: sums(), since: 0,
  };
}

function readRow(state: State, row: number, cells: readonly Cell[]): void {
  const { fields, money } = state.layout;
  const activity = idAt(state, cells, fields.activity);
  const theme = idAt(state, cells, fields.theme);
  const kind = idAt(state, cells, fields.kind);
  const source = idAt(state, cells, fields.source);
  const label = labelOf(state, activity, theme, source, kind, cells);
  if (label !== LINE) return readTotal(state, row, cells, label);
  let filled = false;
  for (const { column } of money) if (!isBlank(cells[column])) filled = true;
  if (!filled) return readBare(state, row, cells);
  if (money.length > 1 && typeof cells[money[0]?.column ?? 0] !== "undefined" && isHeaderAgain(state, cells)) return openSection(state, firstText(cells));
  const ofKind = sideAt(state, kind);
  const marked = (fields.side < 0 ? undefined : sideAt(state, idAt(state, cells, fields.side))) ?? ofKind;
  const year = fields.year < 0 ? 0 : yearAt(state, row, cells[fields.year], fields.year);
  const base = { activity, theme: theme || state.over.theme || (fields.theme < 0 && isThemeLabel(state, activity) ? activity : 0), kind: (ofKind === undefined ? kind : 0) || state.over.kind, source: source || state.over.source, marked, year };
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

function readMoney(state: State, row: number, cells: readonly Cell[], index: number, base: Base): void {
  const column = state.layout.money[index];
  if (!column) return;
  const ore = state.read(cells[column.column], column, row);
  if (ore === undefined || ore === 0) return;
  state.running[index] = (state.running[index] ?? 0) + ore;
  state.since++;
  addLine(state, row, column, base, ore);
}

function addLine(state: State, row: number, column: MoneyColumn, base: Base, ore: number): void {
  const { ledger } = state;
  const line = ledger.size++;
  let { activity, source } = base;
  let side: number = FINANCING;
  if (column.source !== "") source = ledger.names.of(column.source);
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
function sideOfLine(state: State, column: MoneyColumn, base: Base): number {
  if (base.marked !== undefined) return base.marked;
  if (state.section.side) return state.section.side === "cost" ? COST : FINANCING;
  if (base.source !== 0) return FINANCING;
  if (state.layout.fields.source >= 0 || column.use === "financing") return OPEN;
  return sourceNamed(state.ledger.names.texts[base.activity] ?? "") ? FINANCING : COST;
}

function sideAt(state: State, id: number): number | undefined {
  if (id === 0) return undefined;
  const known = state.sides.get(id);
  if (known !== undefined || state.sides.has(id)) return known;
  const side = sideOf(state.ledger.names.texts[id] ?? "");
  const number = side === undefined ? undefined : side === "cost" ? COST : FINANCING;
  state.sides.set(id, number);
  return number;
}

function idAt(state: State, cells: readonly Cell[], column: number): number {
  if (column < 0) return 0;
  const cell = cells[column];
  const { last } = state;
  if (cell === last.cells[column]) return last.ids[column] ?? 0;
  const id = typeof cell === "string" ? state.ledger.names.of(cell) : cell === null || cell === undefined ? 0 : state.ledger.names.of(String(cell));
  last.cells[column] = cell;
  last.ids[column] = id;
  return id;
}

function yearAt(state: State, row: number, cell: Cell, column: number): number {
  const year = yearOf(cell);
  if (year === undefined && !isBlank(cell)) state.notes.push({ row, column, kind: "yearUnreadable", text: String(cell) });
  return year ?? 0;
}

function labelOf(state: State, activity: number, theme: number, source: number, kind: number, cells: readonly Cell[]): Label {
  const { labels } = state;
  const label = labels[activity] ?? labelKind(state, activity);
  if (label !== LINE) return label;
  const own = Math.max(labels[theme] ?? labelKind(state, theme), labels[source] ?? labelKind(state, source), labels[kind] ?? labelKind(state, kind));
  if (own !== LINE) return own as Label;
  for (const column of state.layout.fields.others) if (labelKind(state, idAt(state, cells, column)) === TOTAL) return TOTAL;
  return LINE;
}

/** Some word of every label that is no line's; a text without one need not be looked at closely. */
const NO_LINE = /alt|sum|tot|saml|overall|balan|differ|saldo|result|rest|undersk|manglende|kontrol|net|andel|pct|procent|percent|share|%/i;

function labelKind(state: State, id: number): Label {
  const known = state.labels[id];
  if (known) return known;
  const text = state.ledger.names.texts[id] ?? "";
  const label = !NO_LINE.test(text) ? LINE : totalOf(text) !== undefined ? TOTAL : isBalance(text) ? BALANCE : isShare(text) ? SHARE : LINE;
  state.labels[id] = label;
  return label;
}

/** In a plan without a column of themes, a row may be labelled with the theme itself. */
function isThemeLabel(state: State, id: number): boolean {
  const known = state.themes.get(id) ?? isTheme(state.ledger.names.texts[id] ?? "");
  state.themes.set(id, known);
  return known;
}

function readTotal(state: State, row: number, cells: readonly Cell[], kind: Label): void {
  const { money } = state.layout;
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  const label = texts.find((text) => totalOf(text) !== undefined) ?? texts[0] ?? "";
  if (kind === SHARE) return;
  const found = money.flatMap((column, index) => {
    const stated = state.silent(cells[column.column], column, row);
    const at = (mark: Float64Array): number => (state.running[index] ?? 0) - (mark[index] ?? 0);
    return stated === undefined ? [] : [{ money: column, stated, near: at(state.near), side: at(state.side), all: state.running[index] ?? 0 }];
  });
  state.totals.push({ row, label, name: totalOf(label) ?? "", balance: kind === BALANCE, above: state.ledger.size, since: state.since, cells: found });
  state.notes.push(...totalRowSums(state.layout, row, cells, found, state.silent));
  mark(state);
}

function mark(state: State): void {
  state.near.set(state.running);
  state.since = 0;
}

/** A row without money: a heading where one text stands alone, else a line whose amount is missing. */
function readBare(state: State, row: number, cells: readonly Cell[]): void {
  const { fields, money } = state.layout;
  const filled = [fields.activity, fields.theme, fields.kind, fields.source, fields.year].filter((column) => column >= 0 && !isBlank(cells[column]));
  if (filled.length > 1 && !isHeaderAgain(state, cells)) {
    state.notes.push({ row, column: money[0]?.column ?? 0, kind: "amountMissing", text: "" });
    return;
  }
  const heading = firstText(cells);
  if (heading) openSection(state, heading);
}

function openSection(state: State, heading: string): void {
  const { names } = state.ledger;
  const before = state.section.side;
  state.section = opened(state.section, heading);
  state.over = { theme: names.of(state.section.theme), kind: names.of(state.section.kind), source: names.of(state.section.source) };
  mark(state);
  if (state.section.side !== before) state.side.set(state.running);
}

function isHeaderAgain(state: State, cells: readonly Cell[]): boolean {
  return state.layout.header >= 0 && repeatsHeader(cells, state.grid[state.layout.header] ?? [], state.layout.money);
}

/** Money without a source is what an activity costs when the plan has costs, or when other lines of its activity and year pay for it. */
function settleOpen(ledger: LedgerWriter): void {
  const paid = new Set<number>();
  const open: number[] = [];
  let costs = false;
  for (let line = 0; line < ledger.size; line++) {
    if (ledger.side[line] === COST) costs = true;
    if (ledger.side[line] === OPEN) open.push(line);
  }
  if (open.length === 0) return;
  const key = (line: number): number => (ledger.activity[line] ?? 0) * 4096 + (ledger.year[line] ?? 0);
  for (let line = 0; line < ledger.size; line++) if (ledger.side[line] === FINANCING) paid.add(key(line));
  if (costs || open.every((line) => paid.has(key(line)))) for (const line of open) ledger.side[line] = COST;
}
