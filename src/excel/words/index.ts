import type { Language } from "../../core/words/language";
import { wordsIn } from "../../core/words/language";
import type { WorkbookRefusal } from "../refusal";
import type { Aftermath } from "../transaction/aftermath";
import { da, type Explanation } from "./da";
import { en } from "./en";

export type { Explanation } from "./da";
export type { WorkbookRefusal } from "../refusal";
export type { Aftermath } from "../transaction/aftermath";

export const excelWords = wordsIn({ da, en });

/** The sentences for a refusal from the workbook. */
export const explainWorkbook = (refusal: WorkbookRefusal, language: Language): Explanation =>
  excelWords(language).refusal(refusal);

/** What the action left in the workbook, as one sentence. */
export const explainAftermath = (aftermath: Aftermath, language: Language): string =>
  excelWords(language).aftermath(aftermath);
