/** What brings the local share up to its minimum, and what a sheet with a plan's lines leaves behind. */
export const gapWords = {
  move: (kroner: string): string => `Flyt mindst ${kroner} fra fonden til lokale parter`,
  extend: (kroner: string): string => `Udvid planen med mindst ${kroner} i lokale midler`,
  either: (move: string, extend: string): string =>
    `${move} (planens beløb er uændret). Eller: ${extend} (tilskuddet er uændret).`,
  costsStay: (count: number): string =>
    count === 1
      ? "1 udgiftslinje kommer ikke med, for arket har en linje for hvert beløb og dets kilde."
      : `${count} udgiftslinjer kommer ikke med, for arket har en linje for hvert beløb og dets kilde.`,
  doubtsStay: "Planen har åbne spørgsmål. Svar på dem først, så kommer linjerne med, som de skal.",
};

/** What every language must say. */
export type GapWords = typeof gapWords;
