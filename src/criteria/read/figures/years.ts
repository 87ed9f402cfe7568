import type { CriteriaVersion } from "../../rules";
import type { Cell, Grid } from "../../../core/cell";
import { isMissing } from "../../../core/number";
import { readNumber } from "../../../core/table/number";
import type { Areas, YearsColumn } from "../areas";
import { plainHeader } from "../head/header";
import { type Column } from "../head/columns";
import { answer, asGiven, refused, type Outcome } from "../refusal";
import { yearHeading } from "../head/yearheading";

const MOST = 100;

/** Whether a category of the version takes more than the year judged. */
export const countsYears = (version: CriteriaVersion): boolean =>
  version.categories.some(({ yearsInRow }) => yearsInRow !== null);

/** A whole number of years, 0 and 100 included; null is missing, `false` is neither. */
function yearsIn(cell: Cell): number | null | false {
  const reading = readNumber(cell, "count");
  if (reading.kind === "missing") return null;
  if (reading.kind !== "number" || reading.unit !== "none") return false;
  return Number.isInteger(reading.value) && reading.value >= 0 && reading.value <= MOST
    ? reading.value
    : false;
}

/** Reads the column of years; refuses, naming the cell, what is no whole number of years. With `zeroIsEmpty` a 0 is an empty cell. */
export function readYears(
  grid: Grid,
  rows: Int32Array,
  column: Column | undefined,
  zeroIsEmpty: boolean,
): Outcome<YearsColumn | null> {
  if (!column) return answer(null);
  const thisYear = yearHeading(plainHeader(column.header)) ?? "unsaid";
  const values: (number | null)[] = [];
  for (const row of rows) {
    const cell = grid[row]?.[column.index];
    const years = yearsIn(cell);
    if (years === false) {
      return refused({
        code: "yearsOutOfRange",
        place: { row: row + 1, columnNumber: column.index + 1, column: column.header },
        given: asGiven(cell),
      });
    }
    const known = zeroIsEmpty && cell === 0 ? null : years;
    values.push(known !== null && thisYear === "counted" ? Math.max(0, known - 1) : known);
  }
  return answer({ header: column.header, values, thisYear });
}

/** What the user said beside the data: one number counts for every area; a column has one row for each area, or for each row of the data. */
export function yearsGiven(
  given: Cell | Grid,
  areas: Areas,
): Outcome<readonly (number | null)[] | null> {
  const cells: readonly Cell[] = Array.isArray(given)
    ? (given as Grid).map((row) => row[0])
    : [given as Cell];
  if (cells.length === 1 && isMissing(cells[0])) return answer(null);
  const perRow = cells.length === areas.grid.length;
  if (cells.length !== 1 && cells.length !== areas.count && !perRow)
    return refused({ code: "yearsWrongLength", given: cells.length, areas: areas.count });
  const years: (number | null)[] = [];
  for (let index = 0; index < areas.count; index++) {
    const cell = cells.length === 1 ? cells[0] : cells[perRow ? (areas.rows[index] ?? 0) : index];
    const read = yearsIn(cell);
    if (read === false) return refused({ code: "yearsUnreadable", given: asGiven(cell) });
    years.push(read);
  }
  return answer(years);
}
