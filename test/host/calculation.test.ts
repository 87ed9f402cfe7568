import { createModel } from "../../src/workbench/model/workbook";

const at = (row: number, column: number, bottom = row, right = column) => ({
  sheet: "S",
  top: row,
  left: column,
  bottom,
  right,
});

test("twelve thousand different formulas are all calculated, each after those it reads", () => {
  const model = createModel("en", "S");
  const count = 12_000;
  const rows = Array.from({ length: count }, (_, index) => index);
  model.batch(() => {
    model.write(
      at(0, 0, count - 1, 0),
      rows.map((row) => [row]),
    );
    // The chain runs upwards, against the order in which cells are read.
    model.write(
      at(0, 1, count - 1, 1),
      rows.map((row) => [row === count - 1 ? `=A${row + 1}` : `=B${row + 2}+A${row + 1}`]),
    );
  });
  expect(model.content("S", 0, 1).value).toBe((count * (count - 1)) / 2);
  model.write(at(count - 1, 0), [[0]]);
  expect(model.content("S", 0, 1).value).toBe(((count - 1) * (count - 2)) / 2);
});

test("only what an edit matters to is calculated, and all of that", () => {
  const model = createModel("en", "S");
  const calls: number[] = [];
  model.registerFunction("MY.COUNT", ((tag: number, value: number) => {
    calls.push(tag);
    return value;
  }) as never);
  const rows = Array.from({ length: 300 }, (_, index) => index);
  model.batch(() => {
    model.write(
      at(0, 0, 299, 0),
      rows.map((row) => [row]),
    );
    model.write(
      at(0, 1, 299, 1),
      rows.map((row) => [`=MY.COUNT(${row},A${row + 1})`]),
    );
    model.write(at(0, 2), [["=SUM(B1:B300)"]]);
    model.write(at(0, 3), [["=C1*2"]]);
  });
  calls.length = 0;
  model.write(at(7, 0), [[1007]]);
  expect(calls).toEqual([7]);
  expect(model.values(at(0, 2, 0, 3))).toEqual([[45_850, 91_700]]);
  model.undo();
  expect(model.values(at(0, 2, 0, 3))).toEqual([[44_850, 89_700]]);
});

test("a formula over many rows takes its values straight from the sheet, formulas and spills among them included", () => {
  const model = createModel("en", "S");
  model.registerFunction("MY.SUM", ((rows: unknown[][]) =>
    rows
      .flat()
      .reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0)) as never);
  const rows = Array.from({ length: 6000 }, (_, index) => index);
  model.write(
    at(0, 0, 5999, 0),
    rows.map(() => [1]),
  );
  model.write(at(0, 2), [["=MY.SUM(A1:A6000)"]]);
  model.write(at(0, 3), [['=COUNTIF(A1:A6000,">1")']]);
  expect(model.values(at(0, 2, 0, 3))).toEqual([[6000, 0]]);
  model.write(at(10, 0), [[5]]);
  expect(model.values(at(0, 2, 0, 3))).toEqual([[6004, 1]]);
  model.write(at(11, 0), [["=A11*2"]]);
  expect(model.values(at(0, 2, 0, 3))).toEqual([[6013, 2]]);
  model.write(at(10, 0), [[6]]);
  expect(model.values(at(0, 2, 0, 3))).toEqual([[6016, 2]]);
});

test("what spills, blocks and heals is the same when only a part is calculated", () => {
  const model = createModel("en", "S");
  const rows = Array.from({ length: 300 }, (_, index) => index);
  model.batch(() => {
    model.write(
      at(0, 0, 299, 0),
      rows.map((row) => [row]),
    );
    model.write(
      at(0, 1, 299, 1),
      rows.map((row) => [`=A${row + 1}+1`]),
    );
    model.write(at(0, 3), [["=SEQUENCE(A3)"]]);
    model.write(at(0, 5), [["=SUM(D1#)"]]);
  });
  expect(model.content("S", 0, 5).value).toBe(3);
  model.write(at(2, 0), [[4]]);
  expect(model.content("S", 0, 5).value).toBe(10);
  model.write(at(2, 3), [["i vejen"]]);
  expect(model.content("S", 0, 3).value).toBe("#SPILL!");
  model.clear(at(2, 3), "contents");
  expect(model.values(at(0, 3, 3, 3))).toEqual([[1], [2], [3], [4]]);
});

test("more than 125,000 rows can be pasted", () => {
  const model = createModel("en", "S");
  model.paste(
    "S",
    0,
    0,
    Array.from({ length: 130_000 }, () => ["x"]),
  );
  expect(model.usedArea("S")?.bottom).toBe(129_999);
});
