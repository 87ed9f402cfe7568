import type { Cell, Grid } from "../../core/cell";
import { missing } from "../judge/share";
import { FINANCE_FUNCTIONS, FINANCE_PARAMETERS } from "../words/functions";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { shareOfPlan } from "./argument";

function run(plan: Grid | Cell): number {
  return missing(shareOfPlan(plan)) / 100;
}

/** `=UDSAT.COFINANCING.GAP`: kroner missing to 25 pct. of the plan's total as it stands; 0 where it is met. */
export const gap: FunctionDefinition = {
  id: "COFINANCING.GAP",
  description: FINANCE_FUNCTIONS.gap,
  parameters: [{ ...FINANCE_PARAMETERS.plan, type: "any", dimensionality: "matrix" }],
  result: "scalar",
  run,
};
