import { REPORT_PARTS, type ReportPartId } from "../rules/reporting";
import {
  AVAILABILITIES,
  DIRECTIONS,
  FREQUENCIES,
  GOAL_LEVELS,
  MARK_STATES,
  MEASURES,
  MILESTONE_STATES,
  REPORT_PART_WORDS,
} from "../../targets";
import { yearColumn } from "./columns";
import type { PlanFinding } from "./finding";
import type {
  Activity,
  Goal,
  Indicator,
  Mark,
  Measurement,
  Milestone,
  OwnDeadline,
  Plan,
  PlanSheet,
} from "./plan";
import { idOf, linkOf, linksOf, type RawRow, type RowReader, rowReader } from "./read";

/** The rows of the plan's sheets; a sheet that is not there has no rows. */
export type RawPlan = { readonly [Sheet in PlanSheet]?: readonly RawRow<Sheet>[] };

function goal(row: RowReader<"goals">): Goal {
  return {
    row: row.row,
    id: idOf(row.text("id")),
    level: row.choice("level", GOAL_LEVELS),
    parent: linkOf(row.text("parent")),
    name: row.text("name"),
    targetGroup: row.text("targetGroup"),
    change: row.text("change"),
  };
}

function activity(row: RowReader<"activities">): Activity {
  return {
    row: row.row,
    id: idOf(row.text("id")),
    name: row.text("name"),
    goals: linksOf(row.list("goals")),
    theme: row.text("theme"),
    measure: row.choice("measure", MEASURES),
    budget: row.list("budget"),
    owner: row.text("owner"),
  };
}

function indicator(row: RowReader<"indicators">, raw: RawRow<"indicators">): Indicator {
  const years = Object.keys(raw.cells).flatMap((key) =>
    /^year\d{4}$/.test(key) ? [Number(key.slice(4))] : [],
  );
  return {
    row: row.row,
    id: idOf(row.text("id")),
    name: row.text("name"),
    goal: linkOf(row.text("goal")),
    unit: row.text("unit"),
    direction: row.choice("direction", DIRECTIONS),
    baseline: row.figure("baseline"),
    startYear: row.year("startYear"),
    target: row.figure("target"),
    endYear: row.year("endYear"),
    yearly: years
      .sort((a, b) => a - b)
      .flatMap((year) => {
        const value = row.figure(yearColumn(year));
        return value === null ? [] : [{ year, value }];
      }),
    source: row.text("source"),
    availability: row.choice("availability", AVAILABILITIES),
    frequency: row.choice("frequency", FREQUENCIES),
    owner: row.text("owner"),
  };
}

function measurement(row: RowReader<"measurements">): Measurement {
  return {
    row: row.row,
    day: row.day("day"),
    indicator: linkOf(row.text("indicator")),
    value: row.figure("value"),
    note: row.text("note"),
  };
}

function milestone(row: RowReader<"milestones">): Milestone {
  return {
    row: row.row,
    id: idOf(row.text("id")),
    activity: linkOf(row.text("activity")),
    name: row.text("name"),
    owner: row.text("owner"),
    planned: row.day("planned"),
    actual: row.day("actual"),
    state: row.choice("state", MILESTONE_STATES),
  };
}

function mark(row: RowReader<"checklist">): Mark {
  return {
    row: row.row,
    code: idOf(row.text("code")),
    state: row.choice("state", MARK_STATES),
    owner: row.text("owner"),
    day: row.day("day"),
    note: row.text("note"),
  };
}

/** The key of a deadline's row: `2025 målopfyldelse`. */
export const deadlineKey = (year: number, part: ReportPartId): string =>
  `${year} ${REPORT_PART_WORDS[part]}`;

function ownDeadline(row: RowReader<"deadlines">): OwnDeadline {
  const match = /^(\d{4}) (.+)/.exec(row.text("key"));
  const part = REPORT_PARTS.find((id) => REPORT_PART_WORDS[id] === match?.[2]) ?? null;
  return {
    row: row.row,
    part,
    year: match ? Number(match[1]) : null,
    due: row.day("ownDue"),
    sent: row.day("sent"),
  };
}

/** Reads the whole plan from its rows; what cannot be read is a finding, and the cell then counts as empty. */
export function readPlan(raw: RawPlan): {
  readonly plan: Plan;
  readonly findings: readonly PlanFinding[];
} {
  const findings: PlanFinding[] = [];
  const rows = <Sheet extends PlanSheet, Item>(
    sheet: Sheet,
    item: (reader: RowReader<Sheet>, row: RawRow<Sheet>) => Item,
  ): Item[] => (raw[sheet] ?? []).map((row) => item(rowReader(sheet, row, findings), row));
  const plan: Plan = {
    goals: rows("goals", goal),
    activities: rows("activities", activity),
    indicators: rows("indicators", indicator),
    measurements: rows("measurements", measurement),
    milestones: rows("milestones", milestone),
    marks: rows("checklist", mark),
    deadlines: rows("deadlines", ownDeadline),
  };
  return { plan, findings };
}
