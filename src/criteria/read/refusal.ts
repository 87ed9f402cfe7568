import type { Cell } from "../../core/cell";
import type { CriterionId } from "../rules";

/** Where in the pasted range: `column` is the header's own text (or the column's place), rows and columns count from 1. */
export interface Place {
  readonly row: number;
  readonly columnNumber: number;
  readonly column: string;
}

/** What a column of the pasted range holds. */
export type ColumnKind =
  | "area"
  | "municipality"
  | "residents"
  | CriterionId
  | "areaIncome"
  | "regionIncome"
  | "count:jobless"
  | "count:nonwestern"
  | "count:convicted"
  | "count:basicSchool"
  | "people:18-64"
  | "people:18+"
  | "people:30-59"
  | "yearsBefore"
  | "year"
  | "limit:convicted"
  | "national:convicted";

/** Why the criteria cannot be answered: a code and its facts. The sentence is made in the words of the subject. */
export type CriteriaRefusal =
  | { readonly code: "rulesUnreadable"; readonly given: string }
  | { readonly code: "rulesBeforeFirst"; readonly given: string; readonly first: string }
  | { readonly code: "nationalUnreadable"; readonly given: string }
  | { readonly code: "nationalOutOfRange"; readonly given: string }
  | { readonly code: "nationalUnitUnclear"; readonly given: string }
  | { readonly code: "nationalIsLimit"; readonly given: string; readonly times: string }
  | {
      readonly code: "meanTooFew";
      readonly kind: CriterionId;
      readonly needed: number;
      readonly headers: readonly string[];
    }
  | { readonly code: "nationalMissing"; readonly criterion: CriterionId; readonly times: string }
  | { readonly code: "noData" }
  | { readonly code: "noRows" }
  | { readonly code: "noYears" }
  | { readonly code: "noHeaderAndNotCanonical"; readonly columns: number }
  | { readonly code: "headerUnknown"; readonly headers: readonly string[] }
  | {
      readonly code: "columnTwice";
      readonly kind: ColumnKind;
      readonly first: string;
      readonly second: string;
    }
  | { readonly code: "columnInverted"; readonly kind: CriterionId; readonly column: string }
  | { readonly code: "countAlone"; readonly kind: CriterionId; readonly column: string }
  | {
      readonly code: "unitUnclear";
      readonly kind: CriterionId;
      readonly column: string;
      readonly sample: number;
    }
  | {
      readonly code: "unitMixed";
      readonly kind: CriterionId;
      readonly place: Place;
      readonly value: number;
    }
  | { readonly code: "cellUnreadable"; readonly place: Place; readonly given: string }
  | {
      readonly code: "shareOutOfRange";
      readonly kind: CriterionId;
      readonly place: Place;
      readonly value: number;
    }
  | { readonly code: "incomeOutOfRange"; readonly place: Place; readonly value: number }
  | { readonly code: "incomeWithoutRegion"; readonly column: string }
  | {
      readonly code: "residentsLostThousands";
      readonly place: Place;
      readonly given: string;
      readonly meant: string;
    }
  | { readonly code: "residentsTooFew"; readonly place: Place; readonly value: number }
  | { readonly code: "residentsOutOfRange"; readonly place: Place; readonly given: string }
  | { readonly code: "countOutOfRange"; readonly place: Place; readonly value: number }
  | { readonly code: "criterionUnknown"; readonly given: string }
  | {
      readonly code: "criterionNotInVersion";
      readonly criterion: CriterionId;
      readonly version: string;
    }
  | { readonly code: "yearsUnreadable"; readonly given: string }
  | { readonly code: "yearsOutOfRange"; readonly place: Place; readonly given: string }
  | { readonly code: "yearsWrongLength"; readonly given: number; readonly areas: number };

/** An answer or the reason why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: CriteriaRefusal };

export const answer = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (
  refusal: CriteriaRefusal,
): { readonly ok: false; readonly refusal: CriteriaRefusal } => ({ ok: false, refusal });

/** A cell as the user would recognise it. */
export function asGiven(cell: Cell): string {
  return String(cell ?? "");
}
