import type { FormulaWords } from "./da";

const formulas = (n: number): string => (n === 1 ? "1 formula" : `${String(n)} formulas`);

export const en: FormulaWords = {
  recalculated: (n) => `${formulas(n)} of Udsat entered again and recalculated.`,
  frozen: (n, cells) =>
    `${formulas(n)} of Udsat turned into values in ${cells === 1 ? "1 cell" : `${String(cells)} cells`}. Figures and texts are the same as before.`,
  undo: "One Undo gives the formulas back.",
  noUndo: "This Excel cannot undo it in one step.",
  pending: (n) =>
    `${formulas(n)} without a result yet, left as they were: press Recalculate Udsat's formulas and try again.`,
  hidden: (n) =>
    `${formulas(n)} with hidden or filtered rows or columns in the result, left as they were: show them and try again.`,
  protectedSheets: (sheets) =>
    `Protected sheets were left as they were: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
  none: {
    what: "There are no formulas of Udsat in the workbook.",
    why: "Udsat's formulas begin with UDSAT.",
    todo: "",
  },
  noneOpen: { what: "No formulas were changed.", why: "", todo: "Mend it and try again." },
  noneThere: {
    selection: {
      what: "There are no formulas of Udsat in the selected cells.",
      why: "",
      todo: "Select the cell with the formula or a cell of its result, and try again.",
    },
    sheet: { what: "There are no formulas of Udsat on the sheet.", why: "", todo: "" },
    workbook: { what: "There are no formulas of Udsat in the workbook.", why: "", todo: "" },
  },
};
