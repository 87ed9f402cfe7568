import type { Cell, Grid } from "../../core/cell";
import {
  type AreaList,
  assess,
  type Assessment,
  type Choices,
  type CriteriaRefusal,
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

/** A row an area in the order of the range, and one for each row that may be an area but cannot be told. */
export function rowsOf(
  list: AreaList,
  area: (part: Assessment, index: number) => Row,
  open: (row: LeftRow) => Row,
): Row[] {
  const { parts, order, open: openRows } = list;
  const only = parts[0];
  if (order === null && only) return merged(only, openRows, area, open);
  return (order ?? openRows).flatMap((entry) => {
    if ("row" in entry) return [open(entry)];
    const part = parts[entry.part];
    return part ? [area(part, entry.index)] : [];
  });
}

/** The areas of one part with the open rows between them. */
function merged(
  part: Assessment,
  openRows: readonly LeftRow[],
  area: (part: Assessment, index: number) => Row,
  open: (row: LeftRow) => Row,
): Row[] {
  const { areas, at } = part;
  const table: Row[] = [];
  let next = 0;
  for (let index = 0; index < areas.count; index++) {
    for (let row = openRows[next]; row; row = openRows[++next]) {
      const spot = at(areas.rows[index] as number, 0);
      if (row.row > spot.row + 1 || (row.row === spot.row + 1 && row.column > spot.column + 1))
        break;
      table.push(open(row));
    }
    table.push(area(part, index));
  }
  return [...table, ...openRows.slice(next).map(open)];
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
