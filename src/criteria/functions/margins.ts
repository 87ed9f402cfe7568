import { type Cell, type Grid, single } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { type Assessment, type Distances, distancesFrom, marginOf } from "../judge";
import { firstHeading, shortCriterion, UNSURE, YEAR_HEADING } from "../words/headings";
import {
  ANSWER_WORDS,
  KRONER_HEADING,
  kronerWords,
  marginHeading,
  personsHeading,
  personWords,
  REGION_MISSING,
} from "../words/names";
import { type Criterion, type CriterionId, listedOf } from "../rules";
import { assessed, criteriaOf, hasYears, type Row, rowsOf } from "./data";
import { headingOf, wantsLong } from "./headings";
import { DATA, HEADINGS, NATIONAL, RULES } from "./parameters";
import { criteriaFunctions } from "../words/functions";

/**
 * `UDSAT.MARGINS`: a header row, and a row an area with the distance to each limit in percentage points (above is
 * positive), then the same in persons for the criteria whose head counts are there, and in kroner for the income.
 */
export const MARGINS: FunctionDefinition = {
  id: "MARGINS",
  description: criteriaFunctions.margins.description,
  parameters: [DATA, RULES, NATIONAL, HEADINGS],
  result: "matrix",
  run: (data: Grid, rules: Cell, national: Cell, headings: Cell): Row[] => {
    const list = assessed(data, { rules: single(rules), national: single(national) });
    const long = wantsLong(single(headings));
    const ids = criteriaOf(list);
    const only = list.parts.length === 1 ? list.parts[0] : undefined;
    const counted = ids.filter((id) => list.parts.some((part) => countsPersons(part, id)));
    const income = ids.includes("income");
    const years = hasYears(list);
    const header: Row = [
      firstHeading(list, long),
      ...(years ? [YEAR_HEADING] : []),
      ...ids.map((id) => {
        const criterion = only && criterionIn(only, id);
        return marginHeading(
          criterion ? headingOf(only, criterion, long) : shortCriterion(id),
          long,
        );
      }),
      ...counted.map(personsHeading),
      ...(income ? [KRONER_HEADING] : []),
    ];
    const first = years ? 2 : 1;
    const columns = (part: Assessment): readonly MarginColumn[] =>
      ids.flatMap((id, place) => {
        const criterion = criterionIn(part, id);
        const persons = counted.indexOf(id);
        return criterion
          ? {
              from: distancesFrom(part, criterion),
              margin: first + place,
              persons: persons < 0 ? null : first + ids.length + persons,
              kroner: id === "income" ? header.length - 1 : null,
            }
          : [];
      });
    return rowsOf(header, list, { columns, fill, unsure: UNSURE });
  },
};

const criterionIn = ({ version }: Assessment, id: CriterionId): Criterion | undefined =>
  listedOf(version).criteria.find((criterion) => criterion.id === id);

/** An income has no persons. */
function countsPersons(part: Assessment, id: CriterionId): boolean {
  const criterion = criterionIn(part, id);
  return criterion !== undefined && !!part.prepared.get(criterion)?.people;
}

/** Where the distances of a criterion stand in a row. */
interface MarginColumn {
  readonly from: Distances;
  readonly margin: number;
  readonly persons: number | null;
  readonly kroner: number | null;
}

function fill(row: Row, index: number, columns: readonly MarginColumn[]): void {
  for (const { from, margin: place, persons: personsAt, kroner: kronerAt } of columns) {
    const { margin, persons, kroner } = marginOf(from, index);
    row[place] = margin ?? ANSWER_WORDS.missing;
    if (personsAt !== null) row[personsAt] = persons ? personWords(persons) : ANSWER_WORDS.missing;
    if (kronerAt !== null)
      row[kronerAt] = kroner
        ? kronerWords(kroner)
        : margin === null
          ? ANSWER_WORDS.missing
          : REGION_MISSING;
  }
}
