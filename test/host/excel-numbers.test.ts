import { createModel, openModel } from "../../src/workbench/model/workbook";
import { foreignParts, packed } from "./packages";

const at = (row: number, column: number, bottom = row, right = column) => ({
  sheet: "S",
  top: row,
  left: column,
  bottom,
  right,
});

/** Values as Excel gives them, over A1:A8 = "-", 4, "7" as text, TRUE, empty, 7, "a", "7" as text. */
const EXCEL: readonly (readonly [string, unknown])[] = [
  ["=SUM(A1,A2)", 4],
  ["=SUM(A1:A8)", 11],
  ["=MIN(A1,A2)", 4],
  ["=AVERAGE(A1,A2,A6)", 5.5],
  ["=AND(A1,A2)", true],
  ['=COUNTIF(A1:A8,"<5")', 1],
  ["=COUNTIF(A1:A8,7)", 3],
  ['=COUNTIF(A1:A8,"<>7")', 5],
  ['=COUNTIF(A1:A8,"=")', 1],
  ['=COUNTIF(A1:A8,"")', 1],
  ['=COUNTIF(A1:A8,"?")', 4],
  ['=COUNTIF(A1:A8,"A")', 1],
  ["=COUNTIF(A1:A8,TRUE)", 1],
  ['=COUNTIFS(A1:A8,">3",A1:A8,"<5")', 1],
  ["=SUMIF(A1:A8,7,A1)", 7],
  ['=SUMIF(A1:A8,">3")', 11],
  ['=AVERAGEIF(A1:A8,">100")', "#DIV/0!"],
  ['=MAXIFS(A1:A8,A1:A8,"<5")', 4],
  ['=SUMIFS(A1:A2,A1:A3,"x")', "#VALUE!"],
  ["=0.1+0.2=0.3", true],
  ["=0.1+0.2<>0.3", false],
  ["=0.5-0.4-0.1", 0],
  ["=(0.5-0.4-0.1)", -2.7755575615628914e-17],
  ['="a"="A"', true],
  ['=A5=""', true],
  ["=A5=0", true],
  ['=2<"1"', true],
  ['="z"<TRUE', true],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-1.005,2)", -1.01],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUNDUP(1.001,2)", 1.01],
  ["=ROUNDDOWN(-1.999,2)", -1.99],
  ["=CEILING(-2.1,1)", -2],
  ["=FLOOR(-2.1,1)", -3],
  ["=CEILING(-2.5,-2)", -4],
  ["=FLOOR(-2.5,-2)", -2],
  ["=CEILING(2.1,-1)", "#NUM!"],
  ["=FLOOR(1,0)", "#DIV/0!"],
  ["=CEILING(0.3,0.1)", 0.3],
  ["=SUMPRODUCT((A1:A8=7)*1)", 1],
  ['=IF(A2>3,"ja","nej")&"!"', "ja!"],
  ["=-2^2", 4],
];

test.each(EXCEL)("%s", (formula, expected) => {
  const model = createModel("en", "S");
  model.write(at(0, 0, 7, 0), [["-"], [4], ["'7"], [true], [null], [7], ["a"], ["'7"]]);
  model.write(at(0, 5), [[formula]]);
  expect(model.content("S", 0, 5).value).toBe(expected);
});

test("all half øre round away from zero", () => {
  const model = createModel("en", "S");
  const rows = Array.from(
    { length: 3000 },
    (_, index) => `${index}.${index % 100 < 10 ? "0" : ""}${index % 100}5`,
  );
  model.write(
    at(0, 0, 2999, 0),
    rows.map((row) => [Number(row)]),
  );
  model.write(
    at(0, 1, 2999, 1),
    rows.map((_, index) => [`=ROUND(A${index + 1},2)`]),
  );
  const wrong = model.values(at(0, 1, 2999, 1)).filter(([value], index) => {
    // Half an øre up, by whole thousandths.
    const thousandths = BigInt((rows[index] ?? "").replace(".", "")) + 5n;
    return value !== Number(thousandths / 10n) / 100;
  });
  expect(wrong).toEqual([]);
});

test("a criterion is written as the language writes numbers", () => {
  const model = createModel("da", "S");
  model.write(at(0, 0, 1, 0), [[2], [3]]);
  model.write(at(0, 1), [['=COUNTIF(A1:A2,">2,5")']]);
  expect(model.content("S", 0, 1).value).toBe(1);
});

test("nothing spills inside a table", () => {
  const model = createModel("en", "S");
  model.write(at(0, 0, 2, 1), [
    ["A", "B"],
    [1, 2],
    [3, 4],
  ]);
  model.addTable(at(0, 0, 2, 1), { header: true });
  model.write(at(1, 1), [["=A2:A3*2"]]);
  expect(model.content("S", 1, 1).value).toBe("#SPILL!");
  expect(model.content("S", 2, 1).value).toBe(4);
});

test("a table of one empty row counts as one that has nothing", () => {
  const model = createModel("en", "S");
  model.write(at(0, 0, 0, 1), [["Navn", "Tal"]]);
  model.addTable(at(0, 0, 1, 1), { header: true, name: "T" });
  model.write(at(0, 5), [['=SUMIFS(T[Tal],T[Navn],"x")']]);
  expect(model.content("S", 0, 5).value).toBe(0);
});

test("a range in an old formula stands for the cell in its own row, and is written back as it was", async () => {
  const parts = foreignParts();
  parts["xl/ark/syd.xml"] =
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><f>A1:A3*10</f><v>20</v></c><c r="D2"><f>SUM(A1:A3)</f><v>6</v></c><c r="E2"><f>ABS(A1:A3)</f><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData></worksheet>`;
  const model = await openModel(await packed(parts), "en");
  const row = { sheet: "Syd", top: 1, left: 2, bottom: 1, right: 4 };
  expect(model.formulas(row)).toEqual([["=@A1:A3*10", "=SUM(A1:A3)", "=ABS(@A1:A3)"]]);
  expect(model.values(row)).toEqual([[20, 6, 2]]);
  model.write({ sheet: "Syd", top: 1, left: 0, bottom: 1, right: 0 }, [[5]]);
  const again = await openModel(await model.save(), "en");
  expect(again.formulas(row)).toEqual([["=@A1:A3*10", "=SUM(A1:A3)", "=ABS(@A1:A3)"]]);
  expect(again.values(row)).toEqual([[50, 9, 5]]);
});

/** Over A1:A6 = 10, 20, 20, 30, empty, "30", and B1:B6 = "a" to "f". */
const LOOKING: readonly (readonly [string, unknown])[] = [
  ["=MATCH(25,A1:A4)", 3],
  ["=MATCH(20,A1:A4)", 3],
  ["=MATCH(20,A1:A4,0)", 2],
  ["=MATCH(5,A1:A4)", "#N/A"],
  ["=MATCH(25,{40,30,20},-1)", 2],
  ['=MATCH("30",A1:A6,0)', 6],
  ['=MATCH("?b","ab",0)', 1],
  ["=VLOOKUP(29,A1:B4,2)", "c"],
  // Lines without order: the values that Excel stored in a workbook of Apache POI (FormulaEvalTestData).
  [
    '=LOOKUP(534,{"INTEGRAL",0,1,2,534,9999999999,-9999999999,-534,-2,-1},{1,2,3,4,5,6,7,8,9,10})',
    5,
  ],
  ['=LOOKUP("DOUBLE",{"DOUBLE","BLANK","STRING","REF","AREA"},{1,2,3,4,5})', 1],
  ['=HLOOKUP("STRING",{"INTEGRAL","DOUBLE","BLANK","STRING","REF","AREA",""},1,TRUE)', "STRING"],
  ["=LOOKUP(2,{1,2,2,2,3},{1,2,3,4,5})", 4],
  ["=VLOOKUP(29,A1:B4,2,FALSE)", "#N/A"],
  ["=VLOOKUP(10,A1:B4,3,FALSE)", "#REF!"],
  ["=VLOOKUP(10,A1:B4,0,FALSE)", "#VALUE!"],
  ["=VLOOKUP(20,A1:B4,2,)", "b"],
  ['=HLOOKUP("y",{"x","y";1,2},2,FALSE)', 2],
  ["=LOOKUP(100,A1:A6,B1:B6)", "d"],
  ['=LOOKUP(2,1/(B1:B6="c"),A1:A6)', 20],
  ["=XLOOKUP(15,A1:A4,B1:B4,0,1,2)", "b"],
  // An empty cell that a formula gives is 0, to itself and to those that read it.
  ["=A5", 0],
  ["=COUNT(C1:C2)", 1],
  ["=IF(TRUE,A5)", 0],
  // Days: February 1900 has 29, and 31 January plus a month is its last.
  ["=DATE(1900,1,1)", 1],
  ["=DATE(1900,2,29)", 60],
  ["=DATE(1900,3,1)", 61],
  ["=DAY(60)", 29],
  ["=MONTH(60)", 2],
  ["=YEAR(0)", 1900],
  ["=DAY(-1)", "#NUM!"],
  ["=DATE(2014,14,35)", 42070],
  ["=WEEKDAY(DATE(2014,12,1))", 2],
  ["=WEEKDAY(DATE(2014,12,1),2)", 1],
  ["=EDATE(DATE(2014,1,31),1)", 41698],
  ["=EOMONTH(DATE(2012,1,15),1)", 40968],
  ['=YEAR("2014-12-01")', 2014],
  ['=VALUE("$1,000")', 1000],
  ['=VALUE("12%")', 0.12],
  ['=VALUE("x")', "#VALUE!"],
  ['=TEXT(TRUE,";;;@!")', "TRUE!"],
  ["=SUM(INDEX(A1:A4,2):INDEX(A1:A4,3))", 40],
  ["=SUM(A1:INDEX(A1:B4,3,1))", 50],
  ["=SUM(OFFSET(A1,1,0):A4)", 70],
  ["=COUNTA(INDEX(A1:B1,2):B3)+1", 4],
  ['=+"a"&"b"', "ab"],
  ["=SUBTOTAL(9,A1,E1)", 10],
  ["=ROUND(POISSON(2,5,FALSE),10)", 0.0842243375],
  ["=SUM({1,-2,3})-2", 0],
];

test.each(LOOKING)("%s as Excel gives it", (formula, expected) => {
  const model = createModel("en", "S");
  const rows = [10, 20, 20, 30, null, "'30"].map((value, index) => [value, "abcdef"[index] ?? ""]);
  model.write(at(0, 0, 5, 1), rows);
  model.write(at(0, 2), [["=A5"]]);
  model.write(at(0, 4), [["=SUBTOTAL(9,A1:A2)"]]);
  model.write(at(0, 5), [[formula]]);
  expect(model.content("S", 0, 5).value).toBe(expected);
});

test("a table's own row over several columns, its totals, and titles with blanks and signs", () => {
  const model = createModel("en", "S");
  model.write(at(0, 0, 2, 3), [
    ["Kr ", "Km/t", "C#", "Sum"],
    [1, 2, 3, null],
    [4, 5, 6, null],
  ]);
  model.addTable(at(0, 0, 2, 3), { header: true, name: "T" });
  model.write(at(1, 3, 2, 3), [["=SUM(T[@[Kr ]:[C'#]])"], ["=SUM(T[@[Kr ]:[C'#]])"]]);
  model.write(at(5, 0), [["=SUM(T[Kr ])+T[[#Totals],[Km/t]]"]]);
  expect(model.values(at(1, 3, 2, 3))).toEqual([[6], [15]]);
  expect(model.content("S", 5, 0).value).toBe("#REF!");
});

test("a name of another sheet is found by its sheet; one whose cells are gone is #REF!", () => {
  const model = createModel("en", "S");
  model.write(at(0, 0), [[7]]);
  model.addSheet("T");
  model.addName({ name: "Mit", formula: "=S!$A$1", visible: true, sheet: "T" });
  model.addSheet("U");
  model.addName({ name: "Borte", formula: "=U!$A$1", visible: true });
  model.deleteSheet("U");
  model.write(at(0, 1, 0, 3), [["=T!Mit+1", "=Borte*2", "=Mit"]]);
  expect(model.values(at(0, 1, 0, 3))).toEqual([[8, "#REF!", "#NAME?"]]);
});
