import type { Cell } from "../../core/cell";
import { type Exact, exact, numberOf, shifted } from "../../core/exact";
import { isMissing, readNumber } from "../../core/number";
import type { Areas } from "./areas";
import { answer, asGiven, refused, type Outcome } from "./refusal";

const POWERS = { none: 0, percent: 0, perThousand: -1, per10000: -2 } as const;
const HIGHEST = 10;
const CLEARLY_PERCENT = 0.1; // the national share has been between a half and one per cent

/**
 * The national share of convicted residents in per cent; null where none is given (Excel hands an empty cell over as 0).
 * A figure under 0.1 may be a cell in per cent format (0.66 % is 0.0066): the area figures tell which, since no area lies
 * a hundredfold off the average; where they do not, it refuses.
 */
export function nationalOf(given: Cell, areas: Areas): Outcome<number | null> {
  if (isMissing(given) || given === 0) return answer(null);
  const reading = readNumber(given, "share");
  if (reading.kind !== "number")
    return refused({ code: "nationalUnreadable", given: asGiven(given) });
  if (reading.unit !== "none")
    return inRange(shifted(exact(reading.text), POWERS[reading.unit]), given);
  if (reading.value < 0 || reading.value >= CLEARLY_PERCENT)
    return clearOf(areas, inRange(exact(reading.text), given), given);
  const highest = highestInPercent(areas);
  const times = highest === null ? 1 : highest / reading.value;
  if (times <= 12) return inRange(exact(reading.text), given);
  return times >= 30
    ? inRange(shifted(exact(reading.text), 2), given)
    : refused({ code: "nationalUnitUnclear", given: asGiven(given) });
}

/** The national share where there are no areas to compare it with: a bare number is per cent. */
export function nationalAlone(given: Cell): Outcome<number | null> {
  if (isMissing(given) || given === 0) return answer(null);
  const reading = readNumber(given, "share");
  if (reading.kind !== "number")
    return refused({ code: "nationalUnreadable", given: asGiven(given) });
  if (reading.unit === "none" && reading.value > 0 && reading.value < CLEARLY_PERCENT)
    return refused({ code: "nationalUnitUnclear", given: asGiven(given) });
  return inRange(shifted(exact(reading.text), POWERS[reading.unit]), given);
}

function inRange(percent: Exact, given: Cell): Outcome<number> {
  const value = numberOf(percent);
  return value > 0 && value <= HIGHEST
    ? answer(value)
    : refused({ code: "nationalOutOfRange", given: asGiven(given) });
}

/** Refuses a convicted column that may be fractions beside an average that is surely in per cent (0.0198 beside 0.66). */
function clearOf(areas: Areas, national: Outcome<number>, given: Cell): Outcome<number> {
  const column = areas.shares.convicted;
  const highest = highestInPercent(areas);
  if (
    !national.ok ||
    !column ||
    highest === null ||
    column.scale !== 0 ||
    highest >= CLEARLY_PERCENT
  )
    return national;
  return highest * 100 < national.value
    ? national
    : refused({
        code: "unitUnclear",
        kind: "convicted",
        column: column.header,
        sample: Number(given),
      });
}

function highestInPercent(areas: Areas): number | null {
  const column = areas.shares.convicted;
  if (!column) return null;
  let highest = 0;
  for (const value of column.values) if (value > highest) highest = value;
  return highest > 0 ? highest * 10 ** column.scale : null;
}
