import type { Language } from "../../../core/words/language";
import type { Explanation } from "../../../excel/words";

/** What a command did, as a notice without more ado. */
export const succeeded = (sentences: readonly string[]): Explanation => ({
  what: sentences[0] ?? "",
  why: sentences.slice(1).join(" "),
  todo: "",
});

/** One sheet that was refused, by its name, with what the attempt left behind. */
export function notRefreshed(
  {
    sheet,
    why,
    left,
  }: { readonly sheet: string; readonly why: Explanation; readonly left: string },
  language: Language,
): Explanation {
  const what =
    language === "da" ? `»${sheet}« er ikke opdateret.` : `“${sheet}” has not been refreshed.`;
  return { what, why: `${why.what} ${why.why} ${left}`, todo: why.todo };
}

/** Several sheets that were refused, and those that were not. */
export function together(
  [first, ...others]: readonly Explanation[],
  done: readonly string[],
): Explanation {
  const rest = others.map(({ what, why }) => `${what} ${why}`);
  return {
    what: first?.what ?? "",
    why: [first?.why ?? "", ...rest, ...done].join(" "),
    todo: first?.todo ?? "",
  };
}

/** There is no sheet of Udsat's to refresh. */
export function nothingToRefresh(language: Language): Explanation {
  return language === "da"
    ? {
        what: "Der er intet ark at opdatere.",
        why: "Projektmappen har ingen af Udsats ark.",
        todo: "Markér listen med områdernes tal, og tryk på Indsæt kriterieark.",
      }
    : {
        what: "There is no sheet to refresh.",
        why: "The workbook has none of Udsat's sheets.",
        todo: "Select the list with the areas' figures, and press Insert criteria sheet.",
      };
}

/** There are no indicators whose charts could be refreshed; the charts of the other sheets follow their tables by themselves. */
export function noCharts(language: Language): Explanation {
  return language === "da"
    ? {
        what: "Der er ingen diagrammer at opdatere.",
        why: "Projektmappen har ingen indikatorer. Diagrammer på andre ark følger selv deres tal.",
        todo: "Byg planens ark på siden Tjekliste her i ruden, skriv indikatorerne på arket Indikatorer, og prøv igen.",
      }
    : {
        what: "There are no charts to refresh.",
        why: "The workbook has no indicators. Charts on other sheets follow their figures by themselves.",
        todo: "Build the plan's sheets on the page Checklist here in the pane, write the indicators on the sheet Indikatorer, and try again.",
      };
}

/** The usual sheet name is taken; the pane has the button that the ribbon lacks. */
export function nameTaken(sheet: string, language: Language): Explanation {
  return language === "da"
    ? {
        what: `Der findes allerede et ark, der hedder »${sheet}«.`,
        why: "Arket er ikke lavet af Udsat, og Udsat skriver ikke i andres ark. Intet er ændret.",
        todo: "Åbn siden Kriterier her i ruden: dér kan arket indsættes under et andet navn.",
      }
    : {
        what: `There is already a sheet named “${sheet}”.`,
        why: "The sheet was not made by Udsat, and Udsat does not write in other people's sheets. Nothing has been changed.",
        todo: "Open the page Criteria here in the pane: there the sheet can be inserted under another name.",
      };
}

/** A fault of Udsat's own. */
export function faulty(message: string, language: Language): Explanation {
  return language === "da"
    ? {
        what: "Kommandoen kunne ikke udføres.",
        why: `Der er en fejl i Udsat: ${message}.`,
        todo: "Prøv igen. Sker det igen, så luk projektmappen, og åbn den på ny.",
      }
    : {
        what: "The command could not be carried out.",
        why: `There is a fault in Udsat: ${message}.`,
        todo: "Try again. If it happens again, close the workbook and open it anew.",
      };
}
