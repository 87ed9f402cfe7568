import type { Cell } from "../../core/cell";
import { yearlyPath } from "../judge/path";

import { PATH_HEADER } from "../words/complaints";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { complain, figure, parameters, year } from "./argument";
import { targetFunctions } from "../words/functions";

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
  description: targetFunctions.descriptions.path,
  parameters: parameters("baseline", "target", "startYear", "endYear"),
  result: "matrix",
  run,
};
