const formulas = (n: number): string => (n === 1 ? "1 formel" : `${String(n)} formler`);

export const da = {
  recalculated: (n: number) => `${formulas(n)} fra Udsat er skrevet ind igen og genberegnet.`,
  frozen: (n: number, cells: number) =>
    `${formulas(n)} fra Udsat er nu værdier i ${cells === 1 ? "1 celle" : `${String(cells)} celler`}. Tal og tekster er de samme som før.`,
  undo: "Fortryd én gang giver formlerne tilbage.",
  noUndo: "Denne udgave af Excel kan ikke fortryde det i ét trin.",
  pending: (n: number) =>
    `${formulas(n)} har intet resultat endnu og er ikke ændret: tryk på Genberegn Udsats formler, og prøv igen.`,
  hidden: (n: number) =>
    `${formulas(n)} har skjulte eller filtrerede rækker eller kolonner i resultatet og er ikke ændret: vis dem, og prøv igen.`,
  protectedSheets: (sheets: readonly string[]) =>
    `Beskyttede ark er ikke ændret: ${sheets.map((sheet) => `»${sheet}«`).join(", ")}.`,
  none: {
    what: "Der er ingen formler fra Udsat i projektmappen.",
    why: "Udsats formler begynder med UDSAT.",
    todo: "",
  },
  noneOpen: {
    what: "Ingen formler er ændret.",
    why: "",
    todo: "Ret det, og prøv igen.",
  },
  noneThere: {
    selection: {
      what: "Der er ingen formler fra Udsat i de valgte celler.",
      why: "",
      todo: "Vælg cellen med formlen eller en celle i dens resultat, og prøv igen.",
    },
    sheet: { what: "Der er ingen formler fra Udsat på arket.", why: "", todo: "" },
    workbook: { what: "Der er ingen formler fra Udsat i projektmappen.", why: "", todo: "" },
  },
};

export type FormulaWords = typeof da;
