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
import type { PlanRow } from "../read/columns";
import type { Activity, Goal } from "../read/plan";

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

export interface ProposedRows {
  readonly kind: "rows";
  readonly goals: readonly PlanRow<"goals">[];
  readonly indicators: readonly PlanRow<"indicators">[];
  readonly activities: readonly PlanRow<"activities">[];
  /** The numbers given out, these rows among them. */
  readonly counters: Counters;
}

/** The same activity, or the same goal where nothing is done, stands in the plan already. */
export interface AlreadyThere {
  readonly kind: "already";
  readonly id: string;
}

/** What a proposal asks of the plan. */
interface Standing {
  readonly goals: readonly Pick<Goal, "id" | "level" | "name">[];
  readonly activities: readonly Pick<Activity, "id" | "name">[];
  readonly indicators: readonly { readonly id: string }[];
}

/** Gives out ids one at a time, after all that stand and all that were ever given. */
function idsAfter(plan: Standing, counters: Counters) {
  let now = counters;
  return {
    next(sheet: keyof Standing): string {
      const standing = plan[sheet].map(({ id }) => id || "–");
      const given = giveIds(sheet, [...standing, null], now);
      now = given.counters;
      return given.ids[given.ids.length - 1] ?? "";
    },
    counters: () => now,
  };
}

const LEVELS = Object.entries(GOAL_LEVELS) as [GoalLevel, string][];

/** The plan with rows that have just been given to it. */
function grown(plan: Standing, { goals, activities }: ProposedRows): Standing {
  const text = (cell: Cell): string => String(cell ?? "");
  return {
    ...plan,
    goals: [
      ...plan.goals,
      ...goals.map(({ id, level, name }) => ({
        id: text(id),
        level: LEVELS.find(([, word]) => word === level)?.[0] ?? null,
        name: text(name),
      })),
    ],
    activities: [
      ...plan.activities,
      ...activities.map(({ id, name }) => ({ id: text(id), name: text(name) })),
    ],
  };
}

/** Where the rows of a proposal go: a purpose and a programme goal that stand are used again; all else is new, linked by its ids. */
export function proposedRows(
  { purpose, programme, goal, indicator, activity }: Proposal,
  plan: Standing,
  counters: Counters,
): ProposedRows | AlreadyThere {
  const same = (one: string, other: string): boolean => fold(one) === fold(other);
  const done = activity && plan.activities.find(({ name }) => same(name, activity.name));
  const set = activity ? undefined : plan.goals.find(({ name }) => same(name, goal.name));
  const there = done ?? set;
  if (there) return { kind: "already", id: there.id };

  const ids = idsAfter(plan, counters);
  const goals: PlanRow<"goals">[] = [];
  const level = (wanted: GoalLevel, row: PlanRow<"goals">): string => {
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
  const measured: PlanRow<"indicators"> = {
    id: ids.next("indicators"),
    ...figures,
    goal: concrete,
    direction: DIRECTIONS[direction],
    availability: availability && AVAILABILITIES[availability],
    frequency: frequency && FREQUENCIES[frequency],
  };
  const acts: readonly PlanRow<"activities">[] = activity
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

/** Several proposals, each after the ones before it; what is there already is passed over, unless it is all of them. */
export function proposedAll(
  proposals: readonly Proposal[],
  plan: Standing,
  counters: Counters,
): ProposedRows | AlreadyThere {
  let [now, given] = [plan, counters];
  const goals: PlanRow<"goals">[] = [];
  const indicators: PlanRow<"indicators">[] = [];
  const activities: PlanRow<"activities">[] = [];
  let already: AlreadyThere = { kind: "already", id: "" };
  for (const proposal of proposals) {
    const rows = proposedRows(proposal, now, given);
    if (rows.kind === "already") {
      already = rows;
      continue;
    }
    goals.push(...rows.goals);
    indicators.push(...rows.indicators);
    activities.push(...rows.activities);
    now = grown(now, rows);
    given = rows.counters;
  }
  return goals.length === 0
    ? already
    : { kind: "rows", goals, indicators, activities, counters: given };
}

/** What a person has to fill in the rows of a proposal. */
export const LACKING = ["baseline", "target", "endYear", "availability", "theme"] as const;
export type Lacking = (typeof LACKING)[number];

/** The columns that are open in some row, in the sheet's order. */
export function lackingIn({ indicators, activities }: ProposedRows): readonly Lacking[] {
  const open = (rows: readonly Readonly<Partial<Record<Lacking, Cell>>>[], key: Lacking): boolean =>
    rows.some((row) => row[key] === null || row[key] === "");
  return LACKING.filter((key) => open(key === "theme" ? activities : indicators, key));
}
