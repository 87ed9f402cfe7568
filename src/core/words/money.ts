import type { Language } from "./language";

/** Digits in groups of three with the language's mark. */
function grouped(digits: string, language: Language): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, language === "da" ? "." : ",");
}

/** Øre as kroner, whole or with two decimals: `250.000 kr.`, `DKK 0.01`. */
export function kroner(ore: number, language: Language): string {
  const size = Math.abs(ore);
  const rest = size % 100;
  const whole = grouped(String((size - rest) / 100), language);
  const decimals =
    rest === 0 ? "" : `${language === "da" ? "," : "."}${String(rest).padStart(2, "0")}`;
  const sign = ore < 0 ? "-" : "";
  return language === "da" ? `${sign}${whole}${decimals} kr.` : `DKK ${sign}${whole}${decimals}`;
}

/** A share in per cent, rounded to two decimals as Excel shows it; cut where it would round to a whole per cent, so that what is below a limit never reads as the limit. */
export function percent(part: number, whole: number, language: Language): string {
  const cut = Number((BigInt(part) * 10_000n) / BigInt(whole));
  const rounded = Number((BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n));
  const hundredths = rounded % 100 === 0 ? cut : rounded;
  const text =
    `${Math.floor(hundredths / 100)}.${String(Math.abs(hundredths % 100)).padStart(2, "0")}`.replace(
      /\.?0+$/,
      (zeros) => (zeros.startsWith(".") ? "" : zeros),
    );
  return language === "da" ? `${text.replace(".", ",")} pct.` : `${text}%`;
}
