import { wordsIn } from "../../core/words/language";
import { report as da } from "./da/report";
import { report as en } from "./en/report";

/** What is said of the yearly report, by language. */
export const reportWords = wordsIn({ da, en });
