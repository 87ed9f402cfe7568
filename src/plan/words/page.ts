import { wordsIn } from "../../core/words/language";
import { page as da } from "./da/page";
import { page as en } from "./en/page";

/** The words of the plan's pages, by language. */
export const pageWords = wordsIn({ da, en });
