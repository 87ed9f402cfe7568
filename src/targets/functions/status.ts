import type { Cell } from "../../core/cell";
import { status } from "../judge/status";
import { TARGET_STATES } from "../rules/states";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { complain, figure, moment, optionalFigure, parameters } from "./argument";
import { targetFunctions } from "../words/functions";

function run(
  baseline: Cell,
  target: Cell,
  start: Cell,
  end: Cell,
  actual: Cell,
  date: Cell,
): string {
  const from = moment("start", start);
  const to = moment("end", end);
  if (to <= from) return complain({ kind: "endBeforeStart" });
  const wanted = {
    baseline: figure("baseline", baseline),
    target: figure("target", target),
    start: from,
    end: to,
  };
  return TARGET_STATES[status(wanted, optionalFigure("actual", actual), moment("date", date))];
}

/** `=UDSAT.TARGET.STATUS`: one of the add-in's own Danish words. */
export const targetStatus: FunctionDefinition = {
  id: "TARGET.STATUS",
  description: targetFunctions.descriptions.status,
  parameters: parameters("baseline", "target", "start", "end", "actual", "date"),
  result: "scalar",
  run,
};
