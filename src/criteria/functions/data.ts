import type { Cell, Grid } from "../../core/cell";
import {
  type AreaList,
  assess,
  type Assessment,
  type Choices,
  type CriteriaRefusal,
  inOrder,
  type LeftRow,
} from "../judge";
import { type CriterionId, listedOf } from "../rules";
import { displayLanguage, refuse, type ErrorKind } from "../../excel/functions/refusal";
import { NOT_A_CRITERION, UNSURE } from "../words/headings";
import { refusalWords } from "../words/refusal";

/** Throws the refusal as a cell error: missing facts and uncovered dates are `#N/A`, bad input is `#VALUE!`. */
export function refuseCriteria(refusal: CriteriaRefusal): never {
  return refuse(kindOf(refusal), refusalWords(displayLanguage()).sentence(refusal));
}

function kindOf({ code }: CriteriaRefusal): ErrorKind {
  return code === "rulesBeforeFirst" ||
    code === "nationalMissing" ||
    code === "criterionNotInVersion"
    ? "notAvailable"
    : "invalidValue";
}

/** The areas of a range, or the refusal as a cell error. A single cell counts as a range of one. */
export function assessed(data: Grid | Cell, choices: Choices): AreaList {
  const outcome = assess(Array.isArray(data) ? (data as Grid) : [[data as Cell]], choices);
  return outcome.ok ? outcome.value : refuseCriteria(outcome.refusal);
}

export type Row = (string | number)[];

/** What a function tells of the areas of a list, beside their names and years. */
export interface Telling<Columns> {
  /** What the rows of a part are filled from. */
  readonly columns: (part: Assessment) => Columns;
  /** Fills the row of an area. Made once, not for each call: it is called for every area. */
  readonly fill: (row: Row, index: number, columns: Columns) => void;
  /** What stands last in a row of which it cannot be told whether it is an area. */
  readonly unsure: string;
}

/** The header, a row an area in the order of the range, and one for each row that may be an area but cannot be told. */
export function rowsOf<Columns>(header: Row, list: AreaList, telling: Telling<Columns>): Row[] {
  const { parts, order, open } = list;
  const years = hasYears(list);
  const { length } = header;
  const shapes = parts.map((part) => ({
    blank: blankRow(length, NOT_A_CRITERION),
    names: part.areas.names,
    year: years ? yearOfPart(part) : null,
    columns: telling.columns(part),
    fill: telling.fill,
  }));
  const table = [header];
  const unsure = ({ name }: LeftRow): Row => {
    const row = blankRow(length, UNSURE);
    row[0] = name;
    if (years) row[1] = "";
    row[length - 1] = telling.unsure;
    return row;
  };
  if (order === null && parts[0] && shapes[0]) merge(table, parts[0], shapes[0], open, unsure);
  else
    for (const entry of order ?? open) {
      if ("row" in entry) table.push(unsure(entry));
      else addAreas(table, shapes[entry.part] as Shape<Columns>, entry.index, entry.index + 1);
    }
  return table;
}

const blankRow = (length: number, text: string): Row =>
  new Array<string | number>(length).fill(text);

interface Shape<Columns> {
  readonly blank: Row;
  readonly names: readonly (string | number)[];
  /** Null where the table has no column of years. */
  readonly year: string | number | null;
  readonly columns: Columns;
  readonly fill: Telling<Columns>["fill"];
}

function addAreas<Columns>(
  table: Row[],
  { blank, names, year, columns, fill }: Shape<Columns>,
  from: number,
  until: number,
): void {
  for (let index = from; index < until; index++) {
    const row = blank.slice(); // the fastest way to a row of the right length
    row[0] = names[index] as string | number;
    if (year !== null) row[1] = year;
    fill(row, index, columns);
    table.push(row);
  }
}

/** The areas of one part with the open rows between them, each at the place that halving finds: both lie in the order of the range. */
function merge<Columns>(
  table: Row[],
  { areas, at }: Assessment,
  shape: Shape<Columns>,
  openRows: readonly LeftRow[],
  unsure: (row: LeftRow) => Row,
): void {
  let done = 0;
  for (const row of openRows) {
    let [from, until] = [done, areas.count];
    while (from < until) {
      const half = (from + until) >> 1;
      const spot = at(areas.rows[half] as number, 0);
      if (inOrder(row, { row: spot.row + 1, column: spot.column + 1 }) <= 0) until = half;
      else from = half + 1;
    }
    addAreas(table, shape, done, until);
    table.push(unsure(row));
    done = until;
  }
  addAreas(table, shape, done, areas.count);
}

/** The criteria of the parts' own lists, each once, in the order they are shown. */
export function criteriaOf({ parts }: AreaList): readonly CriterionId[] {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) return listedOf(only.version).criteria.map(({ id }) => id);
  const used = new Set(
    parts.flatMap(({ version }) => listedOf(version).criteria.map(({ id }) => id)),
  );
  return ORDER.filter((id) => used.has(id));
}

const ORDER: readonly CriterionId[] = [
  "jobless",
  "nonwestern",
  "convicted",
  "basicSchool",
  "income",
];

/** Whether the range holds more than one list, so that a column says which. */
export const hasYears = ({ parts }: AreaList): boolean => parts.length > 1;

/** The year of a part's list, as a number. */
export const yearOfPart = ({ day }: Assessment): string | number =>
  day ? Number(day.slice(0, 4)) : "";
