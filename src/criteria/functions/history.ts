import { type Cell, type Grid } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { answerKey, type Answers, historyOf, type YearOfArea } from "../judge";
import { CRITERIA_VERSIONS, type CategoryId, type CriterionId } from "../rules";
import { shortCriterion } from "../words/headings";
import {
  doubtWords,
  HISTORY_HEADINGS,
  inRowWords,
  movement,
  NAMED_ONLY,
  yearDecision,
} from "../words/history";
import { NO_CATEGORY, undecidedCategory } from "../words/names";
import { refuseCriteria, type Row } from "./data";
import { LISTS, NAMES } from "./parameters";
import { criteriaFunctions } from "../words/functions";

/** The answers on names: two names a row, and ja (the same area) or nej; without a word they are the same. */
function answersOf(names: Grid | null): Answers {
  const answers = new Map<string, boolean>();
  for (const [one, other, said] of names ?? []) {
    if (typeof one !== "string" || typeof other !== "string" || one === "" || other === "")
      continue;
    const no = said === false || (typeof said === "string" && /^(nej|no|forskellige)/i.test(said));
    answers.set(answerKey(one, other), !no);
  }
  return answers;
}

const NAMES_OF = new Map<CategoryId, string>(
  CRITERIA_VERSIONS.flatMap(({ categories }) =>
    categories.map(({ id, name }) => [id, name] as const),
  ),
);

function categoryOf({ category, categoryIsOpen, decision }: YearOfArea): string {
  const name = category === null ? null : (NAMES_OF.get(category) ?? null);
  if (categoryIsOpen) return undecidedCategory(name);
  return name ?? (decision === null ? "" : NO_CATEGORY);
}

/** `UDSAT.HISTORY`: a header row, and a row an area a year, areas by name; then a row for each two names that may be one area. */
export const HISTORY: FunctionDefinition = {
  id: "HISTORY",
  description: criteriaFunctions.history.description,
  parameters: [LISTS, NAMES],
  result: "matrix",
  run: (lists: Grid | Cell, names: Grid | Cell): Row[] => {
    const grid = Array.isArray(lists) ? (lists as Grid) : [[lists as Cell]];
    const history = historyOf(grid, answersOf(Array.isArray(names) ? (names as Grid) : null));
    if (!history.ok) return refuseCriteria(history.refusal);
    const { areas, doubts } = history.value;
    const rows = areas.flatMap(({ area, years }) =>
      years.map((year, place): Row => [
        area.name,
        area.municipality ?? "",
        year.year,
        yearDecision(year),
        year.by === "name"
          ? NAMED_ONLY
          : year.met.map((id) => shortCriterion(id as CriterionId)).join(", "),
        inRowWords(year),
        categoryOf(year),
        movement(year, years[place - 1]),
      ]),
    );
    const questions = doubts.map((doubt): Row => [
      doubtWords(doubt),
      doubt.municipality ?? "",
      ...HISTORY_HEADINGS.slice(2).map(() => ""),
    ]);
    return [[...HISTORY_HEADINGS], ...rows, ...questions];
  },
};
