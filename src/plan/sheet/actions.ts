import { watch } from "../../excel/watch";
import { buildPlan } from "./build";
import { refreshDiagrams } from "./diagrams";
import { planNews } from "./news";
import { buildReport } from "./report";
import { goToPlan, markRequirement, readPlanView } from "./view";

/** What the plan's pages ask of the workbook; what concerns other subjects' sheets too is added where all of them meet. */
export const planActions = {
  read: readPlanView,
  build: buildPlan,
  news: planNews,
  refreshDiagrams,
  buildReport,
  go: goToPlan,
  mark: markRequirement,
  watch,
} as const;
