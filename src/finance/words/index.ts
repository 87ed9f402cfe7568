import { wordsIn } from "../../core/words/language";
import { da } from "./da/reading";
import { en } from "./en/reading";

/** The words of finance in a language. */
export const financeWords = wordsIn({ da, en });
