import { plainText } from "../number";

/** Kroner per one, as the words of a heading, a title or a corner say it: `1.000 kr.`, `Beløb i t.kr.`, `mio. kr.`. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [
    /(?<![\d.,\p{L}])(?:1[.,' ]?000|tusind(?:er?)?|hele tusind(?:er?)?|thousands?|t\.?)[ .]*(?:d?kr\b|kroner|dkk)|\btkr\b|\btdkk\b|\bkkr\b|['’]000\b|\bi (?:1\.?000|tusinder?)\b(?! (?:stk|personer|timer))|\bdkk (?:1,000|thousands?)\b|\bin thousands\b/u,
    1e3,
  ],
  [
    /\bmi(?:o|ll?)\b\.?[ ]*(?:d?kr|kroner|dkk)?|\bmillion(?:er|s)?\b|\bmkr\b|\bmdkk\b|\bdkk ?m\b/,
    1e6,
  ],
  [/\bmia\b|\bmilliard/, 1e9],
  [/(?<![\p{L}])(?:d?kr\b\.?|kroner|dkk)(?![\p{L}])/u, 1],
];
const LONGEST = 160;

/** The unit that words name, undefined for none. A number before it is an amount and no unit (`250.000 kr.`), save the 1.000 of `1.000 kr.`. */
export function moneyUnitIn(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const words = plainText(text).toLowerCase();
  return UNITS.find(([pattern]) => pattern.test(words))?.[1];
}
