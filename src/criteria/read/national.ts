import type { Cell } from "../../core/cell";
import { compare, type Exact, exact, numberOf, shifted, times } from "../../core/exact";
import { isMissing, plainText } from "../../core/number";
import { readNumber, type WrittenUnit } from "../../core/table/number";
import type { Day } from "../../core/provision";
import { type CriteriaVersion, HIGHEST_AVERAGE, listedOf, PUBLISHED_LIMITS } from "../rules";
import { decimalOf, type National } from "../rules/limit";
import type { Areas } from "./areas";
import { answer, asGiven, refused, type Outcome } from "./refusal";
import type { AreaTable } from "./tables";

const POWERS: Readonly<Record<WrittenUnit, number>> = {
  none: 0,
  percent: 0,
  perThousand: -1,
  per10000: -2,
};
const HIGHEST = 10;
const LOWEST_AVERAGE = "0.2";
const CLEARLY_PERCENT = 0.1; // the national share has been between a half and one per cent

type From = National["from"];
const average = (percent: Exact, from: From): National => ({
  kind: "average",
  percent,
  times: "1",
  from,
});

/** Whether a share can be the national average, or so many times it. */
function isBelievable(percent: Exact, by: string): boolean {
  const multiple = exact(by);
  return (
    compare(percent, times(exact(HIGHEST_AVERAGE), multiple)) <= 0 &&
    compare(percent, times(exact(LOWEST_AVERAGE), multiple)) >= 0
  );
}

const AS_LIMIT =
  /^(?:(\d)\s*(?:x|×|gange|times)\s*:?\s*)?(?:grænsen?|graense|limit)\s*(?:(\d)\s*(?:x|×|gange|times))?\s*[:=]?\s*(.+)$/i;

/** `grænse 2,27`: the published limit instead of the average; `2 x grænse 1,45` where it is another multiple than the list's own. */
function limitGiven(given: Cell, usual: string): Outcome<National | null> {
  const parts = typeof given === "string" ? AS_LIMIT.exec(plainText(given)) : null;
  if (!parts) return answer(null);
  const reading = readNumber(parts[3] ?? "", "share");
  const by = parts[1] ?? parts[2] ?? usual;
  if (reading.kind !== "number")
    return refused({ code: "nationalUnreadable", given: asGiven(given) });
  const percent = shifted(exact(reading.text), POWERS[reading.unit]);
  if (!isBelievable(percent, by))
    return refused({ code: "nationalOutOfRange", given: asGiven(given) });
  return answer({ kind: "limit", percent, times: by, from: "given" });
}

/** The multiple of the average that decides the version's own list; `3` where none does. */
function usualTimes(version: CriteriaVersion): string {
  const limit = listedOf(version).criteria.find(({ id }) => id === "convicted")?.limit;
  return limit?.kind === "timesNational" ? limit.times : "3";
}

/** Whether the version measures anything against the national average. */
export const needsNational = ({ categories }: CriteriaVersion): boolean =>
  categories.some(({ criteria }) => criteria.some(({ limit }) => limit.kind === "timesNational"));

/**
 * What the user says of the national share of convicted; null where nothing is given (Excel hands an empty cell over as 0).
 * A figure under 0.1 may be a cell in per cent format (0.66 % is 0.0066): the area figures tell which, since no area lies
 * a hundredfold off the average; where they do not, it refuses. A figure too high for an average is a limit, and is refused
 * until it is called one.
 */
export function nationalGiven(
  given: Cell,
  version: CriteriaVersion,
  areas: Areas | null,
): Outcome<National | null> {
  if (isMissing(given) || given === 0) return answer(null);
  const usual = usualTimes(version);
  const limit = limitGiven(given, usual);
  if (!limit.ok || limit.value) return limit;
  const reading = readNumber(given, "share");
  if (reading.kind !== "number")
    return refused({ code: "nationalUnreadable", given: asGiven(given) });
  const bare = exact(reading.text);
  if (reading.unit !== "none") return inRange(shifted(bare, POWERS[reading.unit]), given, usual);
  if (reading.value < 0 || reading.value >= CLEARLY_PERCENT)
    return areas ? clearOf(areas, inRange(bare, given, usual), given) : inRange(bare, given, usual);
  if (!areas) return refused({ code: "nationalUnitUnclear", given: asGiven(given) });
  const highest = highestInPercent(areas);
  const ratio = highest === null ? 1 : highest / reading.value;
  if (ratio <= 12) return inRange(bare, given, usual);
  return ratio >= 30
    ? inRange(shifted(bare, 2), given, usual)
    : refused({ code: "nationalUnitUnclear", given: asGiven(given) });
}

function inRange(percent: Exact, given: Cell, usual: string): Outcome<National> {
  const value = numberOf(percent);
  if (!(value > 0 && value <= HIGHEST))
    return refused({ code: "nationalOutOfRange", given: asGiven(given) });
  if (compare(percent, exact(HIGHEST_AVERAGE)) > 0)
    return refused({ code: "nationalIsLimit", given: asGiven(given), times: usual });
  return answer(average(percent, "given"));
}

/** Refuses a convicted column that may be fractions beside an average that is surely in per cent (0.0198 beside 0.66). */
function clearOf(areas: Areas, national: Outcome<National>, given: Cell): Outcome<National> {
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
  return highest * 100 < numberOf(national.value.percent)
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

/** The national share that the list itself holds: a row for the whole country, a row or a column of limits. Only what is believable is taken. */
export function nationalInList(table: AreaTable, areas: Areas, day: Day | null): National | null {
  const { grid, layout, sorted } = table;
  const column = layout.columns.convicted?.index;
  const scale = areas.shares.convicted?.scale ?? 0;
  const percentOf = (cell: Cell): Exact | null => {
    const reading = readNumber(
      typeof cell === "string" ? cell.replace(/\D*(?=\d)/, "") : cell,
      "share",
    );
    if (reading.kind !== "number") return null;
    return reading.unit === "none"
      ? shifted(decimalOf(reading.value), scale)
      : shifted(exact(reading.text), POWERS[reading.unit]);
  };
  for (const { row, kind, name, day: own } of sorted.others) {
    if (column === undefined || (own !== null && day !== null && own !== day)) continue;
    const percent = percentOf(grid[row]?.[column]);
    if (!percent) continue;
    if (kind === "national" && isBelievable(percent, "1")) return average(percent, "list");
    const by = /forebyg|prevent/i.test(name) || isPrevention(grid[row], layout) ? "2" : "3";
    if (kind === "limit" && isBelievable(percent, by))
      return { kind: "limit", percent, times: by, from: "list" };
  }
  const first = grid[areas.rows[0] ?? 0];
  const own =
    layout.columns["national:convicted"] && first?.[layout.columns["national:convicted"].index];
  const given = own === undefined ? null : percentOf(own);
  if (given && isBelievable(given, "1")) return average(given, "list");
  const limit =
    layout.columns["limit:convicted"] && first?.[layout.columns["limit:convicted"].index];
  const percent = limit === undefined ? null : percentOf(limit);
  return percent && isBelievable(percent, "3")
    ? { kind: "limit", percent, times: "3", from: "list" }
    : null;
}

/** A row of limits for prevention areas says so by its own figures: 30 per cent outside work, or 65 per cent of the income. */
function isPrevention(row: readonly Cell[] | undefined, { columns }: AreaTable["layout"]): boolean {
  const figure = (index = -1): number => Number(/\d+/.exec(String(row?.[index]))?.[0]);
  return figure(columns.jobless?.index) === 30 || figure(columns.income?.index) === 65;
}

/** The limit that was published for the list of a day; null where none could be found. */
export function publishedNational(day: Day | null): National | null {
  const found = PUBLISHED_LIMITS.find(({ list }) => list === day);
  return found
    ? { kind: "limit", percent: exact(found.limit), times: found.times, from: "published" }
    : null;
}
