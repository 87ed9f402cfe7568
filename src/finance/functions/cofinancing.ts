import type { Cell, Grid } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { FINANCE_FUNCTIONS, FINANCE_PARAMETERS } from "../words/functions";
import { shareOfPlan } from "./argument";

function run(plan: Grid | Cell, reading: Grid | Cell): number {
  const { local, total } = shareOfPlan(plan, reading).share;
  return local / total;
}

/** `=UDSAT.COFINANCING`: local money against the whole plan, 0-1. */
export const cofinancing: FunctionDefinition = {
  id: "COFINANCING",
  description: FINANCE_FUNCTIONS.share,
  parameters: [
    { ...FINANCE_PARAMETERS.plan, type: "any", dimensionality: "matrix" },
    { ...FINANCE_PARAMETERS.reading, type: "any", dimensionality: "matrix", optional: true },
  ],
  result: "scalar",
  shown: "share",
  run,
};
