import { kroner } from "../../core/words/money";
import { type Language, wordsIn } from "../../core/words/language";
import { gapWords as da } from "./da/gap";
import { gapWords as en } from "./en/gap";

export const gapWordsIn = wordsIn({ da, en });

/** Both ways to the minimum, in øre: the plan's total stays, or the grant does. */
export function waysToMinimum(missing: number, missingOnTop: number, language: Language): string {
  const words = gapWordsIn(language);
  return words.either(
    words.move(kroner(missing, language)),
    words.extend(kroner(missingOnTop, language)),
  );
}
