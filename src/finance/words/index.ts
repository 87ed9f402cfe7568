import { wordsIn } from "../../core/words/language";
import { da } from "./da";
import { en } from "./en";

/** The words of finance in a language. */
export const financeWords = wordsIn({ da, en });
