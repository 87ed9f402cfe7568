import type { Token } from "../../../core/table/token";
import type { Heading } from "../grid/shape";
import type { Part } from "../grid/parts";
import { type Sheet, textAt } from "../grid/sheet";
import type { Known } from "../names/known";
import { wordsOf } from "../names/words";
import type { PayerAxis } from "./payeraxis";

export const isBlankAt = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "blank";

/** Sections whose rows name payers themselves: there a payer in a heading above is no row's payer. */
export function sectionsNaming(
  sheet: Sheet,
  part: Part,
  axis: PayerAxis,
  known: Known,
): ReadonlySet<readonly Heading[]> {
  const found = new Set<readonly Heading[]>();
  if (axis.kind !== "rows" || axis.column === undefined) return found;
  for (const { row, headings } of part.rows) {
    if (headings.length === 0 || found.has(headings)) continue;
    const text = textAt(sheet, row, axis.column);
    if (text !== "" && !wordsOf(text).has("total") && known.named(text)) found.add(headings);
  }
  return found;
}

/** Sections in which a row is the fund's. */
export function sectionsWithFund(
  sheet: Sheet,
  part: Part,
  axis: PayerAxis,
  known: Known,
): ReadonlySet<readonly Heading[]> {
  const found = new Set<readonly Heading[]>();
  if (axis.kind !== "rows" || axis.column === undefined) return found;
  for (const { row, headings } of part.rows)
    if (!found.has(headings) && known.payer(textAt(sheet, row, axis.column))?.payer === "fund")
      found.add(headings);
  return found;
}
