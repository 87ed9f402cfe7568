import type { Grid } from "../../src/core/cell";
import {
  assess,
  type Assessment,
  type Choices,
  type CriteriaRefusal,
} from "../../src/criteria/judge";

/** The only list of a range; a refusal is thrown by its code. */
export function only(grid: Grid, choices: Choices = {}): Assessment {
  const outcome = assess(grid, choices);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const [part, ...more] = outcome.value.parts;
  if (!part || more.length > 0) throw new Error(`${outcome.value.parts.length} lists`);
  return part;
}

/** Why a range is refused. */
export function refusalOf(grid: Grid, choices: Choices = {}): CriteriaRefusal {
  const outcome = assess(grid, choices);
  if (outcome.ok) throw new Error("not refused");
  return outcome.refusal;
}
