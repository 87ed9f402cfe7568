import { financeWords } from "./index";
import type { FinanceRefusal } from "./refusals";
import { type Language, wordsIn } from "../../core/words/language";
import { refusalText as da } from "./da/refusal";
import { refusalText as en } from "./en/refusal";

const refusalWords = wordsIn({ da, en });

/** The sentence of a refusal: what, why, and what to do. */
export function explainFinanceRefusal(refusal: FinanceRefusal, language: Language): string {
  const words = financeWords(language);
  switch (refusal.kind) {
    case "noPlan":
      return words.noPlan(refusal);
    case "shareInDoubt":
    case "gapInDoubt": {
      const { what, todo } = words.doubt(refusal.doubt);
      const between =
        refusal.kind === "shareInDoubt" && refusal.range
          ? ` ${words.between(...refusal.range)}`
          : "";
      const more = refusal.more > 0 ? ` ${words.more(refusal.more)}` : "";
      return `${words[refusal.kind](what)}${between} ${todo}${more}`;
    }
    default:
      return refusalWords(language)(refusal);
  }
}
