import { type Cell, type Grid, single } from "../../core/cell";
import { judgeArea, nameOf, type JudgedCriterion } from "../judge";
import { MARGINS_TEXT } from "../words/functions";
import {
  ANSWER_WORDS,
  marginHeading,
  marginsVersion,
  personsHeading,
  personWords,
} from "../words/names";
import { assessed, nationalLimit } from "./data";
import { DATA, NATIONAL, RULES } from "./parameters";
import type { FunctionDefinition } from "../../excel/functions/definition";

type Row = (string | number)[];

/**
 * `UDSAT.MARGINS`: a header row, and a row an area with the distance to each limit in percentage points (above is
 * positive), then the same in persons for the criteria whose head counts are there.
 */
export const MARGINS: FunctionDefinition = {
  id: "MARGINS",
  description: MARGINS_TEXT.description,
  parameters: [DATA, RULES, NATIONAL],
  result: "matrix",
  run: (data: Grid, rules: Cell, national: Cell): Row[] => {
    const assessment = assessed(data, { rules: single(rules), national: single(national) });
    const { areas, version } = assessment;
    const judged = Array.from(
      { length: areas.count },
      (_, index) => judgeArea(assessment, index).listed.criteria,
    );
    const criteria = judged[0]?.map(({ criterion }) => criterion) ?? [];
    const counted = criteria
      .map((_, place) => place)
      .filter((place) => judged.some((area) => area[place]?.persons));
    const header: Row = [
      marginsVersion(version.title),
      ...criteria.map((criterion) =>
        marginHeading(criterion, nationalLimit(criterion, assessment.national)),
      ),
      ...counted.flatMap((place) => (criteria[place] ? [personsHeading(criteria[place].id)] : [])),
    ];
    return [
      header,
      ...judged.map((area, index): Row => [
        nameOf(areas, index),
        ...area.map(marginCell),
        ...counted.map((place) => personsCell(area[place])),
      ]),
    ];
  },
};

function marginCell({ margin }: JudgedCriterion): string | number {
  return margin ?? ANSWER_WORDS.missing;
}

function personsCell(judged: JudgedCriterion | undefined): string {
  return judged?.persons ? personWords(judged.persons) : ANSWER_WORDS.missing;
}
