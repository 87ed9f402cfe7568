import { type Cell, type Grid, single } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { type Assessment, type Severest, severestOf } from "../judge";
import { firstHeading, YEAR_HEADING } from "../words/headings";
import { categoryHeading, DECISION_WORDS, NO_CATEGORY, undecidedCategory } from "../words/names";
import { assessed, hasYears, type Row, rowsOf } from "./data";
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
    const header: Row = [
      firstHeading(list, wantsLong(single(headings))),
      ...(years ? [YEAR_HEADING] : []),
      categoryHeading([...untried]),
    ];
    return rowsOf(header, list, {
      columns: (part): Severe => ({ severest: severestOf(part), version: part.version }),
      fill,
      unsure: DECISION_WORDS.undecided,
    });
  },
};

interface Severe {
  readonly severest: Severest;
  readonly version: Assessment["version"];
}

function fill(row: Row, index: number, { severest, version }: Severe): void {
  const name = version.categories[severest.place[index] ?? -1]?.name ?? null;
  row[row.length - 1] =
    severest.open[index] === 1 ? undecidedCategory(name) : (name ?? NO_CATEGORY);
}
