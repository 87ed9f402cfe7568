import { type Cell, type Grid, single } from "../../core/cell";
import { thresholdOf } from "../judge";
import { refuseCriteria } from "./data";
import { CRITERION, NATIONAL, RULES } from "./parameters";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { criteriaFunctions } from "../words/functions";

/** `UDSAT.THRESHOLD`: the limit of a criterion in the law's own unit, as a number. */
export const THRESHOLD: FunctionDefinition = {
  id: "THRESHOLD",
  description: criteriaFunctions.threshold.description,
  parameters: [CRITERION, RULES, NATIONAL],
  result: "scalar",
  run: (criterion: Cell | Grid, rules: Cell | Grid, national: Cell | Grid): number => {
    const outcome = thresholdOf(single(criterion), single(rules), single(national));
    return outcome.ok ? outcome.value : refuseCriteria(outcome.refusal);
  },
};
