import { intersecting } from "../../../src/workbench/model/calc/intersect";

test.each([
  ["OFFSET(A1,0,0,3,1)", "@OFFSET(A1,0,0,3,1)"],
  ["OFFSET($A$1,B1,(C1))*2", "@OFFSET($A$1,B1,(C1))*2"],
  ['IF(INDIRECT("A1:A3")>1,1,2)', 'IF(@INDIRECT("A1:A3")>1,1,2)'],
  ["SUM(OFFSET(A1,0,0,3,1))", "SUM(OFFSET(A1,0,0,3,1))"],
  ["SUM(A1:OFFSET(A1,2,0))", "SUM(A1:OFFSET(A1,2,0))"],
  ["SUMPRODUCT(OFFSET(A1,0,0,3,1)*1)", "SUMPRODUCT(OFFSET(A1,0,0,3,1)*1)"],
  ["VLOOKUP(A1,OFFSET(B1,0,0,9,2),2)", "VLOOKUP(A1,OFFSET(B1,0,0,9,2),2)"],
  ["A1:A3*10", "@A1:A3*10"],
])(
  "a formula from before arrays could spill means one cell where it stands alone: %s",
  (old, now) => {
    expect(intersecting(old)).toBe(now);
  },
);
