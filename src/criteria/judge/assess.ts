import type { Cell, Grid } from "../../core/cell";
import { nationalOf } from "../read/national";
import { readAreas } from "../read/read";
import { answer, type Outcome } from "../read/refusal";
import type { Assessment } from "./types";
import { versionFor } from "../read/version";
import { yardsticksOf } from "./yardstick";
import { yearsGiven } from "../read/years";

/** What the user may say besides the data; each may be left out. */
export interface Choices {
  /** A year, a date, or nothing for the toolbox's own rules. */
  readonly rules?: Cell;
  /** The national share of convicted residents, in per cent. */
  readonly national?: Cell;
  /** Consecutive years before this one in the category that years are counted of: one number for all, or a column with one a row. Left out, a column of the data itself counts. */
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
  const years = yearsGiven(choices.yearsBefore, areas.value);
  if (!years.ok) return years;
  const yardsticks = yardsticksOf(version.value, areas.value, national.value);
  const yearsBefore = years.value ?? areas.value.years?.values ?? null;
  return answer({
    version: version.value,
    national: national.value,
    areas: areas.value,
    yearsBefore,
    yardsticks,
  });
}
