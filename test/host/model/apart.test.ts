import type { Scalar } from "../../../src/workbench/model/cell";
import type { Model } from "../../../src/workbench/model/model";
import { createModel } from "../../../src/workbench/model/workbook";

const S = "S";
const cell = (row: number, column: number) => ({
  sheet: S,
  top: row,
  left: column,
  bottom: row,
  right: column,
});
/** So many rows that only what changed is calculated. */
const LAST = 2_500;

/** A sheet with a long column of numbers, and a function that gives each row of a range with its double, only those above 0, with errors and blanks among them. */
function made(): Model {
  const model = createModel("en", S);
  model.registerFunction("X.TWICE", (rows: unknown) =>
    (rows as Scalar[][])
      .filter(([n]) => typeof n !== "number" || n >= 0)
      .map(([n]) => [
        n === null || n === undefined ? null : n,
        typeof n === "number" ? 2 * n : { code: "#N/A" },
      ]),
  );
  model.write(
    { sheet: S, top: 0, left: 0, bottom: LAST - 1, right: 0 },
    Array.from({ length: LAST }, (_, row) => [row + 1]),
  );
  return model;
}

const shown = (model: Model): Scalar[][] =>
  model.values({ sheet: S, top: 0, left: 0, bottom: LAST + 5, right: 8 });

/** What stands there is what a calculation of everything gives. */
function expectWhole(model: Model): void {
  const before = shown(model);
  const spill = model.content(S, 0, 2).spill;
  model.calculate();
  expect(before).toEqual(shown(model));
  expect(spill).toEqual(model.content(S, 0, 2).spill);
}

const FORMULA = `=X.TWICE(A1:A${LAST})`;

test("a call that fills many cells is filled, follows an edit, and grows and shrinks", () => {
  const model = made();
  model.write(cell(0, 2), [[FORMULA]]);
  expect(model.content(S, 0, 2).spill).toMatchObject({ bottom: LAST - 1, right: 3 });
  expect(model.values({ sheet: S, top: LAST - 1, left: 2, bottom: LAST - 1, right: 3 })).toEqual([
    [LAST, 2 * LAST],
  ]);
  expectWhole(model);
  model.write(cell(3, 0), [[7.5]]);
  expect(model.content(S, 3, 3).value).toBe(15);
  expectWhole(model);
  for (const value of [-1, "x", 12, -3, 5]) {
    model.write(cell(3, 0), [[value]]);
    expectWhole(model);
  }
  model.clear(cell(4, 0), "contents");
  expect(model.content(S, 4, 2).value).toBe(0);
  expectWhole(model);
  model.undo();
  expectWhole(model);
  model.write(cell(0, 2), [[`=X.TWICE(A1:A3)`]]);
  expect(model.content(S, 9, 2).value).toBeNull();
  expectWhole(model);
  model.write(cell(0, 2), [[1]]);
  expect(model.content(S, 1, 2).value).toBeNull();
});

test("what stands in the way is told, and heals when it goes", () => {
  const model = made();
  model.write(cell(900, 3), [["i vejen"]]);
  model.write(cell(0, 2), [[FORMULA]]);
  expect(model.content(S, 0, 2).value).toBe("#SPILL!");
  expectWhole(model);
  model.clear(cell(900, 3), "contents");
  expect(model.content(S, 900, 3).value).toBe(1802);
  expectWhole(model);
  model.merge({ sheet: S, top: 40, left: 3, bottom: 40, right: 4 });
  model.write(cell(1, 0), [[8]]);
  expectWhole(model);
});

test("two that would fill the same cells, and one in a table, are refused", () => {
  const model = made();
  model.write(cell(5, 3), [[FORMULA]]);
  model.write(cell(0, 2), [[FORMULA]]);
  expect([model.content(S, 0, 2).value, model.content(S, 5, 3).value]).toContain("#SPILL!");
  const inTable = made();
  inTable.write({ sheet: S, top: 0, left: 2, bottom: 0, right: 3 }, [["a", "b"]]);
  inTable.addTable({ sheet: S, top: 0, left: 2, bottom: 1, right: 3 }, { header: true });
  inTable.write(cell(1, 2), [[FORMULA]]);
  expect(inTable.content(S, 1, 2).value).toBe("#SPILL!");
});

test("what reads the filled cells, and calls inside others, are calculated as before", () => {
  const model = made();
  model.write(cell(0, 2), [[FORMULA]]);
  model.write(cell(0, 6), [[`=SUM(D1:D${LAST})`]]);
  model.write(cell(1, 6), [["=SUM(C1#)"]]);
  model.write(cell(2, 6), [[`=SUM(X.TWICE(A1:A${LAST}))`]]);
  const sum = (LAST * (LAST + 1)) / 2;
  const read = (): Scalar[] =>
    model.values({ sheet: S, top: 0, left: 6, bottom: 2, right: 6 }).flat();
  expect(read()).toEqual([2 * sum, 3 * sum, 3 * sum]);
  model.write(cell(0, 0), [[11]]);
  expect(read()).toEqual([2 * (sum + 10), 3 * (sum + 10), 3 * (sum + 10)]);
  expectWhole(model);
});

test("the engine makes no note of what nobody reads: as many as for a call that fills one cell", () => {
  const notes = (formula: string): number => {
    const model = made();
    model.registerFunction("X.ONE", () => 1);
    const set = jest.spyOn(Map.prototype, "set");
    model.write(cell(0, 2), [[formula]]);
    const count = set.mock.calls.filter(([key]) => typeof key === "string").length;
    set.mockRestore();
    return count;
  };
  const difference = notes(FORMULA) - notes(`=X.ONE(A1:A${LAST})`);
  expect(Math.abs(difference)).toBeLessThan(100);
});

test("an edit puts in place what differs, and looks for no other of the filled cells", () => {
  const model = made();
  model.write(cell(0, 2), [[FORMULA]]);
  model.write(cell(3, 0), [[7.5]]);
  const [get, set] = [jest.spyOn(Map.prototype, "get"), jest.spyOn(Map.prototype, "set")];
  model.write(cell(4, 0), [[8.5]]);
  const filled = (row: number): number => 16_384 * row + 3;
  const asked = (key: number): boolean =>
    [...get.mock.calls, ...set.mock.calls].some(([other]) => other === key);
  const found = [asked(filled(4)), asked(filled(5)), asked(filled(LAST - 1))];
  for (const spy of [get, set]) spy.mockRestore();
  expect(found).toEqual([true, false, false]);
  expect(model.content(S, 4, 3).value).toBe(17);
  expectWhole(model);
});
