import type { EngineValue } from "../bridge";
import { COMPARING } from "./comparing";
import { criteriaFunctions } from "./criteria";
import { ROUNDING } from "./rounding";

/** Functions that Excel calculates otherwise than the engine does; they take the place of the engine's own. */
export function excelFunctions(
  decimal: () => "." | ",",
): Readonly<Record<string, (args: readonly EngineValue[]) => EngineValue>> {
  return { ...ROUNDING, ...COMPARING, ...criteriaFunctions(decimal) };
}
