import { progress } from "../../targets";
import { targetOf } from "../judge/measured";
import type { IndicatorSeries, Point } from "../judge/series";
import type { GoalLine, IndicatorLine } from "../judge/lines";
import { type ChartRead, type ChartSpec, putChart, type Row } from "../../excel/sheet";
import { type Cells, ordered, together } from "./chartdata";
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
  readonly goal: string;
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
        goal: goal.id,
        row,
        rows: indicators.length + 1,
        years: all.length,
        lines,
      });
    row += indicators.length + 1;
  }
  return { rows: ordered(rows), pictures };
}

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

interface GoalCharts {
  readonly year: number;
  /** Rows of goals and indicators. */
  readonly count: number;
  readonly pictures: readonly GoalPicture[];
  readonly cells: Cells;
  readonly there: readonly ChartRead[];
}

/** Queues each goal's small chart over its rows, and the rows' height. */
export function putGoalCharts(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { year, count, pictures, cells, there }: GoalCharts,
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

/** Points the charts that are there at their rows once more, in the table as it is left (`rows`); only where these stand together. */
export function pointGoalCharts(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  {
    year,
    pictures,
    cells,
    there,
    rows,
  }: Omit<GoalCharts, "count"> & { readonly rows: readonly Row[] },
): void {
  for (const picture of pictures) {
    const chart = there.find(({ name }) => name === picture.name);
    const slices = picture.lines.map(({ series }) =>
      together(rows, (row) => row["goal"] === picture.goal && row["id"] === series.indicator.id),
    );
    const [slice] = slices;
    if (!chart || !slice || slices.some((one) => one?.count !== slice.count)) continue;
    const left = {
      ...picture,
      years: slice.count,
      lines: picture.lines.map((line, i) => ({ ...line, first: slices[i]?.first ?? 0 })),
    };
    const { series } = look(left, (key, first) =>
      cells(workbook, reportFigures(year), key, first, slice.count),
    );
    const known = series.filter(({ name }) => chart.series.includes(name));
    putChart(sheet, { name: chart.name, title: "", kind: "line", series: known }, there);
  }
}
