import { wordsIn } from "../../core/words/language";
import { requirement as da } from "./da/requirement";
import { requirement as en } from "./en/requirement";

/** The requirements' short names, by language. */
export const requirementNames = wordsIn({ da, en });
