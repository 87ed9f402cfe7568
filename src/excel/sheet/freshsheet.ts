import type { Cell, Grid } from "../../core/cell";
import { type Area, address, pointer } from "../address";
import type { Expected, Fresh } from "../transaction/fresh";
import { freshStep, lateSteps } from "../transaction/freshstep";
import type { Step } from "../transaction/step";
import { filled, makeBlock } from "./block";
import { nameIn } from "./book";
import { chartNames, chartSpecs, putChart } from "./chart";
import type { Job } from "./job";
import type { BlockLayout, SheetData, SheetLayout, TableLayout } from "./layout";
import { columnName, headingAt } from "./names";
import { chartPlace } from "./chartplace";
import { queueHeaders, queuePaper } from "./paper";
import type { SheetState } from "./state";
import { makeTable } from "./table";
import type { SheetWrite } from "./sheetwrite";
import { formulaNow } from "./renewal";
import { apartIn } from "./apart";

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

/** What the layout has and the workbook has not: all of a new sheet, or single tables and blocks beside what is there. */
export function freshSteps(write: SheetWrite, job: Job, front: boolean): readonly Step[] {
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
        for (const spec of chartSpecs(layout, chartNames(layout, data), chartPlace(layout), body))
          putChart(sheet, spec, []);
      }
      if (job.fresh) giveLook(sheet, layout, job.place.header, state.title, apartIn(write, job));
      if (job.fresh) write.finish?.(sheet);
      if (front) sheet.activate();
    },
  };
  return write.late && job.created ? lateSteps(fresh) : [freshStep(fresh)];
}
