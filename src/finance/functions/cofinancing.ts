import type { Cell, Grid } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { shareOfPlan } from "./argument";
import { financeFunctions } from "../words/functions";

function run(plan: Grid | Cell, reading: Grid | Cell): number {
  const { local, total } = shareOfPlan(plan, reading).share;
  return local / total;
}

/** `=UDSAT.COFINANCING`: local money against the whole plan, 0-1. */
export const cofinancing: FunctionDefinition = {
  id: "COFINANCING",
  description: financeFunctions.descriptions.share,
  parameters: [
    { ...financeFunctions.parameters.plan, type: "any", dimensionality: "matrix" },
    {
      ...financeFunctions.parameters.reading,
      type: "any",
      dimensionality: "matrix",
      optional: true,
    },
  ],
  result: "scalar",
  shown: "share",
  run,
};
