import { wordsIn } from "../../core/words/language";
import { outcome as da } from "./da/outcome";
import { outcome as en } from "./en/outcome";

/** What became of the sheet and the columns, by language. */
export const outcomeWords = wordsIn({ da, en });
