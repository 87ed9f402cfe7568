import type { Cell } from "../../core/cell";
import { allowedOf, targetAt } from "../judge/reduction";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { complain, figure, parameters, year } from "./argument";
import { targetFunctions } from "../words/functions";

/** A whole number of areas; nothing, which Excel may hand over as 0, is missing. */
function areas(cell: Cell): number {
  const count = figure("baselineCount", cell === 0 ? null : cell);
  return Number.isSafeInteger(count) && count > 0 && count < 100_000
    ? count
    : complain({ kind: "notWhole", given: String(count) });
}

function run(baselineCount: Cell, asked: Cell): number {
  const baseline = areas(baselineCount);
  const end = year("year", asked);
  const target = targetAt(end);
  return target ? allowedOf(baseline, target) : complain({ kind: "noTarget", given: String(end) });
}

/** `=UDSAT.REDUCTION`: how many areas the national target allows at the end of a year. */
export const reduction: FunctionDefinition = {
  id: "REDUCTION",
  description: targetFunctions.descriptions.reduction,
  parameters: parameters("baselineCount", "year"),
  result: "scalar",
  run,
};
