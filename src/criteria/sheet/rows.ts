import {
  type AreaList,
  type Assessment,
  countsYears,
  criterionOf,
  judgeArea,
  type JudgedArea,
} from "../judge";
import {
  ANSWER_WORDS,
  DECISION_WORDS,
  LIST_WORDS,
  NO_CATEGORY,
  kronerWords,
  personWords,
  REGION_MISSING,
  undecidedCategory,
} from "../words/names";
import type { CriteriaVersion, CriterionId } from "../rules";
import { type CriteriaColumn, MEASURES } from "./layout";
import type { Row } from "../../excel/sheet";

/** How many areas are judged before the pane gets a breath. */
const SLICE = 500;

function categoryWords(
  { category, categoryUndecided }: JudgedArea,
  version: CriteriaVersion,
): string {
  const name = version.categories.find(({ id }) => id === category)?.name ?? null;
  return categoryUndecided ? undecidedCategory(name) : (name ?? NO_CATEGORY);
}

function measureCells(area: JudgedArea, id: CriterionId): Row<CriteriaColumn> {
  const judged = criterionOf(area, id);
  if (!judged)
    return {
      [`answer.${id}`]: null,
      [`value.${id}`]: null,
      [`limit.${id}`]: null,
      [`margin.${id}`]: null,
      [`persons.${id}`]: null,
    };
  const { answer, value, limit, margin, persons, kroner } = judged;
  return {
    [`answer.${id}`]: ANSWER_WORDS[answer],
    [`value.${id}`]: value,
    [`limit.${id}`]: limit,
    [`margin.${id}`]: margin,
    [`persons.${id}`]:
      id === "income"
        ? kroner
          ? kronerWords(kroner)
          : margin === null
            ? null
            : REGION_MISSING
        : persons && persons.count > 0
          ? personWords(persons)
          : null,
  };
}

/** One area as a row of the sheet. */
export function rowOf(area: JudgedArea, version: CriteriaVersion): Row<CriteriaColumn> {
  const { name, municipality, residents, listed, yearsBefore } = area;
  const years = countsYears(version) ? yearsBefore : null;
  const own = {
    area: name,
    municipality,
    residents,
    met: listed.met,
    decision: DECISION_WORDS[listed.decision],
    list: LIST_WORDS[listed.decision],
    category: categoryWords(area, version),
    years,
  };
  return MEASURES.reduce<Row<CriteriaColumn>>(
    (row, id) => ({ ...row, ...measureCells(area, id) }),
    own,
  );
}

/** The rows that may be areas but cannot be told: named, and not judged. */
export const openRows = ({ open }: AreaList): readonly Row<CriteriaColumn>[] =>
  open.map(({ name }) => ({
    area: name,
    decision: DECISION_WORDS.undecided,
    list: LIST_WORDS.undecided,
    category: DECISION_WORDS.undecided,
  }));

/** Every area as a row, in slices so that the pane stays alive; `null` where it was cancelled. */
export async function rowsFor(
  assessment: Assessment,
  signal?: AbortSignal,
): Promise<readonly Row<CriteriaColumn>[] | null> {
  const rows: Row<CriteriaColumn>[] = [];
  for (let index = 0; index < assessment.areas.count; index++) {
    if (index > 0 && index % SLICE === 0) await new Promise((resume) => setTimeout(resume, 0));
    if (signal?.aborted) return null;
    rows.push(rowOf(judgeArea(assessment, index), assessment.version));
  }
  return rows;
}
