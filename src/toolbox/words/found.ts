import { wordsIn } from "../../core/words/language";
import { found as da } from "./da/found";
import { found as en } from "./en/found";

/** Nothing was found, by language. */
export const foundWords = wordsIn({ da, en });
