import { type Cell, type Grid, single } from "../../core/cell";
import { judgeArea, nameOf, type Assessment } from "../judge";
import { CATEGORY_TEXT } from "../words/functions";
import { AREA_HEADING, categoryHeading, NO_CATEGORY, undecidedCategory } from "../words/names";
import { assessed } from "./data";
import { DATA, NATIONAL, RULES, YEARS_BEFORE } from "./parameters";
import type { FunctionDefinition } from "../../excel/functions/definition";

/**
 * `UDSAT.CATEGORY`: a header row, and a row an area with the most severe category it meets. Categories that hang on
 * earlier years are only tried where those are given, and the header row says so.
 */
export const CATEGORY: FunctionDefinition = {
  id: "CATEGORY",
  description: CATEGORY_TEXT.description,
  parameters: [DATA, RULES, NATIONAL, YEARS_BEFORE],
  result: "matrix",
  run: (
    data: Grid,
    rules: Cell,
    national: Cell,
    yearsBefore: Grid | Cell,
  ): (string | number)[][] => {
    const assessment = assessed(data, {
      rules: single(rules),
      national: single(national),
      yearsBefore,
    });
    const { version, areas, yearsBefore: years } = assessment;
    const untried =
      years === null
        ? version.categories.filter(({ yearsInRow }) => yearsInRow).map(({ name }) => name)
        : [];
    const rows = Array.from({ length: areas.count }, (_, index) => [
      nameOf(areas, index),
      categoryOf(assessment, index),
    ]);
    return [[AREA_HEADING, categoryHeading(version.title, untried)], ...rows];
  },
};

function categoryOf(assessment: Assessment, index: number): string {
  const { category, categoryUndecided } = judgeArea(assessment, index);
  const name = assessment.version.categories.find(({ id }) => id === category)?.name ?? null;
  return categoryUndecided ? undecidedCategory(name) : (name ?? NO_CATEGORY);
}
