import type { Day } from "../../core/provision";
import type { FinanceFacts } from "../read/facts";
import type { Plan } from "../read/plan";
import type { Snapshot } from "./changes";
import type { ChecklistItem } from "./checklist";
import { timingOf } from "./milestone";
import type { ReportRefusal, YearReport } from "./report";
import type { IndicatorSeries } from "./series";

/** Where everything stands on a day, as a later update is compared with it. */
export function snapshotOf(
  {
    plan,
    series,
    items,
    report,
    finance,
  }: {
    readonly plan: Plan;
    readonly series: readonly IndicatorSeries[];
    readonly items: readonly ChecklistItem[];
    readonly report: YearReport | ReportRefusal;
    readonly finance: FinanceFacts | null;
  },
  today: Day,
): Snapshot {
  return {
    indicators: Object.fromEntries(series.map(({ indicator, state }) => [indicator.id, state])),
    milestones: Object.fromEntries(
      plan.milestones.filter(({ id }) => id).map((one) => [one.id, timingOf(one, today)]),
    ),
    requirements: Object.fromEntries(
      items.map(({ requirement, standing }) => [requirement.code, standing]),
    ),
    missing: "kind" in report ? null : report.missing.length,
    meetsMinimum: finance?.meetsMinimum ?? null,
  };
}
