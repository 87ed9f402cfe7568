import type { Cell } from "../../core/cell";
import { progress } from "../judge/progress";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { complain, figure, parameters } from "./argument";
import { targetFunctions } from "../words/functions";

function run(baseline: Cell, target: Cell, actual: Cell): number {
  const share = progress(
    figure("baseline", baseline),
    figure("target", target),
    figure("actual", actual),
  );
  return typeof share === "number" ? share : complain({ kind: "noDistance" });
}

/** `=UDSAT.TARGET.PROGRESS`: the share of the way, never cut off at 0 or 1. */
export const targetProgress: FunctionDefinition = {
  id: "TARGET.PROGRESS",
  description: targetFunctions.descriptions.progress,
  parameters: parameters("baseline", "target", "actual"),
  result: "scalar",
  shown: "share",
  run,
};
