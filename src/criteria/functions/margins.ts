import { type Cell, type Grid, single } from "../../core/cell";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { type Assessment, type LeftRow, marginOf } from "../judge";
import {
  firstHeading,
  NOT_A_CRITERION,
  shortCriterion,
  UNSURE,
  YEAR_HEADING,
} from "../words/headings";
import {
  ANSWER_WORDS,
  KRONER_HEADING,
  kronerWords,
  marginHeading,
  personsHeading,
  personWords,
  REGION_MISSING,
} from "../words/names";
import { listedOf } from "../rules";
import { assessed, criteriaOf, hasYears, type Row, type RowOf, rowsOf, yearOfPart } from "./data";
import { headingOf, wantsLong } from "./headings";
import { DATA, HEADINGS, NATIONAL, RULES } from "./parameters";
import { criteriaFunctions } from "../words/functions";

/**
 * `UDSAT.MARGINS`: a header row, and a row an area with the distance to each limit in percentage points (above is
 * positive), then the same in persons for the criteria whose head counts are there, and in kroner for the income.
 */
export const MARGINS: FunctionDefinition = {
  id: "MARGINS",
  description: criteriaFunctions.margins.description,
  parameters: [DATA, RULES, NATIONAL, HEADINGS],
  result: "matrix",
  run: (data: Grid, rules: Cell, national: Cell, headings: Cell): Row[] => {
    const list = assessed(data, { rules: single(rules), national: single(national) });
    const long = wantsLong(single(headings));
    const ids = criteriaOf(list);
    const only = list.parts.length === 1 ? list.parts[0] : undefined;
    const criteria = new Map(
      list.parts.map((part) => [
        part,
        ids.map(
          (id) => listedOf(part.version).criteria.find((criterion) => criterion.id === id) ?? null,
        ),
      ]),
    );
    const counted = ids.filter((id, place) =>
      list.parts.some((part) => {
        const criterion = criteria.get(part)?.[place];
        return (
          id !== "income" && !!criterion && (part.prepared.get(criterion)?.people ?? null) !== null
        );
      }),
    );
    const income = ids.includes("income");
    const years = hasYears(list);
    const header: Row = [
      firstHeading(list, long),
      ...(years ? [YEAR_HEADING] : []),
      ...ids.map((id, place) => {
        const criterion = only && criteria.get(only)?.[place];
        return marginHeading(
          only && criterion ? headingOf(only, criterion, long) : shortCriterion(id),
          long,
        );
      }),
      ...counted.map(personsHeading),
      ...(income ? [KRONER_HEADING] : []),
    ];
    const before = years ? 2 : 1;
    const places = counted.map((id) => ids.indexOf(id));
    const width = before + ids.length + counted.length;
    const template: Row = new Array<string | number>(width + (income ? 1 : 0)).fill(
      NOT_A_CRITERION,
    );
    const area = (part: Assessment): RowOf => {
      const own = criteria.get(part) ?? [];
      return (index) => {
        const row = template.slice();
        row[0] = part.areas.names[index] ?? "";
        if (years) row[1] = yearOfPart(part);
        for (let place = 0; place < ids.length; place++) {
          const criterion = own[place];
          if (!criterion) continue;
          const { margin, persons, kroner } = marginOf(part, index, criterion);
          row[before + place] = margin ?? ANSWER_WORDS.missing;
          const at = places.indexOf(place);
          if (at >= 0)
            row[before + ids.length + at] = persons ? personWords(persons) : ANSWER_WORDS.missing;
          if (criterion.id === "income")
            row[width] = kroner
              ? kronerWords(kroner)
              : margin === null
                ? ANSWER_WORDS.missing
                : REGION_MISSING;
        }
        return row;
      };
    };
    const open = ({ name }: LeftRow): Row => [
      name,
      ...(years ? [""] : []),
      ...ids.map(() => UNSURE),
      ...counted.map(() => UNSURE),
      ...(income ? [UNSURE] : []),
    ];
    return rowsOf(header, list, area, open);
  },
};
