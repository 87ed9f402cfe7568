import type { Cell } from "../../core/cell";
import { fold } from "../../core/text";
import {
  AVAILABILITIES,
  type Availability,
  type Direction,
  DIRECTIONS,
  type Frequency,
  FREQUENCIES,
  GOAL_LEVELS,
  type GoalLevel,
  type Measure,
  MEASURES,
} from "../../targets";
import { type Counters, giveIds } from "../read/identity";
import type { IdSheet, Plan } from "../read/plan";

/** An indicator as it is proposed: null and the empty text are left for a person to fill. */
export interface ProposedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly baseline: number | null;
  readonly startYear: number | null;
  readonly target: number | null;
  readonly endYear: number | null;
  readonly source: string;
  readonly availability: Availability | null;
  readonly frequency: Frequency | null;
}

/** What is to be put into a plan together: a concrete goal under its programme goal and purpose, how it is measured, and what is done. */
export interface Proposal {
  readonly purpose: string;
  readonly programme: string;
  readonly goal: { readonly name: string; readonly targetGroup: string; readonly change: string };
  readonly indicator: ProposedIndicator;
  readonly activity: {
    readonly name: string;
    readonly theme: string;
    readonly measure: Measure;
    /** The line of the finance plan that pays for it. */
    readonly budget: string;
  } | null;
}

type Row = Readonly<Record<string, Cell>>;

export interface ProposedRows {
  readonly kind: "rows";
  readonly goals: readonly Row[];
  readonly indicators: readonly Row[];
  readonly activities: readonly Row[];
  /** The numbers given out, these rows among them. */
  readonly counters: Counters;
}

/** The same activity, or the same goal where nothing is done, stands in the plan already. */
export interface AlreadyThere {
  readonly kind: "already";
  readonly id: string;
}

/** Gives out ids one at a time, after all that stand and all that were ever given. */
function idsAfter(plan: Plan, counters: Counters) {
  let now = counters;
  return {
    next(sheet: Exclude<IdSheet, "milestones">): string {
      const standing = plan[sheet].map(({ id }) => id || "–");
      const given = giveIds(sheet, [...standing, null], now);
      now = given.counters;
      return given.ids[given.ids.length - 1] ?? "";
    },
    counters: () => now,
  };
}

/** Where the rows of a proposal go: a purpose and a programme goal that stand are used again; all else is new, linked by its ids. */
export function proposedRows(
  { purpose, programme, goal, indicator, activity }: Proposal,
  plan: Plan,
  counters: Counters,
): ProposedRows | AlreadyThere {
  const same = (one: string, other: string): boolean => fold(one) === fold(other);
  const done = activity && plan.activities.find(({ name }) => same(name, activity.name));
  const set = activity ? undefined : plan.goals.find(({ name }) => same(name, goal.name));
  const there = done ?? set;
  if (there) return { kind: "already", id: there.id };

  const ids = idsAfter(plan, counters);
  const goals: Row[] = [];
  const level = (wanted: GoalLevel, row: Row): string => {
    const id = ids.next("goals");
    goals.push({ id, level: GOAL_LEVELS[wanted], ...row });
    return id;
  };
  const standing = plan.goals.filter(({ id }) => id !== "");
  const above =
    standing.find((one) => one.level === "programme" && same(one.name, programme))?.id ??
    level("programme", {
      parent:
        standing.find((one) => one.level === "purpose")?.id ?? level("purpose", { name: purpose }),
      name: programme,
    });
  const concrete = level("concrete", { parent: above, ...goal });
  const { direction, availability, frequency, ...figures } = indicator;
  const measured: Row = {
    id: ids.next("indicators"),
    ...figures,
    goal: concrete,
    direction: DIRECTIONS[direction],
    availability: availability && AVAILABILITIES[availability],
    frequency: frequency && FREQUENCIES[frequency],
  };
  const acts: readonly Row[] = activity
    ? [
        {
          id: ids.next("activities"),
          name: activity.name,
          goals: concrete,
          theme: activity.theme,
          measure: MEASURES[activity.measure],
          budget: activity.budget,
        },
      ]
    : [];
  return {
    kind: "rows",
    goals,
    indicators: [measured],
    activities: acts,
    counters: ids.counters(),
  };
}
