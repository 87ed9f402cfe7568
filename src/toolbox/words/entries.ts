import { wordsIn } from "../../core/words/language";
import { entries as da } from "./da/entries";
import { entries as en } from "./en/entries";

/** The passages in few words, by language. */
export const entryWords = wordsIn({ da, en });
