import { wordsIn } from "../../core/words/language";
import { terms as da } from "./da/terms";
import { terms as en } from "./en/terms";

/** The terms of the criteria, by language. */
export const termWords = wordsIn({ da, en });
