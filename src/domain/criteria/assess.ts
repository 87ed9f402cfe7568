import type { Cell, Grid } from "../cell";
import { isMissing, readNumber } from "../number";
import type { Areas } from "./areas";
import { nationalOf } from "./national";
import { readAreas } from "./read";
import { answer, asGiven, refused, type Outcome } from "./refusal";
import type { Assessment } from "./types";
import { versionFor } from "./version";

/** What the user may say besides the data; each may be left out. */
export interface Choices {
  /** A year, a date, or nothing for the toolbox's own rules. */
  readonly rules?: Cell;
  /** The national share of convicted residents, in per cent. */
  readonly national?: Cell;
  /** Consecutive years before this one in the category that years are counted of: one number for all, or a column with one a row. */
  readonly yearsBefore?: Cell | Grid;
}

/** Reads a pasted range under a version of the rules, or says why it cannot. `judgeArea` and `scoreAreas` then answer. */
export function assess(grid: Grid, choices: Choices = {}): Outcome<Assessment> {
  const version = versionFor(choices.rules);
  if (!version.ok) return version;
  const areas = readAreas(grid, version.value);
  if (!areas.ok) return areas;
  const national = nationalOf(choices.national, areas.value);
  if (!national.ok) return national;
  const years = yearsOf(choices.yearsBefore, areas.value);
  if (!years.ok) return years;
  return answer({ version: version.value, national: national.value, areas: areas.value, yearsBefore: years.value });
}

/** One number counts for every area; a column has one row for each area, or for each row of the data. */
function yearsOf(given: Cell | Grid, areas: Areas): Outcome<readonly (number | null)[] | null> {
  const cells: readonly Cell[] = Array.isArray(given) ? (given as Grid).map((row) => row[0]) : [given as Cell];
  if (cells.length === 1 && isMissing(cells[0])) return answer(null);
  const perRow = cells.length === areas.grid.length;
  if (cells.length !== 1 && cells.length !== areas.count && !perRow) return refused({ code: "yearsWrongLength", given: cells.length, areas: areas.count });
  const years: (number | null)[] = [];
  for (let index = 0; index < areas.count; index++) {
    const cell = cells.length === 1 ? cells[0] : cells[perRow ? (areas.rows[index] ?? 0) : index];
    const reading = readNumber(cell, "count");
    const whole = reading.kind === "number" && Number.isInteger(reading.value) && reading.value >= 0 && reading.value <= 100;
    if (reading.kind !== "missing" && !whole) return refused({ code: "yearsUnreadable", given: asGiven(cell) });
    years.push(reading.kind === "number" ? reading.value : null);
  }
  return answer(years);
}
