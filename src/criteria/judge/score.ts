import type { Category } from "../rules";
import { boundOf } from "../rules/limit";
import type { Assessment } from "./types";

/** Codes of the answers in a score, one byte each. */
export const NO = 0;
export const YES = 1;
export const MISSING = 2;

/** The category of the list for many areas at once, column by column. Decisions are coded as answers: 1 met, 0 not met, 2 undecided. */
export interface Score {
  readonly category: Category;
  /** One column a criterion, in the statute's order. */
  readonly answers: readonly Uint8Array[];
  readonly met: Uint8Array;
  readonly decisions: Uint8Array;
}

/** Judges the listed category for all areas: the same answers as `judgeArea`, without an object a cell. */
export function scoreAreas(assessment: Assessment): Score {
  const { version, areas } = assessment;
  const category = version.categories.find((candidate) => candidate.id === version.listed);
  if (!category) throw new Error(`The version ${version.id} does not hold its own list.`);
  const answers = category.criteria.map(() => new Uint8Array(areas.count));
  const met = new Uint8Array(areas.count);
  const open = new Uint8Array(areas.count);
  category.criteria.forEach((criterion, place) => {
    const column = areas.shares[criterion.id];
    const bound = column ? boundOf(criterion, column.scale, assessment.national) : null;
    const answer = answers[place];
    if (!answer) return;
    if (column && bound && !Number.isNaN(bound.low))
      answerAll(column.values, bound, answer, met, open);
    else {
      answer.fill(MISSING);
      for (let index = 0; index < open.length; index++) open[index] = (open[index] ?? 0) + 1;
    }
  });
  return { category, answers, met, decisions: decideAll(assessment, category, met, open) };
}

function answerAll(
  values: Float64Array,
  { low, high, below, onBound }: ReturnType<typeof boundOf>,
  answers: Uint8Array,
  met: Uint8Array,
  open: Uint8Array,
): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value > high ? !below : value < low ? below : value === value && onBound) {
      answers[index] = YES;
      (met[index] as number)++;
    } else if (value !== value) {
      answers[index] = MISSING;
      (open[index] as number)++;
    }
  }
}

function decideAll(
  { version, areas }: Assessment,
  { required }: Category,
  met: Uint8Array,
  open: Uint8Array,
): Uint8Array {
  const decisions = new Uint8Array(areas.count);
  const { minimum } = version.residents;
  const { residents } = areas;
  for (let index = 0; index < decisions.length; index++) {
    const people = residents ? (residents[index] as number) : NaN;
    const yes = met[index] as number;
    if (people < minimum || yes + (open[index] as number) < required) continue;
    decisions[index] = yes >= required && people >= minimum ? YES : MISSING;
  }
  return decisions;
}
