import type { EngineValue } from "../bridge";
import type { Locale } from "../cell";
import { textOf } from "../numberformat";
import { fault, lifted, numberIn, type One } from "./values";

/** TEXT as the reader's Excel writes it: a text that names a number counts as one, TRUE and FALSE are not formatted. */
const text =
  (locale: Locale) =>
  (value: One, format: One): One => {
    if (value.kind === 4) return value;
    if (format.kind === 4) return format;
    if (value.kind === 3)
      return {
        kind: 2,
        value: locale === "da" ? (value.value ? "SAND" : "FALSK") : value.value ? "TRUE" : "FALSE",
      };
    const pattern =
      format.kind === 2 ? format.value : format.kind === 1 ? String(format.value) : "";
    const decimal = locale === "da" ? "," : ".";
    const given =
      value.kind === 1
        ? value.value
        : value.kind === 2
          ? (numberIn(value.value, decimal) ?? value.value)
          : 0;
    const made = textOf(given, pattern, locale);
    return made === undefined ? fault("#VALUE!") : { kind: 2, value: made };
  };

/** Functions of texts that follow the reader's language. */
export const textFunctions = (
  locale: () => Locale,
): Readonly<Record<string, (args: readonly EngineValue[]) => EngineValue>> => ({
  TEXT: (args) => lifted(text(locale()))(args),
});
