import type { Cell, Grid } from "../domain/cell";
import { missing } from "../domain/finance/share";
import { FINANCE_FUNCTIONS, FINANCE_PARAMETERS } from "../language/financefunctions";
import type { FunctionDefinition } from "./definition";
import { shareOfPlan } from "./financeargument";

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
