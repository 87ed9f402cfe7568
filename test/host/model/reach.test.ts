import type { Model } from "../../../src/workbench/model/model";
import { createModel } from "../../../src/workbench/model/workbook";

/** Calculation leaves out formulas that a change cannot reach. Whatever way a formula reads a cell, it must be reached. */
let model: Model;
beforeEach(() => {
  model = createModel();
});

const place = (address: string): { row: number; column: number } => ({
  row: Number(/\d+/.exec(address)?.[0]) - 1,
  column: address.charCodeAt(0) - 65,
});
const put = (address: string, input: string | number, sheet = "Ark1"): void => {
  const { row, column } = place(address);
  model.write({ sheet, top: row, left: column, bottom: row, right: column }, [[input]]);
};
const value = (address: string, sheet = "Ark1"): unknown =>
  model.content(sheet, place(address).row, place(address).column).value;

test("a change that a formula reads by way of another formula reaches it", () => {
  put("B1", "=A1*2");
  put("C1", "=B1+1");
  put("A1", 5);
  expect([value("B1"), value("C1")]).toEqual([10, 11]);
});

test.each([
  ["an address with dollars", "=$A$1+1"],
  ["the edge of an area", "=SUM(A1:B9)+1"],
  ["a whole column", "=SUM(A:A)+1"],
  ["a text that names the cell", '=INDIRECT("A1")+1'],
  ["an offset from another cell", "=OFFSET(C9,-8,-2)+1"],
  ["an area in which it is found", "=INDEX(A1:A9,1)+1"],
  ["a name that LET gives", "=LET(x,A1,x+1)"],
])("a formula that reads by %s is reached", (_way, formula) => {
  put("C1", formula);
  put("E9", 1);
  put("A1", 41);
  expect(value("C1")).toBe(42);
});

test("a formula that reads by a name, or by a name of a name, is reached", () => {
  model.addName({ name: "Kilde", formula: "=Ark1!$A$1", visible: true });
  model.addName({ name: "Omvej", formula: "=Kilde*10", visible: true });
  put("C1", "=Kilde");
  put("C2", "=Omvej");
  put("A1", 7);
  expect([value("C1"), value("C2")]).toEqual([7, 70]);
});

test("a formula that reads a table's column is reached, also after the table grew", () => {
  model.write({ sheet: "Ark1", top: 0, left: 0, bottom: 2, right: 0 }, [["Tal"], [1], [2]]);
  const { name } = model.addTable(
    { sheet: "Ark1", top: 0, left: 0, bottom: 2, right: 0 },
    { header: true },
  );
  put("C1", `=SUM(${name}[Tal])`);
  put("A3", 5);
  expect(value("C1")).toBe(6);
  model.insertTableRows(name, undefined, [[10]]);
  put("A4", 20);
  expect(value("C1")).toBe(26);
});

test("a formula on another sheet is reached, in whatever case the sheet is named", () => {
  model.addSheet("Regnskab");
  put("A1", "=ark1!B2*3", "Regnskab");
  put("B2", 4);
  expect(value("A1", "Regnskab")).toBe(12);
});

test("what a formula has filled is read by others, by address and by the spill sign", () => {
  put("A1", 2);
  put("C1", "=SEQUENCE(A1)");
  put("E1", "=SUM(C1:C9)");
  put("F1", "=SUM(C1#)");
  put("A1", 4);
  expect([value("E1"), value("F1")]).toEqual([10, 10]);
  put("H9", 1);
  put("A1", 3);
  expect([value("E1"), value("F1")]).toEqual([6, 6]);
});

test("a filled area that nobody reads grows and shrinks, and is blocked and healed", () => {
  put("A1", 2);
  put("C1", "=SEQUENCE(A1)");
  put("A1", 4);
  expect([value("C3"), value("C4"), value("C5")]).toEqual([3, 4, null]);
  put("A1", 2);
  expect([value("C2"), value("C3")]).toEqual([2, null]);
  put("C3", "i vejen");
  put("A1", 3);
  expect([value("C1"), value("C3")]).toEqual(["#SPILL!", "i vejen"]);
  put("C3", "");
  expect([value("C1"), value("C3")]).toEqual([1, 3]);
});

test("cells beside the formulas leave them as they are, and a step back brings the cells back", () => {
  let calls = 0;
  model.registerFunction("COUNTED", (x: number) => (calls++, x + 1));
  put("C1", "=COUNTED(A1)");
  put("A1", 1);
  const before = calls;
  put("A2", 8);
  expect([calls, value("C1"), value("A2")]).toEqual([before, 2, 8]);
  model.undo();
  expect([value("C1"), value("A2")]).toEqual([2, null]);
  model.undo();
  expect(value("C1")).toBe(1);
});

test("what was written while calculation was manual is calculated when it is automatic again", () => {
  put("C1", "=A1+1");
  model.calculation = "manual";
  put("A1", 5);
  expect(value("C1")).toBe(1);
  model.calculation = "automatic";
  put("E5", 1);
  expect(value("C1")).toBe(6);
});

test("a formula that is overwritten is gone, and takes what it filled with it", () => {
  put("A1", "=SEQUENCE(3)");
  put("A1", 9);
  expect([value("A1"), value("A2"), value("A3")]).toEqual([9, null, null]);
});
