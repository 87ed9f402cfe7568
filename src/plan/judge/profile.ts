import type { Day } from "../../core/provision";
import { yearOf } from "../../core/day";
import { regulationName, THEME_LISTS, type ThemeList, themesOn } from "../../finance";
import type { PlanFinding } from "../read/finding";
import type { Plan } from "../read/plan";
import type { Profile } from "../read/profile";
import { yearsOf } from "./measured";

/** The regulation that a plan follows, and from where we know it. */
export interface Followed {
  readonly list: ThemeList;
  /**
   * `stated`: chosen for the plan. `years`: proposed from the plan's first year. `rows`: proposed from the first year that
   * stands in the sheets. `today`: nothing is known, so today's list is proposed.
   */
  readonly from: "stated" | "years" | "rows" | "today";
  /** Whether the list covers the year it was proposed from; a year after the last known list is not covered. */
  readonly covered: boolean;
}

/** The list in force at the end of a year, else the last one before it, else the first of all. */
function listOf(year: number): { readonly list: ThemeList; readonly covered: boolean } {
  const end = `${year}-12-31`;
  const list = THEME_LISTS.filter(({ first }) => first <= end).at(-1) ?? THEME_LISTS[0];
  return { list, covered: list === themesOn(end) };
}

/** The regulation a plan follows: the one stated, else the one of its first year. */
export function followedBy(profile: Profile, plan: Plan, today: Day): Followed {
  const stated = THEME_LISTS.find(({ id }) => id === profile.regulation);
  if (stated) return { list: stated, from: "stated", covered: true };
  if (profile.firstYear !== null) return { ...listOf(profile.firstYear), from: "years" };
  const rows = yearsOf(plan)?.first;
  if (rows !== undefined) return { ...listOf(rows), from: "rows" };
  return { ...listOf(yearOf(today)), from: "today" };
}

/** The first and last year of the plan: as stated, else as the sheets have them. */
export function planYears(
  profile: Profile,
  plan: Plan,
): { readonly first: number; readonly last: number } | undefined {
  const rows = yearsOf(plan);
  const first = profile.firstYear ?? rows?.first;
  const last = profile.lastYear ?? rows?.last;
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** A baseline is measured at the end of the year before the plan; milestones may be of its preparation. */
const BEFORE = 1;

/**
 * What no longer fits the plan's particulars: themes that the regulation does not have, and years outside the plan's. Only
 * what is stated is held against the rows; a proposal is not.
 */
export function misfits(profile: Profile, plan: Plan): readonly PlanFinding[] {
  const list = THEME_LISTS.find(({ id }) => id === profile.regulation);
  const names = list?.themes.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const known = new Set(names?.map((name) => name.toLowerCase()));
  const themes = plan.activities.flatMap(({ row, id, theme }): PlanFinding[] =>
    list && theme && !known.has(theme.toLowerCase())
      ? [
          {
            code: "themeOutside",
            sheet: "activities",
            row,
            id,
            column: "theme",
            theme,
            regulation: regulationName(list),
          },
        ]
      : [],
  );
  const { firstYear: first, lastYear: last } = profile;
  const outside = (year: number): boolean =>
    (first !== null && year < first - BEFORE) || (last !== null && year > last);
  const years = plan.indicators.flatMap(({ row, id, startYear, endYear }): PlanFinding[] =>
    (
      [
        ["startYear", startYear],
        ["endYear", endYear],
      ] as const
    ).flatMap(([column, year]): PlanFinding[] =>
      year !== null && outside(year)
        ? [{ code: "outsidePlan", sheet: "indicators", row, id, column, year, first, last }]
        : [],
    ),
  );
  const milestones = plan.milestones.flatMap(({ row, id, planned }): PlanFinding[] => {
    const year = planned ? yearOf(planned) : null;
    return year !== null && outside(year)
      ? [
          {
            code: "outsidePlan",
            sheet: "milestones",
            row,
            id,
            column: "planned",
            year,
            first,
            last,
          },
        ]
      : [];
  });
  return [...themes, ...years, ...milestones];
}
