import type { Cell, Grid } from "../../../core/cell";
import type { Day } from "../../../core/provision";
import type { NamedArea } from "../../read/named";
import { answer, type CriteriaRefusal, type Outcome } from "../../read/refusal";
import { versionFor } from "../../read/version";
import { type CategoryId, type CriteriaVersion, listedOf } from "../../rules";
import { assess } from "../assess";
import { answersOf, decide, MISSING, YES } from "../decide";
import type { Assessment, Decision } from "../types";

/** What one list says of one area. */
export interface Standing {
  readonly decision: Decision;
  readonly by: "figures" | "name";
  readonly met: readonly string[];
  /** Whether it is a ghettoområde or parallelsamfund, which the years are counted of. */
  readonly counted: Decision;
  /** Where its figures are found; null where the list only names it. */
  readonly at: { readonly part: Assessment; readonly index: number } | null;
}

const DECISIONS: readonly Decision[] = ["notMet", "met", "undecided"];

/** The category whose years are counted in a version: what its own category of several years names, or the listed one. */
export function countedIn({ categories, listed }: CriteriaVersion): CategoryId {
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
  const met = listedOf(version).criteria.filter(
    (criterion) => answersOf(part, criterion)[index] === YES,
  );
  return {
    decision: of(version.listed),
    by: "figures",
    met: met.map(({ id }) => id),
    counted: of(countedIn(version)),
    at: { part, index },
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
    at: null,
  };
}

/** A row that cannot be read as an area for certain. */
const UNCLEAR: Standing = {
  decision: "undecided",
  by: "figures",
  met: [],
  counted: "undecided",
  at: null,
};

/** What the user says besides the list itself. */
export interface Besides {
  /** The name of the sheet the list stands on, or the year that the user gives it: its own years go before. */
  readonly sheet?: string;
  /** The national share of convicted by the year of the list, as typed. */
  readonly nationals?: ReadonlyMap<number, string>;
}

/** A list without a column that the law measures may still name the areas that are on it. */
const NAMES_ONLY: readonly CriteriaRefusal["code"][] = [
  "headerUnknown",
  "noHeaderAndNotCanonical",
  "noRows",
  "noData",
];

/** Whether rows hold figures beside their year: then a list that cannot be judged is not one that only names its areas. */
function hasFigures(grid: Grid, rows: readonly NamedArea[]): boolean {
  const isFigure = (cell: Cell): boolean => {
    const text = typeof cell === "string" ? cell.trim() : cell;
    return text !== "" && text !== null && Number.isFinite(Number(String(text).replace(",", ".")));
  };
  const isYear = (cell: Cell): boolean => /^(19|20)\d\d$/.test(String(cell).trim());
  return rows.some(({ row }) => grid[row - 1]?.some((cell) => isFigure(cell) && !isYear(cell)));
}

/** The standings of every row that names an area, by its row in the range. */
export function standings(
  grid: Grid,
  rows: readonly NamedArea[],
  besides: Besides = {},
): Outcome<ReadonlyMap<number, Standing>> {
  const found = new Map<number, Standing>();
  const judged = assess(grid, besides);
  if (!judged.ok && (!NAMES_ONLY.includes(judged.refusal.code) || hasFigures(grid, rows)))
    return judged;
  const days = new Set<Day | null>();
  if (judged.ok)
    for (const part of judged.value.parts) {
      days.add(part.day);
      part.areas.rows.forEach((row, index) =>
        found.set(part.at(row, 0).row + 1, byFigures(part, index)),
      );
    }
  // A row of which it cannot be told whether it is an area stays in sight, undecided.
  if (judged.ok)
    for (const { row, kind } of judged.value.open) if (kind === "unclear") found.set(row, UNCLEAR);
  for (const row of rows) {
    const own = found.get(row.row);
    // What the row itself says of its list counts where its figures do not decide.
    const isDecided = own !== undefined && own.decision !== "undecided";
    const isWithFigures = own !== undefined || days.has(row.day);
    if (row.day === null || isDecided || (row.list === null && isWithFigures)) continue;
    const version = versionFor(row.day);
    if (version.ok) found.set(row.row, byName(row, version.value));
  }
  return answer(found);
}
