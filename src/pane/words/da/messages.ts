/** The name of the pane's navigation for a screen reader. */
const navigation = "Sider i Udsat";

/** The name of the part of the pane that tells what commands did. */
const messages = "Beskeder";

/** The choice of a filter that leaves nothing out. */
const all = "Alle";

/** While a page's code is fetched. */
const loading = "Siden hentes …";

/** The pane is open in a browser, and no workbook is at hand. */
const outside =
  "Udsat er åbnet uden for Excel. Du kan se siderne, men der er ingen projektmappe at læse eller skrive i. Åbn Excel, og vælg Udsat på båndet.";

/** A page failed while it was drawn. */
const broken = {
  title: "Siden kunne ikke vises.",
  why: (message: string): string =>
    `Der er en fejl i Udsat: ${message}. Din projektmappe er ikke ændret af fejlen.`,
  todo: "Prøv igen. Sker det igen, så luk ruden, og åbn den på ny.",
};

/** A page's code could not be fetched. */
const unfetched = {
  title: "Siden kunne ikke hentes.",
  why: "Der er ikke forbindelse til den server, Udsat hentes fra.",
  todo: "Prøv igen, når der er forbindelse. Funktionerne i cellerne virker stadig.",
};

const retry = "Prøv igen";

const cancel = "Afbryd";

const dismiss = "Luk beskeden";

const clearSearch = "Ryd søgningen";

const working = "Arbejder …";

/** The words of the pane itself. */
export const pane = {
  navigation,
  messages,
  all,
  loading,
  outside,
  broken,
  unfetched,
  retry,
  cancel,
  dismiss,
  clearSearch,
  working,
};

export type PaneWords = typeof pane;
