import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createModel, openModel } from "../../../src/workbench/model/workbook";

const at = (row: number, column: number, bottom = row, right = column) => ({
  sheet: "S",
  top: row,
  left: column,
  bottom,
  right,
});
const SHEET = "xl/worksheets/sheet1.xml";

/** Formulas of column D, each as an Excel from before spilling stored it, and what that Excel showed, by hand. */
const FORMULAS: readonly [formula: string, value: unknown, today: string][] = [
  ["COL", 1, "=@COL"],
  ["COL*2", 6, "=@COL*2"],
  ["SUM(COL)", 25, "=SUM(COL)"],
  ["ONE", 3, "=ONE"],
  ["ABS(COL)", 9, "=ABS(@COL)"],
  ["COL", "#VALUE!", "=@COL"],
  ["SUMPRODUCT(COL*COL)", 165, "=SUMPRODUCT(COL*COL)"],
];

test("a name for several cells means the one in the formula's own row in an old file, and is written back as it came", async () => {
  const made = createModel("en", "S");
  made.write(at(0, 0, 4, 0), [[1], [3], [5], [7], [9]]);
  made.addName({ name: "COL", formula: "=S!$A$1:$A$5", visible: true });
  made.addName({ name: "ONE", formula: "=S!$A$2", visible: true });
  made.write(
    at(0, 3, FORMULAS.length - 1, 3),
    FORMULAS.map((_, row) => [1000 + row]),
  );
  const parts = unzipSync(await made.save());
  const old = FORMULAS.reduce(
    (xml, [formula], row) => xml.replace(`<v>${1000 + row}</v>`, `<f>${formula}</f>`),
    strFromU8(parts[SHEET] ?? new Uint8Array()),
  );
  parts[SHEET] = strToU8(old);
  const model = await openModel(zipSync(parts), "en");
  model.calculate();
  expect(FORMULAS.map((_, row) => model.content("S", row, 3).value)).toEqual(
    FORMULAS.map(([, value]) => value),
  );
  expect(FORMULAS.map((_, row) => model.editText("S", row, 3))).toEqual(
    FORMULAS.map(([, , today]) => today),
  );
  // The name's cells change, and so does what rests on it.
  model.write(at(1, 0), [[30]]);
  expect(model.content("S", 1, 3).value).toBe(60);
  const saved = strFromU8(unzipSync(await model.save())[SHEET] ?? new Uint8Array());
  expect([...saved.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula)).toEqual(
    FORMULAS.map(([formula]) => formula),
  );
});
