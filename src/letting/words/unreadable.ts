import type { Language, Text } from "../../core/words/language";
import type { FactId, FactKind } from "../rules/facts";
import { FACT_NAMES } from "./functions";

const EXAMPLES: Readonly<Record<FactKind, Text>> = {
  yesNo: { da: "ja eller nej", en: "yes or no" },
  share: {
    da: "en andel i procent, som 42,5 eller 42,5 %",
    en: "a share in per cent, such as 42.5 or 42.5 %",
  },
  count: { da: "et helt tal som 2.440", en: "a whole number such as 2440" },
  homes: {
    da: "et antal boliger, som 7 eller ingen",
    en: "a number of dwellings, such as 7 or ingen",
  },
  months: { da: "et antal måneder, som 6", en: "a number of months, such as 6" },
};

/** What cannot be read as a fact, and what to write. */
export function unreadableFact(
  id: FactId,
  kind: FactKind,
  given: string,
  language: Language,
): string {
  const [name, example] = [FACT_NAMES[id][language], EXAMPLES[kind][language]];
  return language === "da"
    ? `»${given}« kan ikke læses som ${example} (${name}). Ret det, eller lad det stå tomt, hvis det ikke vides.`
    : `“${given}” cannot be read as ${example} (${name}). Correct it, or leave it empty where it is not known.`;
}
