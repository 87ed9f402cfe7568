/** What is said of "Opdater", which brings every sheet up to date. */
export const update = {
  updating: "Opdaterer alle ark …",
  refused: (sheet: string) => `»${sheet}« er ikke opdateret.`,
  others: "De andre ark er opdateret.",
  since: (changes: readonly string[]) => `Siden sidst: ${changes.join("; ")}.`,
};
