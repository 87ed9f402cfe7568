import { wordsIn } from "../../core/words/language";
import { finding as da } from "./da/finding";
import { finding as en } from "./en/finding";

/** What is wrong in the plan's sheets, by language. */
export const findingWords = wordsIn({ da, en });
