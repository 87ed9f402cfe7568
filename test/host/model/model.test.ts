import { createModel, openModel } from "../../../src/workbench/model/workbook";
import type { Model } from "../../../src/workbench/model/model";

const at = (address: string): { row: number; column: number } => ({
  row: Number(/\d+/.exec(address)?.[0]) - 1,
  column: address.charCodeAt(0) - 65,
});
const put = (model: Model, address: string, input: string | number | boolean): void => {
  const { row, column } = at(address);
  model.write({ sheet: "Ark1", top: row, left: column, bottom: row, right: column }, [[input]]);
};
const value = (model: Model, address: string): unknown =>
  model.content("Ark1", at(address).row, at(address).column).value;

describe("calculation", () => {
  test("a third keeps all its digits", () => {
    const model = createModel();
    put(model, "A1", "=1/3");
    expect(value(model, "A1")).toBe(1 / 3);
  });

  test("an array fills the cells below and beside, and each knows where it came from", () => {
    const model = createModel();
    put(model, "B2", "=SEQUENCE(2,3)");
    expect(model.values({ sheet: "Ark1", top: 1, left: 1, bottom: 2, right: 3 })).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(model.content("Ark1", 2, 3).spilledFrom).toEqual({ sheet: "Ark1", row: 1, column: 1 });
    expect(model.content("Ark1", 1, 1).spill).toEqual({
      sheet: "Ark1",
      top: 1,
      left: 1,
      bottom: 2,
      right: 3,
    });
  });

  test("a filled cell in the way gives #SPILL!, and taking it away heals the formula", () => {
    const model = createModel();
    put(model, "A1", "=SEQUENCE(3)");
    put(model, "A3", 3);
    expect(value(model, "A1")).toBe("#SPILL!");
    expect(value(model, "A2")).toBeNull();
    expect(value(model, "A3")).toBe(3);
    put(model, "A3", "");
    expect([value(model, "A1"), value(model, "A2"), value(model, "A3")]).toEqual([1, 2, 3]);
  });

  test("the spill sign takes the whole filled area, also when it grows", () => {
    const model = createModel();
    put(model, "B1", 3);
    put(model, "A1", "=SEQUENCE(B1)");
    put(model, "C1", "=SUM(A1#)");
    expect(value(model, "C1")).toBe(6);
    put(model, "B1", 5);
    expect(value(model, "C1")).toBe(15);
  });

  test("a formula that reads a spilled cell is calculated after the formula that fills it, wherever it stands", () => {
    const model = createModel();
    put(model, "A1", "=C3*10");
    put(model, "C1", "=SEQUENCE(3)");
    expect(value(model, "A1")).toBe(30);
    model.insert({ sheet: "Ark1", top: 9, left: 0, bottom: 9, right: 16_383 }, "down");
    expect(value(model, "A1")).toBe(30);
    model.undo();
    expect(value(model, "A1")).toBe(30);
  });

  test("a cell filled in with the very value that was spilled there still blocks the spill", () => {
    const model = createModel();
    put(model, "A1", "=SEQUENCE(3)");
    put(model, "A2", 2);
    expect(value(model, "A1")).toBe("#SPILL!");
    expect(value(model, "A3")).toBeNull();
  });

  test("the at sign picks the cell of its own row", () => {
    const model = createModel();
    put(model, "A1", 5);
    put(model, "A2", 7);
    put(model, "B2", "=@A1:A2");
    put(model, "B3", "=@A1:A2");
    expect(value(model, "B2")).toBe(7);
    expect(value(model, "B3")).toBe("#VALUE!");
  });

  test.each([
    ["=LET(x,3,x*2)", 6],
    ['=XLOOKUP("b",{"a","b"},{1,2})', 2],
    ['=SUMIFS(D1:D3,E1:E3,">1")', 50],
    ["=NOPE(1)", "#NAME?"],
    ["=1/0", "#DIV/0!"],
  ])("%s gives %p", (formula, expected) => {
    const model = createModel();
    model.write({ sheet: "Ark1", top: 0, left: 3, bottom: 2, right: 4 }, [
      [10, 1],
      [20, 2],
      [30, 3],
    ]);
    put(model, "A1", formula);
    expect(value(model, "A1")).toBe(expected);
  });
});

describe("custom functions", () => {
  test("get plain arrays, null for what is left out, and spill what they give", () => {
    const model = createModel();
    const seen: unknown[][] = [];
    model.registerFunction(
      "UDSAT.TEST",
      (...args: unknown[]) => (
        seen.push(args),
        [
          ["a", 1],
          ["b", 1 / 3],
        ]
      ),
      { minimum: 1, maximum: 3 },
    );
    put(model, "A1", 1);
    put(model, "A2", "x");
    put(model, "D1", "=UDSAT.TEST(A1:B2)");
    expect(seen[0]).toEqual([
      [
        [1, 0],
        ["x", 0],
      ],
      null,
      null,
    ]);
    expect(model.values({ sheet: "Ark1", top: 0, left: 3, bottom: 1, right: 4 })).toEqual([
      ["a", 1],
      ["b", 1 / 3],
    ]);
  });

  test("one that throws gives its error with its sentence and stops nothing", () => {
    const model = createModel();
    model.registerFunction("UDSAT.BAD", () => {
      throw Object.assign(new Error("Kolonnen mangler."), { code: "#N/A" });
    });
    model.registerFunction("UDSAT.WORSE", () => {
      throw new TypeError("programming error");
    });
    put(model, "A1", "=UDSAT.BAD()");
    put(model, "A2", "=UDSAT.WORSE()");
    put(model, "A3", "=1+1");
    put(model, "A4", '=IFNA(UDSAT.BAD(),"ingen")');
    expect(model.content("Ark1", 0, 0).error).toEqual({
      code: "#N/A",
      message: "Kolonnen mangler.",
    });
    expect(value(model, "A2")).toBe("#VALUE!");
    expect(value(model, "A3")).toBe(2);
    expect(value(model, "A4")).toBe("ingen");
  });

  test("are called once for the same arguments", () => {
    const model = createModel();
    let calls = 0;
    model.registerFunction("UDSAT.ONE", () => ++calls);
    put(model, "B1", 1);
    put(model, "A1", "=UDSAT.ONE(B1)");
    put(model, "C1", 2);
    expect(calls).toBe(1);
    put(model, "B1", 2);
    expect(value(model, "A1")).toBe(2);
  });

  test("a function that is not registered is an unknown name", () => {
    const model = createModel();
    put(model, "A1", "=UDSAT.NOTHING(1)");
    expect(value(model, "A1")).toBe("#NAME?");
  });
});

describe("typing in Danish", () => {
  test.each([
    ["52,9", 52.9, "52,9"],
    ["52,9 %", 0.529, "52,90%"],
    ["1.250.000,00", 1250000, "1.250.000,00"],
    ["SAND", true, "SAND"],
    ["31-12-2021", 44561, "31-12-2021"],
    ["'007", "007", "007"],
    ["1.1.1", "1.1.1", "1.1.1"],
    ["=SUM(1;2,5)", 3.5, "3,5"],
    ['=HVIS(SAND;"ja";"nej")', "ja", "ja"],
    ["=MAKS({1\\2;3\\4})", 4, "4"],
  ])("%s is %p", (text, expected, shown) => {
    const model = createModel("da");
    model.type("Ark1", 0, 0, text);
    expect(model.content("Ark1", 0, 0).value).toBe(expected);
    expect(model.content("Ark1", 0, 0).text).toBe(shown);
  });

  test("a formula is kept in English and edited in Danish", () => {
    const model = createModel("da");
    model.type("Ark1", 0, 0, "=HVIS.FEJL(MIDDEL(B1:B2);0,5)");
    expect(model.content("Ark1", 0, 0).formula).toBe("=IFERROR(AVERAGE(B1:B2),0.5)");
    expect(model.editText("Ark1", 0, 0)).toBe("=HVIS.FEJL(MIDDEL(B1:B2);0,5)");
  });

  test("functions and cells are spelled in capitals", () => {
    const model = createModel("da");
    model.type("Ark1", 0, 0, "=hvis(b1>0;udsat.x(b1:c2);falsk)");
    expect(model.content("Ark1", 0, 0).formula).toBe("=IF(B1>0,UDSAT.X(B1:C2),FALSE)");
  });

  test("what is no formula is refused and changes nothing", () => {
    const model = createModel("da");
    expect(() => model.type("Ark1", 0, 0, "=SUM(1;")).toThrow("is not a formula");
    expect(value(model, "A1")).toBeNull();
  });
});

describe("the file", () => {
  test("keeps formulas, spills and settings from saving to opening", async () => {
    const model = createModel();
    put(model, "A1", "=SEQUENCE(2,2)");
    put(model, "D1", "=SUM(A1#)");
    put(model, "E1", "Tekst");
    model.setSettings({ version: "2021", list: [1, 2, 'æøå "citat"'] });
    const opened = await openModel(await model.save());
    expect(opened.content("Ark1", 0, 3).formula).toBe("=SUM(A1#)");
    opened.calculate();
    expect(opened.values({ sheet: "Ark1", top: 0, left: 0, bottom: 1, right: 4 })).toEqual([
      [1, 2, null, 10, "Tekst"],
      [3, 4, null, null, null],
    ]);
    expect(opened.getSettings()).toEqual({ version: "2021", list: [1, 2, 'æøå "citat"'] });
    expect(model.content("Ark1", 1, 1).spilledFrom).toEqual({ sheet: "Ark1", row: 0, column: 0 });
  });
});

describe("undo", () => {
  test("takes back and does again", () => {
    const model = createModel();
    put(model, "A1", 1);
    put(model, "A1", 2);
    expect(model.undo()).toBe(true);
    expect(value(model, "A1")).toBe(1);
    expect(model.redo()).toBe(true);
    expect(value(model, "A1")).toBe(2);
  });

  test("a batch that fails leaves nothing behind", () => {
    const model = createModel();
    expect(() =>
      model.batch(() => {
        put(model, "A1", 1);
        put(model, "A2", "=SUM(");
      }),
    ).toThrow();
    expect(value(model, "A1")).toBeNull();
  });
});
