import { serialize } from "node:v8";
import {
  createModel,
  openModel,
  openPieces,
  openWithPieces,
} from "../../../src/workbench/model/workbook";
import type { Piece } from "../../../src/workbench/model/transfer";
import type { Model } from "../../../src/workbench/model/model";

/** The pieces as they arrive from a worker: copies without classes. */
async function* copied(bytes: Uint8Array): AsyncGenerator<Piece> {
  for await (const piece of openPieces(bytes, "da")) yield structuredClone(piece);
}

const at = (top: number, left: number, bottom = top, right = left) => ({
  sheet: "Ark",
  top,
  left,
  bottom,
  right,
});

const whole = (model: Model) =>
  model.document.worksheets.map(({ model: sheet }) => ({
    name: sheet.name,
    rows: sheet.rows,
    merges: sheet.mergeCells,
    tables: sheet.tables?.map(({ name }) => name),
    rules: sheet.dataValidations,
  }));

test("a workbook put together from pieces is the one that is read at once", async () => {
  const made = createModel("da", "Ark");
  made.write(at(0, 0, 3, 2), [
    ["Navn", "Tal", "Dobbelt"],
    ["Øst", 1.5, "=B2*2"],
    ["Vest", true, "=SEQUENCE(2,2)"],
    [null, null, null],
  ]);
  made.addTable(at(0, 0, 1, 2), { header: true, name: "T" });
  made.merge(at(8, 0, 9, 1));
  made.edit("Ark", "format", at(8, 1), (sheet) => (sheet.getCell("B9").font = { bold: true }));
  made.addSheet("Tomt");
  const bytes = await made.save();
  const [one, other] = [
    await openModel(bytes, "da"),
    await openWithPieces(bytes, "da", copied(bytes)),
  ];
  expect(one.values(at(1, 2, 3, 3))).toEqual([
    [3, null],
    [1, 2],
    [3, 4],
  ]);
  expect(other.values(at(1, 2, 3, 3))).toEqual(one.values(at(1, 2, 3, 3)));
  expect(whole(other)).toEqual(whole(one));
  // Only what a change reaches is calculated, also after such a start.
  other.write(at(1, 1), [[4]]);
  expect(other.values(at(1, 2))).toEqual([[8]]);
});

test("what formulas fill comes in pieces too, none of them with many cells, and whole", async () => {
  const made = createModel("da", "Ark");
  made.write(at(0, 0), [["=SEQUENCE(9000,3)"]]);
  made.write(at(2, 5), [["=SEQUENCE(1,5)"]]);
  made.write(at(5, 5), [['=HSTACK("a",TRUE,1/0)']]);
  const bytes = await made.save();
  const sizes: number[] = [];
  const pieces = async function* (): AsyncGenerator<Piece> {
    for await (const piece of copied(bytes)) {
      if (piece.kind !== "rows") sizes.push(serialize(piece).length);
      yield piece;
    }
  };
  const model = await openWithPieces(bytes, "da", pieces());
  expect(model.values(at(0, 0, 9_000, 10))).toEqual(made.values(at(0, 0, 9_000, 10)));
  expect(model.values(at(8_999, 0, 9_000, 2))).toEqual([
    [26_998, 26_999, 27_000],
    [null, null, null],
  ]);
  expect(model.content("Ark", 0, 0).spill).toEqual(made.content("Ark", 0, 0).spill);
  // 4,000 numbers at most.
  expect(Math.max(...sizes)).toBeLessThan(40_000);
});

test("a function that comes after its formula was calculated is called for it, and for what reads it", async () => {
  const model = createModel("da", "Ark");
  const at = { sheet: "Ark", top: 0, left: 0, bottom: 0, right: 2 };
  model.write(at, [[2, "=MIT.DOBBELT(A1)", "=B1+1"]]);
  expect(model.values(at)).toEqual([[2, "#NAME?", "#NAME?"]]);
  model.registerFunction("MIT.DOBBELT", (value: unknown) => Number(value) * 2);
  model.calculateArrived();
  expect(model.values(at)).toEqual([[2, 4, 5]]);
});
