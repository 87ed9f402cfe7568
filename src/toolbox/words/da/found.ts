const NOT_FOUND =
  "Intet i værktøjskassen har »{given}«. Skriv et kriterium (uden arbejde, ikke-vestlige, grundskole, dømte, indkomst), et afsnit (indledning, styring, andre indsatser, udlejning, fysiske forandringer, byfunktioner) eller et ord, fx salg eller Lejerbo. Udelad argumentet for at få alle.";

const nothing = (given: string): string => NOT_FOUND.replace("{given}", () => given);

/** Nothing was found. */
export const found = {
  /** Where a chapter begins. */
  page: (page: number) => `Værktøjskassen, side ${page}`,
  nothing,
};

export type FoundWords = typeof found;
