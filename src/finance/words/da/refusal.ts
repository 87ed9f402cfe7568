import type { OtherRefusal } from "../refusals";
import { listed } from "../../../core/words/listed";
import { nearestThemes } from "./themes";

/** The sentence of a refusal that is not about the reading of a plan. */
export function refusalText(refusal: OtherRefusal): string {
  switch (refusal.kind) {
    case "noFinancing":
      return "Den lokale andel kan ikke beregnes: planen nævner ingen finansiering, eller den giver nul i alt. Skriv, hvem der betaler hvad.";
    case "basisUnknown":
      return `»${refusal.text}« er ikke et grundlag. Skriv planen, når planens samlede beløb ligger fast, eller tilskuddet, når tilskuddet gør.`;
    case "noTheme":
      return "Der er intet tema at slå op. Skriv et tema, f.eks. Sundhed.";
    case "severalThemes":
      return `»${refusal.text}« er flere temaer: ${listed(
        refusal.names.map((name) => `»${name}«`),
        "og",
      )}. Skriv ét tema i hver celle.`;
    case "unknownTheme":
      return `»${refusal.text}« er ikke et tema i ${refusal.period}. ${nearestThemes(refusal.nearest, refusal.list)} Skriv det officielle navn, eller skriv en anden periode som regler.`;
    case "otherTheme":
      return `»${refusal.text}« er et tema i ${refusal.theirs}, men ikke i ${refusal.period}. ${nearestThemes(refusal.nearest, refusal.list)} Vælg et tema fra listen, eller skriv ${refusal.theirs} som regler.`;
    case "rulesUnreadable":
      return `»${refusal.text}« kan ikke læses som et år, en dato eller en periode med én temaliste. Skriv f.eks. 2013 eller 2015-18, eller lad argumentet stå tomt.`;
    case "rulesUncovered":
      return `Der er ingen temaliste for ${refusal.text}: listerne dækker ${refusal.first}-${refusal.last}. Skriv et år i den periode.`;
  }
}
