import { type Language, localeOf } from "./language";

/** A figure with the reader's decimal mark and at most four decimals; the cell holds the exact one. */
export function figureText(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: 4,
  }).format(value);
}

/** A share of the way, in whole per cent. */
export function shareText(share: number, language: Language): string {
  const percent = new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: 0,
  }).format(share * 100);
  return language === "da" ? `${percent} pct. af vejen` : `${percent} per cent of the way`;
}
