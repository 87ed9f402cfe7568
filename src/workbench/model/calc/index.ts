import type { EngineValue } from "../bridge";
import { COMPARING } from "./comparing";
import { criteriaFunctions } from "./criteria";
import { dateFunctions, type Calendar } from "./dates";
import { LOOKING } from "./lookup";
import { ROUNDING } from "./rounding";
import { textFunctions } from "./texts";
import { FILLING } from "./values";

/** How many arguments the functions of our own take, where that is fewer than any number. */
export const ARITY: Readonly<Record<string, readonly [number, number]>> = {
  ROUND: [2, 2],
  ROUNDUP: [2, 2],
  ROUNDDOWN: [2, 2],
  CEILING: [2, 2],
  FLOOR: [2, 2],
  COUNTIF: [2, 2],
  SUMIF: [2, 3],
  AVERAGEIF: [2, 3],
  TEXT: [2, 2],
  VALUE: [1, 1],
  YEAR: [1, 1],
  MONTH: [1, 1],
  DAY: [1, 1],
  DATE: [3, 3],
  WEEKDAY: [1, 2],
  EDATE: [2, 2],
  EOMONTH: [2, 2],
  DATEVALUE: [1, 1],
  TIMEVALUE: [1, 1],
  VLOOKUP: [3, 4],
  HLOOKUP: [3, 4],
  MATCH: [2, 3],
  LOOKUP: [2, 3],
};

/** Functions that Excel calculates otherwise than the engine does; they take the place of the engine's own. */
export function excelFunctions(
  calendar: Calendar,
): Readonly<Record<string, (args: readonly EngineValue[]) => EngineValue>> {
  const decimal = (): "." | "," => (calendar.locale() === "da" ? "," : ".");
  return {
    ...ROUNDING,
    ...COMPARING,
    ...LOOKING,
    ...FILLING,
    ...criteriaFunctions(decimal),
    ...dateFunctions(calendar),
    ...textFunctions(calendar),
  };
}
