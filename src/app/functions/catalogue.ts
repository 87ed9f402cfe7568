import { cofinancing, financePlan, gap, theme } from "../../finance/functions";
import { CATEGORY, CRITERIA, HISTORY, MARGINS, RULES, THRESHOLD } from "../../criteria/functions";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { letting } from "../../letting/functions";
import { reduction, targetPath, targetProgress, targetStatus } from "../../targets/functions";
import { tools } from "../../toolbox/functions";

/** Every `=UDSAT.*` function, in the order the help shows them. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  CRITERIA,
  MARGINS,
  CATEGORY,
  HISTORY,
  THRESHOLD,
  RULES,
  financePlan,
  cofinancing,
  gap,
  theme,
  targetPath,
  targetProgress,
  targetStatus,
  tools,
  letting,
  reduction,
];
