import type { Cell, Grid } from "../domain/cell";
import { thresholdOf } from "../domain/criteria";
import { THRESHOLD_TEXT } from "../language/criteriafunctions";
import { refuseCriteria, single } from "./criteriadata";
import { CRITERION, NATIONAL, RULES } from "./criteriaparameters";
import type { FunctionDefinition } from "./definition";

/** `UDSAT.THRESHOLD`: the limit of a criterion in the law's own unit, as a number. */
export const THRESHOLD: FunctionDefinition = {
  id: "THRESHOLD",
  description: THRESHOLD_TEXT.description,
  parameters: [CRITERION, RULES, NATIONAL],
  result: "scalar",
  run: (criterion: Cell | Grid, rules: Cell | Grid, national: Cell | Grid): number => {
    const outcome = thresholdOf(single(criterion), single(rules), single(national));
    return outcome.ok ? outcome.value : refuseCriteria(outcome.refusal);
  },
};
