import type { Grid } from "../../../core/cell";
import type { Day } from "../../../core/provision";
import { namedAreas, type NamedArea } from "../../read/named";
import { answer, type Outcome, refused } from "../../read/refusal";
import { versionFor } from "../../read/version";
import { type CategoryId, CRITERIA_VERSIONS, type CriteriaVersion } from "../../rules";
import { assess } from "../assess";
import { answersOf, decide, MISSING, YES } from "../decide";
import type { Assessment, Decision } from "../types";
import { type Answers, type Doubt, type Followed, matched } from "./match";

/** One area on one year's list. */
export interface YearOfArea {
  readonly year: number;
  /** Null where the area is not in the list of that year. */
  readonly decision: Decision | null;
  /** By its figures, or because the list names it. */
  readonly by: "figures" | "name" | null;
  /** The criteria that are met, where there are figures. */
  readonly met: readonly string[];
  /** How many years in a row it has been a ghettoområde or parallelsamfund, this one included; at least so many where a year's list is missing before. */
  readonly inRow: number;
  readonly inRowIsKnown: boolean;
  /** The most severe category by the rules of the year; null where none is met. */
  readonly category: CategoryId | null;
  readonly categoryIsOpen: boolean;
}

export interface AreaHistory {
  readonly area: Followed;
  readonly years: readonly YearOfArea[];
}

export interface History {
  readonly areas: readonly AreaHistory[];
  readonly years: readonly number[];
  readonly doubts: readonly Doubt[];
}

const DECISIONS: readonly Decision[] = ["notMet", "met", "undecided"];
const FIRST_YEAR = Number(CRITERIA_VERSIONS[0]?.from.slice(0, 4));
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** What one list says of one area. */
interface Standing {
  readonly decision: Decision;
  readonly by: "figures" | "name";
  readonly met: readonly string[];
  /** Whether it is a ghettoområde or parallelsamfund, which the years are counted of. */
  readonly counted: Decision;
}

/** The category whose years are counted in a version: what its own category of several years names, or the listed one. */
function countedIn({ categories, listed }: CriteriaVersion): CategoryId {
  const several = categories.find(({ yearsInRow }) => yearsInRow !== null);
  return several?.yearsInRow?.of[0] ?? listed;
}

function byFigures(part: Assessment, index: number): Standing {
  const { version } = part;
  const of = (id: CategoryId): Decision => {
    const category = version.categories.find((one) => one.id === id);
    const code = category ? decide(part, category).thisYear[index] : MISSING;
    return DECISIONS[code ?? MISSING] ?? "undecided";
  };
  const listed = version.categories.find(({ id }) => id === version.listed);
  const met = (listed?.criteria ?? []).filter(
    (criterion) => answersOf(part, criterion)[index] === YES,
  );
  return {
    decision: of(version.listed),
    by: "figures",
    met: met.map(({ id }) => id),
    counted: of(countedIn(version)),
  };
}

/** A list that only names its areas: it is the list whose years are counted, unless it says that it is another. */
function byName(row: NamedArea, version: CriteriaVersion): Standing {
  const counted = countedIn(version);
  const severe: readonly (CategoryId | null)[] = [
    null,
    counted,
    "ghetto",
    "parallelsamfund",
    "haardGhetto",
    "omdannelse",
  ];
  const onCounted = row.on && severe.includes(row.list);
  const onListed = onCounted || (row.on && row.list === version.listed);
  return {
    decision: onListed ? "met" : "notMet",
    by: "name",
    met: [],
    counted: onCounted ? "met" : "notMet",
  };
}

/** The standings of every row that names an area, by its row. */
function standings(grid: Grid, rows: readonly NamedArea[]): ReadonlyMap<number, Standing> {
  const found = new Map<number, Standing>();
  const judged = assess(grid);
  const days = new Set<Day | null>();
  if (judged.ok)
    for (const part of judged.value.parts) {
      days.add(part.day);
      part.areas.rows.forEach((row, index) =>
        found.set(part.at(row, 0).row + 1, byFigures(part, index)),
      );
    }
  for (const row of rows) {
    if (found.has(row.row) || days.has(row.day) || row.day === null) continue;
    const version = versionFor(row.day);
    if (version.ok) found.set(row.row, byName(row, version.value));
  }
  return found;
}

/** Follows every area of the lists in a range: the decision of each year by its own rules, and the years in a row. */
export function historyOf(grid: Grid, answers: Answers = new Map()): Outcome<History> {
  const rows = namedAreas(grid).filter(({ day }) => day !== null);
  if (rows.length === 0) return refused({ code: "noYears" });
  const standing = standings(grid, rows);
  const known = rows.filter(({ row }) => standing.has(row));
  if (known.length === 0) return refused({ code: "noRows" });
  const { areas, doubts } = matched(known, answers);
  const years = [...new Set(known.map(({ day }) => yearOf(day ?? "")))].sort((a, b) => a - b);
  return answer({
    years,
    doubts,
    areas: areas
      .map((area) => ({ area, years: yearsOf(area, years, standing) }))
      .sort((a, b) => a.area.name.localeCompare(b.area.name, "da")),
  });
}

/** The last list of a year decides it; several lists of one day are one. */
function standingIn(
  area: Followed,
  year: number,
  standing: ReadonlyMap<number, Standing>,
): Standing | null {
  const rows = area.rows.filter(({ day }) => day !== null && yearOf(day) === year);
  const last = rows
    .map(({ day }) => day ?? "")
    .sort()
    .pop();
  const own = rows.flatMap(({ day, row }) => (day === last ? (standing.get(row) ?? []) : []));
  const [first, ...more] = own;
  if (!first) return null;
  return more.reduce(
    (best, one) => ({
      ...(best.by === "figures" ? best : one),
      decision: either(best.decision, one.decision),
      counted: either(best.counted, one.counted),
    }),
    first,
  );
}

const either = (one: Decision, other: Decision): Decision =>
  one === "met" || other === "met"
    ? "met"
    : one === "undecided" || other === "undecided"
      ? "undecided"
      : "notMet";

function yearsOf(
  area: Followed,
  years: readonly number[],
  standing: ReadonlyMap<number, Standing>,
): YearOfArea[] {
  let [inRow, isKnown, before] = [0, false, NaN];
  return years.map((year): YearOfArea => {
    const own = standingIn(area, year, standing);
    // Where the list of the year before is missing, the years are at least so many; before the first list there were none.
    if (before !== year - 1) [inRow, isKnown] = [0, year === FIRST_YEAR];
    before = year;
    if (own?.counted === "met") inRow += 1;
    else if (own?.counted === "undecided") [inRow, isKnown] = [0, false];
    else [inRow, isKnown] = [0, true];
    const version = versionFor(`${year}-12-01`);
    return {
      year,
      decision: own?.decision ?? null,
      by: own?.by ?? null,
      met: own?.met ?? [],
      inRow,
      inRowIsKnown: isKnown,
      ...(version.ok
        ? severest(version.value, own, inRow, isKnown)
        : { category: null, categoryIsOpen: true }),
    };
  });
}

/** The most severe category of a year: that of several years where there are enough of them, by the rule of the year. */
function severest(
  version: CriteriaVersion,
  own: Standing | null,
  inRow: number,
  isKnown: boolean,
): { readonly category: CategoryId | null; readonly categoryIsOpen: boolean } {
  if (!own) return { category: null, categoryIsOpen: false };
  const several = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  const isOpen = own.decision === "undecided" || own.counted === "undecided";
  if (own.counted !== "met")
    return { category: own.decision === "met" ? version.listed : null, categoryIsOpen: isOpen };
  if (!several?.yearsInRow) return { category: countedIn(version), categoryIsOpen: isOpen };
  const { count } = several.yearsInRow;
  if (inRow >= count) return { category: several.id, categoryIsOpen: false };
  return { category: countedIn(version), categoryIsOpen: !isKnown };
}
