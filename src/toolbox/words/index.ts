import { wordsIn } from "../../core/words/language";
import { da } from "./da";
import { en } from "./en";

/** The words of the toolbox's page, by language. */
export const toolboxWords = wordsIn({ da, en });
