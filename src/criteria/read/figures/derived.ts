import { exact, numberOf, plus, times } from "../../../core/exact";
import type { CriterionId } from "../../rules";
import { decimalOf } from "../../rules/limit";
import { type Figures, spanOf } from "./figures";
import { type Column } from "../head/columns";
import { answer, type ColumnKind, type Outcome, refused } from "../refusal";

type Found = Partial<Record<ColumnKind, Figures>>;

/** The single years that the law's mean is taken of: the newest, one after the other; null where there are too few. */
function yearsOfMean(column: Column, needed: number): readonly number[] | null {
  const newest = (column.single ?? []).slice(-needed);
  const inRow = newest.every(({ year }, place) => year === (newest[0]?.year ?? 0) + place);
  return newest.length === needed && inRow ? newest.map(({ year }) => year) : null;
}

/** The mean of single years, exact in decimals; missing where one of them is. */
function meanOf(column: Column, years: readonly Figures[], named: readonly number[]): Figures {
  const first = years[0];
  if (!first) throw new Error("A mean is of something.");
  const part = exact(1 / years.length); // exact for the law's one, two and four years
  const values = new Float64Array(first.values.length).fill(NaN);
  const written: Figures["written"] = [];
  const texts = years.map(({ written: list }) => new Map(list.map((one) => [one.index, one])));
  for (let index = 0; index < values.length; index++) {
    const unit = texts.map((list) => list.get(index)?.unit).find((one) => one !== undefined);
    // A bare number beside one that says its unit is in the unit that the heading says, where it says one.
    const isBare = unit === undefined || unit === column.unit;
    const parts = years.map(({ values: own }, year) => {
      const text = texts[year]?.get(index);
      const value = own[index] ?? NaN;
      if (text) return text.unit === unit ? exact(text.text) : null;
      return isBare && !Number.isNaN(value) ? decimalOf(value) : null;
    });
    const known = parts.filter((one) => one !== null);
    if (known.length < parts.length) continue;
    const mean = times(known.reduce(plus), part);
    if (unit === undefined) values[index] = numberOf(mean);
    else written.push({ index, unit, text: `${mean.digits}e${-mean.places}` });
  }
  const empty = years.flatMap(({ empties }) => [...(empties ?? [])]);
  const empties = empty.length > 0 ? new Set(empty) : null;
  return { ...first, column, values, written, ...spanOf(values), zeros: 0, empties, meanOf: named };
}

/** The figures of a measure that the law takes the mean of so many years of; refused where the list has too few. */
export function ofYears(
  id: CriterionId,
  column: Column,
  read: readonly Figures[],
  needed: number,
): Outcome<Figures> {
  const years = yearsOfMean(column, needed);
  if (!years)
    return refused({
      code: "meanTooFew",
      kind: id,
      needed,
      headers: read.map((one) => one.column.header),
    });
  return answer(meanOf(column, read.slice(-needed), years));
}

const GROUP: Readonly<Record<Exclude<CriterionId, "income">, ColumnKind>> = {
  jobless: "people:18-64",
  nonwestern: "residents",
  convicted: "people:18+",
  basicSchool: "people:30-59",
};

/**
 * A share from head counts, where the list has no share: the number over its own group. Whole numbers divide to the double
 * nearest to the quotient, which is the limit's own where the quotient is the limit.
 */
export function shareOfGroup(found: Found, id: Exclude<CriterionId, "income">): Figures | null {
  const counted = found[`count:${id}`];
  const group = found[GROUP[id]];
  if (!counted || !group) return null;
  const values = new Float64Array(counted.values.length);
  for (let index = 0; index < values.length; index++) {
    const people = group.values[index] ?? NaN;
    values[index] = people > 0 ? (counted.values[index] ?? NaN) / people : NaN;
  }
  return {
    ...counted,
    column: { ...counted.column, unit: "fraction" },
    values,
    written: [],
    ...spanOf(values),
    zeros: counted.zeros,
  };
}

/** `Antal dømte` over 2,31: a number of persons is whole, and a per cent need not be. Such a column is a share whatever its heading says. */
export function isShareAfterAll(counted: Figures, residents: Figures | undefined): boolean {
  if (counted.max > 100 || (residents && residents.minPositive < counted.max * 8)) return false;
  let [broken, known] = [0, 0];
  for (const value of counted.values) {
    if (Number.isNaN(value)) continue;
    known++;
    if (value % 1 !== 0) broken++;
  }
  return (
    counted.written.some(({ unit }) => unit === "percent") || (known > 0 && broken * 2 >= known)
  );
}
