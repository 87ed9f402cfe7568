import { wordsIn } from "../../core/words/language";
import { plan as da } from "./da/plan";
import { plan as en } from "./en/plan";

/** The words of the plan's first page, by language. */
export const planWords = wordsIn({ da, en });
