import type { Day } from "../../core/provision";
import type { Grid } from "../../core/cell";
import { yearOf } from "../../core/day";
import { assess, type CriteriaRefusal, scoreAreas } from "../../criteria";
import { allowedOf, targetAt } from "../../targets";

/** The areas of one pasted list: how many are on it by its own rules. */
export interface OwnList {
  /** The day or the year the list is of; null where it does not say. */
  readonly day: Day | null;
  readonly year: number | null;
  /** The areas that are met for certain. */
  readonly listed: number;
  /** Areas that cannot be decided: the count may be so many more. */
  readonly open: number;
  readonly areas: number;
  /** Counted by the five criteria that the national target speaks of. */
  readonly comparable: boolean;
}

export type OwnLists =
  | { readonly ok: true; readonly lists: readonly OwnList[] }
  | { readonly ok: false; readonly refusal: CriteriaRefusal };

const MET = 1;
const OPEN = 2;

/** The version under which the areas were named as the target names them. */
const NAMED_LIKE_TARGET = ["2010", "2014"];

/** Counts the areas that a pasted range has on each of its lists, each list by the rules of its own day. */
export function countOwn(cells: Grid, sheet: string): OwnLists {
  const outcome = assess(cells, { rules: null, sheet });
  if (!outcome.ok) return outcome;
  const { parts, open } = outcome.value;
  return {
    ok: true,
    lists: parts.map((part) => {
      const { decisions } = scoreAreas(part);
      const count = (wanted: number): number => decisions.filter((one) => one === wanted).length;
      return {
        day: part.day,
        year: part.day === null ? null : yearOf(part.day),
        listed: count(MET),
        // Rows of which it cannot be told whether they are areas belong to no list in particular.
        open: count(OPEN) + (parts.length === 1 ? open.length : 0),
        areas: decisions.length,
        comparable: NAMED_LIKE_TARGET.includes(part.version.id),
      };
    }),
  };
}

/** One of the user's lists against the target, reckoned from the first of them. */
export interface OwnStanding extends OwnList {
  /** What the target allows at the end of the list's year; null where it asks for nothing yet, or there is nothing to reckon from. */
  readonly allowed: number | null;
  /** Null where it cannot be said: no target, other criteria, or areas that are not decided and could tip it. */
  readonly reached: boolean | null;
}

function reached({ listed, open }: OwnList, allowed: number): boolean | null {
  if (listed > allowed) return false;
  return listed + open <= allowed ? true : null;
}

/** The user's lists, oldest first, against a quarter and a half fewer than the first of them; one list alone is only counted. */
export function ownStandings(lists: readonly OwnList[]): readonly OwnStanding[] {
  const [first] = lists;
  const from =
    first && first.open === 0 && first.comparable && first.year !== null ? first : undefined;
  return lists.map((list, i) => {
    const target = list.year === null || i === 0 ? undefined : targetAt(list.year);
    const allowed = from && target && list.comparable ? allowedOf(from.listed, target) : null;
    return { ...list, allowed, reached: allowed === null ? null : reached(list, allowed) };
  });
}
