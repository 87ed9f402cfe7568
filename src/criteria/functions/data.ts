import type { Cell, Grid } from "../../core/cell";
import {
  assess,
  limitInPercent,
  type Assessment,
  type Choices,
  type CriteriaRefusal,
} from "../judge";
import { textOf } from "../../core/exact";
import { criteriaSentence } from "../words/refusal";
import type { Criterion } from "../rules";
import { displayLanguage, refuse, type ErrorKind } from "../../excel/functions/refusal";

/** Throws the refusal as a cell error: missing facts and uncovered dates are `#N/A`, bad input is `#VALUE!`. */
export function refuseCriteria(refusal: CriteriaRefusal): never {
  return refuse(kindOf(refusal), criteriaSentence(refusal, displayLanguage()));
}

function kindOf({ code }: CriteriaRefusal): ErrorKind {
  return code === "rulesBeforeFirst" ||
    code === "nationalMissing" ||
    code === "criterionNotInVersion"
    ? "notAvailable"
    : "invalidValue";
}

/** The assessment of a range, or the refusal as a cell error. A single cell counts as a range of one. */
export function assessed(data: Grid | Cell, choices: Choices): Assessment {
  const outcome = assess(Array.isArray(data) ? (data as Grid) : [[data as Cell]], choices);
  return outcome.ok ? outcome.value : refuseCriteria(outcome.refusal);
}

/** The limit in per cent as decimal text, where it hangs on the national average and that is given. */
export function nationalLimit(criterion: Criterion, national: number | null): string | null {
  const limit =
    criterion.limit.kind === "timesNational" ? limitInPercent(criterion, national) : null;
  return limit && textOf(limit);
}
