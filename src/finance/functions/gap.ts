import type { FunctionDefinition } from "../../excel/functions/definition";
import { gapOfPlan } from "./argument";
import { BASIS_CHOICES } from "./choices";
import { financeFunctions } from "../words/functions";

/** `=UDSAT.COFINANCING.GAP`: kroner missing to 25 pct., with the plan's total fixed or the grant fixed; 0 where it is met. */
export const gap: FunctionDefinition = {
  id: "COFINANCING.GAP",
  description: financeFunctions.descriptions.gap,
  parameters: [
    { ...financeFunctions.parameters.plan, type: "any", dimensionality: "matrix" },
    {
      ...financeFunctions.parameters.reading,
      type: "any",
      dimensionality: "matrix",
      optional: true,
    },
    {
      ...financeFunctions.parameters.basis,
      type: "any",
      dimensionality: "scalar",
      optional: true,
      choices: BASIS_CHOICES,
    },
  ],
  result: "scalar",
  shown: "kroner",
  run: gapOfPlan,
};
