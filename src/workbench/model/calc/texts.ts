import { parseValue } from "numfmt";
import type { EngineValue } from "../bridge";
import { textOf } from "../numberformat";
import type { Calendar } from "./dates";
import { fault, lifted, number, numberIn, type One } from "./values";

/** TEXT as the reader's Excel writes it: a text that names a number counts as one, TRUE and FALSE are texts. */
const text =
  ({ locale, from1904 }: Calendar) =>
  (value: One, format: One): One => {
    if (value.kind === 4) return value;
    if (format.kind === 4) return format;
    const language = locale();
    const [yes, no] = language === "da" ? ["SAND", "FALSK"] : ["TRUE", "FALSE"];
    const pattern =
      format.kind === 2 ? format.value : format.kind === 1 ? String(format.value) : "";
    const given =
      value.kind === 1
        ? value.value
        : value.kind === 2
          ? (numberIn(value.value, language === "da" ? "," : ".") ?? value.value)
          : value.kind === 3
            ? value.value
              ? yes
              : no
            : 0;
    const made = textOf(given, pattern, language, from1904());
    return made === undefined ? fault("#VALUE!") : { kind: 2, value: made };
  };

/** VALUE reads what Excel reads when it is typed: amounts, shares, days and times. */
const value =
  ({ locale }: Calendar) =>
  (given: One): One => {
    if (given.kind === 1 || given.kind === 4) return given;
    if (given.kind === 0) return number(0);
    const found =
      given.kind === 2 ? parseValue(given.value, { locale: locale() })?.value : undefined;
    return typeof found === "number" ? number(found) : fault("#VALUE!");
  };

/** Functions of texts that follow the reader's language. */
export const textFunctions = (
  calendar: Calendar,
): Readonly<Record<string, (args: readonly EngineValue[]) => EngineValue>> => ({
  TEXT: lifted(text(calendar)),
  VALUE: lifted(value(calendar)),
});
