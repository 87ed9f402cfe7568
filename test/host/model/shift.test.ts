import { moveFormula, slideFormula, type Move } from "../../../src/workbench/model/shift";
import { fromFile, toFile } from "../../../src/workbench/model/fileformula";

const rows = (at: number, count: number, low = 0, high = 16383): Move => ({
  sheet: "Ark1",
  axis: "rows",
  at,
  count,
  low,
  high,
});
const columns = (at: number, count: number): Move => ({
  sheet: "Ark1",
  axis: "columns",
  at,
  count,
  low: 0,
  high: 1048575,
});

describe("a formula follows its cells", () => {
  test.each([
    ["A1+A2", "A1+A3", rows(1, 1)],
    ["SUM(A1:A3)", "SUM(A1:A5)", rows(2, 2)],
    ["SUM(A1:A3)", "SUM(A1:A3)", rows(3, 2)],
    ["SUM($A$1:A$3)", "SUM($A$2:A$4)", rows(0, 1)],
    ["SUM(A:A)+SUM(2:3)", "SUM(A:A)+SUM(3:4)", rows(0, 1)],
    ["SUM($2:$3)", "SUM($3:$4)", rows(0, 1)],
    ["'Ark 2'!A5+Ark1!A5+A5", "'Ark 2'!A5+Ark1!A6+A6", rows(0, 1)],
    ['A5&"A5"&LOG10(A5)', 'A6&"A5"&LOG10(A6)', rows(0, 1)],
    ["SUM(A1:A3)", "SUM(A1:A2)", rows(1, -1)],
    ["A2*2", "#REF!*2", rows(1, -1)],
    ["SUM(A2:A3)", "SUM(#REF!)", rows(1, -2)],
    ["SUM(A1:C9)", "SUM(A1:C9)", rows(0, 1, 0, 1)],
    ["SUM(A1:B9)", "SUM(A2:B10)", rows(0, 1, 0, 1)],
    ["SUM(B2:C3)", "SUM(C2:D3)", columns(0, 1)],
    ["SUM(B:D)", "SUM(B:C)", columns(2, -1)],
    ["Tabel1[A5]+A5", "Tabel1[A5]+A6", rows(0, 1)],
  ])("%s becomes %s", (before, after, move) => {
    expect(moveFormula(before, "Ark1", move)).toBe(after);
  });

  test("on another sheet only references to the changed sheet move", () => {
    expect(moveFormula("A5+Ark1!A5", "Ark2", rows(0, 1))).toBe("A5+Ark1!A6");
  });

  test("copied, only what has no dollar moves, and beyond the edge it is #REF!", () => {
    expect(slideFormula("A1+$A1+A$1+$A$1", "Ark1", 2, 3)).toBe("D3+$A3+D$1+$A$1");
    expect(slideFormula("A1", "Ark1", -1, 0)).toBe("#REF!");
  });
});

describe("a formula in a file", () => {
  test.each([
    ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    [
      "SUM(FILTER(A1#,A1#>1))",
      "SUM(_xlfn._xlws.FILTER(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY(A1)>1))",
    ],
    ["LET(x,1,x*A1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x*A1)"],
    ["@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["UDSAT.CRITERIA(A1:G9)", "UDSAT.CRITERIA(A1:G9)"],
    [
      "[@Andel]*[@[Antal beboere]]",
      "Liste[[#This Row],[Andel]]*Liste[[#This Row],[Antal beboere]]",
    ],
    ["Anden[@Andel]+Anden[Andel]", "Anden[[#This Row],[Andel]]+Anden[Andel]"],
  ])("%s is stored as %s and read back", (seen, stored) => {
    expect(toFile(seen, "Liste")).toBe(stored);
    expect(fromFile(stored, "Liste")).toBe(seen);
  });
});

test("what another workbook has stays where it is, also on a sheet of the same name", () => {
  expect(moveFormula("[1]Ark1!A4+Ark1!A4+T[[#This Row],[1]]", "Ark1", rows(1, 1))).toBe(
    "[1]Ark1!A4+Ark1!A5+T[[#This Row],[1]]",
  );
});
