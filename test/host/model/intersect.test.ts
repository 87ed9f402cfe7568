import { intersecting } from "../../../src/workbench/model/calc/intersect";
import { fromFile, toFile } from "../../../src/workbench/model/fileformula";

test.each([
  ["OFFSET(A1,0,0,3,1)", "@OFFSET(A1,0,0,3,1)"],
  ["OFFSET($A$1,B1,(C1))*2", "@OFFSET($A$1,B1,(C1))*2"],
  ['IF(INDIRECT("A1:A3")>1,1,2)', 'IF(@INDIRECT("A1:A3")>1,1,2)'],
  ["SUM(OFFSET(A1,0,0,3,1))", "SUM(OFFSET(A1,0,0,3,1))"],
  ["SUM(A1:OFFSET(A1,2,0))", "SUM(A1:OFFSET(A1,2,0))"],
  ["SUMPRODUCT(OFFSET(A1,0,0,3,1)*1)", "SUMPRODUCT(OFFSET(A1,0,0,3,1)*1)"],
  ["VLOOKUP(A1,OFFSET(B1,0,0,9,2),2)", "VLOOKUP(A1,OFFSET(B1,0,0,9,2),2)"],
  ["A1:A3*10", "@A1:A3*10"],
  ["INDEX(B100:B110,C100)", "@INDEX(B100:B110,C100)"],
  ["SUM(INDEX(A1:C9,0,2))", "SUM(INDEX(A1:C9,0,2))"],
  ["A1:INDEX(A:A,5)", "A1:INDEX(A:A,5)"],
  ["INDEX(A1:A3,B1)&INDEX(A1:A3,B2)", "@INDEX(A1:A3,B1)&@INDEX(A1:A3,B2)"],
  ["Tal[Navn]", "@Tal[Navn]"],
  ["Tal[Navn]*2", "@Tal[Navn]*2"],
  ["SUM(Tal[Navn])", "SUM(Tal[Navn])"],
  ["[@Navn]*2", "[@Navn]*2"],
  ["Tal[[#Headers],[Navn]]&Tal[[#Totals],[Navn]]", "Tal[[#Headers],[Navn]]&Tal[[#Totals],[Navn]]"],
])(
  "a formula from before arrays could spill means one cell where it stands alone: %s",
  (old, now) => {
    expect(intersecting(old)).toBe(now);
  },
);

test.each([
  ["SUM(1,@OFFSET(A1,0,0,3,1)*2)", true, "SUM(1,OFFSET(A1,0,0,3,1)*2)"],
  ["@OFFSET(A1,(1),0)+B1", false, "_xlfn.SINGLE(OFFSET(A1,(1),0))+B1"],
])("a file gets %s as Excel writes it", (seen, isPlain, stored) => {
  expect(toFile(seen, undefined, isPlain)).toBe(stored);
  if (!isPlain) expect(fromFile(stored, undefined)).toBe(seen);
});
