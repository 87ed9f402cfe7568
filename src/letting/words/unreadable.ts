import { wordsIn } from "../../core/words/language";
import { unreadable as da } from "./da/unreadable";
import { unreadable as en } from "./en/unreadable";

/** What cannot be read as a fact, by language. */
export const unreadableWords = wordsIn({ da, en });
