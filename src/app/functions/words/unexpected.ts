import type { Text } from "../../../core/words/language";

/** Shown when a function fails in a way nobody foresaw. */
export const UNEXPECTED: Text = {
  da: "Beregningen gik i stå på grund af en fejl i Udsat ({detail}). Tallene er ikke ændret. Prøv igen, eller send formlen og fejlen til den, der driver tilføjelsesprogrammet.",
  en: "The calculation stopped because of a fault in Udsat ({detail}). Your figures are unchanged. Try again, or send the formula and this message to whoever runs the add-in.",
};
