import { cofinancing } from "./cofinancing";
import { financePlan } from "./financeplan";
import { gap } from "./gap";
import { theme } from "./theme";
import { CATEGORY } from "./category";
import { CRITERIA } from "./criteria";
import type { FunctionDefinition } from "./definition";
import { MARGINS } from "./margins";
import { letting } from "./letting";
import { reduction } from "./reduction";
import { RULES } from "./rules";
import { targetPath } from "./targetpath";
import { targetProgress } from "./targetprogress";
import { targetStatus } from "./targetstatus";
import { THRESHOLD } from "./threshold";
import { tools } from "./tools";

/** Every `=UDSAT.*` function, in the order the help shows them. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  CRITERIA,
  MARGINS,
  CATEGORY,
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
