import type { Cell, Grid } from "../../core/cell";
import { aboveOf, forget, type Above } from "./above";
import { isBlank } from "./heading";
import type { Label } from "./rowlabel";
import { repeatsHeader, type Layout } from "./layout";
import { emptyLedger, FINANCING, type LedgerWriter } from "./ledger";
import { moneyReader, type MoneyReader } from "./money";
import { emptyNames, nameNumber } from "./names";
import type { ReadingNote } from "./note";
import { NO_SECTION, opened, type Section } from "./section";
import type { TotalRow } from "./totals";

/** Where the reading of a plan stands: what is read so far, and what the headings above say. */
export interface Cursor {
  readonly layout: Layout;
  readonly grid: Grid;
  readonly ledger: LedgerWriter;
  readonly notes: ReadingNote[];
  readonly totals: TotalRow[];
  readonly read: MoneyReader;
  readonly silent: MoneyReader;
  /** By the number of a name; left out until it is asked for. */
  readonly labels: (Label | undefined)[];
  /** The cell last read in each field and its number: neighbouring rows mostly say the same. */
  readonly last: { readonly cells: Cell[]; readonly ids: number[] };
  readonly themes: Map<number, boolean>;
  /** By the number of a name: whether it makes its row something else than an ordinary line. */
  readonly odd: boolean[];
  /** Likewise; -1 for no side. */
  readonly sides: (number | undefined)[];
  section: Section;
  /** The section's texts by number: theme, kind, source. */
  over: { theme: number; kind: number; source: number };
  /** Running sums by money column, and where they stood at the last total or heading and at the last heading of a side. */
  running: Float64Array;
  near: Float64Array;
  side: Float64Array;
  since: number;
  /** How many lines were read at each total and heading. */
  readonly marks: number[];
  /** Whether the last row that counted was a line, whose parts may follow; and whether a side was just added up. */
  lines: boolean;
  closed: boolean;
  /** The activity and the theme last written out, for rows that leave them to the cell above. */
  readonly above: Above;
  /** Headings with a sum of their own: the row each stands in, and how far down they have been looked for. */
  readonly subheads: { readonly rows: Set<number>; until: number };
}

/** The start of a plan, before its first row. */
export function start(grid: Grid, layout: Layout): Cursor {
  const notes: ReadingNote[] = [];
  const columns = [...layout.money, ...layout.totals];
  const width = grid[0] ?? [];
  const sums = (): Float64Array => new Float64Array(layout.money.length);
  return {
    layout,
    grid,
    notes,
    totals: [],
    labels: ["line"],
    last: { cells: width.map(() => undefined), ids: width.map(() => 0) },
    themes: new Map(),
    odd: [],
    sides: [-1],
    ledger: emptyLedger(Math.max(0, grid.length - layout.body) * layout.money.length, emptyNames()),
    read: moneyReader(grid, layout.body, columns, notes),
    silent: moneyReader(grid, layout.body, columns, undefined),
    section: NO_SECTION,
    over: { theme: 0, kind: 0, source: 0 },
    running: sums(),
    near: sums(),
    side: sums(),
    since: 0,
    marks: [],
    lines: false,
    closed: false,
    above: aboveOf(grid, layout),
    subheads: { rows: new Set(), until: layout.body },
  };
}

/** The number of the name in a cell; 0 for an empty one. */
export function idAt(state: Cursor, cells: readonly Cell[], column: number): number {
  if (column < 0) return 0;
  const cell = cells[column];
  const { last } = state;
  if (cell === last.cells[column]) return last.ids[column] ?? 0;
  const id =
    typeof cell === "string"
      ? nameNumber(state.ledger.names, cell)
      : cell === null || cell === undefined
        ? 0
        : nameNumber(state.ledger.names, String(cell));
  last.cells[column] = cell;
  last.ids[column] = id;
  return id;
}

/** Whether a row has anything in a column of money. */
export function holdsMoney({ layout }: Cursor, cells: readonly Cell[]): boolean {
  return layout.money.some(({ column }) => !isBlank(cells[column]));
}

/** A row's money by column, 0 where a cell holds none; nothing is noted. Øre. */
export function oreOf({ grid, layout, silent }: Cursor, row: number): number[] {
  return layout.money.map((column) => silent(grid[row]?.[column.column], column, row) ?? 0);
}

/** Opens the section that a heading names; `alone` where no money stands beside it. */
export function openSection(state: Cursor, heading: string, alone: boolean): void {
  const { names } = state.ledger;
  const before = state.section.side;
  state.section = opened(state.section, heading, {
    alone,
    direct: state.since === 0,
    below: state.totals.length > 0,
    closed: state.closed,
    paid: alone && state.totals.length > 0 && isPaid(state),
  });
  state.over = {
    theme: nameNumber(names, state.section.theme),
    kind: nameNumber(names, state.section.kind),
    source: nameNumber(names, state.section.source),
  };
  mark(state);
  if (state.section.side !== before) state.side.set(state.running);
}

/** Ends the plan's own table: what follows is another. */
export function closeSection(state: Cursor): void {
  state.section = { ...NO_SECTION, foreign: true };
  mark(state);
}

/** Whether the plan has a column of payers and every line so far fills it: who pays, told again below, is no new money. */
function isPaid({ layout, ledger }: Cursor): boolean {
  return (
    layout.fields.source >= 0 &&
    ledger.size > 0 &&
    ledger.side.subarray(0, ledger.size).every((side) => side === FINANCING)
  );
}

/** Notes where the sums stand at a total or a heading. */
export function mark(state: Cursor): void {
  state.marks.push(state.ledger.size);
  state.near.set(state.running);
  state.since = 0;
  state.lines = false;
  state.closed = false;
  forget(state.above);
}

/** Whether the heading row stands again in the table. */
export function isHeaderAgain(state: Cursor, cells: readonly Cell[]): boolean {
  return (
    state.layout.header >= 0 &&
    repeatsHeader(cells, state.grid[state.layout.header] ?? [], state.layout.money)
  );
}
