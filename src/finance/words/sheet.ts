/** The lines at the top of the sheet "Finansieringsplan"; the sheet is always in Danish. */
export function financeNotes(first: number, last: number): readonly string[] {
  return [
    `Finansieringsplan ${first}-${last}`,
    "Skriv en linje for hvert beløb, i hele kroner og øre. Tema, art og kilde vælges på listerne; oversigten regner selv.",
    "Den lokale medfinansiering skal være mindst 25 pct. af hele planen. Kilder med »nej« under Lokal tæller ikke med.",
  ];
}
