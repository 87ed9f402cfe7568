import type { Language } from "../../core/words/language";

/** Why the workbook could not be read or changed. Every case has its sentences below. */
export type WorkbookRefusal =
  | { readonly kind: "notInExcel" }
  | { readonly kind: "protectedSheet"; readonly sheet: string | null }
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "missing"; readonly name: string | null }
  | { readonly kind: "missingColumn"; readonly table: string; readonly header: string }
  /** `free` is a name that no sheet in the workbook has. */
  | { readonly kind: "occupiedName"; readonly sheet: string; readonly free: string }
  | { readonly kind: "occupiedTable"; readonly table: string }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "busy" }
  | { readonly kind: "selection" }
  | { readonly kind: "nothingSelected" }
  /** The selected cell is in what an UDSAT formula gives, not in a list. */
  | { readonly kind: "ownResult" }
  /** The range is a sheet Udsat made from another range. */
  | { readonly kind: "ownSheet"; readonly sheet: string }
  | { readonly kind: "unsupported" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "unknown"; readonly code: string; readonly message: string };

/** What the failed action left behind: nothing at all, everything put back, or a half-made change. */
export type Aftermath = "unchanged" | "restored" | "changed";

/** One refusal as the user reads it: what happened, why, and what to do. Each is a whole sentence. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const danish = (refusal: WorkbookRefusal): Explanation => {
  switch (refusal.kind) {
    case "notInExcel":
      return {
        what: "Udsat kan ikke nå en projektmappe.",
        why: "Siden er åbnet uden for Excel.",
        todo: "Åbn Excel, og vælg Udsat på båndet.",
      };
    case "protectedSheet":
      return {
        what: refusal.sheet
          ? `Arket »${refusal.sheet}« kan ikke ændres.`
          : "Arket kan ikke ændres.",
        why: "Arket er beskyttet.",
        todo: "Vælg Gennemse, Fjern arkbeskyttelse, og prøv igen.",
      };
    case "protectedWorkbook":
      return {
        what: "Der kan ikke indsættes et ark.",
        why: "Projektmappens struktur er beskyttet.",
        todo: "Vælg Gennemse, Beskyt projektmappe for at fjerne beskyttelsen, og prøv igen.",
      };
    case "missing":
      return {
        what: refusal.name
          ? `»${refusal.name}« findes ikke i projektmappen.`
          : "Det, der skulle læses, findes ikke i projektmappen.",
        why: "Arket, tabellen eller området er slettet eller har fået et andet navn.",
        todo: "Vælg området igen, eller indsæt arket på ny.",
      };
    case "missingColumn":
      return {
        what: `Tabellen »${refusal.table}« kan ikke opdateres.`,
        why: `Kolonnen »${refusal.header}« er slettet eller har fået en anden overskrift, så rækkerne kan ikke kendes igen.`,
        todo: `Giv kolonnen overskriften »${refusal.header}« igen, eller fortryd sletningen, og prøv igen.`,
      };
    case "occupiedName":
      return {
        what: `Der findes allerede et ark, der hedder »${refusal.sheet}«.`,
        why: "Arket er ikke lavet af Udsat, og Udsat skriver ikke i andres ark.",
        todo: `Indsæt arket som »${refusal.free}«, eller annuller.`,
      };
    case "occupiedTable":
      return {
        what: `Navnet »${refusal.table}« er optaget i projektmappen.`,
        why: "En tabel eller et navn af den slags findes i forvejen, men har ikke de kolonner, som Udsat skal bruge.",
        todo: "Giv tabellen eller navnet et andet navn, og prøv igen.",
      };
    case "tooLarge":
      return {
        what: "Mængden af data er for stor til én handling.",
        why: "Excel tager højst 5 MB ad gangen.",
        todo: "Vælg et mindre område, og prøv igen.",
      };
    case "busy":
      return {
        what: "Excel er optaget.",
        why: "En celle er ved at blive redigeret, eller en anden handling er i gang.",
        todo: "Tryk Enter eller Esc i cellen, og prøv igen.",
      };
    case "selection":
      return {
        what: "Markeringen kan ikke læses.",
        why: "Flere områder, en figur eller et diagram er markeret.",
        todo: "Markér ét sammenhængende område med celler, og prøv igen.",
      };
    case "nothingSelected":
      return {
        what: "Der er intet at læse i markeringen.",
        why: "De markerede celler er tomme.",
        todo: "Markér en celle i listen eller planen, eller det hele med overskrifter, og prøv igen.",
      };
    case "ownSheet":
      return {
        what: `Markeringen er Udsats eget ark »${refusal.sheet}«.`,
        why: "Arket er regnet ud af en anden liste og kan ikke være sin egen kilde.",
        todo: "Markér listen med områdernes tal, eller tryk på Opdater for at regne arket om.",
      };
    case "ownResult":
      return {
        what: "Markeringen står i et resultat, som en UDSAT-formel giver.",
        why: "Siden læser områdernes tal, ikke det, formlen har regnet ud.",
        todo: "Markér en celle i listen med områdernes tal, og prøv igen.",
      };
    case "unsupported":
      return {
        what: "Denne udgave af Excel kan ikke udføre handlingen.",
        why: "Handlingen bruger noget, som kom i en nyere udgave.",
        todo: "Opdatér Excel, eller brug Excel på internettet.",
      };
    case "cancelled":
      return {
        what: "Handlingen er afbrudt.",
        why: "Du valgte at afbryde.",
        todo: "Start den igen, når du vil.",
      };
    case "unknown":
      return {
        what: "Excel afviste handlingen.",
        why: `Excel svarede ${refusal.code}: ${refusal.message}`,
        todo: "Prøv igen. Sker det igen, så gem projektmappen, og åbn den på ny.",
      };
  }
};

const english = (refusal: WorkbookRefusal): Explanation => {
  switch (refusal.kind) {
    case "notInExcel":
      return {
        what: "Udsat cannot reach a workbook.",
        why: "The page is open outside Excel.",
        todo: "Open Excel and choose Udsat on the ribbon.",
      };
    case "protectedSheet":
      return {
        what: refusal.sheet
          ? `The sheet “${refusal.sheet}” cannot be changed.`
          : "The sheet cannot be changed.",
        why: "The sheet is protected.",
        todo: "Choose Review, Unprotect Sheet, and try again.",
      };
    case "protectedWorkbook":
      return {
        what: "No sheet can be inserted.",
        why: "The structure of the workbook is protected.",
        todo: "Choose Review, Protect Workbook to remove the protection, and try again.",
      };
    case "missing":
      return {
        what: refusal.name
          ? `“${refusal.name}” is not in the workbook.`
          : "What should be read is not in the workbook.",
        why: "The sheet, table or range has been deleted or renamed.",
        todo: "Choose the range again, or insert the sheet anew.",
      };
    case "missingColumn":
      return {
        what: `The table “${refusal.table}” cannot be refreshed.`,
        why: `The column “${refusal.header}” has been deleted or has another header, so the rows cannot be recognised.`,
        todo: `Give the column the header “${refusal.header}” again, or undo the deletion, and try again.`,
      };
    case "occupiedName":
      return {
        what: `There is already a sheet named “${refusal.sheet}”.`,
        why: "The sheet was not made by Udsat, and Udsat does not write in other people's sheets.",
        todo: `Insert the sheet as “${refusal.free}”, or cancel.`,
      };
    case "occupiedTable":
      return {
        what: `The name “${refusal.table}” is taken in the workbook.`,
        why: "A table or a name of that kind exists already, but lacks the columns that Udsat needs.",
        todo: "Rename the table or the name, and try again.",
      };
    case "tooLarge":
      return {
        what: "There is too much data for one action.",
        why: "Excel takes at most 5 MB at a time.",
        todo: "Choose a smaller range, and try again.",
      };
    case "busy":
      return {
        what: "Excel is busy.",
        why: "A cell is being edited, or another action is running.",
        todo: "Press Enter or Esc in the cell, and try again.",
      };
    case "selection":
      return {
        what: "The selection cannot be read.",
        why: "Several ranges, a shape or a chart is selected.",
        todo: "Select one block of cells, and try again.",
      };
    case "nothingSelected":
      return {
        what: "There is nothing to read in the selection.",
        why: "The selected cells are empty.",
        todo: "Select a cell in the list or the plan, or all of it with its headers, and try again.",
      };
    case "ownSheet":
      return {
        what: `The selection is Udsat's own sheet “${refusal.sheet}”.`,
        why: "The sheet was worked out from another list and cannot be its own source.",
        todo: "Select the list with the areas' figures, or press Refresh to work the sheet out again.",
      };
    case "ownResult":
      return {
        what: "The selection is in a result that an UDSAT formula gives.",
        why: "The page reads the areas' figures, not what the formula has worked out.",
        todo: "Select a cell in the list with the areas' figures, and try again.",
      };
    case "unsupported":
      return {
        what: "This version of Excel cannot do that.",
        why: "The action uses something that came in a newer version.",
        todo: "Update Excel, or use Excel on the web.",
      };
    case "cancelled":
      return {
        what: "The action was cancelled.",
        why: "You chose to cancel.",
        todo: "Start it again whenever you like.",
      };
    case "unknown":
      return {
        what: "Excel refused the action.",
        why: `Excel answered ${refusal.code}: ${refusal.message}`,
        todo: "Try again. If it happens again, save the workbook and open it anew.",
      };
  }
};

/** The sentences for a refusal from the workbook. */
export function explainWorkbook(refusal: WorkbookRefusal, language: Language): Explanation {
  return language === "da" ? danish(refusal) : english(refusal);
}

/** What the action left in the workbook, as one sentence. */
export function explainAftermath(aftermath: Aftermath, language: Language): string {
  switch (aftermath) {
    case "unchanged":
      return language === "da"
        ? "Projektmappen er ikke ændret."
        : "The workbook has not been changed.";
    case "restored":
      return language === "da"
        ? "Projektmappen er ført tilbage, som den var."
        : "The workbook has been put back as it was.";
    case "changed":
      return language === "da"
        ? "Noget nåede at blive ændret. Tryk Ctrl+Z for at fortryde det."
        : "Something was changed before the failure. Press Ctrl+Z to undo it.";
  }
}
