import { wordsIn } from "../../core/words/language";
import { homes as da } from "./da/homes";
import { homes as en } from "./en/homes";

/** The homes that a rule allows, by language. */
export const homeWords = wordsIn({ da, en });
