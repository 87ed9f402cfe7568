import { wordsIn } from "../../../core/words/language";
import { reference as da } from "./da/reference";
import { reference as en } from "./en/reference";

/** What the help tells of a function beyond its description, by language. */
export const referenceWords = wordsIn({ da, en });
