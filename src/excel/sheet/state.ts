import type { Cell, Grid } from "../../core/cell";
import { type Area, areaOf } from "../address";
import { askBelow } from "../transaction/below";
import { withBeyond } from "../transaction/blockstep";
import { isBlank } from "../transaction/cells";
import type { TableRead } from "../transaction/tablewrite";
import { askBook, type BookRead } from "./book";
import { positionsByName } from "./columns";
import { type BlockLayout, ROOM, type Row, type SheetLayout, type TableLayout } from "./layout";
import { type Memory, memoryOf, settingKey } from "./memory";
import { namedColumns } from "./names";
import { TITLE_NAME } from "./paper";

/** One row of a table as it stands; `sheetRow` counts from 0. */
export interface ReadRow<Key extends string = string> {
  readonly sheetRow: number;
  readonly cells: Row<Key>;
}

export interface TableState extends TableRead {
  readonly sheet: string;
  readonly sheetId: string;
  /** The body without header and totals, on the sheet. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** Whether the header row is turned off; its columns still have their names. */
  readonly headless: boolean;
  /** Where each of the layout's columns stands, from 0; -1 where it is gone. */
  readonly at: readonly number[];
  /** Where the columns stand that have a name following them, by the spelling of their key. */
  readonly named: ReadonlyMap<string, number>;
  readonly filtered: boolean;
  readonly protected: boolean;
  readonly charts: readonly { readonly name: string; readonly series: readonly string[] }[];
  /** The part of the sheet that holds anything. */
  readonly used: Area;
}

export interface BlockState {
  readonly sheet: string;
  readonly area: Area;
  /** The cells of its area; of a block to the right of tables also as many columns beyond it as it has `ROOM`. */
  readonly formulas: Grid;
}

/** What the workbook holds of a layout; a table, block or list that is not there is left out. */
export interface SheetState extends BookRead, Memory {
  /** The sheet the first table stands on; `null` where no table of the layout is left. */
  readonly sheet: string | null;
  readonly sheetId: string | null;
  /** The charts on that sheet. */
  readonly charts: TableState["charts"];
  /** Whether the sheet whose name a new one would take holds neither cells nor charts; `null` where there is none. */
  readonly taken: { readonly name: string; readonly id: string; readonly empty: boolean } | null;
  readonly tables: Readonly<Record<string, TableState>>;
  readonly blocks: Readonly<Record<string, BlockState>>;
  /** What is remembered, letter by letter, so that it can be put back. */
  readonly setting: string | null;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What the workbook's sheets are headed with on paper; empty where it has no title. */
  readonly title: string;
  /** The printed part as it stands; `null` where none is set, or the layout has no block that is printed apart. */
  readonly printed: string | null;
}

/** Which side of a table's cells to read. Both is twice the bytes: for large tables that are written anew. */
export type Side = "formulas" | "both";

type Asked<T> = () => T;

function askTable(
  context: Excel.RequestContext,
  layout: TableLayout,
  side: Side,
  book: Asked<BookRead>,
): Asked<TableState | null> {
  const table = context.workbook.tables
    .getItemOrNullObject(layout.name)
    .load("id,name,showHeaders");
  // The columns' own names, not the header row: that one may be turned off.
  const columns = table.columns.load("items/id,items/name");
  const body = table
    .getDataBodyRange()
    .load(side === "both" ? "address,values,formulas" : "address,formulas");
  const filter = table.autoFilter.load("isDataFiltered");
  const below = askBelow(table);
  const sheet = table.worksheet.load("id,name");
  const protection = sheet.protection.load("protected");
  const charts = sheet.charts.load("items/name,items/series/items/name");
  const used = sheet.getUsedRange(true).load("address");
  return () => {
    if (table.isNullObject) return null;
    const area = areaOf(body.address);
    const headers = columns.items.map(({ name }) => name);
    const formulas = body.formulas as Grid;
    const header = { ...area, row: area.row - 1, rows: 1 };
    const named = namedColumns(layout.name, sheet.name, header, book().names);
    return {
      id: table.id,
      name: table.name,
      sheet: sheet.name,
      sheetId: sheet.id,
      area,
      headers,
      headless: !table.showHeaders,
      at: positionsByName(layout, headers, named),
      named,
      body: {
        ids: columns.items.map(({ id }) => id),
        formulas,
        values: side === "both" ? (body.values as Grid) : formulas,
      },
      below: below(),
      filtered: filter.isDataFiltered,
      protected: protection.protected,
      charts: charts.items.map(({ name, series }) => ({
        name,
        series: series.items.map((one) => one.name),
      })),
      used: areaOf(used.address),
    };
  };
}

function askBlock(
  context: Excel.RequestContext,
  { name, place }: BlockLayout,
): Asked<BlockState | null> {
  const range = context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load("address");
  const sheet = range.worksheet.load("name");
  const reach = withBeyond(range, place === "right" ? ROOM : 0).load("formulas");
  return () =>
    range.isNullObject
      ? null
      : { sheet: sheet.name, area: areaOf(range.address), formulas: reach.formulas as Grid };
}

function askList(context: Excel.RequestContext, name: string): Asked<readonly string[] | null> {
  const range = context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load("values");
  return () => (range.isNullObject ? null : range.values.map(([cell]) => String(cell)));
}

function found<T>(
  asked: readonly (readonly [string, Asked<T | null>])[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    asked.flatMap(([name, ask]) => {
      const one = ask();
      return one === null ? [] : [[name, one] as const];
    }),
  );
}

/**
 * Asks the workbook for everything a layout needs; the answer may be taken after the next `sync`, so that an action
 * asks for its other data in the same request. `name` is the sheet name to be used if the sheet is new.
 */
export function askSheet(
  context: Excel.RequestContext,
  layout: SheetLayout,
  side: Side = "both",
  name = layout.name,
): Asked<SheetState> {
  const { workbook } = context;
  const book = askBook(context);
  const wanted = workbook.worksheets.getItemOrNullObject(name).load("id,name");
  const used = wanted.getUsedRangeOrNullObject(true).load("address");
  const drawn = wanted.charts.load("items/name");
  const setting = workbook.settings.getItemOrNullObject(settingKey(layout)).load("value");
  const tables = layout.tables.map(
    (table) => [table.name, askTable(context, table, side, book)] as const,
  );
  const blocks = layout.blocks.map((block) => [block.name, askBlock(context, block)] as const);
  const lists = (layout.lists ?? []).map(
    (list) => [list.name, askList(context, list.name)] as const,
  );
  const [main] = layout.paper?.apart === undefined ? [] : layout.tables;
  const printed =
    main &&
    workbook.tables
      .getItemOrNullObject(main.name)
      .worksheet.pageLayout.getPrintAreaOrNullObject()
      .load("address");
  const title = workbook.names
    .getItemOrNullObject(TITLE_NAME)
    .getRangeOrNullObject()
    .load("values");
  return () => {
    const there = found(tables);
    const first = layout.tables.map((table) => there[table.name]).find((one) => one !== undefined);
    const text = setting.isNullObject ? null : (setting.value as unknown);
    return {
      ...book(),
      sheet: first?.sheet ?? null,
      sheetId: first?.sheetId ?? null,
      taken: wanted.isNullObject
        ? null
        : {
            name: wanted.name,
            id: wanted.id,
            empty: used.isNullObject && drawn.items.length === 0,
          },
      charts: first?.charts ?? [],
      tables: there,
      blocks: found(blocks),
      setting: typeof text === "string" ? text : null,
      ...memoryOf(text),
      lists: found(lists),
      title: title.isNullObject ? "" : String((title.values as Grid)[0]?.[0] ?? ""),
      printed: !printed || printed.isNullObject ? null : printed.address,
    };
  };
}

/** The rows of one table by column key; wholly empty rows are passed over, a column that is gone is left out. */
export function rowsOf<Key extends string>(
  layout: TableLayout<Key>,
  state: TableState | undefined,
): readonly ReadRow<Key>[] {
  if (!state) return [];
  const at = positionsByName(layout, state.headers, state.named);
  return state.body.values.flatMap((row, i) => {
    const cells: Partial<Record<Key, Cell>> = {};
    layout.columns.forEach(({ key }, c) => {
      const where = at[c] ?? -1;
      if (where >= 0) cells[key] = row[where];
    });
    const filled = layout.columns.some(
      ({ key, owner }) => owner !== "formula" && !isBlank(cells[key]),
    );
    return filled ? [{ sheetRow: state.area.row + i, cells }] : [];
  });
}
