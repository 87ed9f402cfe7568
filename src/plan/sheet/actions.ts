import { watch } from "../../excel/watch";
import { buildPlan } from "./build";
import { refreshDiagrams } from "./diagrams";
import { buildReport } from "./report";
import { goToPlan, markRequirement, readPlanView } from "./view";

/** Everything the plan's pages ask of the workbook. */
export const planActions = {
  read: readPlanView,
  build: buildPlan,
  refreshDiagrams,
  buildReport,
  go: goToPlan,
  mark: markRequirement,
  watch,
} as const;
