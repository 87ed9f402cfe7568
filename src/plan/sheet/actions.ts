import { watch } from "../../excel/watch";
import { goTo } from "../../excel/goto";
import { buildPlan, type PlanBuildOptions } from "./build";
import { refreshDiagrams } from "./diagrams";
import { planNews } from "./news";
import { buildReport } from "./report";
import { followSeveral, severalRequest } from "./several";
import { goToPlan, markRequirement, readPlanView } from "./view";

/** What the plan's pages ask of the workbook; what concerns other subjects' sheets too is added where all of them meet. */
export const planActions = {
  read: readPlanView,
  build: async (options: PlanBuildOptions) =>
    buildPlan({ ...options, ...(await severalRequest()) }),
  several: followSeveral,
  show: goTo,
  news: planNews,
  refreshDiagrams,
  buildReport,
  go: goToPlan,
  mark: markRequirement,
  watch,
} as const;
