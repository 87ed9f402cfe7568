import { createContext, useContext } from "react";
import type { Language } from "../core/words/language";

/** The language the pane speaks; set once, round the whole pane. */
export const LanguageContext = createContext<Language>("da");

/** The words of a subject in the pane's language. */
export function useWords<Words>(words: (language: Language) => Words): Words {
  return words(useContext(LanguageContext));
}
