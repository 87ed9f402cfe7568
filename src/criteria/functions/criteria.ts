import { type Cell, type Grid, single } from "../../core/cell";
import { scoreAreas, type Assessment, type Score } from "../judge";
import { CRITERIA_TEXT } from "../words/functions";
import {
  ANSWER_WORDS,
  AREA_HEADING,
  criterionHeading,
  DECISION_WORDS,
  decisionHeading,
  metHeading,
} from "../words/names";
import { assessed, nationalLimit } from "./data";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { DATA, NATIONAL, RULES } from "./parameters";

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
  const criteria = category.criteria.map((criterion) =>
    criterionHeading(
      criterion,
      nationalLimit(criterion, national),
      areas.shares[criterion.id] !== undefined,
    ),
  );
  return [
    AREA_HEADING,
    ...criteria,
    metHeading(category.required, category.criteria.length),
    decisionHeading(category.name, version.title),
  ];
}

// By the codes of a score: 0 no, 1 yes, 2 missing.
const ANSWERS = [ANSWER_WORDS.no, ANSWER_WORDS.yes, ANSWER_WORDS.missing];
const DECISIONS = [DECISION_WORDS.notMet, DECISION_WORDS.met, DECISION_WORDS.undecided];

function tableOf(assessment: Assessment, score: Score): Row[] {
  const { areas } = assessment;
  const { answers, met, decisions } = score;
  const header = headerOf(assessment, score);
  const table: Row[] = [header];
  for (let index = 0; index < areas.count; index++) {
    const row = header.slice(); // the fastest way to a row of the right length
    row[0] = areas.names[index] as string | number;
    for (let place = 0; place < answers.length; place++)
      row[place + 1] = ANSWERS[(answers[place] as Uint8Array)[index] as number] as string;
    row[answers.length + 1] = met[index] as number;
    row[answers.length + 2] = DECISIONS[decisions[index] as number] as string;
    table.push(row);
  }
  return table;
}
