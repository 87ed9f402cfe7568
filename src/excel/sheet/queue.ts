import type { Grid } from "../../core/cell";
import { address } from "../address";
import { filled, makeBlock, points, renewBlock } from "./block";
import { type ChartPlace, putCharts } from "./chart";
import type { Job } from "./job";
import type { SheetData, SheetLayout } from "./layout";
import { putLists } from "./lists";
import { type Memory, settingKey, type SheetState } from "./state";
import { makeTable, renewTable } from "./table";

function queueBlocks(
  context: Excel.RequestContext,
  layout: SheetLayout,
  state: SheetState,
  data: SheetData,
  job: Job,
): Record<string, Grid> {
  const sheet = context.workbook.worksheets.getItem(job.name);
  const written: Record<string, Grid> = { ...state.written };
  for (const block of layout.blocks) {
    const cells = data.blocks?.[block.name] ?? [];
    const there = state.blocks[block.name];
    const area = job.place.blocks[block.name];
    if (there && !job.fresh) {
      written[block.name] = renewBlock(context, there, cells, state.written[block.name]);
    } else if (area) {
      makeBlock(context, sheet, block, area, cells, state.names.includes(block.name));
      written[block.name] = filled(cells, block.rows, block.columns);
    }
  }
  return written;
}

/** Characters of a column nobody has widened. */
const USUAL = 9;

/** Look that is given once, to a new sheet, and is the user's from then on. */
function queueLook(sheet: Excel.Worksheet, layout: SheetLayout, header: number): void {
  const columns = layout.freezeColumns ?? 0;
  if (layout.band !== undefined) sheet.freezePanes.freezeColumns(Math.max(1, columns));
  else if (columns > 0)
    sheet.freezePanes.freezeAt(address({ row: 0, column: 0, rows: header + 1, columns }));
  else sheet.freezePanes.freezeRows(header + 1);
  sheet.pageLayout.orientation = layout.landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  sheet.activate();
}

const MARGIN = 16;
/** Points of a row of ordinary text. */
const ROW = 15;

/** The width of the frozen columns: a chart that crossed their edge would be cut as the sheet is scrolled. */
const frozen = ({ tables, freezeColumns = 1 }: SheetLayout): number =>
  (tables[0]?.columns ?? [])
    .slice(0, freezeColumns)
    .reduce((sum, { width }) => sum + points(width), 0);

/** Where the charts of a layout begin on a new sheet, in points. */
export function chartPlace(layout: SheetLayout): ChartPlace {
  const above = layout.blocks
    .filter(({ place }) => place === "above")
    .reduce((sum, { rows }) => sum + rows, 0);
  if (layout.band !== undefined)
    return { left: frozen(layout) + MARGIN, top: (above + 1) * ROW, beside: true };
  if (layout.indent !== undefined) return { left: MARGIN, top: (above + 1) * ROW, beside: false };
  const tables = layout.tables.flatMap(({ columns }) => [
    ...columns.map(({ width }) => width),
    USUAL,
  ]);
  const right = layout.blocks.filter(({ place }) => place === "right");
  const blocks = right.flatMap(({ widths = [], columns }) => [
    ...widths,
    ...Array<number>(columns + 1 - widths.length).fill(USUAL),
  ]);
  return {
    left: [...tables, ...blocks].reduce((sum, width) => sum + points(width), 0),
    top: MARGIN,
    beside: false,
  };
}

function queueCharts(
  context: Excel.RequestContext,
  layout: SheetLayout,
  state: SheetState,
  job: Job,
): void {
  if (!layout.charts) return;
  const there = Object.values(state.tables).find((table) => table.sheet === job.name)?.charts ?? [];
  putCharts(
    context,
    context.workbook.worksheets.getItem(job.name),
    layout,
    chartPlace(layout),
    there,
  );
}

function queueSource(
  context: Excel.RequestContext,
  layout: SheetLayout,
  state: SheetState,
  data: SheetData,
): void {
  if (layout.source === undefined || data.source === undefined) return;
  if (state.names.includes(layout.source)) context.workbook.names.getItem(layout.source).delete();
  context.workbook.names.add(layout.source, data.source);
}

/** Queues everything a build writes. What cannot be taken back comes last: rows are deleted when all else has been asked for. */
export function queue(
  context: Excel.RequestContext,
  layout: SheetLayout,
  state: SheetState,
  data: SheetData,
  job: Job,
): void {
  if (job.created) context.workbook.worksheets.add(job.name);
  const sheet = context.workbook.worksheets.getItem(job.name);
  putLists(context, layout.lists ?? [], state);
  for (const table of layout.tables) {
    const area = job.place.tables[table.name];
    if (area && !state.tables[table.name])
      makeTable(sheet, table, area, data.tables[table.name] ?? []);
  }
  const written = queueBlocks(context, layout, state, data, job);
  queueCharts(context, layout, state, job);
  if (job.fresh) queueLook(sheet, layout, job.place.header);
  const memory: Memory = { written, choices: { ...state.choices, ...data.choices } };
  context.workbook.settings.add(settingKey(layout), JSON.stringify(memory));
  queueSource(context, layout, state, data);
  for (const table of layout.tables) {
    const there = state.tables[table.name];
    const found = job.matches[table.name];
    if (there && found) renewTable(context, table, there, found);
  }
}
