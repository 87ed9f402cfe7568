import type { Cell, Grid } from "../../core/cell";
import type { Day } from "../../core/provision";
import { needsNational, nationalGiven, nationalInList, publishedNational } from "../read/national";
import { readAreas } from "../read/read";
import { answer, type CriteriaRefusal, type Outcome, refused } from "../read/refusal";
import { type AreaTable, tablesOf } from "../read/tables";
import { dayOfRules, versionFor } from "../read/version";
import { yearsGiven } from "../read/figures/years";
import { dayNamed } from "../read/yearcell";
import type { CriteriaVersion } from "../rules";
import { type AreaList, inOrder, isOpen, type LeftRow, orderOf } from "./list";
import { prepare } from "./prepared";
import type { Assessment } from "./types";

/** What the user may say besides the data; each may be left out. */
export interface Choices {
  /** A year, a date, or nothing: then each row's own year decides, and without any the toolbox's own rules. */
  readonly rules?: Cell;
  /** The national share of convicted residents in per cent, or a limit that is called one. */
  readonly national?: Cell;
  /** The same by the year of the list, where the range holds several; it goes before `national`. */
  readonly nationals?: ReadonlyMap<number, Cell> | undefined;
  /** Consecutive years before this one in the category that years are counted of: one number for all, or a column with one a row. Left out, a column of the data itself counts. */
  readonly yearsBefore?: Cell | Grid;
  /** The name of the sheet the list stands on: a year in it is the list's. */
  readonly sheet?: string;
}

interface Group {
  readonly day: Day | null;
  readonly rows: Int32Array;
  readonly names: readonly (string | number)[];
}

/** The areas of a table by the day of their list. */
function groupsOf({ sorted }: AreaTable): readonly Group[] {
  const { rows, names, days } = sorted;
  if (!days) return rows.length > 0 ? [{ day: null, rows, names }] : [];
  const places = new Map<Day | null, number[]>();
  days.forEach((day, index) => {
    const list = places.get(day);
    if (list) list.push(index);
    else places.set(day, [index]);
  });
  return [...places].map(([day, own]) => ({
    day,
    rows: Int32Array.from(own.map((index) => rows[index] ?? 0)),
    names: own.map((index) => names[index] ?? ""),
  }));
}

/** The refusal with its place in the pasted range instead of the table's own. */
function placed(refusal: CriteriaRefusal, { at }: AreaTable): CriteriaRefusal {
  if (!("place" in refusal)) return refusal;
  const spot = at(refusal.place.row - 1, refusal.place.columnNumber - 1);
  const place = { ...refusal.place, row: spot.row + 1, columnNumber: spot.column + 1 };
  return { ...refusal, place };
}

function partOf(
  table: AreaTable,
  group: Group,
  version: CriteriaVersion,
  day: Day | null,
  choices: Choices,
): Outcome<Assessment> {
  const areas = readAreas({ table, ...group }, version);
  if (!areas.ok) return refused(placed(areas.refusal, table));
  const ofYear = day === null ? undefined : choices.nationals?.get(Number(day.slice(0, 4)));
  const given = nationalGiven(ofYear ?? choices.national, version, areas.value);
  if (!given.ok) return given;
  const found = needsNational(version)
    ? (given.value ?? nationalInList(table, areas.value, day) ?? publishedNational(day))
    : null;
  const years = yearsGiven(choices.yearsBefore, areas.value);
  if (!years.ok) return years;
  return answer({
    version,
    day,
    national: found,
    areas: areas.value,
    at: table.at,
    yearsBefore: years.value ?? areas.value.years?.values ?? null,
    prepared: prepare(version, areas.value, found),
    decided: { answers: new Map(), scores: new Map() },
  });
}

/** Reads a pasted range under the rules that the user or the rows themselves name, or says why it cannot. `judgeArea` and `decide` then answer. */
export function assess(grid: Grid, choices: Choices = {}): Outcome<AreaList> {
  const chosen = versionFor(choices.rules);
  if (!chosen.ok) return chosen;
  const given = dayOfRules(choices.rules);
  const tables = tablesOf(grid, chosen.value, dayNamed(choices.sheet ?? ""));
  if (!tables.ok) return tables;
  const parts: Assessment[] = [];
  const left: LeftRow[] = [];
  const open: LeftRow[] = [];
  let uncovered: CriteriaRefusal | null = null;
  const hasDays = tables.value.some(({ sorted }) => sorted.days?.some((day) => day !== null));
  for (const table of tables.value) {
    const leave = (row: number, name: string, kind: LeftRow["kind"]): void => {
      const spot = table.at(row, 0);
      const own = { row: spot.row + 1, column: spot.column + 1, name, kind };
      (isOpen(own) ? open : left).push(own);
    };
    for (const { row, name, kind } of table.sorted.others) leave(row, name, kind);
    for (const group of groupsOf(table)) {
      const day = given ?? group.day;
      const version = given === null ? versionFor(group.day) : chosen;
      if (!version.ok) uncovered ??= version.refusal;
      if (!version.ok || (day === null && hasDays)) {
        const kind = version.ok ? "noYear" : "uncovered";
        group.rows.forEach((row, index) => leave(row, String(group.names[index]), kind));
        continue;
      }
      const part = partOf(table, group, version.value, day, choices);
      if (!part.ok) return part;
      parts.push(part.value);
    }
  }
  if (parts.length === 0 && uncovered) return refused(uncovered);
  if (parts.length === 0 && open.length === 0) return refused({ code: "noRows" });
  parts.sort((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
  return answer({
    parts,
    order: orderOf(parts, open),
    left: left.sort(inOrder),
    open: open.sort(inOrder),
    rulesFrom: given !== null ? "given" : hasDays ? "list" : "toolbox",
  });
}
