import type { Heading } from "../grid/shape";
import type { Part } from "../grid/parts";
import { type Sheet, textAt } from "../grid/sheet";
import type { Known } from "../names/known";
import { wordsOf } from "../names/words";
import type { PayerAxis } from "./payeraxis";

/** Sections of which some row's payer cell is such a one. */
function sectionsWhere(
  sheet: Sheet,
  part: Part,
  axis: PayerAxis,
  is: (text: string, headings: readonly Heading[]) => boolean,
): ReadonlySet<readonly Heading[]> {
  const found = new Set<readonly Heading[]>();
  if (axis.kind !== "rows" || axis.column === undefined) return found;
  for (const { row, headings } of part.rows)
    if (!found.has(headings) && is(textAt(sheet, row, axis.column), headings)) found.add(headings);
  return found;
}

/** Sections whose rows name payers themselves: there a payer in a heading above is no row's payer. */
export const sectionsNaming = (
  sheet: Sheet,
  part: Part,
  axis: PayerAxis,
  known: Known,
): ReadonlySet<readonly Heading[]> =>
  sectionsWhere(
    sheet,
    part,
    axis,
    (text, headings) =>
      headings.length > 0 &&
      text !== "" &&
      !wordsOf(text).has("total") &&
      known.named(text) !== undefined,
  );

/** Sections in which a row is the fund's. */
export const sectionsWithFund = (
  sheet: Sheet,
  part: Part,
  axis: PayerAxis,
  known: Known,
): ReadonlySet<readonly Heading[]> =>
  sectionsWhere(sheet, part, axis, (text) => known.payer(text)?.payer === "fund");
