const tools = {
  description:
    "Værktøjskassens værktøjer til et kriterium eller med et ord: hvad, for hvem, hvem, hvor, betingelser, resultat og hvor godt det er belagt.",
  search: {
    name: "søgning",
    description:
      "Et kriterium som i UDSAT.THRESHOLD, et afsnit som udlejning eller byfunktioner, eller et ord som POA, salg eller Lejerbo. Udeladt: alle værktøjer.",
  },
};

/** What is read of the toolbox's function while it is typed. */
export const functions = {
  tools,
};

export type ToolboxFunctionWords = typeof functions;
