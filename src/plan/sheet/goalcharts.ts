import { progress } from "../../targets";
import { targetOf } from "../judge/measured";
import type { IndicatorSeries, Point } from "../judge/series";
import type { GoalLine, IndicatorLine } from "../judge/lines";
import { type ChartSpec, putChart, type Row, type SheetLayout } from "../../excel/sheet";
import { ordered } from "./chartdata";
import { axisOf, SERIES } from "./indicatorcharts";
import { GOAL_ROW, reportFigures, reportTable } from "./layout/report";

/** One indicator of a goal, with its rows among the figures: from `first`, counted from 0. */
interface Line {
  readonly series: IndicatorSeries;
  readonly first: number;
}

/** A goal that has something to draw. All its indicators have the same years. */
export interface GoalPicture {
  readonly name: string;
  /** Its row among the goals and indicators, from 0, and how many rows it covers. */
  readonly row: number;
  readonly rows: number;
  readonly years: number;
  readonly lines: readonly Line[];
}

export interface GoalFigures {
  readonly rows: readonly Row[];
  readonly pictures: readonly GoalPicture[];
}

/** What the names of a year's small charts begin with; then come the goal and its indicators, so that another set is another chart. */
export const goalChartPrefix = (year: number): string => `Udsat_Aarsrapport_${year}_`;

const hasFigures = ({ points }: IndicatorSeries): boolean =>
  points.some((point) => SERIES.some(({ key }) => point[key] !== null));

function shareOf({ indicator }: IndicatorSeries, measured: number | null): number | null {
  const target = targetOf(indicator);
  const share =
    target && measured !== null ? progress(target.baseline, target.target, measured) : null;
  return typeof share === "number" ? share : null;
}

function rowsOfLine(goal: string, series: IndicatorSeries, years: readonly number[]): Row[] {
  return years.map((year) => {
    const none: Omit<Point, "year"> = { measured: null, path: null, target: null };
    const { measured, path, target } = series.points.find((one) => one.year === year) ?? none;
    return {
      key: `${series.indicator.id} ${year}`,
      goal,
      id: series.indicator.id,
      year: year % 100,
      measured,
      path,
      target,
      share: shareOf(series, measured),
    };
  });
}

/** The figures of the small charts, goal by goal, and where each goal stands. `series`: measurements up to the report's year. */
export function goalFigures(
  year: number,
  goals: readonly GoalLine[],
  series: readonly IndicatorSeries[],
): GoalFigures {
  const rows: Row[] = [];
  const pictures: GoalPicture[] = [];
  let row = 0;
  for (const { goal, indicators } of goals) {
    const own = indicators.flatMap(({ indicator }: IndicatorLine) =>
      series.filter((one) => one.indicator === indicator && hasFigures(one)),
    );
    const years = own.flatMap(({ points }) => points.map((point) => point.year));
    const [least, most] = [Math.min(...years), Math.max(...years)];
    const all = own.length > 0 ? Array.from({ length: most - least + 1 }, (_, i) => least + i) : [];
    const lines = own.map((one, i) => ({ series: one, first: rows.length + i * all.length }));
    own.forEach((one) => rows.push(...rowsOfLine(goal.id, one, all)));
    if (own.length > 0)
      pictures.push({
        name: [goalChartPrefix(year) + goal.id, ...own.map(({ indicator }) => indicator.id)]
          .join("_")
          .slice(0, 200),
        row,
        rows: indicators.length + 1,
        years: all.length,
        lines,
      });
    row += indicators.length + 1;
  }
  return { rows: ordered(rows), pictures };
}

/** Cells of a column of one of the report's tables: so many rows from one on, counted from 0. */
export type Cells = (
  workbook: Excel.Workbook,
  table: string,
  key: string,
  first: number,
  count: number,
) => Excel.Range;

/** The cells of a layout's tables wherever they stand when the write lands. `at`: where the columns of a table stand. */
export const cellsOf =
  (layout: SheetLayout, at: (table: string) => readonly number[] | undefined): Cells =>
  (workbook, table, key, first, count) => {
    const columns = layout.tables.find(({ name }) => name === table)?.columns ?? [];
    const c = columns.findIndex((column) => column.key === key);
    return workbook.tables
      .getItem(table)
      .getDataBodyRange()
      .getCell(first, at(table)?.[c] ?? c)
      .getResizedRange(count - 1, 0);
  };

/** One indicator: measured, path and target in its own unit. Several: how far each has come towards its own target. */
function look(
  { lines, years }: GoalPicture,
  range: (key: string, first: number) => Excel.Range,
): Pick<ChartSpec, "series" | "minimum" | "maximum" | "bare" | "valueFormat"> {
  const [only] = lines;
  if (only && lines.length === 1)
    return {
      bare: "plain",
      series: SERIES.map(({ key, name, colour, ...rest }) => ({
        name,
        colour,
        ...("line" in rest ? { line: true } : {}),
        values: range(key, only.first),
        categories: range("year", only.first),
        empty: only.series.points.every((point) => point[key] === null),
      })),
      ...axisOf(only.series),
    };
  return {
    bare: "keyed",
    valueFormat: "0%",
    series: lines.map(({ series, first }) => ({
      name: series.indicator.id,
      values: range("share", first),
      categories: range("year", first),
      empty: years === 0 || series.latest === null,
    })),
  };
}

/** Queues each goal's small chart over its rows, and the rows' height. */
export function putGoalCharts(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  {
    year,
    count,
    pictures,
    cells,
    there,
  }: {
    readonly year: number;
    /** Rows of goals and indicators. */
    readonly count: number;
    readonly pictures: readonly GoalPicture[];
    readonly cells: Cells;
    readonly there: Parameters<typeof putChart>[2];
  },
): void {
  const goals = reportTable(year);
  cells(workbook, goals, "key", 0, count).format.rowHeight = GOAL_ROW;
  for (const picture of pictures) {
    const { name, row, rows, years } = picture;
    const cell = (index: number): Excel.Range => cells(workbook, goals, "picture", index, 1);
    const range = (key: string, first: number): Excel.Range =>
      cells(workbook, reportFigures(year), key, first, years);
    putChart(
      sheet,
      {
        name,
        title: "",
        kind: "line",
        over: [cell(row), cell(row + rows - 1)],
        ...look(picture, range),
      },
      there,
    );
  }
}
