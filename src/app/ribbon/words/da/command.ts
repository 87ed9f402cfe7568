import type { Explanation } from "../../../../excel/words";

/** What the ribbon's commands tell. */
export const command = {
  notRefreshed,
  nothingToRefresh,
  noCharts,
  nameTaken,
  faulty,
};

export type CommandWords = typeof command;

/** One sheet that was refused, by its name, with what the attempt left behind. */
function notRefreshed({
  sheet,
  why,
  left,
}: {
  readonly sheet: string;
  readonly why: Explanation;
  readonly left: string;
}): Explanation {
  const what = `»${sheet}« er ikke opdateret.`;
  return { what, why: `${why.what} ${why.why} ${left}`, todo: why.todo };
}

/** There is no sheet of Udsat's to refresh. */
function nothingToRefresh(): Explanation {
  return {
    what: "Der er intet ark at opdatere.",
    why: "Projektmappen har ingen af Udsats ark.",
    todo: "Markér listen med områdernes tal, og tryk på Indsæt kriterieark.",
  };
}

/** There are no indicators whose charts could be refreshed; the charts of the other sheets follow their tables by themselves. */
function noCharts(): Explanation {
  return {
    what: "Der er ingen diagrammer at opdatere.",
    why: "Projektmappen har ingen indikatorer. Diagrammer på andre ark følger selv deres tal.",
    todo: "Byg planens ark på siden Tjekliste her i ruden, skriv indikatorerne på arket Indikatorer, og prøv igen.",
  };
}

/** The usual sheet name is taken; the pane has the button that the ribbon lacks. */
function nameTaken(sheet: string): Explanation {
  return {
    what: `Der findes allerede et ark, der hedder »${sheet}«.`,
    why: "Arket er ikke lavet af Udsat, og Udsat skriver ikke i andres ark. Intet er ændret.",
    todo: "Åbn siden Kriterier her i ruden: dér kan arket indsættes under et andet navn.",
  };
}

/** A fault of Udsat's own. */
function faulty(message: string): Explanation {
  return {
    what: "Kommandoen kunne ikke udføres.",
    why: `Der er en fejl i Udsat: ${message}.`,
    todo: "Prøv igen. Sker det igen, så luk projektmappen, og åbn den på ny.",
  };
}
