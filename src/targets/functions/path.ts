import type { Cell } from "../../core/cell";
import { yearlyPath } from "../judge/path";
import { PATH_HEADER, TARGET_FUNCTIONS } from "../words/functions";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { complain, figure, parameters, year } from "./argument";

function run(baseline: Cell, target: Cell, startYear: Cell, endYear: Cell): (string | number)[][] {
  const path = yearlyPath(
    figure("baseline", baseline),
    figure("target", target),
    year("startYear", startYear),
    year("endYear", endYear),
  );
  if ("kind" in path) return complain({ kind: "endBeforeStart" });
  return [[...PATH_HEADER], ...path.map((point) => [point.year, point.value])];
}

/** `=UDSAT.TARGET.PATH`: a header row and a row a year. */
export const targetPath: FunctionDefinition = {
  id: "TARGET.PATH",
  description: TARGET_FUNCTIONS.path,
  parameters: parameters("baseline", "target", "startYear", "endYear"),
  result: "matrix",
  run,
};
