import { wordsIn } from "../../core/words/language";
import { criteriaPage as da } from "./da/page";
import { criteriaPage as en } from "./en/page";

/** The words of the page of the criteria, by language. */
export const pageWords = wordsIn({ da, en });
