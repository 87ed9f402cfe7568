import type { Language } from "../../core/words/language";

/** A formula as the reader types it: `;` and decimal comma in Danish, `,` and decimal point in English. */
export function formula(
  id: string,
  args: readonly (string | number)[],
  language: Language,
): string {
  const written = args.map((arg) =>
    typeof arg === "number" && language === "da" ? String(arg).replace(".", ",") : String(arg),
  );
  return `=UDSAT.${id}(${written.join(language === "da" ? "; " : ", ")})`;
}
