import { goTo } from "../../excel/goto";
import { watch } from "../../excel/watch";
import type { PlanBuildOptions } from "./build";
import { planNews } from "./news";
import { followSeveral, severalRequest } from "./several";
import { goToPlan, readPlanView } from "./view";

type Writes = typeof import("./writes");
const writes = (): Promise<Writes> => import("./writes");

/** What the plan's pages ask of the workbook; what concerns other subjects' sheets too is added where all of them meet. */
export const planActions = {
  read: readPlanView,
  build: async (options: PlanBuildOptions) => {
    const [{ buildPlan }, several] = await Promise.all([writes(), severalRequest()]);
    return buildPlan({ ...options, ...several });
  },
  several: followSeveral,
  show: goTo,
  news: planNews,
  refreshDiagrams: async (...given: Parameters<Writes["refreshDiagrams"]>) =>
    (await writes()).refreshDiagrams(...given),
  buildReport: async (...given: Parameters<Writes["buildReport"]>) =>
    (await writes()).buildReport(...given),
  go: goToPlan,
  mark: async (...given: Parameters<Writes["markRequirement"]>) =>
    (await writes()).markRequirement(...given),
  watch,
} as const;
