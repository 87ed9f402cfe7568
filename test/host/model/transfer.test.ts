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
  const at = (top: number, left: number, bottom = top, right = left) => ({
    sheet: "Ark",
    top,
    left,
    bottom,
    right,
  });
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

test("a function that comes after its formula was calculated is called for it, and for what reads it", async () => {
  const model = createModel("da", "Ark");
  const at = { sheet: "Ark", top: 0, left: 0, bottom: 0, right: 2 };
  model.write(at, [[2, "=MIT.DOBBELT(A1)", "=B1+1"]]);
  expect(model.values(at)).toEqual([[2, "#NAME?", "#NAME?"]]);
  model.registerFunction("MIT.DOBBELT", (value: unknown) => Number(value) * 2);
  model.calculateArrived();
  expect(model.values(at)).toEqual([[2, 4, 5]]);
});
