import type { Cell, Grid } from "../../core/cell";
import { type Area, address, pointer } from "../address";
import type { WorkbookRefusal } from "../refusal";
import { done, type Outcome, refused } from "../run";
import type { Expected, Fresh } from "../transaction/fresh";
import { freshStep, lateSteps } from "../transaction/freshstep";
import { blockStep } from "../transaction/blockstep";
import { isPrinted, paperStep } from "../transaction/paperstep";
import { nameStep, settingStep } from "../transaction/smallsteps";
import type { Step } from "../transaction/step";
import { tableStep } from "../transaction/tablestep";
import { filled, makeBlock, renewedBlock } from "./block";
import { nameIn } from "./book";
import { chartIn, chartNames, chartSpecs, chartStep, putChart } from "./chart";
import { columnAt, positionsByName } from "./columns";
import { renamed } from "./formula";
import { type Job, jobOf } from "./job";
import type { BlockLayout, SheetData, SheetLayout, TableLayout } from "./layout";
import { listSteps } from "./lists";
import { markOf, type Memory, settingKey } from "./memory";
import { columnName, refersTo, spelt } from "./names";
import { chartPlace } from "./chartplace";
import { printedOf, queueHeaders, queuePaper } from "./paper";
import { refusalFor } from "./refusal";
import type { SheetState, TableState } from "./state";
import { makeTable } from "./table";
import { headersNow, type TableWriteOptions, tableWrite } from "./tablewrite";

/** One sheet to be written: its layout, the workbook as it was just read, and what it is filled with. */
export interface SheetWrite {
  readonly layout: SheetLayout;
  readonly state: SheetState;
  readonly data: SheetData;
  /** The name for a new sheet, where the layout's own is taken. */
  readonly name?: string;
  /** How the rows of a table are placed, by its name; at the end where nothing is said. */
  readonly rows?: Readonly<Record<string, TableWriteOptions>>;
  /** Leaves the charts to the action itself. */
  readonly ownCharts?: boolean;
  /** Its formulas read the others' tables: its tab is made in its turn, and its cells come after theirs. */
  readonly late?: boolean;
  /** Shown when it is new; the first new sheet where none says so. */
  readonly front?: boolean;
  /** Queued last on a sheet that is new. */
  readonly finish?: (sheet: Excel.Worksheet) => void;
  /** More workbook names that come with a new table, e.g. of a column for validation lists. */
  readonly names?: readonly {
    readonly name: string;
    readonly table: string;
    readonly formula: string;
  }[];
}

/** What was built: the sheet it stands on, whether it is new, and how the rows of each table fared. */
export interface Built {
  readonly sheet: string;
  readonly created: boolean;
  readonly tables: Readonly<
    Record<string, { readonly kept: number; readonly added: number; readonly removed: number }>
  >;
}

export interface SheetsPlan {
  readonly steps: readonly Step[];
  readonly built: readonly Built[];
}

function report(job: Job, { layout, data }: SheetWrite): Built {
  const tables = layout.tables.map(({ name }) => {
    const found = job.matches[name];
    const added = found?.added.length ?? data.tables[name]?.length ?? 0;
    const removed = found?.removed.length ?? 0;
    return [name, { kept: (found?.kept.length ?? 0) - removed, added, removed }] as const;
  });
  return { sheet: job.name, created: job.created, tables: Object.fromEntries(tables) };
}

/** A name that is to refer to a cell or cells, as a step on things that are there; nothing where it does already. */
function pointed(state: SheetState, name: string, formula: string): readonly Step[] {
  const there = nameIn(state, name);
  return refersTo(there, formula) ? [] : [nameStep(name, formula, there?.formula ?? null)];
}

/** The heading cell of a column, as the name that follows it refers to it. */
const headingAt = (sheet: string, row: number, column: number): string =>
  pointer(sheet, { row, column, rows: 1, columns: 1 });

/** The names that follow the columns of a new table. */
const newColumnNames = (
  table: TableLayout,
  area: Area,
  sheet: string,
  state: SheetState,
): Fresh["names"] =>
  table.columns.map(({ key }, c) => ({
    name: columnName(table.name, key),
    formula: headingAt(sheet, area.row, area.column + c),
    before: nameIn(state, columnName(table.name, key))?.formula ?? null,
    hidden: true,
  }));

/** The names of single cells of a new block. */
const cellNames = (
  { cells = [] }: BlockLayout,
  area: Area,
  sheet: string,
  state: SheetState,
): Fresh["names"] =>
  cells.flatMap(({ name, row, column }) =>
    name === undefined
      ? []
      : [
          {
            name,
            formula: headingAt(sheet, area.row + row, area.column + column),
            before: nameIn(state, name)?.formula ?? null,
          },
        ],
  );

/** The names that are missing of the columns of a table that is there; those that the write adds come after the others. */
function columnSteps(table: TableLayout, there: TableState, state: SheetState): readonly Step[] {
  let next = there.headers.length;
  return table.columns.flatMap(({ key }, c) => {
    const at = there.at[c] ?? -1;
    if (at >= 0 && there.named.get(spelt(key)) === at) return [];
    const place = at >= 0 ? at : next++;
    const formula = headingAt(there.sheet, there.area.row - 1, there.area.column + place);
    const name = columnName(table.name, key);
    return [nameStep(name, formula, nameIn(state, name)?.formula ?? null, true)];
  });
}

/** The cells of a new table as they are to stand: the headings, then the rows. */
function tableCells(table: TableLayout, area: Area, data: SheetData): Grid {
  const rows = data.tables[table.name] ?? [];
  const body = Array.from({ length: area.rows - 1 }, (_, r) =>
    table.columns.map((column): Cell => column.formula ?? rows[r]?.[column.key] ?? ""),
  );
  return [table.columns.map(({ header }) => header), ...body];
}

/** Look that is given once, to a new sheet, and is the user's from then on. */
function giveLook(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  header: number,
  title: string,
  apart: Area | null,
): void {
  const columns = layout.freezeColumns ?? 0;
  if (layout.header !== undefined) sheet.freezePanes.freezeRows(1);
  else if (layout.band !== undefined) sheet.freezePanes.freezeColumns(Math.max(1, columns));
  else if (columns > 0)
    sheet.freezePanes.freezeAt(address({ row: 0, column: 0, rows: header + 1, columns }));
  else sheet.freezePanes.freezeRows(header + 1);
  queuePaper(sheet, layout, header, apart);
  queueHeaders(sheet, title);
}

/** Where the block stands that is printed apart; `null` where it is not there, or is to hold nothing. */
function apartIn({ layout, state, data }: SheetWrite, { place }: Job): Area | null {
  const name = layout.paper?.apart ?? "";
  const holds = data.blocks?.[name]?.some((row) => row.some((cell) => cell !== ""));
  return holds ? (state.blocks[name]?.area ?? place.blocks[name] ?? null) : null;
}

/** The printed part of a sheet that is there follows the block that is printed apart, as long as it is the one that Udsat gave it. */
function paperSteps(write: SheetWrite, job: Job): readonly Step[] {
  const { layout, state, data } = write;
  const { paper } = layout;
  const { apart } = paper ?? {};
  if (job.fresh || !paper || apart === undefined || !data.blocks?.[apart]) return [];
  const area = state.blocks[apart]?.area ?? job.place.blocks[apart] ?? null;
  const wanted = printedOf(paper, apartIn(write, job));
  const given = [printedOf(paper, null), printedOf(paper, area)].find((one) =>
    isPrinted(state.printed, one),
  );
  return given && given.areas !== wanted.areas ? [paperStep(job.name, wanted, given)] : [];
}

/** What the layout has and the workbook has not: all of a new sheet, or single tables and blocks beside what is there. */
function freshSteps(write: SheetWrite, job: Job, front: boolean): readonly Step[] {
  const { layout, state, data } = write;
  const tables = layout.tables.filter(({ name }) => job.place.tables[name] && !state.tables[name]);
  const blocks = layout.blocks.filter(
    ({ name }) => job.place.blocks[name] && (job.fresh || !state.blocks[name]),
  );
  if (tables.length + blocks.length === 0 && !job.created) return [];
  const areaOf = (name: string): Area =>
    job.place.tables[name] ?? job.place.blocks[name] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const headers = (text: Cell): Cell =>
    typeof text === "string" && text.startsWith("=") ? formulaNow(write, text) : text;
  const blockCells = (name: string, area: Area): Grid =>
    filled(data.blocks?.[name] ?? [], area.rows, area.columns).map((row) => row.map(headers));
  const areas: readonly Expected[] = [
    ...tables.map((table) => ({
      area: areaOf(table.name),
      cells: tableCells(table, areaOf(table.name), data),
      table: table.name,
    })),
    ...blocks.map(({ name }) => ({ area: areaOf(name), cells: blockCells(name, areaOf(name)) })),
  ];
  const charts = job.fresh && !write.ownCharts ? chartNames(layout, data) : [];
  const fresh: Fresh = {
    sheet: job.name,
    id: job.id,
    areas,
    tables: tables.map(({ name }) => name),
    charts,
    names: [
      ...blocks.map(({ name }) => ({
        name,
        formula: pointer(job.name, areaOf(name)),
        before: nameIn(state, name)?.formula ?? null,
      })),
      ...blocks.flatMap((block) => cellNames(block, areaOf(block.name), job.name, state)),
      ...tables.flatMap((table) => newColumnNames(table, areaOf(table.name), job.name, state)),
      ...(write.names ?? [])
        .filter(({ table }) => tables.some(({ name }) => name === table))
        .map(({ name, formula }) => ({
          name,
          formula,
          before: nameIn(state, name)?.formula ?? null,
        })),
    ],
    make(sheet) {
      for (const table of tables)
        makeTable(sheet, table, areaOf(table.name), data.tables[table.name] ?? []);
      for (const block of blocks)
        makeBlock(sheet, block, areaOf(block.name), blockCells(block.name, areaOf(block.name)));
      if (job.fresh && !write.ownCharts) {
        const body = (table: string, key: string): Excel.Range => {
          const columns = layout.tables.find(({ name }) => name === table)?.columns ?? [];
          const area = areaOf(table);
          const column = area.column + columns.findIndex((one) => one.key === key);
          return sheet.getRange(
            address({ row: area.row + 1, column, rows: area.rows - 1, columns: 1 }),
          );
        };
        for (const spec of chartSpecs(layout, data, chartPlace(layout), body))
          putChart(sheet, spec, []);
      }
      if (job.fresh) giveLook(sheet, layout, job.place.header, state.title, apartIn(write, job));
      if (job.fresh) write.finish?.(sheet);
      if (front) sheet.activate();
    },
  };
  return write.late && job.created ? lateSteps(fresh) : [freshStep(fresh)];
}

/** A block's formula with the headings as people have renamed them, in any of the layout's tables. */
function formulaNow({ layout, state }: SheetWrite, formula: string): string {
  return layout.tables.reduce(
    (text, table) => renamed(text, table.name, headersNow(table, state.tables[table.name]), false),
    formula,
  );
}

function blockSteps(write: SheetWrite, job: Job): readonly Step[] {
  const { layout, state, data } = write;
  if (job.fresh) return [];
  return layout.blocks.flatMap((block) => {
    const { name } = block;
    const there = state.blocks[name];
    if (!there || !data.blocks?.[name]) return [];
    const now = (cells: Grid): Grid =>
      cells.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell.startsWith("=") ? formulaNow(write, cell) : cell,
        ),
      );
    const written = state.written[name];
    const cells = renewedBlock(there, block, now(data.blocks[name] ?? []), written && now(written));
    return cells ? [blockStep({ name, formulas: there.formulas }, cells)] : [];
  });
}

function chartSteps(write: SheetWrite, job: Job, changed: boolean): readonly Step[] {
  const { layout, state, data } = write;
  const anchor = Object.values(state.tables).find(({ sheet }) => sheet === job.name);
  if (job.fresh || write.ownCharts || !layout.charts || !anchor) return [];
  const names = chartNames(layout, data);
  const there = anchor.charts;
  const made = names.filter((name) => !there.some((one) => one.name === name));
  // Charts follow their tables by themselves: they are pointed at them again where these change.
  if (made.length === 0 && !changed) return [];
  const specs = (workbook: Excel.Workbook) =>
    chartSpecs(layout, data, chartPlace(layout), (table, key) => {
      const columns = layout.tables.find(({ name }) => name === table)?.columns ?? [];
      const c = columns.findIndex((column) => column.key === key);
      const id = state.tables[table]?.body.ids[state.tables[table]?.at[c] ?? -1];
      return workbook.tables
        .getItem(table)
        .columns.getItem(id ?? columns[c]?.header ?? key)
        .getDataBodyRange();
    });
  if (names.length === 0) return [];
  return [
    chartStep({
      sheet: job.name,
      sheetId: anchor.sheetId,
      there,
      made,
      gone: [],
      put: (workbook, sheet) => {
        for (const spec of specs(workbook)) putChart(sheet, spec, there);
      },
      again: (workbook, sheet) => {
        for (const spec of specs(workbook))
          if (chartIn(there, spec) >= 0) putChart(sheet, spec, there);
      },
    }),
  ];
}

/** The rows of a table that are Udsat's: those that are given now, and those of earlier that are kept for a person's entry. */
function marksAfter(table: TableLayout, job: Job, state: SheetState, data: SheetData): string {
  const given = (data.tables[table.name] ?? []).map((row) => markOf(row[table.id]));
  const found = job.matches[table.name];
  const there = state.tables[table.name];
  const c = there ? columnAt(table, there, table.id) : -1;
  const kept = (found?.kept ?? []).flatMap((row, i) =>
    row === null && !found?.foreign.includes(i) && !found?.removed.includes(i)
      ? [markOf(there?.body.formulas[i]?.[c])]
      : [],
  );
  return [...new Set([...given, ...kept])].sort().join("");
}

/** What Udsat will remember of the sheet. */
function memoryStep({ layout, state, data }: SheetWrite, job: Job): readonly Step[] {
  const written = Object.fromEntries(
    layout.blocks.flatMap(({ name, rows, columns }) => {
      const cells = data.blocks?.[name];
      return cells ? [[name, filled(cells, rows, columns)] as const] : [];
    }),
  );
  const memory: Memory = {
    written: { ...state.written, ...written },
    choices: { ...state.choices, ...data.choices },
    rows: Object.fromEntries(
      layout.tables.flatMap((table) =>
        table.rows === "given" ? [[table.name, marksAfter(table, job, state, data)] as const] : [],
      ),
    ),
  };
  const text = JSON.stringify(memory);
  return text === state.setting ? [] : [settingStep(settingKey(layout), text, state.setting)];
}

/** The first table that is to be written while a filter hides rows of it. */
function filteredIn(write: SheetWrite, job: Job): WorkbookRefusal | null {
  for (const table of write.layout.tables) {
    const there = write.state.tables[table.name];
    const found = job.matches[table.name];
    if (there?.filtered && found && tableWrite(table, there, found, write.rows?.[table.name]))
      return { kind: "filtered", table: table.name, sheet: there.sheet };
  }
  return null;
}

function tableSteps(write: SheetWrite, job: Job): readonly Step[] {
  const { layout, state } = write;
  return layout.tables.flatMap((table) => {
    const there = state.tables[table.name];
    const found = job.matches[table.name];
    if (!there || !found) return [];
    const change = tableWrite(table, there, found, write.rows?.[table.name]);
    return [...(change ? [tableStep(change)] : []), ...columnSteps(table, there, state)];
  });
}

function sourceSteps({ layout, state, data }: SheetWrite): readonly Step[] {
  if (layout.source === undefined || data.source === undefined) return [];
  return pointed(state, layout.source, data.source);
}

/** The state with each table's columns found for this layout: one that was read with another may lack some. */
function aligned({ layout, state }: SheetWrite): SheetState {
  const tables = layout.tables.flatMap((table) => {
    const there = state.tables[table.name];
    if (!there) return [];
    return [
      [table.name, { ...there, at: positionsByName(table, there.headers, there.named) }] as const,
    ];
  });
  return { ...state, tables: { ...state.tables, ...Object.fromEntries(tables) } };
}

/** The formulas of a layout's calculated columns with the headings that people have given the other sheets' columns. */
function withHeadings(layout: SheetLayout, writes: readonly SheetWrite[]): SheetLayout {
  const others = writes
    .filter((write) => write.layout.id !== layout.id)
    .flatMap(({ layout: { tables }, state }) =>
      tables.map((table) => [table.name, headersNow(table, state.tables[table.name])] as const),
    )
    .filter(([, headers]) => Object.keys(headers).length > 0);
  if (others.length === 0) return layout;
  const now = (formula: string): string =>
    others.reduce((text, [table, headers]) => renamed(text, table, headers, false), formula);
  const tables = layout.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.formula === undefined ? column : { ...column, formula: now(column.formula) },
    ),
  }));
  return { ...layout, tables };
}

/**
 * Turns sheets into the steps of one transaction, or refuses before anything is written. Lists come first, because
 * validation refers to them; what Udsat remembers comes last.
 */
export function sheetsPlan(writes: readonly SheetWrite[]): Outcome<SheetsPlan> {
  const jobs = writes.map((given) => {
    const layout = withHeadings(given.layout, writes);
    const write = { ...given, layout, state: aligned({ ...given, layout }) };
    const name = write.name ?? write.layout.name;
    return {
      write,
      name,
      job: jobOf(write.layout, write.state, write.data, name, (table) => write.rows?.[table]?.ids),
    };
  });
  for (const { write, name, job } of jobs) {
    const refusal = refusalFor(write.layout, write.state, name) ?? filteredIn(write, job);
    if (refusal) return refused(refusal);
  }
  const lists = writes.flatMap(({ layout, state }) =>
    (layout.lists ?? []).map((list) => ({ list, state })),
  );
  const made = jobs.filter(({ job }) => job.created);
  const front = (made.find(({ write }) => write.front) ?? made[0])?.job;
  const tabs: Step[] = [];
  const late: Step[] = [];
  for (const { write, job } of jobs) {
    const fresh = freshSteps(write, job, job === front);
    const tables = [...fresh, ...tableSteps(write, job)];
    const early = fresh.length > 1 ? tables.slice(0, 1) : [];
    const rest = tables.slice(early.length);
    tabs.push(...early);
    const steps = [
      ...rest,
      ...blockSteps(write, job),
      ...chartSteps(write, job, tables.length > 0),
      ...sourceSteps(write),
      ...paperSteps(write, job),
      ...memoryStep(write, job),
    ];
    if (write.late) late.push(...steps);
    else tabs.push(...steps);
  }
  return done({
    steps: [...listSteps(lists), ...tabs, ...late],
    built: jobs.map(({ write, job }) => report(job, write)),
  });
}
