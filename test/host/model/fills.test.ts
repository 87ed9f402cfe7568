import { mayFill } from "../../../src/workbench/model/fills";
import { createModel } from "../../../src/workbench/model/workbook";

const state = {
  names: [
    { name: "Navn", formula: "='Ark 1'!$A$1", visible: true },
    { name: "Liste", formula: "=Ark1!$A$1:$A$9", visible: true },
  ],
};

test.each([
  "SUM(A1:A9)",
  'IF(Navn="","",[@Beløb]*2)',
  "SUMIFS(T[Beløb],T[Kilde],[@Kilde])",
  'COUNTIFS(T[Dato],">="&DATE(2026,1,1))',
  'SUMPRODUCT((T[Id]<>"")*(T[År]=2025))',
  "INDEX(T[Id],3)",
  "INDEX(T[Id],MATCH([@Id],T[Nr],0))",
  "LOOKUP(2,1/(T[Id]=[@Id]),T[Dato])",
])("=%s fills nothing", (formula) => expect(mayFill(state, formula)).toBe(false));

test.each([
  "A1:A3*10",
  "IF(A1:A3>1,1,0)",
  "T[Id]",
  "Liste",
  "Ukendt",
  "SUMIFS(T[Beløb],T[Kilde],T[Kilde])",
  "SUM(1)+A1:A2",
  "INDEX(T[Id],0)",
  "INDEX(A1:C3,1,0)",
  "SEQUENCE(3)",
  "{1,2,3}",
  "D1#",
  "UDSAT.CRITERIA(A1:G9)",
  "SMALL(A1:A9,{1,2})",
])("=%s may fill other cells", (formula) => expect(mayFill(state, formula)).toBe(true));

test("what is left to calculate is seen by whoever looks, a cell that is filled as well", () => {
  const model = createModel("en", "S");
  const at = (top: number, left: number) => ({ sheet: "S", top, left, bottom: top, right: left });
  model.write(at(0, 0), [[2]]);
  model.write(at(0, 1), [["=A1*SEQUENCE(3)"]]);
  expect(model.usedArea("S")).toMatchObject({ bottom: 2, right: 1 });
  model.write(at(0, 0), [[5]]);
  expect(model.values(at(2, 1))).toEqual([[15]]);
  model.write(at(5, 0), [["=A1+1"]]);
  model.undo();
  model.undo();
  expect(model.content("S", 2, 1).value).toBe(6);
});
