export const da = {
  version: (version: string) => `Udsat ${version}`,
  updated: {
    what: "Udsat er opdateret; luk ruden og åbn den igen.",
    why: "Siden hører til en nyere udgave end den, der er åben her. Intet i projektmappen er ændret, og intet går tabt.",
    todo: "Luk ruden på krydset, og åbn Udsat fra fanen. Funktionerne i cellerne virker stadig.",
  },
};
export type AppWords = typeof da;
