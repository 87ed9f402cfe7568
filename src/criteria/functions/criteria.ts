import { type Cell, type Grid, single } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { type AreaList, type Score, scoreAreas } from "../judge";
import { firstHeading, shortCriterion, YEAR_HEADING } from "../words/headings";
import {
  ANSWER_WORDS,
  DECISION_WORDS,
  DECISION_BY_YEAR,
  decisionHeading,
  metHeading,
  MET_HEADING,
} from "../words/names";
import { listedOf } from "../rules";
import { assessed, criteriaOf, hasYears, type Row, rowsOf } from "./data";
import { headingOf, wantsLong } from "./headings";
import { DATA, HEADINGS, NATIONAL, RULES } from "./parameters";
import { criteriaFunctions } from "../words/functions";

/** `UDSAT.CRITERIA`: a header row, and a row an area with ja/nej/mangler, the number met, and the decision last. */
export const CRITERIA: FunctionDefinition = {
  id: "CRITERIA",
  description: criteriaFunctions.criteria.description,
  parameters: [DATA, RULES, NATIONAL, HEADINGS],
  result: "matrix",
  run: (data: Grid, rules: Cell, national: Cell, headings: Cell): Row[] => {
    const list = assessed(data, { rules: single(rules), national: single(national) });
    return tableOf(list, headerOf(list, wantsLong(single(headings))));
  },
};

function headerOf(list: AreaList, long: boolean): Row {
  const only = list.parts[0];
  const first = firstHeading(list, long);
  if (hasYears(list) || !only)
    return [
      first,
      ...(hasYears(list) ? [YEAR_HEADING] : []),
      ...criteriaOf(list).map(shortCriterion),
      MET_HEADING,
      DECISION_BY_YEAR,
    ];
  const category = listedOf(only.version);
  return [
    first,
    ...category.criteria.map((criterion) => headingOf(only, criterion, long)),
    metHeading(category.required, category.criteria.length),
    decisionHeading(category.name),
  ];
}

// By the codes of a score: 0 no, 1 yes, 2 missing.
const ANSWERS = [ANSWER_WORDS.no, ANSWER_WORDS.yes, ANSWER_WORDS.missing];
const DECISIONS = [DECISION_WORDS.notMet, DECISION_WORDS.met, DECISION_WORDS.undecided];

interface Answered {
  readonly score: Score;
  /** The column of each criterion. */
  readonly places: readonly number[];
}

function tableOf(list: AreaList, header: Row): Row[] {
  const ids = criteriaOf(list);
  const before = hasYears(list) ? 2 : 1;
  return rowsOf(header, list, {
    columns: (part): Answered => {
      const score = scoreAreas(part);
      return { score, places: score.category.criteria.map(({ id }) => before + ids.indexOf(id)) };
    },
    fill,
    unsure: DECISION_WORDS.undecided,
  });
}

function fill(row: Row, index: number, { score, places }: Answered): void {
  const { answers, met, decisions } = score;
  for (let place = 0; place < answers.length; place++)
    row[places[place] as number] = ANSWERS[
      (answers[place] as Uint8Array)[index] as number
    ] as string;
  row[row.length - 2] = met[index] as number;
  row[row.length - 1] = DECISIONS[decisions[index] as number] as string;
}
