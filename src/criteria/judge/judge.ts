import type { Category, Criterion } from "../rules";
import { type Areas, nameOf } from "../read/areas";
import {
  answersOf,
  countDecision,
  decide,
  MISSING,
  preparedFor,
  type Severest,
  severestOf,
} from "./decide";
import { kronerOf } from "./kroner";
import { personsOf } from "./persons";
import type {
  Answer,
  Assessment,
  Decision,
  JudgedArea,
  JudgedCategory,
  JudgedCriterion,
  MissingFigure,
} from "./types";
import { measure, type Prepared } from "./prepared";

// By the codes of a decision.
const ANSWERS: readonly Answer[] = ["no", "yes", "missing"];
const DECISIONS: readonly Decision[] = ["notMet", "met", "undecided"];

/** One area in full: every category, every criterion with its value, limit, margin and answer, and what is missing. */
export function judgeArea(assessment: Assessment, index: number): JudgedArea {
  const { version, areas } = assessment;
  const judged = new Map<Criterion, JudgedCriterion>();
  const judge = (criterion: Criterion): JudgedCriterion => {
    const before = judged.get(criterion) ?? judgeCriterion(assessment, index, criterion);
    judged.set(criterion, before);
    return before;
  };
  const categories = version.categories.map((category) =>
    judgeCategory(assessment, index, category, judge),
  );
  const listed = categories.find(({ id }) => id === version.listed);
  if (!listed) throw new Error(`${version.id} has no list.`);
  const { place, open } = severestIn(assessment);
  const row = areas.rows[index] ?? 0;
  const municipality = areas.grid[row]?.[areas.municipalityColumn ?? -1];
  return {
    name: String(nameOf(areas, index)),
    municipality: typeof municipality === "string" ? municipality : null,
    row: assessment.at(row, 0).row + 1,
    residents: known(areas.residents?.[index]),
    yearsBefore: assessment.yearsBefore?.[index] ?? null,
    listed,
    categories,
    category: categories[place[index] ?? -1]?.id ?? null,
    categoryUndecided: open[index] === 1,
  };
}

const SEVEREST = new WeakMap<Assessment, Severest>();

/** The most severe categories, worked out once for all areas. */
export function severestIn(assessment: Assessment): Severest {
  const before = SEVEREST.get(assessment) ?? severestOf(assessment);
  SEVEREST.set(assessment, before);
  return before;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function judgeCategory(
  assessment: Assessment,
  index: number,
  category: Category,
  judge: (criterion: Criterion) => JudgedCriterion,
): JudgedCategory {
  const { version, areas } = assessment;
  const { met, decisions } = decide(assessment, category);
  const criteria = category.criteria.map(judge);
  const gate = category.gate && judge(category.gate);
  const residents = known(areas.residents?.[index]);
  const decision = DECISIONS[decisions[index] ?? MISSING] ?? "undecided";
  return {
    id: category.id,
    decision,
    criteria,
    gate,
    met: met[index] ?? 0,
    required: category.required,
    missing:
      decision === "undecided" ? missingFigures(assessment, index, category, criteria, gate) : [],
    tooFewResidents: residents !== null && residents < version.residents.minimum,
  };
}

/** The figures whose absence leaves the category open. */
function missingFigures(
  assessment: Assessment,
  index: number,
  { required, yearsInRow }: Category,
  criteria: readonly JudgedCriterion[],
  gate: JudgedCriterion | null,
): MissingFigure[] {
  const yes = criteria.filter(({ answer }) => answer === "yes").length;
  const open = criteria.filter(({ answer }) => answer === "missing");
  const counted = countDecision(yes, open.length, required) === MISSING ? open : [];
  const gates = gate?.answer === "missing" ? [gate] : [];
  const figures = [...counted, ...gates].map(({ criterion, value }): MissingFigure =>
    value !== null ? "national" : criterion.id,
  );
  const residents = known(assessment.areas.residents?.[index]);
  const before = assessment.yearsBefore?.[index] ?? null;
  return [
    ...new Set([
      ...figures,
      ...(residents === null ? (["residents"] as const) : []),
      ...(yearsInRow && before === null ? (["yearsBefore"] as const) : []),
    ]),
  ];
}

function judgeCriterion(
  assessment: Assessment,
  index: number,
  criterion: Criterion,
): JudgedCriterion {
  const prepared = preparedFor(assessment, criterion);
  const raw = prepared.column?.values[index] ?? NaN;
  const measured = Number.isNaN(raw) ? null : measure(raw, prepared);
  const answer = ANSWERS[answersOf(assessment, criterion)[index] ?? MISSING] ?? "missing";
  return {
    criterion,
    answer,
    value: measured && measured.value,
    limit: prepared.limit,
    onTheLine: answer !== "missing" && measured !== null && measured.onTheLine,
    margin: answer === "missing" || !measured ? null : measured.margin,
    persons: personsOf(index, measured && measured.percent, prepared),
    kroner: kronerOf(index, assessment.areas, prepared),
    couldBeEmpty: prepared.column?.empties?.has(index) ?? false,
  };
}

/** What the distances of a part's areas from one criterion's limit are worked out from. */
export interface Distances {
  readonly prepared: Prepared;
  readonly answers: Uint8Array;
  readonly areas: Areas;
}

/** The criterion is one of the part's version. */
export function distancesFrom(assessment: Assessment, criterion: Criterion): Distances {
  const prepared = preparedFor(assessment, criterion);
  return { prepared, answers: answersOf(assessment, criterion), areas: assessment.areas };
}

/** The distance of one area, without the rest of what `judgeArea` tells. */
export function marginOf(
  { prepared, answers, areas }: Distances,
  index: number,
): Pick<JudgedCriterion, "margin" | "persons" | "kroner"> {
  const raw = prepared.column?.values[index] ?? NaN;
  const measured = Number.isNaN(raw) ? null : measure(raw, prepared);
  return {
    margin: measured && answers[index] !== MISSING ? measured.margin : null,
    persons: personsOf(index, measured && measured.percent, prepared),
    kroner: kronerOf(index, areas, prepared),
  };
}
