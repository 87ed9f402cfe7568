import { wordsIn } from "../../core/words/language";
import { update as da } from "./da/update";
import { update as en } from "./en/update";

/** What is said of "Opdater", by language. */
export const updateWords = wordsIn({ da, en });
