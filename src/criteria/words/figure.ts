import { type Language, localeOf } from "../../core/words/language";

/** A number for a sentence: Danish or English decimal mark and thousands separator, at most `decimals` decimals. */
export function figure(value: number, language: Language, decimals = 2): string {
  const text = new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: decimals,
  }).format(value);
  return text.replace("-", "−");
}
