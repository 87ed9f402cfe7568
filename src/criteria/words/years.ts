import { wordsIn } from "../../core/words/language";
import { years as da } from "./da/years";
import { years as en } from "./en/years";

/** Years in a row, by language. */
export const yearsWords = wordsIn({ da, en });
