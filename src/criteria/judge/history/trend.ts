import type { Criterion, CriterionId } from "../../rules";
import { countDecision, MISSING, YES } from "../decide";
import type { Decision } from "../types";
import { criterionOf, inPercent } from "./deciding";
import type { AreaHistory, YearOfArea } from "./history";

/** One measured year of a criterion, in per cent. */
export interface Point {
  readonly year: number;
  readonly value: number;
  /** Null where it hangs on a national average that is not known. */
  readonly limit: number | null;
  readonly criterion: Criterion;
}

/** Where the straight line through the years leads, with what it may miss by. */
export interface Forecast {
  readonly year: number;
  readonly value: number;
  /** The ends of the interval that holds nine of ten, if the years scatter as they have done. */
  readonly low: number;
  readonly high: number;
  /** Against the last limit that is known; `unsure` where the interval holds it or it is not known. */
  readonly answer: "yes" | "no" | "unsure";
}

export interface Trend {
  readonly id: CriterionId;
  readonly points: readonly Point[];
  /** The years that are measured alike, which the line goes through. */
  readonly used: readonly number[];
  /** Units a year; null with fewer than three years measured alike. */
  readonly perYear: number | null;
  /** `unclear`: the years scatter so much that the line may as well go the other way. */
  readonly direction: "up" | "down" | "unclear" | null;
  readonly forecast: Forecast | null;
}

const FEWEST = 3;
/** Older years say less of where an area is going. */
const LONGEST = 8;

/** Nine of ten, both sides, by degrees of freedom (Student). */
const STUDENT = [NaN, 6.314, 2.92, 2.353, 2.132, 2.015, 1.943] as const;

/** What is measured alike may stand on one line: the mean of as many years, of the same group. */
const alike = (one: Criterion, other: Criterion): boolean =>
  one.years === other.years && one.age?.from === other.age?.from && one.age?.to === other.age?.to;

function pointOf(year: YearOfArea, id: CriterionId): readonly Point[] {
  const area = year.judged();
  const judged = area && criterionOf(area, id);
  const { value, limit } = inPercent(judged);
  if (!judged || value === null) return [];
  return [{ year: year.year, value, limit, criterion: judged.criterion }];
}

const decimals = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length;

/** The scatter that rounding alone gives: published shares have one decimal, or two. */
function rounding(points: readonly Point[]): number {
  const places = Math.min(2, Math.max(...points.map(({ value }) => decimals(value))));
  return 10 ** -places / Math.sqrt(12);
}

interface Line {
  readonly at: (year: number) => number;
  readonly perYear: number;
  /** Half the width of the interval for the line's slope, and for a new year. */
  readonly slopeError: number;
  readonly error: (year: number) => number;
}

/** The straight line that misses the points the least, with what it may miss by. */
function lineThrough(points: readonly Point[]): Line {
  const count = points.length;
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / count;
  const [x, y] = [mean(({ year }) => year), mean(({ value }) => value)];
  const spread = points.reduce((sum, { year }) => sum + (year - x) ** 2, 0);
  const perYear = points.reduce((sum, p) => sum + (p.year - x) * (p.value - y), 0) / spread;
  const at = (year: number): number => y + perYear * (year - x);
  const missed = points.reduce((sum, p) => sum + (p.value - at(p.year)) ** 2, 0);
  const scatter = Math.max(Math.sqrt(missed / (count - 2)), rounding(points));
  const student = STUDENT[count - 2] ?? STUDENT[STUDENT.length - 1] ?? 2;
  return {
    at,
    perYear,
    slopeError: (student * scatter) / Math.sqrt(spread),
    error: (year) => student * scatter * Math.sqrt(1 + 1 / count + (year - x) ** 2 / spread),
  };
}

function against(low: number, high: number, { limit, criterion }: Point): Forecast["answer"] {
  if (limit === null || (low <= limit && high >= limit)) return "unsure";
  return high < limit === (criterion.verb === "mindre end") ? "yes" : "no";
}

/** The way of one criterion of one area over the years, and where it leads. */
export function trendOf({ years }: AreaHistory, id: CriterionId): Trend {
  const points = years.flatMap((year) => pointOf(year, id));
  const last = points[points.length - 1];
  const used = last
    ? points.filter(
        ({ criterion, year }) => alike(criterion, last.criterion) && year > last.year - LONGEST,
      )
    : [];
  const base = { id, points, used: used.map(({ year }) => year) };
  const isNow = last !== undefined && last.year === years[years.length - 1]?.year;
  if (!last || used.length < FEWEST)
    return { ...base, perYear: null, direction: null, forecast: null };
  const line = lineThrough(used);
  const direction =
    Math.abs(line.perYear) <= line.slopeError ? "unclear" : line.perYear > 0 ? "up" : "down";
  if (!isNow) return { ...base, perYear: line.perYear, direction, forecast: null };
  const year = last.year + 1;
  // No share is less than nothing, and none but an income's is more than all.
  const most = last.criterion.limit.unit === "pctOfRegion" ? Infinity : 100;
  const inside = (value: number): number => Math.min(most, Math.max(0, value));
  const [low, high] = [line.at(year) - line.error(year), line.at(year) + line.error(year)].map(
    inside,
  );
  return {
    ...base,
    perYear: line.perYear,
    direction,
    forecast: {
      year,
      value: inside(line.at(year)),
      low: low ?? 0,
      high: high ?? 0,
      answer: against(low ?? 0, high ?? 0, last),
    },
  };
}

/** What the trends together say of the next list, by the rules and limits of the last one. */
export interface Outlook {
  readonly year: number;
  readonly decision: Decision;
  readonly trends: readonly Trend[];
}

/** The outlook of an area that is in the last list with its figures; null without one, or where no criterion can be carried on. */
export function outlookOf(history: AreaHistory): Outlook | null {
  const last = history.years[history.years.length - 1];
  const area = last?.judged();
  if (!last || !area) return null;
  const trends = area.listed.criteria.map(({ criterion }) => trendOf(history, criterion.id));
  if (trends.every(({ forecast }) => forecast === null)) return null;
  const count = (answer: Forecast["answer"]): number =>
    trends.filter(({ forecast }) => (forecast?.answer ?? "unsure") === answer).length;
  const code = countDecision(count("yes"), count("unsure"), area.listed.required);
  const byCriteria = code === YES ? "met" : code === MISSING ? "undecided" : "notMet";
  // How many will live there is not carried on: an area that is too small now may not be so next year.
  const decision = area.listed.tooFewResidents && byCriteria === "met" ? "undecided" : byCriteria;
  return { year: last.year + 1, decision, trends };
}
