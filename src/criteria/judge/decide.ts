import { type Category, type Criterion, listedOf } from "../rules";
import type { Assessment, Score } from "./types";
import type { Prepared } from "./prepared";

/** Codes of answers and decisions, one byte each: no or not met, yes or met, missing or undecided. */
export const NO = 0;
export const YES = 1;
export const MISSING = 2;

/** How many of the answers or decisions are this one. */
export function tally(codes: Iterable<number>, code: number): number {
  let count = 0;
  for (const one of codes) if (one === code) count++;
  return count;
}

/** What is ready of a criterion, which is one of the version's. */
export function preparedFor({ prepared }: Assessment, criterion: Criterion): Prepared {
  const ready = prepared.get(criterion);
  if (!ready) throw new Error(`${criterion.id} is not of the version.`);
  return ready;
}

/** Every area's answer to one criterion. */
export function answersOf(assessment: Assessment, criterion: Criterion): Uint8Array {
  const { decided, areas } = assessment;
  const before = decided.answers.get(criterion);
  if (before) return before;
  const answers = answerAll(preparedFor(assessment, criterion), areas.count);
  decided.answers.set(criterion, answers);
  return answers;
}

function answerAll({ column, bound }: Prepared, count: number): Uint8Array {
  if (!column || !bound || Number.isNaN(bound.low)) return new Uint8Array(count).fill(MISSING);
  const { low, high, below, onBound, unsure } = bound;
  const between = unsure ? MISSING : onBound ? YES : NO;
  return below
    ? compared(column.values, low, high, YES, between, NO)
    : compared(column.values, low, high, NO, between, YES);
}

// The loops over all areas stand in functions of their own that only see lists and numbers: quick at once, and they stay so.

/** The code of every figure: under, between or over the bounds; a missing one is missing. */
function compared(
  values: Float64Array,
  low: number,
  high: number,
  under: number,
  between: number,
  over: number,
): Uint8Array {
  const answers = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    answers[index] =
      value > high ? over : value < low ? under : value === value ? between : MISSING;
  }
  return answers;
}

/** How many of the answers are this one, area by area. No branch: which answer comes next cannot be guessed. */
function countOf(answers: readonly Uint8Array[], code: number, count: number): Uint8Array {
  const found = new Uint8Array(count);
  for (const answer of answers)
    for (let index = 0; index < count; index++)
      (found[index] as number) += Number(answer[index] === code);
  return found;
}

/** Enough yes: met. Too few even if every missing one were a yes: not met. Otherwise undecided. */
export const countDecision = (yes: number, open: number, required: number): number =>
  yes >= required ? YES : yes + open < required ? NO : MISSING;

/** Every condition met: met. One that is not: not met. Otherwise undecided. */
const both = (one: number, other: number): number =>
  one === NO || other === NO ? NO : one === MISSING || other === MISSING ? MISSING : YES;

/** Whether an area has the residents that the law takes. */
export const residentsDecision = (people: number, minimum: number): number =>
  people >= minimum ? YES : people < minimum ? NO : MISSING;

/** The year judged counts as one of the years in a row, so one fewer must lie before it. Undecided where no history is given. */
export const yearsDecision = (before: number | null, count: number): number =>
  before === null ? MISSING : before + 1 >= count ? YES : NO;

function judged(
  met: Uint8Array,
  open: Uint8Array,
  residents: Float64Array | null,
  gate: Uint8Array | null,
  required: number,
  minimum: number,
): Uint8Array {
  const codes = new Uint8Array(met.length);
  for (let index = 0; index < codes.length; index++) {
    const people = residents ? (residents[index] as number) : NaN;
    const counted = countDecision(met[index] as number, open[index] as number, required);
    const code = both(counted, residentsDecision(people, minimum));
    codes[index] = gate ? both(code, gate[index] as number) : code;
  }
  return codes;
}

/** Decides one category for all areas. This is the only place where it is decided: cell, pane and sheet read it here. */
export function decide(assessment: Assessment, category: Category): Score {
  const before = assessment.decided.scores.get(category);
  if (before) return before;
  const { version, areas, yearsBefore } = assessment;
  const { required, yearsInRow } = category;
  const answers = category.criteria.map((criterion) => answersOf(assessment, criterion));
  const gate = category.gate && answersOf(assessment, category.gate);
  const met = countOf(answers, YES, areas.count);
  const open = countOf(answers, MISSING, areas.count);
  const thisYear = judged(met, open, areas.residents, gate, required, version.residents.minimum);
  const decisions = yearsInRow
    ? thisYear.map((code, index) =>
        both(code, yearsDecision(yearsBefore?.[index] ?? null, yearsInRow.count)),
      )
    : thisYear;
  const score = { category, answers, gate, met, thisYear, decisions };
  assessment.decided.scores.set(category, score);
  return score;
}

/** The category of the list for every area. */
export function scoreAreas(assessment: Assessment): Score {
  return decide(assessment, listedOf(assessment.version));
}

/** The most severe category of every area. */
export interface Severest {
  /** Its place among the version's categories, mildest first; -1 where none is certainly met. */
  readonly place: Int8Array;
  /** 1 where a more severe one cannot be decided; one that only lacks earlier years is not tried where none are given. */
  readonly open: Uint8Array;
}

export function severestOf(assessment: Assessment): Severest {
  const { version, areas, yearsBefore } = assessment;
  const place = new Int8Array(areas.count).fill(-1);
  const open = new Uint8Array(areas.count);
  version.categories.forEach((category, at) => {
    const { decisions, thisYear } = decide(assessment, category);
    for (let index = 0; index < decisions.length; index++) {
      const code = decisions[index] as number;
      if (code === YES) {
        place[index] = at;
        open[index] = 0;
      } else if (code === MISSING && (yearsBefore !== null || thisYear[index] === MISSING))
        open[index] = 1;
    }
  });
  return { place, open };
}
