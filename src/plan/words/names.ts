import { wordsIn } from "../../core/words/language";
import { planNames as da } from "./da/names";
import { planNames as en } from "./en/names";

/** What the plan's parts are called, by language. */
export const namesWords = wordsIn({ da, en });
