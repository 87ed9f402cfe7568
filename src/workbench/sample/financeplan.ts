import type { Language } from "../../core/words/language";
import type { CellInput } from "../model/cell";
import type { Model } from "../model/model";

const NAME = { da: "Budget (opdigtet)", en: "Budget (made up)" } as const;

/** A municipality's budget for a plan that does not exist, in thousands of kroner, with a few of the mistakes that budgets have. */
const BUDGET: readonly (readonly CellInput[])[] = [
  ["Helhedsplan Eksempelbakken 2013-2014: området, parterne og alle tal er opdigtet"],
  ["Beløb i 1.000 kr."],
  [],
  ["", 2013, 2014, "I alt"],
  ["UDGIFTER"],
  ["Børn, unge og familie"],
  ["Lektiecafé", 400, 450, 850],
  ["Sommerklub", 150, 150, 300],
  ["Kultur og frihed"],
  ["Festival i parken", 200, 250, 450],
  ["Udgifter i alt", 750, 850, 1700],
  [],
  ["FINANSIERING"],
  ["Landsbyggefonden", 550, 600, 1150],
  ["Eksempelby Kommune", 100, 120, 220],
  ["Boligforeningen Bakken", 40, 50, 90],
  ["Satspuljen", 60, 80, 140],
  ["Finansiering i alt", 750, 850, 1600],
  [],
  [
    "Prøv: åbn siden Finansiering i ruden, og tryk på Kontrollér planen. Eller skriv =UDSAT.FINANCEPLAN(A1:D18) i F5.",
  ],
];

/** Adds the made-up budget to a workbook, after its other sheets. */
export function addBudget(model: Model, language: Language): void {
  const name = NAME[language];
  model.batch(
    () => {
      model.addSheet(name);
      model.write(
        { sheet: name, top: 0, left: 0, bottom: BUDGET.length - 1, right: 3 },
        BUDGET.map((row) => Array.from({ length: 4 }, (_, i): CellInput => row[i] ?? null)),
      );
      model.edit(name, "format", undefined, (sheet) => {
        sheet.getColumn(1).width = 34;
        for (const row of [1, 4, 5, 11, 13, 18]) sheet.getRow(row).font = { bold: true };
      });
    },
    { undoable: false },
  );
}
