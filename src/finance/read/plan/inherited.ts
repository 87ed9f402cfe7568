import { isTimeAlone } from "../../../core/table/date";
import type { Heading } from "../grid/shape";
import type { Known } from "../names/known";
import type { PayerName } from "../names/payer";
import { wordsOf } from "../names/words";
import type { Side } from "../sums/axis";
import { sideIn, noMoney } from "./payeraxis";

/** The payer, side, year and theme that headings alone above a row give to it. */
export interface Inherited {
  readonly payer: PayerName | undefined;
  readonly payerText: string;
  readonly side: Side | undefined;
  readonly year: number | undefined;
  readonly theme: string;
  /** What the rows' section is called, where it is no payer, side, year or title. */
  readonly section: string;
  /** A heading in the place of a payer that names none we know. */
  readonly stranger: string;
}

const NOTHING: Inherited = {
  payer: undefined,
  payerText: "",
  side: undefined,
  year: undefined,
  theme: "",
  section: "",
  stranger: "",
};

export function inheritedFrom(
  headings: readonly Heading[],
  titles: readonly Heading[],
  known: Known,
  isTheme: (text: string) => boolean,
): Inherited {
  let found = NOTHING;
  let last = -2;
  // Where the sides stand under each theme, a side leaves the theme standing.
  let sidesUnder = false;
  for (const heading of headings) {
    const { row, text } = heading;
    const stacked = row === last + 1;
    last = row;
    const words = wordsOf(text);
    const payer = noMoney([text]) ? undefined : known.named(text);
    const side = sideIn(text);
    const { year } = words.dated;
    if (payer && payer.payer !== "local")
      found = { ...found, payer, payerText: text, theme: "", section: "", stranger: "" };
    else if (side) {
      sidesUnder ||= stacked && found.theme !== "" && found.side === undefined;
      found = sidesUnder
        ? { ...found, side, payer: undefined, payerText: "", stranger: "" }
        : { ...NOTHING, side, year: found.year };
    } else if (year !== undefined && (isTimeAlone(words.dated) || words.has("money")))
      found = { ...NOTHING, year };
    else if (found.payer && !stacked && !isTheme(text))
      found = { ...NOTHING, year: found.year, section: text, stranger: text };
    else
      found = {
        ...found,
        theme: isTheme(text) ? text : "",
        section: titles.includes(heading) ? "" : text,
        side: sidesUnder ? undefined : found.side,
      };
  }
  return found;
}
