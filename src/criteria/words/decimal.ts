import type { Language } from "../../core/words/language";

/** A number with the language's decimal mark, all its decimals kept. */
export function decimal(value: number | string, language: Language): string {
  return language === "da" ? String(value).replace(".", ",") : String(value);
}
