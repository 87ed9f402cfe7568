import { ticks } from "../../core/scale";
import { isBlank } from "../transaction/cells";
import { DONE, type Landing, type Sight, type Step } from "../transaction/step";
import type { ChartLayout, SheetData, SheetLayout } from "./layout";

const KINDS = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
} as const satisfies Readonly<Record<ChartLayout["kind"], string>>;

const WIDTH = 560;
const HEIGHT = 280;
const GAP = 16;
/** Points of a chart's letters: on paper, where a sheet is scaled to the page, they stay above eight. */
const LETTERS = 12;

/** One series of a chart, by the ranges it shows. */
export interface ChartSeries {
  readonly name: string;
  /** What the series was called in earlier versions. */
  readonly was?: string;
  /** Nothing to show: Excel may refuse to work on such a series, so that it is left out, or taken away. */
  readonly empty?: boolean;
  readonly values: Excel.Range;
  readonly categories: Excel.Range;
  readonly line?: boolean;
  readonly colour?: string;
}

/** What a chart is made of when it is new; a refresh only touches the series, so that people keep their own look. */
export interface ChartSpec {
  readonly name: string;
  readonly title: string;
  readonly kind: ChartLayout["kind"];
  readonly series: readonly ChartSeries[];
  /** Points from the sheet's corner. */
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  /** The first and last cell that it lies over, whatever their size, in place of points; kept there at a refresh. */
  readonly over?: readonly [Excel.Range, Excel.Range];
  /** Small, beside words that say what it shows: no title, and a key only for several lines of one kind. */
  readonly bare?: "keyed" | "plain";
  readonly valueAxis?: string;
  readonly valueFormat?: string;
  /** The ends of the value axis; without them Excel chooses. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Ends of a value axis that show the difference between these values, where they lie close together. */
export function axisEnds(
  values: readonly (number | null)[],
): Pick<ChartSpec, "minimum" | "maximum"> {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return {};
  const axis = ticks(Math.min(...known), Math.max(...known));
  return { minimum: axis[0], maximum: axis[axis.length - 1] };
}

function dress(series: Excel.ChartSeries, spec: ChartSeries): void {
  if (spec.line) series.chartType = "Line";
  if (spec.colour === undefined) return;
  if (spec.line) series.format.line.color = spec.colour;
  else series.format.fill.setSolidColor(spec.colour);
}

function addSeries(chart: Excel.Chart, spec: ChartSeries): void {
  const series = chart.series.add(spec.name);
  series.setValues(spec.values);
  series.setXAxisValues(spec.categories);
  dress(series, spec);
}

/** Everything about the first series is set: what Excel guesses from the cells, a heading taken from a row of figures, is not relied on. */
function create(sheet: Excel.Worksheet, spec: ChartSpec, first: ChartSeries): void {
  const chart = sheet.charts.add(KINDS[spec.kind], first.values, "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  if (spec.over) {
    chart.setPosition(...spec.over);
  } else {
    chart.left = spec.left ?? 0;
    chart.top = spec.top ?? 0;
    chart.width = spec.width ?? WIDTH;
    chart.height = spec.height ?? HEIGHT;
  }
  chart.format.font.size = LETTERS;
  chart.legend.position = "Bottom";
  if (spec.bare) chart.title.visible = false;
  if (spec.bare === "plain") chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setValues(first.values);
  series.setXAxisValues(first.categories);
  series.name = first.name;
  dress(series, first);
  spec.series.slice(1).forEach((one) => addSeries(chart, one));
  if (spec.valueAxis !== undefined) chart.axes.valueAxis.title.text = spec.valueAxis;
  if (spec.valueFormat !== undefined) chart.axes.valueAxis.numberFormat = spec.valueFormat;
  span(chart, spec);
}

function span(chart: Excel.Chart, { minimum, maximum }: ChartSpec): void {
  if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
  if (maximum !== undefined) chart.axes.valueAxis.maximum = maximum;
}

/** A chart as it was read: its name and its series by their names. */
export interface ChartRead {
  readonly name: string;
  readonly series: readonly string[];
}

/** The chart of this name; a copied or moved one can have lost its name, but its series still have theirs. */
export function chartIn(there: readonly ChartRead[], spec: ChartSpec): number {
  const named = there.findIndex(({ name }) => name === spec.name);
  if (named >= 0) return named;
  const names = spec.series.map(({ name }) => name);
  return there.findIndex(
    ({ name, series }) =>
      !name.startsWith("Udsat") &&
      series.length === names.length &&
      series.every((one, i) => one === names[i]),
  );
}

/**
 * Where each series stands among those that a chart has: by its name (`here`), else by the one it had before; -1 where it
 * does not. Of several with one name, each is one of its own.
 */
function seriesIn(
  { series }: ChartRead,
  wanted: readonly ChartSeries[],
): readonly { readonly one: ChartSeries; readonly index: number; readonly here: number }[] {
  const taken = new Set<number>();
  return wanted.map((one) => {
    const find = (name: string): number =>
      series.findIndex((other, i) => other === name && !taken.has(i));
    const here = find(one.name);
    const index = here < 0 && one.was !== undefined ? find(one.was) : here;
    if (index >= 0) taken.add(index);
    return { one, index, here };
  });
}

/**
 * Makes a chart, or points the one that is there at its ranges again. `there` lists the charts of the sheet as read;
 * series are recognised by name, a missing one is added, one of the user's own is left alone.
 */
export function putChart(
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  there: readonly ChartRead[],
): void {
  const shown = spec.series.filter(({ empty }) => !empty);
  const [first] = shown;
  const old = there[chartIn(there, spec)];
  if (!old) {
    if (first) create(sheet, { ...spec, series: shown }, first);
    return;
  }
  const chart = sheet.charts.getItem(old.name);
  if (old.name !== spec.name) chart.name = spec.name;
  if (spec.over) chart.setPosition(...spec.over);
  const places = seriesIn(old, spec.series);
  for (const { one, index, here } of places) {
    if (one.empty) continue;
    if (index < 0) {
      addSeries(chart, one);
    } else {
      const series = chart.series.getItemAt(index);
      series.setValues(one.values);
      series.setXAxisValues(one.categories);
      if (index !== here) series.name = one.name;
    }
  }
  span(chart, spec);
  const bare = places.filter(({ one, here }) => one.empty && here >= 0);
  if (!first || bare.length === old.series.length) return;
  // The last one first: the places of the others stay.
  for (const index of bare.map(({ here }) => here).sort((a, b) => b - a))
    chart.series.getItemAt(index).delete();
}

/** Where charts stand: the corner of the first, and whether the next goes beside it or below it. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly beside: boolean;
}

/** Whether a chart would have nothing to show: its columns hold no value and are not calculated. */
function isEmpty(layout: SheetLayout, chart: ChartLayout, data: SheetData): boolean {
  const table = layout.tables.find(({ name }) => name === chart.table);
  const rows = data.tables[chart.table] ?? [];
  return chart.series.every(({ column }) => {
    const found = table?.columns.find(({ key }) => key === column);
    return found?.formula === undefined && rows.every((row) => isBlank(row[column]));
  });
}

/** The charts of these names, each where it stands among all of the layout's from `place` on. `body`: the cells of a table's column. */
export function chartSpecs(
  layout: SheetLayout,
  names: readonly string[],
  place: ChartPlace,
  body: (table: string, key: string) => Excel.Range,
): readonly ChartSpec[] {
  let { left, top } = place;
  return (layout.charts ?? []).flatMap((chart) => {
    const { name, title, kind, width = WIDTH, height = HEIGHT, valueAxis, valueFormat } = chart;
    const at = { left, top };
    if (place.beside) left += width + GAP;
    else top += height + GAP;
    if (!names.includes(name)) return [];
    const columns = layout.tables.find(({ name }) => name === chart.table)?.columns ?? [];
    const header = (key: string): string =>
      columns.find((column) => column.key === key)?.header ?? key;
    const series = chart.series.map(({ column, ...look }) => ({
      ...look,
      name: header(column),
      values: body(chart.table, column),
      categories: body(chart.table, chart.categories),
    }));
    return [{ name, title, kind, series, ...at, width, height, valueAxis, valueFormat }];
  });
}

/** The names of the charts that a layout draws over these data. */
export const chartNames = (layout: SheetLayout, data: SheetData): readonly string[] =>
  (layout.charts ?? []).filter((chart) => !isEmpty(layout, chart, data)).map(({ name }) => name);

const sameSeries = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** What is done with the charts of a sheet that is there, as one step. */
export interface ChartWrite {
  readonly sheet: string;
  readonly sheetId: string;
  readonly there: readonly ChartRead[];
  /** The names of the charts that are there afterwards and were not before. */
  readonly made: readonly string[];
  /** The names of those that go. */
  readonly gone: readonly string[];
  readonly put: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void;
  /**
   * Points the charts that were there at their ranges once more, when everything else has been taken back; `unknown` where
   * their table is a new one, and Excel does not tell what they showed before.
   */
  readonly again?:
    | "unknown"
    | ((workbook: Excel.Workbook, sheet: Excel.Worksheet) => void)
    | undefined;
}

/** The mark that the work on the charts has begun. */
const BEGUN = "begun";

/** Points charts at their ranges, makes those that are missing, and takes away those whose subject is gone. */
export function chartStep({
  sheet: name,
  sheetId,
  there,
  made,
  gone,
  put,
  again,
}: ChartWrite): Step {
  const asked = (workbook: Excel.Workbook): (() => readonly ChartRead[] | null) => {
    const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load("name");
    const charts = sheet.charts.load("items/name,items/series/items/name");
    return () =>
      sheet.isNullObject
        ? null
        : charts.items.map((chart) => ({
            name: chart.name,
            series: chart.series.items.map((series) => series.name),
          }));
  };
  const names = new Set(there.map((chart) => chart.name));
  const pointAgain =
    typeof again === "function" &&
    ((workbook: Excel.Workbook): void => again(workbook, workbook.worksheets.getItem(sheetId)));
  /** Whether the charts that are not ours to make are as they were read. */
  const asRead = (now: readonly ChartRead[]): boolean =>
    there.every(({ name: chart, series }) =>
      now.some((one) => one.name === chart && sameSeries(one.series, series)),
    );
  return {
    thing: { kind: "sheet", name },
    queue(workbook, mark) {
      const before = asked(workbook);
      const sheet = workbook.worksheets.getItem(sheetId);
      mark(BEGUN);
      put(workbook, sheet);
      gone.forEach((chart) => sheet.charts.getItem(chart).delete());
      return (): Landing => {
        const now = before();
        const isFree = now && !now.some((chart) => made.includes(chart.name));
        return now && isFree && asRead(now) ? "asRead" : "moved";
      };
    },
    look(workbook) {
      const after = asked(workbook);
      return (reached): Sight => {
        const now = after();
        if (!now) return { trace: null, moved: true };
        const left = reached(BEGUN) ? now.filter((chart) => made.includes(chart.name)) : [];
        const lost = gone.some((chart) => !now.some((one) => one.name === chart));
        const moved = !there.every(
          ({ name: chart }) => gone.includes(chart) || now.some((one) => one.name === chart),
        );
        // A chart gets its name when it has been made: cut off between the two, it cannot be told from somebody else's.
        const nameless =
          reached(BEGUN) &&
          !reached(DONE) &&
          now.some(({ name: chart }) => !names.has(chart) && !made.includes(chart));
        // A series that was taken away, because it had nothing to show, does not come back to its place among the others.
        const bared =
          reached(BEGUN) &&
          there.some(({ name: chart, series }) => {
            const is = now.find((one) => one.name === chart);
            return is && series.some((one) => !is.series.includes(one));
          });
        const strayed = again === "unknown" && reached(BEGUN);
        if (lost || ((nameless || bared || strayed) && left.length === 0))
          return { trace: { undo: null }, moved };
        // Rows that went and came back are no longer all in a chart's ranges: it is pointed at them again.
        if (left.length === 0) {
          const soft = reached(BEGUN) ? "begun" : "after";
          return { trace: pointAgain ? { undo: pointAgain, soft } : null, moved };
        }
        const undo = (book: Excel.Workbook): void => {
          const sheet = book.worksheets.getItem(sheetId);
          left.forEach((chart) => sheet.charts.getItem(chart.name).delete());
        };
        return { trace: { undo }, moved };
      };
    },
  };
}
