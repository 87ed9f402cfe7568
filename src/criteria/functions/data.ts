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

/** Makes the row of one area of a part. */
export type RowOf = (index: number) => Row;

/** The header, a row an area in the order of the range, and one for each row that may be an area but cannot be told. */
export function rowsOf(
  header: Row,
  list: AreaList,
  area: (part: Assessment) => RowOf,
  open: (row: LeftRow) => Row,
): Row[] {
  const { parts, order, open: openRows } = list;
  const makers = parts.map(area);
  const table = [header];
  if (order === null && parts[0] && makers[0]) merge(table, parts[0], makers[0], openRows, open);
  else
    for (const entry of order ?? openRows) {
      if ("row" in entry) table.push(open(entry));
      else table.push((makers[entry.part] as RowOf)(entry.index));
    }
  return table;
}

/** The areas of one part with the open rows between them, each at the place that halving finds: both lie in the order of the range. */
function merge(
  table: Row[],
  { areas, at }: Assessment,
  make: RowOf,
  openRows: readonly LeftRow[],
  open: (row: LeftRow) => Row,
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
    push(table, make, done, until);
    table.push(open(row));
    done = until;
  }
  push(table, make, done, areas.count);
}

function push(table: Row[], make: RowOf, from: number, to: number): void {
  for (let index = from; index < to; index++) table.push(make(index));
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
