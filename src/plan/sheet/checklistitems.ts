import type { Day } from "../../core/provision";
import { runChecks } from "../judge/check";
import { checklist } from "../judge/checklist";
import { reportCheck } from "../judge/missing";
import { yearReport } from "../judge/report";
import type { PlanFacts } from "../read/facts";
import type { PlanState } from "./read";

/** The checklist's answers as the plan now stands. */
export function checklistItems(
  state: PlanState,
  facts: PlanFacts,
  reportYear: number,
  today: Day,
): ReturnType<typeof checklist> {
  const report = yearReport(state.plan, reportYear, today);
  const results = runChecks(state.plan, facts);
  return checklist(
    state.plan,
    "kind" in report ? results : [...results, reportCheck(report.missing)],
  );
}
