/** Shown when a function fails in a way nobody foresaw. */
const sentence =
  "Beregningen gik i stå på grund af en fejl i Udsat ({detail}). Tallene er ikke ændret. Prøv igen, eller send formlen og fejlen til den, der driver tilføjelsesprogrammet.";

/** A function failed in a way nobody foresaw. */
export const unexpected = {
  sentence,
};

export type UnexpectedWords = typeof unexpected;
