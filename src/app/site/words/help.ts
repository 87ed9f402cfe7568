import { wordsIn } from "../../../core/words/language";
import { help as da } from "./da/help";
import { help as en } from "./en/help";

/** The words of the help pages, by language. */
export const helpWords = wordsIn({ da, en });
