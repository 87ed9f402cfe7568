import type { Grid } from "../../../core/cell";
import type { Figures } from "./figures";
import { asGiven, refused, answer, type Outcome } from "../refusal";
import { placeOf } from "./unit";

const FEWEST = 100; // smaller units are masked in the official figures, so a smaller count is a paste error
const MOST = 1_000_000;

/**
 * The resident counts; 0 is missing (an empty cell arrives as 0).
 * Refuses 2,44 or 1 (a thousands point read as a decimal point), other fractions, and counts under 100.
 */
export function readResidents(
  figures: Figures,
  grid: Grid,
  rows: Int32Array,
): Outcome<Float64Array> {
  const { values } = figures;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN;
    if (value >= FEWEST && value <= MOST && value % 1 === 0) continue;
    if (Number.isNaN(value)) continue;
    if (value === 0) {
      values[index] = NaN;
      continue;
    }
    const place = placeOf(figures, rows, index);
    const given = asGiven(grid[rows[index] ?? 0]?.[figures.column.index]);
    const thousands = Math.round(value * 1000);
    if (
      value > 0 &&
      value < FEWEST &&
      Math.abs(value * 1000 - thousands) < 1e-6 &&
      (value % 1 !== 0 || value < 10)
    ) {
      return refused({ code: "residentsLostThousands", place, given, meant: String(thousands) });
    }
    if (value > 0 && value < FEWEST && value % 1 === 0)
      return refused({ code: "residentsTooFew", place, value });
    return refused({ code: "residentsOutOfRange", place, given });
  }
  if (figures.written.length > 0) {
    const { index } = figures.written[0] ?? { index: 0 };
    return refused({
      code: "residentsOutOfRange",
      place: placeOf(figures, rows, index),
      given: asGiven(grid[rows[index] ?? 0]?.[figures.column.index]),
    });
  }
  return answer(values);
}
