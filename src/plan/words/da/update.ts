/** What is said of "Opdater", which brings every sheet up to date. */
export const update = {
  updating: "Opdaterer alle ark …",
  refused: (sheet: string) => `»${sheet}« er ikke opdateret.`,
  others: "De andre ark er opdateret.",
  pdf: "Gem som pdf: vælg arket i Excel, og tryk på Filer › Eksportér › Opret PDF/XPS. Arket er sat op til A4.",
  since: (changes: readonly string[]) => `Siden sidst: ${changes.join("; ")}.`,
};
