import type { AreaHistory, History } from "../../judge";
import type { CriterionId } from "../../rules";
import {
  axisEnds,
  chartPlace,
  type ChartRead,
  type ChartSeries,
  type ChartSpec,
  putChart,
} from "../../../excel/sheet";
import { CRITERION_NAMES } from "../../words/names";
import { MEASURES } from "../layout";
import { DEVELOPMENT, DEVELOPMENT_CHART, type DevelopmentColumn } from "./layout";
import { areaKey, measured, type MeasureFigures } from "./rows";

/** What is drawn: one chart a criterion with a line an area, or one an area with a line a criterion. */
export interface Drawn {
  readonly by: "criterion" | "area";
  /** The areas, by their keys. */
  readonly areas: readonly string[];
}

/** As many areas as a chart can hold and be read, and as many charts as there is room for. */
export const MOST_DRAWN = 6;

const WIDTH = 264;
const HEIGHT = 250;
const GAP = 12;
const ACROSS = 3;
const LIMIT = { line: true, colour: "#323130" } as const;

/** A column's cells in the rows of one area; counted from 0. */
export type CellsOf = (
  workbook: Excel.Workbook,
  key: DevelopmentColumn,
  first: number,
  count: number,
) => Excel.Range;

/** One chart to be drawn: its name says what it shows, so that another choice is another chart. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  /** All that it shows. */
  readonly values: readonly (number | null)[];
  readonly series: readonly {
    readonly name: string;
    readonly key: DevelopmentColumn;
    readonly first: number;
    readonly limit?: boolean;
  }[];
}

/** A short mark of a text, the same every time. */
function markOf(text: string): string {
  let mark = 7;
  for (const letter of text) mark = (mark * 31 + (letter.codePointAt(0) ?? 0)) % 0x7fffffff;
  return mark.toString(36);
}

/** A measure of an area from year to year, as its row has it. */
const figures = ({ years }: AreaHistory, id: CriterionId): readonly MeasureFigures[] =>
  years.map((year) => measured(year, id));

/** The charts of a choice over a history whose rows stand area by area. */
export function picturesOf(
  { areas, years }: History,
  { by, areas: keys }: Drawn,
): readonly Picture[] {
  const shown = areas.flatMap((one, index) =>
    keys.includes(areaKey(one)) &&
    one.years.some((year) => year.judged()?.listed.criteria.some(({ value }) => value !== null))
      ? [{ one, first: index * years.length }]
      : [],
  );
  if (shown.length === 0) return [];
  const mark = markOf(shown.map(({ one }) => areaKey(one)).join("\n"));
  const has = (at: (typeof shown)[number], id: CriterionId): boolean =>
    figures(at.one, id).some(({ value }) => value !== null);
  if (by === "area")
    return shown.slice(0, MOST_DRAWN).map((at) => ({
      name: `${DEVELOPMENT_CHART}omr_${markOf(areaKey(at.one))}`,
      title: `${at.one.area.name}: pct. af grænsen`,
      values: [100, ...MEASURES.flatMap((id) => figures(at.one, id).map(({ index }) => index))],
      series: [
        ...MEASURES.filter((id) => has(at, id)).map((id) => ({
          name: CRITERION_NAMES[id],
          key: `index.${id}` as const,
          first: at.first,
        })),
        { name: "Grænsen", key: "hundred", first: at.first, limit: true },
      ],
    }));
  return MEASURES.filter((id) => shown.some((at) => has(at, id))).map((id) => ({
    name: `${DEVELOPMENT_CHART}${id}_${mark}`,
    title: `${CRITERION_NAMES[id]}, pct.${id === "income" ? " af regionen" : ""}`,
    values: shown.flatMap(({ one }) =>
      figures(one, id).flatMap(({ value, limit }) => [value, limit]),
    ),
    series: [
      ...shown
        .filter((at) => has(at, id))
        .slice(0, MOST_DRAWN)
        .map(({ one, first }) => ({ name: one.area.name, key: `value.${id}` as const, first })),
      {
        name: "Grænsen",
        key: `limit.${id}` as const,
        first: shown.find((at) => has(at, id))?.first ?? 0,
        limit: true,
      },
    ],
  }));
}

/** The charts to be made and those that show another choice than now. */
export function fateOf(
  pictures: readonly Picture[],
  there: readonly ChartRead[],
): { readonly made: readonly string[]; readonly gone: readonly string[] } {
  const wanted = pictures.map(({ name }) => name);
  const names = there.map(({ name }) => name);
  return {
    made: wanted.filter((name) => !names.includes(name)),
    gone: names.filter((name) => name.startsWith(DEVELOPMENT_CHART) && !wanted.includes(name)),
  };
}

/** Queues the charts, each in its place of the band over the table; one that is there stays where people put it. */
export function putPictures(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  pictures: readonly Picture[],
  count: number,
  there: readonly ChartRead[],
  cells: CellsOf,
): void {
  const corner = chartPlace(DEVELOPMENT);
  pictures.forEach(({ name, title, values, series }, place) => {
    const spec: ChartSpec = {
      name,
      title,
      kind: "line",
      ...axisEnds(values),
      left: (place % ACROSS) * (WIDTH + GAP) + GAP,
      top: corner.top + Math.floor(place / ACROSS) * (HEIGHT + GAP),
      width: WIDTH,
      height: HEIGHT,
      series: series.map((one): ChartSeries => ({
        name: one.name,
        values: cells(workbook, one.key, one.first, count),
        categories: cells(workbook, "year", one.first, count),
        ...(one.limit ? LIMIT : {}),
      })),
    };
    putChart(sheet, spec, there);
  });
}
