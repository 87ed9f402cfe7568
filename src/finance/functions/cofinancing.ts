import type { Cell, Grid } from "../../core/cell";
import { FINANCE_FUNCTIONS, FINANCE_PARAMETERS } from "../words/functions";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { shareOfPlan } from "./argument";

function run(plan: Grid | Cell): number {
  const { local, total } = shareOfPlan(plan);
  return local / total;
}

/** `=UDSAT.COFINANCING`: local money against the whole plan, 0-1. */
export const cofinancing: FunctionDefinition = {
  id: "COFINANCING",
  description: FINANCE_FUNCTIONS.share,
  parameters: [{ ...FINANCE_PARAMETERS.plan, type: "any", dimensionality: "matrix" }],
  result: "scalar",
  run,
};
