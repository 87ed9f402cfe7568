import { wordsIn } from "../../core/words/language";
import { financePage as da } from "./da/page";
import { financePage as en } from "./en/page";

/** The words of the page of finance, by language. */
export const pageWords = wordsIn({ da, en });
