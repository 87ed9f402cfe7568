import type { EngineValue } from "../bridge";
import type { Locale } from "../cell";
import { COMPARING } from "./comparing";
import { criteriaFunctions } from "./criteria";
import { ROUNDING } from "./rounding";
import { textFunctions } from "./texts";

/** Functions that Excel calculates otherwise than the engine does; they take the place of the engine's own. */
export function excelFunctions(
  locale: () => Locale,
): Readonly<Record<string, (args: readonly EngineValue[]) => EngineValue>> {
  const decimal = (): "." | "," => (locale() === "da" ? "," : ".");
  return { ...ROUNDING, ...COMPARING, ...criteriaFunctions(decimal), ...textFunctions(locale) };
}
