import { yearOf } from "../../core/day";
import type { CheckResult, Failing } from "./check";
import { settled } from "./milestone";
import type { Plan, PlanSheet } from "../read/plan";
import type { GoalLine, IndicatorLine } from "./lines";

/** What a year's report still lacks. `row` counts from 0 on the sheet; null where no row is meant. */
export interface Missing {
  readonly code:
    | "measurement"
    | "indicatorNumbers"
    | "goalWithoutIndicator"
    | "milestoneState"
    | "comingMilestones"
    | "noIndicators";
  readonly sheet: PlanSheet;
  readonly row: number | null;
  readonly id: string;
}

/** An indicator is measured every year from its start to its end, both included; without years, every year. */
function asked({ indicator: { startYear, endYear } }: IndicatorLine, year: number): boolean {
  return (startYear === null || year >= startYear) && (endYear === null || year <= endYear);
}

/** Everything that must be filled in before the report for a year is complete. After the last indicator's end no coming milestones are asked for. */
export function missingOf(
  plan: Plan,
  lines: readonly IndicatorLine[],
  goals: readonly GoalLine[],
  year: number,
): readonly Missing[] {
  const indicator = (code: Missing["code"], wanted: readonly IndicatorLine[]): Missing[] =>
    wanted.map(({ indicator: { row, id } }) => ({ code, sheet: "indicators", row, id }));
  const open = plan.milestones.filter(
    (one) =>
      one.planned !== null &&
      yearOf(one.planned) === year &&
      !settled(one) &&
      one.state !== "postponed",
  );
  const coming = plan.milestones.some(
    ({ planned, state }) => planned !== null && yearOf(planned) === year + 1 && state !== "dropped",
  );
  const over =
    plan.indicators.length > 0 &&
    plan.indicators.every(({ endYear }) => endYear !== null && endYear <= year);
  return [
    ...(lines.length === 0
      ? [{ code: "noIndicators", sheet: "indicators", row: null, id: "" } as const]
      : []),
    ...indicator(
      "measurement",
      lines.filter((line) => asked(line, year) && !line.measured),
    ),
    ...indicator(
      "indicatorNumbers",
      lines.filter((line) => line.yearTarget === null),
    ),
    ...goals
      .filter((goal) => goal.indicators.length === 0)
      .map(({ goal: { row, id } }): Missing => ({
        code: "goalWithoutIndicator",
        sheet: "goals",
        row,
        id,
      })),
    ...open.map(({ row, id }): Missing => ({
      code: "milestoneState",
      sheet: "milestones",
      row,
      id,
    })),
    ...(coming || over
      ? []
      : [{ code: "comingMilestones", sheet: "milestones", row: null, id: "" } as const]),
  ];
}

/** The yearly report as a check on the checklist: undecided until the plan has an indicator. */
export function reportCheck(missing: readonly Missing[]): CheckResult {
  if (missing.some(({ code }) => code === "noIndicators"))
    return { id: "yearlyReport", verdict: "undecided", good: 0, total: 0, failing: [] };
  const failing: readonly Failing[] = missing.map(({ sheet, row, id }) => ({
    sheet,
    row: row ?? -1,
    id,
    lacks: [],
  }));
  return {
    id: "yearlyReport",
    verdict: failing.length === 0 ? "yes" : "no",
    good: failing.length === 0 ? 1 : 0,
    total: 1,
    failing,
  };
}
