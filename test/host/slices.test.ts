import { createModel } from "../../src/workbench/model/workbook";
import type { Model } from "../../src/workbench/model/model";

const ROWS = 520;
const at = (top: number, left: number, bottom = top, right = left) => ({
  sheet: "S",
  top,
  left,
  bottom,
  right,
});
const INPUT = at(0, 25);

/** Formulas of many kinds down two columns that read one input and each other, with spills, a wall in the way of one, and circles where asked for. */
function fill(model: Model, circles: boolean): void {
  const rows = Array.from({ length: ROWS }, (_, index) => index + 1);
  const kinds: readonly ((row: number) => string)[] = [
    (row) => `=A${row}*$Z$1`,
    (row) => (row > 1 ? `=B${row - 1}+A${row}` : "=A1"),
    (row) => `=SUM(A${Math.max(1, row - 30)}:A${row})`,
    (row) => (circles ? `=IFERROR(B${((row * 7919) % ROWS) + 1}+1,"circle")` : `=A${row}`),
    (row) => `=VLOOKUP(${row % 50},$A$1:$B$100,1,TRUE)`,
    (row) => `=COUNTIF($A$1:$A$${ROWS},A${row})+$Z$1`,
    (row) => `=OFFSET(A${row},1,0)+$Z$1`,
    (row) => `=A${row}+TODAY()*0+$Z$1`,
    (row) => `=A${row}/$Y$2`,
  ];
  const formula = (row: number, column: number): string =>
    kinds[(row * 31 + column * 7) % kinds.length]?.(row) ?? "";
  model.batch(
    () => {
      model.write(
        at(0, 0, ROWS - 1, 0),
        rows.map((row) => [row % 97]),
      );
      for (const column of [1, 2])
        model.write(
          at(0, column, ROWS - 1, column),
          rows.map((row) => [formula(row, column)]),
        );
      model.write(INPUT, [[2]]);
      model.write(at(0, 24, 1, 24), [[`=SUM(B1:C${ROWS})`], [`=SUM(A1:A${ROWS})`]]);
      model.write(at(0, 7), [["=SEQUENCE($Z$1+2)*2"]]);
      model.write(at(0, 9, 0, 10), [["=SUM(H1#)", "=H3+J1"]]);
      model.write(at(4, 11), [["wall"]]);
      model.write(at(0, 11), [["=SEQUENCE($Z$1+1)"]]);
    },
    { source: "grid" },
  );
}

const pair = async (circles: boolean): Promise<readonly [whole: Model, sliced: Model]> => {
  const [whole, sliced] = [createModel("en", "S"), createModel("en", "S")];
  sliced.inSlices = true;
  fill(whole, circles);
  fill(sliced, circles);
  await sliced.settled();
  return [whole, sliced];
};

const results = (model: Model): unknown => model.values(at(0, 0, ROWS, 25));

describe.each([false, true])("circles: %s", (circles) => {
  test("what is calculated in slices is what is calculated at once", async () => {
    const [whole, sliced] = await pair(circles);
    expect(results(sliced)).toEqual(results(whole));
    const edits: readonly ((model: Model) => void)[] = [
      (model) => model.write(INPUT, [[5]]),
      (model) => model.write(INPUT, [[3]]),
      (model) => model.insert(at(3, 0, 3, 16_383), "down"),
      (model) => model.write(at(9, 0), [[1000]]),
      (model) => void model.undo(),
    ];
    for (const edit of edits) {
      for (const model of [whole, sliced]) model.batch(() => edit(model), { source: "grid" });
      await sliced.settled();
      expect(results(sliced)).toEqual(results(whole));
    }
  });
});

test("an edit in the middle of a calculation is calculated too, and so is what was not done before it", async () => {
  const [whole, sliced] = await pair(false);
  for (const model of [whole, sliced]) {
    model.batch(() => model.write(INPUT, [[6]]), { source: "grid" });
    model.batch(() => model.write(at(20, 0), [[77]]), { source: "grid" });
  }
  await sliced.settled();
  expect(results(sliced)).toEqual(results(whole));
});

test("the page goes on while much is calculated, is told when it is done, and the add-in waits for it", async () => {
  const model = createModel("en", "S");
  const count = 8_000;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  model.batch(() => {
    model.write(
      at(0, 0, count - 1, 0),
      numbers.map((n) => [n]),
    );
    model.write(
      at(0, 1, count - 1, 1),
      numbers.map((n) => [`=A${n}*$Z$1`]),
    );
    model.write(INPUT, [[1]]);
  });
  expect(model.content("S", count - 1, 1).value).toBe(count);
  model.inSlices = true;
  const heard: string[] = [];
  model.on(({ changes }) => heard.push(...changes.map(({ kind }) => kind)));
  model.batch(() => model.write(INPUT, [[2]]), { source: "grid" });
  expect(model.calculating).toBe(true);
  expect(model.content("S", count - 1, 1).value).toBe(count);
  await model.settled();
  expect(model.calculating).toBe(false);
  expect(model.content("S", count - 1, 1).value).toBe(2 * count);
  expect(heard).toEqual(["cells", "calculated"]);
  // A batch of the add-in's finds everything calculated, also what it has just written.
  model.batch(() => model.write(INPUT, [[3]]), { source: "grid" });
  const last = (): unknown => model.batch(() => model.content("S", count - 1, 1).value);
  expect(last()).toBe(3 * count);
  model.batch(() => model.write(INPUT, [[4]]));
  expect(last()).toBe(4 * count);
});

test("who waits for a calculation is not left waiting where everything is calculated in its stead", async () => {
  const [, model] = await pair(false);
  for (let input = 10; !model.calculating; input += 1)
    model.batch(() => model.write(INPUT, [[input]]), { source: "grid" });
  const settled = jest.fn();
  void model.settled().then(settled);
  model.calculate();
  await new Promise((next) => setTimeout(next));
  expect(model.calculating).toBe(false);
  expect(settled).toHaveBeenCalledTimes(1);
});
