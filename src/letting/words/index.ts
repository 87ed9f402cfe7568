import { wordsIn } from "../../core/words/language";
import { da } from "./da";
import { en } from "./en";

/** The words of the page of letting, by language. */
export const lettingWords = wordsIn({ da, en });
