import { wordsIn } from "../../core/words/language";
import { da } from "./da";
import { en } from "./en";

export type { GridText, WorkbenchText } from "./text";

/** The workbench's sentences in the language. */
export const workbenchText = wordsIn({ da, en });
