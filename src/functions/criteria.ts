import type { Cell, Grid } from "../domain/cell";
import { MISSING, nameOf, scoreAreas, YES, type Assessment, type Score } from "../domain/criteria";
import { CRITERIA_TEXT } from "../language/criteriafunctions";
import { ANSWER_WORDS, AREA_HEADING, criterionHeading, DECISION_WORDS, decisionHeading, metHeading } from "../language/criteriawords";
import { assessed, nationalLimit, single } from "./criteriadata";
import type { FunctionDefinition } from "./definition";
import { DATA, NATIONAL, RULES } from "./criteriaparameters";

type Row = (string | number)[];

/** `UDSAT.CRITERIA`: a header row, and a row an area with ja/nej/mangler, the number met, and the decision last. */
export const CRITERIA: FunctionDefinition = {
  id: "CRITERIA",
  description: CRITERIA_TEXT.description,
  parameters: [DATA, RULES, NATIONAL],
  result: "matrix",
  run: (data: Grid, rules: Cell, national: Cell): Row[] => {
    const assessment = assessed(data, { rules: single(rules), national: single(national) });
    const score = scoreAreas(assessment);
    return tableOf(assessment, score);
  },
};

function headerOf({ version, national, areas }: Assessment, { category }: Score): Row {
  const criteria = category.criteria.map((criterion) => criterionHeading(criterion, nationalLimit(criterion, national), areas.shares[criterion.id] !== undefined));
  return [AREA_HEADING, ...criteria, metHeading(category.required, category.criteria.length), decisionHeading(category.name, version.title)];
}

function tableOf(assessment: Assessment, score: Score): Row[] {
  const { areas } = assessment;
  const { answers, met, decisions } = score;
  const table: Row[] = new Array<Row>(areas.count + 1);
  table[0] = headerOf(assessment, score);
  for (let index = 0; index < areas.count; index++) {
    const row: Row = [nameOf(areas, index)];
    for (const answer of answers) row.push(answer[index] === YES ? ANSWER_WORDS.yes : answer[index] === MISSING ? ANSWER_WORDS.missing : ANSWER_WORDS.no);
    row.push(met[index] ?? 0, decisions[index] === YES ? DECISION_WORDS.met : decisions[index] === MISSING ? DECISION_WORDS.undecided : DECISION_WORDS.notMet);
    table[index + 1] = row;
  }
  return table;
}
