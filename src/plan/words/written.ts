import { wordsIn } from "../../core/words/language";
import { written as da } from "./da/written";
import { written as en } from "./en/written";

/** What was written in the plan's sheets, by language. */
export const writtenWords = wordsIn({ da, en });
