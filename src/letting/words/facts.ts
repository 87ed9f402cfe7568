import { wordsIn } from "../../core/words/language";
import { facts as da } from "./da/facts";
import { facts as en } from "./en/facts";

/** The facts by name, by language. */
export const factWords = wordsIn({ da, en });
