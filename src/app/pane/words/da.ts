export const da = {
  version: (version: string) => `Udsat ${version}`,
  functions: {
    intro:
      "Alle Udsats funktioner. Sæt eksemplet ind i den valgte celle, og ret området til dit eget.",
    search: "Søg efter en funktion",
    found: (n: number) => (n === 1 ? "1 funktion" : `${n} funktioner`),
    loading: "Funktionerne hentes …",
    unfetched: {
      what: "Beskrivelsen af funktionerne kunne ikke hentes.",
      why: "Der er ikke forbindelse til den server, Udsat hentes fra.",
      todo: "Åbn siden igen, når der er forbindelse. Funktionerne i cellerne virker stadig.",
    },
    gives: "Giver",
    example: "Eksempel",
    insert: "Indsæt eksemplet",
    inserting: "Indsætter …",
    more: "Læs mere i hjælpen",
    inserted: (cell: string, sheet: string) => ({
      what: `Eksemplet står i ${cell} på arket »${sheet}«.`,
      why: "",
      todo: "Ret området i formlen til dit eget.",
    }),
    taken: (cell: string) => ({
      what: "Eksemplet er ikke indsat.",
      why: `Cellen ${cell} er ikke tom, og Udsat skriver ikke oven i noget.`,
      todo: "Vælg en tom celle med tom plads til højre og nedad, og prøv igen.",
    }),
    inTable: (table: string) => ({
      what: "Eksemplet er ikke indsat.",
      why: `Cellen hører til tabellen »${table}«, og et resultat kan ikke brede sig i en tabel.`,
      todo: "Vælg en tom celle uden for tabellen, og prøv igen.",
    }),
  },
  updated: {
    what: "Udsat er opdateret; luk ruden og åbn den igen.",
    why: "Siden hører til en nyere udgave end den, der er åben her. Intet i projektmappen er ændret, og intet går tabt.",
    todo: "Luk ruden på krydset, og åbn Udsat fra fanen. Funktionerne i cellerne virker stadig.",
  },
};
export type AppWords = typeof da;
