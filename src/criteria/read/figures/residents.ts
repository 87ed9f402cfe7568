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
    if (value >= FEWEST && value <= MOST && Number.isInteger(value)) continue;
    if (Number.isNaN(value)) continue;
    if (value === 0) {
      values[index] = NaN;
      continue;
    }
    const place = placeOf(figures, rows, index);
    const given = asGiven(grid[rows[index] ?? 0]?.[figures.column.index]);
    const thousands = Math.round(value * 1000);
    const isSmall = value > 0 && value < FEWEST;
    if (isSmall && value >= 10 && value % 1 === 0)
      return refused({ code: "residentsTooFew", place, value });
    if (isSmall && Math.abs(value * 1000 - thousands) < 1e-6)
      return refused({ code: "residentsLostThousands", place, given, meant: String(thousands) });
    return refused({ code: "residentsOutOfRange", place, given });
  }
  const [written] = figures.written;
  if (!written) return answer(values);
  return refused({
    code: "residentsOutOfRange",
    place: placeOf(figures, rows, written.index),
    given: asGiven(grid[rows[written.index] ?? 0]?.[figures.column.index]),
  });
}
