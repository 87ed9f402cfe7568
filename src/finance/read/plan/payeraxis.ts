import { isTimeAlone } from "../../../core/table/date";
import type { Part } from "../grid/parts";
import { type Sheet, textAt } from "../grid/sheet";
import type { Known } from "../names/known";
import type { PayerName } from "../names/payer";
import type { RoleWord } from "../names/vocabulary/roles";
import { says, wordsOf } from "../names/words";
import type { SumOf, Side } from "../sums/axis";

/** Which names hold the payers, and the column of labels or the headings where they stand. */
export type PayerAxis =
  | { readonly kind: "rows"; readonly column: number | undefined }
  | { readonly kind: "columns" }
  | { readonly kind: "none" };

const NO_MONEY: readonly RoleWord[] = ["deviation", "rate", "limit", "average", "count", "price"];

export const sideIn = (text: string): Side | undefined => {
  const words = wordsOf(text);
  if (words.has("cost")) return words.has("financing") ? undefined : "cost";
  return words.has("financing") ? "financing" : undefined;
};

export function sumOf(texts: readonly string[], payer: PayerName | undefined): SumOf {
  if (payer) return payer.payer === "local" ? "local" : "payer";
  const side = texts.map(sideIn).find((one) => one !== undefined);
  return side ?? "all";
}

/** The word that makes a name no money of the plan, undefined where none does. */
export function noMoney(texts: readonly string[]): RoleWord | undefined {
  return NO_MONEY.find((role) => says(texts, role));
}

/** The axis that names the fund; where none does, the one that names most payers. */
export function payerAxisOf(sheet: Sheet, part: Part, known: Known): PayerAxis {
  const { labels, rows, columns } = part;
  const figures = columns.filter(({ kind }) => kind === "figures");
  const heads = figures.map(({ texts }) => payerIn(texts, known));
  const sample =
    rows.length > 3000 ? rows.filter((_, index) => index < 2000 || index % 50 === 0) : rows;
  const inLabel = labels.map((column) => {
    let fund = 0;
    let payers = 0;
    let names = 0;
    for (const { row } of sample) {
      const text = textAt(sheet, row, column);
      const payer = text === "" ? undefined : known.named(text);
      if (text !== "" && !wordsOf(text).has("total")) names++;
      if (payer?.payer === "fund") fund++;
      if (payer) payers++;
    }
    return { column, fund, payers: payers * 2 >= names ? payers : 0 };
  });
  const headings = new Set(rows.flatMap((row) => row.headings.map(({ text }) => text)));
  const inHeadings = [...headings]
    .map((text) => known.named(text))
    .filter((one) => one !== undefined);
  const best = [...inLabel].sort((a, b) => b.fund - a.fund || b.payers - a.payers)[0];
  const headFund = heads.some((payer) => payer?.payer === "fund");
  if (best && best.fund > 0 && !(headFund && best.fund === 1 && best.payers < 2))
    return { kind: "rows", column: best.column };
  if (headFund) return { kind: "columns" };
  if (inHeadings.some(({ payer }) => payer === "fund")) return { kind: "rows", column: undefined };
  const headCount = heads.filter((payer) => payer !== undefined).length;
  if (best && best.payers > 0 && best.payers >= headCount)
    return { kind: "rows", column: best.column };
  if (headCount > 0) return { kind: "columns" };
  return inHeadings.length > 0 ? { kind: "rows", column: undefined } : { kind: "none" };
}

/** The payer that a column's headings name. */
export function payerIn(texts: readonly string[], known: Known): PayerName | undefined {
  return texts
    .map((text) => (isTimeAlone(wordsOf(text).dated) ? undefined : known.payer(text)))
    .find((one) => one !== undefined);
}
