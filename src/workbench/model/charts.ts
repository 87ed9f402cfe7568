import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import type { ChartChange, ChartInfo, PlacedChart } from "./chart";
import { Failure } from "./failure";
import { areaOfFrame, cornersOf, frameOf, type Corner, type Corners } from "./geometry";
import type { Context } from "./journal";
import { isWhole, moveStretch, type Move } from "./shift";
import { sheetNamed, type ChartRecord, type State } from "./state";

/** The charts of a sheet with the cells they cover, in the order they were made. */
export function charts(state: State, name: string): PlacedChart[] {
  const sheet = sheetNamed(state, name);
  return (state.charts.get(sheet.id) ?? []).map(({ info }) => placed(sheet, info));
}

/** One chart by its name in any case. */
export function chart(state: State, name: string, wanted: string): PlacedChart | undefined {
  const sheet = sheetNamed(state, name);
  const found = state.charts.get(sheet.id)?.find((record) => sameName(record, wanted));
  return found && placed(sheet, found.info);
}

/** The cells are worked out when they are asked for: a batch that changes many charts never asks. */
function placed(sheet: Worksheet, info: ChartInfo): PlacedChart {
  let area: Area | undefined;
  return {
    ...info,
    get area() {
      return (area ??= areaOfFrame(sheet, info.frame));
    },
  };
}

const sameName = (record: ChartRecord, name: string): boolean =>
  record.info.name.toLowerCase() === name.toLowerCase();

/** Adds a chart; refuses a taken name with ItemAlreadyExists. */
export function addChart(context: Context, name: string, info: ChartInfo): void {
  const sheet = sheetNamed(context.state, name);
  const before = context.state.charts.get(sheet.id) ?? [];
  if (before.some((record) => sameName(record, info.name)))
    throw new Failure("ItemAlreadyExists", `The sheet already has a chart named "${info.name}".`);
  replace(context, sheet, [...before, { info: bare(info) }], info.name);
}

/** Changes a chart in place; refuses with ItemNotFound. */
export function updateChart(
  context: Context,
  name: string,
  chart: string,
  change: ChartChange,
): void {
  const sheet = sheetNamed(context.state, name);
  const before = context.state.charts.get(sheet.id) ?? [];
  const found = before.find((record) => sameName(record, chart));
  if (!found) throw new Failure("ItemNotFound", `There is no chart named "${chart}".`);
  const renamed = change.name ?? chart;
  if (before.some((record) => record !== found && sameName(record, renamed)))
    throw new Failure("ItemAlreadyExists", `The sheet already has a chart named "${renamed}".`);
  replace(
    context,
    sheet,
    before.map((record) =>
      record === found ? { info: bare({ ...record.info, ...change }) } : record,
    ),
    renamed,
  );
}

/** Takes a chart away; refuses with ItemNotFound. */
export function removeChart(context: Context, name: string, chart: string): void {
  const sheet = sheetNamed(context.state, name);
  const before = context.state.charts.get(sheet.id) ?? [];
  const after = before.filter((record) => !sameName(record, chart));
  if (after.length === before.length)
    throw new Failure("ItemNotFound", `There is no chart named "${chart}".`);
  replace(context, sheet, after, chart);
}

/** The chart's own facts, without the area that follows from them. */
function bare(info: ChartInfo & { area?: Area }): ChartInfo {
  const rest: Partial<typeof info> = { ...info };
  delete rest.area;
  return rest as ChartInfo;
}

function replace(
  context: Context,
  sheet: Worksheet,
  records: readonly ChartRecord[],
  item: string,
): void {
  const { state } = context;
  const sheetId = sheet.id;
  context.remember(chartsMemento(state, sheetId));
  state.charts.set(sheetId, records);
  context.report({ kind: "charts", sheet: sheet.name, item });
}

function chartsMemento(state: State, sheetId: number): Parameters<Context["remember"]>[0] {
  const before = state.charts.get(sheetId) ?? [];
  return {
    restore: () => {
      const now = chartsMemento(state, sheetId);
      state.charts.set(sheetId, before);
      return now;
    },
  };
}

/** Where each chart of a sheet lies by its cells: measured before they move. */
export const chartCorners = (state: State, sheet: Worksheet): readonly Corners[] =>
  (state.charts.get(sheet.id) ?? []).map(({ info }) => cornersOf(sheet, info.frame));

/** Charts lie on their cells and go with whole rows and columns. */
export function moveCharts(
  state: State,
  sheet: Worksheet,
  move: Move,
  before: readonly Corners[],
): void {
  const records = state.charts.get(sheet.id);
  if (!records || !isWhole(move)) return;
  state.charts.set(
    sheet.id,
    records.map((record, index) => {
      const corners = before[index];
      if (!corners) return record;
      const rows = move.axis === "rows";
      const [first, last] = rows ? [corners.top, corners.bottom] : [corners.left, corners.right];
      const [start, end] = [movedCorner(first, move), movedCorner(last, move)];
      if (start.index === first.index && end.index === last.index) return record;
      const moved = rows
        ? { ...corners, top: start, bottom: end }
        : { ...corners, left: start, right: end };
      return { ...record, info: { ...record.info, frame: frameOf(sheet, moved) } };
    }),
  );
}

function movedCorner(corner: Corner, move: Move): Corner {
  const stretch = moveStretch(corner.index, corner.index, move);
  return stretch ? { ...corner, index: stretch[0] } : { index: move.at, offset: 0 };
}
