import type { Cell } from "../domain/cell";
import { progress } from "../domain/target/progress";
import { TARGET_FUNCTIONS } from "../language/target";
import type { FunctionDefinition } from "./definition";
import { complain, figure, parameters } from "./targetargument";

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
  description: TARGET_FUNCTIONS.progress,
  parameters: parameters("baseline", "target", "actual"),
  result: "scalar",
  run,
};
