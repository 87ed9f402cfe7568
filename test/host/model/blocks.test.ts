import { createModel, openModel } from "../../../src/workbench/model/workbook";

const ROWS = 3_000;
const area = { sheet: "S", top: 0, left: 0, bottom: ROWS - 1, right: 1 };

test("a large sheet is handed to the compressor in blocks, and every sign of it arrives", async () => {
  const model = createModel("en", "S");
  model.write(
    area,
    Array.from({ length: ROWS }, (_, row) => [`Område 😀 ${row}`, row / 7]),
  );
  const encode = jest.spyOn(TextEncoder.prototype, "encode");
  const bytes = await model.save();
  const calls = encode.mock.calls.length;
  encode.mockRestore();
  expect(calls).toBeLessThan(ROWS / 10);
  const again = await openModel(bytes, "en");
  expect(again.values(area)).toEqual(model.values(area));
});
