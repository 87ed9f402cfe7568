/** What brings the local share up to its minimum, and what a sheet with a plan's lines leaves behind. */
export const gapWords = {
  move: (kroner: string): string => `Flyt mindst ${kroner} fra fonden til lokale parter`,
  extend: (kroner: string): string => `Udvid planen med mindst ${kroner} i lokale midler`,
  either: (move: string, extend: string): string =>
    `${move} (planens beløb er uændret). Eller: ${extend} (tilskuddet er uændret).`,
  doubtsStay: "Planen har åbne spørgsmål. Svar på dem først, så kommer linjerne med, som de skal.",
};

/** What every language must say. */
export type GapWords = typeof gapWords;
