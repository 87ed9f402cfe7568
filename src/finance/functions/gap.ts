import type { FunctionDefinition } from "../../excel/functions/definition";
import { FINANCE_FUNCTIONS, FINANCE_PARAMETERS } from "../words/functions";
import { gapOfPlan } from "./argument";
import { BASIS_CHOICES } from "./choices";

/** `=UDSAT.COFINANCING.GAP`: kroner missing to 25 pct., with the plan's total fixed or the grant fixed; 0 where it is met. */
export const gap: FunctionDefinition = {
  id: "COFINANCING.GAP",
  description: FINANCE_FUNCTIONS.gap,
  parameters: [
    { ...FINANCE_PARAMETERS.plan, type: "any", dimensionality: "matrix" },
    { ...FINANCE_PARAMETERS.reading, type: "any", dimensionality: "matrix", optional: true },
    {
      ...FINANCE_PARAMETERS.basis,
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
