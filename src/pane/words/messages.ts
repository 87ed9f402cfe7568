import type { Language, Text } from "../../core/words/language";

/** The name of the pane's navigation for a screen reader. */
export const NAVIGATION: Text = { da: "Sider i Udsat", en: "Pages of Udsat" };

/** The name of the part of the pane that tells what commands did. */
export const MESSAGES: Text = { da: "Beskeder", en: "Messages" };

/** The choice of a filter that leaves nothing out. */
export const ALL: Text = { da: "Alle", en: "All" };

/** While a page's code is fetched. */
export const LOADING: Text = { da: "Siden hentes …", en: "Loading the page …" };

/** The pane is open in a browser, and no workbook is at hand. */
export const OUTSIDE: Text = {
  da: "Udsat er åbnet uden for Excel. Du kan se siderne, men der er ingen projektmappe at læse eller skrive i. Åbn Excel, og vælg Udsat på båndet.",
  en: "Udsat is open outside Excel. You can look at the pages, but there is no workbook to read or write. Open Excel and choose Udsat on the ribbon.",
};

/** A page failed while it was drawn. */
export const BROKEN = {
  title: { da: "Siden kunne ikke vises.", en: "The page could not be shown." } satisfies Text,
  why: (message: string, language: Language): string =>
    language === "da"
      ? `Der er en fejl i Udsat: ${message}. Din projektmappe er ikke ændret af fejlen.`
      : `There is a fault in Udsat: ${message}. It has not changed your workbook.`,
  todo: {
    da: "Prøv igen. Sker det igen, så luk ruden, og åbn den på ny.",
    en: "Try again. If it happens again, close the pane and open it anew.",
  } satisfies Text,
};

/** A page's code could not be fetched. */
export const UNFETCHED = {
  title: { da: "Siden kunne ikke hentes.", en: "The page could not be fetched." } satisfies Text,
  why: {
    da: "Forbindelsen til det sted, Udsat hentes fra, svigtede.",
    en: "The connection to where Udsat is fetched from failed.",
  } satisfies Text,
  todo: {
    da: "Prøv igen, når der er forbindelse. Funktionerne i cellerne virker stadig.",
    en: "Try again when there is a connection. The functions in the cells still work.",
  } satisfies Text,
};

export const RETRY: Text = { da: "Prøv igen", en: "Try again" };
export const CANCEL: Text = { da: "Afbryd", en: "Cancel" };
export const DISMISS: Text = { da: "Luk beskeden", en: "Dismiss the message" };
export const CLEAR_SEARCH: Text = { da: "Ryd søgningen", en: "Clear the search" };
export const WORKING: Text = { da: "Arbejder …", en: "Working …" };
