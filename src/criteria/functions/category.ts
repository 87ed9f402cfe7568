import { type Cell, type Grid, single } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { type Assessment, type LeftRow, severestOf } from "../judge";
import { firstHeading, YEAR_HEADING } from "../words/headings";
import { categoryHeading, DECISION_WORDS, NO_CATEGORY, undecidedCategory } from "../words/names";
import { assessed, hasYears, type Row, type RowOf, rowsOf, yearOfPart } from "./data";
import { wantsLong } from "./headings";
import { DATA, HEADINGS, NATIONAL, RULES, YEARS_BEFORE } from "./parameters";
import { criteriaFunctions } from "../words/functions";

/**
 * `UDSAT.CATEGORY`: a header row, and a row an area with the most severe category it meets. Categories that hang on
 * earlier years are only tried where those are given, and the header row says so.
 */
export const CATEGORY: FunctionDefinition = {
  id: "CATEGORY",
  description: criteriaFunctions.category.description,
  parameters: [DATA, RULES, NATIONAL, YEARS_BEFORE, HEADINGS],
  result: "matrix",
  run: (
    data: Grid,
    rules: Cell,
    national: Cell,
    yearsBefore: Grid | Cell,
    headings: Cell,
  ): Row[] => {
    const list = assessed(data, {
      rules: single(rules),
      national: single(national),
      yearsBefore,
    });
    const years = hasYears(list);
    const untried = new Set(
      list.parts.flatMap(({ version, yearsBefore: given }) =>
        given === null
          ? version.categories.filter(({ yearsInRow }) => yearsInRow).map(({ name }) => name)
          : [],
      ),
    );
    const area = (part: Assessment): RowOf => {
      const { place, open } = severestOf(part);
      const { version, areas } = part;
      const year = years ? [yearOfPart(part)] : [];
      return (index) => {
        const name = version.categories[place[index] ?? -1]?.name ?? null;
        return [
          areas.names[index] ?? "",
          ...year,
          open[index] === 1 ? undecidedCategory(name) : (name ?? NO_CATEGORY),
        ];
      };
    };
    const open = ({ name }: LeftRow): Row => [
      name,
      ...(years ? [""] : []),
      DECISION_WORDS.undecided,
    ];
    const header: Row = [
      firstHeading(list, wantsLong(single(headings))),
      ...(years ? [YEAR_HEADING] : []),
      categoryHeading([...untried]),
    ];
    return rowsOf(header, list, area, open);
  },
};
