import { axisOf, step } from "../../src/workbench/grid/axis";
import { fromText, toText } from "../../src/workbench/grid/clipboard";
import { conditionsOf } from "../../src/workbench/grid/condition";
import { evaluator } from "../../src/workbench/grid/evaluate";
import { areaOf, jumped } from "../../src/workbench/grid/selection";
import { viewOf } from "../../src/workbench/grid/sheetview";
import { allowedAt, guard } from "../../src/workbench/page/validation";
import { createModel } from "../../src/workbench/model/workbook";
import type { Model } from "../../src/workbench/model/model";

const FIRST = { row: 0, column: 0 };

function filled(rows: readonly (readonly (string | number)[])[]): Model {
  const model = createModel("da");
  model.write(
    { sheet: "Ark1", top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 },
    rows,
  );
  return model;
}

describe("lengths along the rows and columns", () => {
  const axis = axisOf(
    10,
    20,
    new Map([
      [2, 50],
      [4, 0],
    ]),
  );

  test.each([
    [0, 0],
    [2, 40],
    [3, 90],
    [5, 110],
    [10, 210],
  ])("row %i begins at %i pixels", (row, pixels) => expect(axis.offset(row)).toBe(pixels));

  test.each([
    [0, 0],
    [39.9, 1],
    [40, 2],
    [89.9, 2],
    [90, 3],
    [110, 5],
  ])("the point %f lies in row %i; a hidden row is never hit", (point, row) =>
    expect(axis.at(point)).toBe(row),
  );

  test("a step goes over what is hidden and stops at the edge", () => {
    expect(step(axis, 3, 1)).toBe(5);
    expect(step(axis, 9, 1)).toBe(9);
    expect(step(axis, 0, -1)).toBe(0);
  });
});

describe("tab-separated text", () => {
  test.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["\uFEFF1\n2", [["1"], ["2"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ["\t\tx", [["", "", "x"]]],
    ['"to\nlinjer"\t"et ""citat"""', [["to\nlinjer", 'et "citat"']]],
    [
      "kort\nlang\t2",
      [
        ["kort", ""],
        ["lang", "2"],
      ],
    ],
  ])("%j is read cell by cell", (text, rows) => expect(fromText(text)).toEqual(rows));

  test("what is written is read back as it was", () => {
    const rows = [
      ["a\tb", "linje 1\nlinje 2"],
      ['"', ""],
    ];
    expect(fromText(toText(rows))).toEqual(rows);
  });
});

describe("the selection", () => {
  test("widens until it holds every merged cell it touches", () => {
    const model = filled([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    model.merge({ sheet: "Ark1", top: 1, left: 1, bottom: 2, right: 2 });
    const view = viewOf(model, "Ark1", FIRST);
    expect(areaOf({ anchor: FIRST, focus: { row: 1, column: 1 } }, view)).toMatchObject({
      top: 0,
      left: 0,
      bottom: 2,
      right: 2,
    });
  });

  test("jumps to the edge of a block, over a gap, and to the end of the sheet", () => {
    const view = viewOf(filled([[1]]), "Ark1", FIRST);
    const rows = new Set([0, 1, 2, 7]);
    const isFilled = ({ row }: { row: number }): boolean => rows.has(row);
    expect(jumped({ row: 0, column: 0 }, "down", view, isFilled).row).toBe(2);
    expect(jumped({ row: 2, column: 0 }, "down", view, isFilled).row).toBe(7);
    expect(jumped({ row: 7, column: 0 }, "down", view, isFilled).row).toBe(view.rows.count - 1);
  });
});

describe("conditional formats", () => {
  const fill = {
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } },
  } as const;
  const shown = (rule: object, rows: readonly (readonly (string | number)[])[]): boolean[] => {
    const model = filled(rows);
    model.worksheet("Ark1").addConditionalFormatting({
      ref: `A1:A${rows.length}`,
      rules: [{ priority: 1, style: fill, ...rule } as never],
    });
    const condition = conditionsOf(model, "Ark1", evaluator(model, "Ark1"));
    return rows.map(([value], row) => condition(value ?? null, row, 0)?.style?.fill !== undefined);
  };

  test("greater than: just below, on and just above the limit", () => {
    expect(
      shown({ type: "cellIs", operator: "greaterThan", formulae: ["2.7"] }, [
        [2.69],
        [2.7],
        [2.71],
      ]),
    ).toEqual([false, false, true]);
  });

  test("at least: just below, on and just above the limit", () => {
    expect(
      shown({ type: "cellIs", operator: "greaterThanOrEqual", formulae: [0.25] }, [
        [0.2499],
        [0.25],
        [0.2501],
      ]),
    ).toEqual([false, true, true]);
  });

  test("between holds both ends, and a text is not a number", () => {
    expect(
      shown({ type: "cellIs", operator: "between", formulae: [1, 2] }, [
        [0.9],
        [1],
        [2],
        [2.1],
        ["1"],
      ]),
    ).toEqual([false, true, true, false, false]);
  });

  test("a whole word is equal whatever its case, and a part of it is not", () => {
    expect(
      shown({ type: "cellIs", operator: "equal", formulae: ['"opfyldt"'] }, [
        ["opfyldt"],
        ["Opfyldt"],
        ["ikke opfyldt"],
      ]),
    ).toEqual([true, true, false]);
  });

  test("a formula is read from each cell's own row", () => {
    expect(
      shown({ type: "expression", formulae: ["AND($A1>$B1,NOT(ISBLANK($B1)))"] }, [
        [2, 1],
        [1, 1],
        [5, 9],
      ]),
    ).toEqual([true, false, false]);
  });

  test("a formula that is not understood leaves its cells plain", () => {
    expect(shown({ type: "expression", formulae: ["SUMPRODUCT(A1:A2)>0"] }, [[2], [3]])).toEqual([
      false,
      false,
    ]);
  });
});

describe("validation lists", () => {
  const withList = (formula: string): Model => {
    const model = filled([["ja"], ["nej"], ["mangler"]]);
    model
      .worksheet("Ark1")
      .dataValidations.add("C1", { type: "list", formulae: [formula], showErrorMessage: true });
    return model;
  };

  test("come from a text, an address, or a name", () => {
    expect(allowedAt(withList('"a, b"'), "Ark1", 0, 2)).toEqual(["a", "b"]);
    expect(allowedAt(withList("$A$1:$A$3"), "Ark1", 0, 2)).toEqual(["ja", "nej", "mangler"]);
    const named = withList("Svar");
    named.addName({ name: "Svar", formula: "=Ark1!$A$1:$A$2", visible: true });
    expect(allowedAt(named, "Ark1", 0, 2)).toEqual(["ja", "nej"]);
  });

  test("refuse another value, take one of their own in any case, and let a cell be emptied", () => {
    const model = withList("$A$1:$A$3");
    const editing = (text: string) => ({
      sheet: "Ark1",
      row: 0,
      column: 2,
      text,
      mode: "enter" as const,
    });
    expect(guard(model, editing("måske"))).toMatchObject({ kind: "refusal", code: "notAllowed" });
    expect(guard(model, editing("Nej"))).toBeUndefined();
    expect(guard(model, editing(""))).toBeUndefined();
  });
});
