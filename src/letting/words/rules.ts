import { wordsIn } from "../../core/words/language";
import { rules as da } from "./da/rules";
import { rules as en } from "./en/rules";

/** The rules' names and conditions, by language. */
export const ruleWords = wordsIn({ da, en });
