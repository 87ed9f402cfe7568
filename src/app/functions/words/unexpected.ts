import { wordsIn } from "../../../core/words/language";
import { unexpected as da } from "./da/unexpected";
import { unexpected as en } from "./en/unexpected";

/** A function failed in a way nobody foresaw, by language. */
export const unexpectedWords = wordsIn({ da, en });
