import { wordsIn } from "../../core/words/language";
import { check as da } from "./da/check";
import { check as en } from "./en/check";

/** The workbook's answers to the requirements, by language. */
export const checkWords = wordsIn({ da, en });
