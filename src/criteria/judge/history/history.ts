import type { Grid } from "../../../core/cell";
import type { Day } from "../../../core/provision";
import { type NamedArea, namedAreas } from "../../read/named";
import { answer, type Outcome, refused } from "../../read/refusal";
import { versionFor } from "../../read/version";
import { type CategoryId, CRITERIA_VERSIONS, type CriteriaVersion } from "../../rules";
import { judgeArea, severestIn } from "../judge";
import type { Decision, JudgedArea } from "../types";
import { type Answers, type Doubt, type Followed, matched } from "./match";
import { type Besides, countedIn, type Standing, standings } from "./standing";

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
  /** The rules of the year; null where none cover it. */
  readonly version: CriteriaVersion | null;
  /** Its figures judged in full; null where the list only names it. Worked out when asked for. */
  readonly judged: () => JudgedArea | null;
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

/** One list, or a table of several years. */
export interface ListGiven {
  readonly cells: Grid;
  /** The name of its sheet, or the year that it is given: used where the list itself names none. */
  readonly sheet?: string;
}

/** What the user has answered and typed besides the lists. */
export interface Told extends Pick<Besides, "nationals"> {
  readonly answers?: Answers;
}

const FIRST_YEAR = Number(CRITERIA_VERSIONS[0].from.slice(0, 4));
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Follows every area of the lists in a range: the decision of each year by its own rules, and the years in a row. */
export const historyOf = (grid: Grid, answers: Answers = new Map()): Outcome<History> =>
  historyOfLists([{ cells: grid }], { answers });

/** The lists whose areas stand without a year, by their place: neither they nor their sheets say one. */
export const undatedLists = (lists: readonly ListGiven[]): readonly number[] =>
  lists.flatMap(({ cells, sheet }, index) => {
    const rows = namedAreas(cells, sheet);
    return rows.length > 0 && rows.every(({ day }) => day === null) ? [index] : [];
  });

/** A history, or why there is none, with the place of the list that is to blame. */
export type HistoryOutcome =
  | Outcome<History>
  | (Extract<Outcome<History>, { ok: false }> & { readonly list: number });

/** The same over several lists, e.g. a sheet a year. */
export function historyOfLists(lists: readonly ListGiven[], told: Told = {}): HistoryOutcome {
  let offset = 0;
  const standing = new Map<number, Standing>();
  const rows: NamedArea[] = [];
  for (const [list, { cells, sheet }] of lists.entries()) {
    const named = namedAreas(cells, sheet);
    if (named.length === 0 && lists.length > 1) return { ...refused({ code: "noRows" }), list };
    const own = named.filter(({ day }) => day !== null);
    const besides = { ...(sheet === undefined ? {} : { sheet }), nationals: told.nationals };
    const found = own.length === 0 ? null : standings(cells, own, besides);
    if (found && !found.ok) return { ...found, list };
    // Rows of different lists are told apart by the number of rows before their list.
    for (const [row, one] of found?.value ?? []) standing.set(row + offset, one);
    for (const row of own) rows.push({ ...row, row: row.row + offset });
    offset += cells.length;
  }
  if (rows.length === 0) return refused({ code: "noYears" });
  const known = rows.filter(({ row }) => standing.has(row));
  if (known.length === 0) return refused({ code: "noRows" });
  const { areas, doubts } = matched(known, told.answers);
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

/** An area judged in full, the first time it is asked for. */
function judgedOf(own: Standing | null): () => JudgedArea | null {
  let judged: JudgedArea | null = null;
  return () => (judged ??= own?.at ? judgeArea(own.at.part, own.at.index) : null);
}

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
    const found = versionFor(`${year}-12-01`);
    const version = own?.at?.part.version ?? (found.ok ? found.value : null);
    return {
      year,
      decision: own?.decision ?? null,
      by: own?.by ?? null,
      met: own?.met ?? [],
      inRow,
      inRowIsKnown: isKnown,
      version,
      judged: judgedOf(own),
      ...(version
        ? severest(version, own, inRow, isKnown)
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
  if (own.counted !== "met") {
    const isListed = own.decision === "met";
    if (isListed || !own.at)
      return { category: isListed ? version.listed : null, categoryIsOpen: isOpen };
    // A milder category is told by figures alone, never by a list of names.
    const { part, index } = own.at;
    const { place, open } = severestIn(part);
    return {
      category: version.categories[place[index] ?? -1]?.id ?? null,
      categoryIsOpen: isOpen || open[index] === 1,
    };
  }
  if (!several?.yearsInRow) return { category: countedIn(version), categoryIsOpen: isOpen };
  const { count } = several.yearsInRow;
  if (inRow >= count) return { category: several.id, categoryIsOpen: false };
  return { category: countedIn(version), categoryIsOpen: !isKnown };
}
