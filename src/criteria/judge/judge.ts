import type { Category, Criterion } from "../rules";
import { nameOf } from "../read/areas";
import { meets } from "../rules/limit";
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
import { measure } from "./yardstick";

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
  const listed = categories.find((category) => category.id === version.listed) ?? categories[0];
  if (!listed) throw new Error(`The version ${version.id} has no categories.`);
  const severe = [...categories].reverse();
  const metAt = severe.findIndex((category) => category.decision === "met");
  const severer = metAt < 0 ? severe : severe.slice(0, metAt);
  const row = areas.rows[index] ?? 0;
  const municipality =
    areas.municipalityColumn === null ? null : areas.grid[row]?.[areas.municipalityColumn];
  return {
    name: String(nameOf(areas, index)),
    municipality: typeof municipality === "string" ? municipality : null,
    row: row + 1,
    residents: known(areas.residents?.[index]),
    yearsBefore: assessment.yearsBefore?.[index] ?? null,
    listed,
    categories,
    category: severe[metAt]?.id ?? null,
    categoryUndecided: severer.some(
      ({ decision, missing }) => decision === "undecided" && !isUntried(assessment, missing),
    ),
  };
}

/** Only the earlier years are missing, and none were given for any area: the category has not been tried. */
function isUntried({ yearsBefore }: Assessment, missing: readonly MissingFigure[]): boolean {
  return yearsBefore === null && missing.length === 1 && missing[0] === "yearsBefore";
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
  const criteria = category.criteria.map(judge);
  const gate = category.gate && judge(category.gate);
  const residents = known(areas.residents?.[index]);
  const tooFewResidents = residents !== null && residents < version.residents.minimum;
  const counted = countDecision(
    criteria.map(({ answer }) => answer),
    category.required,
  );
  const parts: Decision[] = [
    counted,
    decisionOf(gate?.answer ?? "yes"),
    residents === null ? "undecided" : tooFewResidents ? "notMet" : "met",
    yearsDecision(assessment, index, category),
  ];
  const decision: Decision = parts.includes("notMet")
    ? "notMet"
    : parts.includes("undecided")
      ? "undecided"
      : "met";
  const missing = decision === "undecided" ? missingFigures(parts, criteria, gate, assessment) : [];
  return {
    id: category.id,
    decision,
    criteria,
    gate,
    met: criteria.filter(({ answer }) => answer === "yes").length,
    required: category.required,
    missing,
    tooFewResidents,
  };
}

/** Enough yes: met. Too few even if every missing figure were a yes: not met. Otherwise undecided. */
export function countDecision(answers: readonly Answer[], required: number): Decision {
  const yes = answers.filter((answer) => answer === "yes").length;
  const open = answers.filter((answer) => answer === "missing").length;
  return yes >= required ? "met" : yes + open < required ? "notMet" : "undecided";
}

function decisionOf(answer: Answer): Decision {
  return answer === "yes" ? "met" : answer === "no" ? "notMet" : "undecided";
}

/** The year judged counts as one of the years in a row, so one fewer must lie before it. Undecided where no history is given. */
function yearsDecision(assessment: Assessment, index: number, category: Category): Decision {
  if (!category.yearsInRow) return "met";
  const before = assessment.yearsBefore?.[index] ?? null;
  return before === null ? "undecided" : before + 1 >= category.yearsInRow.count ? "met" : "notMet";
}

function missingFigures(
  parts: readonly Decision[],
  criteria: readonly JudgedCriterion[],
  gate: JudgedCriterion | null,
  assessment: Assessment,
): MissingFigure[] {
  const open = [
    ...(parts[0] === "undecided" ? criteria : []),
    ...(parts[1] === "undecided" && gate ? [gate] : []),
  ].filter(({ answer }) => answer === "missing");
  const figures = open.map(({ criterion, value }): MissingFigure =>
    value !== null && assessment.national === null ? "national" : criterion.id,
  );
  return [
    ...figures,
    ...(parts[2] === "undecided" ? (["residents"] as const) : []),
    ...(parts[3] === "undecided" ? (["yearsBefore"] as const) : []),
  ];
}

function judgeCriterion(
  { yardsticks }: Assessment,
  index: number,
  criterion: Criterion,
): JudgedCriterion {
  const yardstick = yardsticks.get(criterion);
  if (!yardstick) throw new Error(`The criterion ${criterion.id} is not of the version assessed.`);
  const { column, bound, limit } = yardstick;
  const raw = column?.values[index] ?? NaN;
  const measured = Number.isNaN(raw) ? null : measure(raw, yardstick);
  const persons = personsOf(index, measured && measured.percent, yardstick);
  if (!measured || !bound || limit === null)
    return {
      criterion,
      answer: "missing",
      value: measured && measured.value,
      limit,
      onTheLine: false,
      margin: null,
      persons,
    };
  const answer: Answer = meets(raw, bound) ? "yes" : "no";
  return {
    criterion,
    answer,
    value: measured.value,
    limit,
    onTheLine: measured.onTheLine,
    margin: measured.margin,
    persons,
  };
}
