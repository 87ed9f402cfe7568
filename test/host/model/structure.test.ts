import { createModel, openModel } from "../../../src/workbench/model/workbook";
import { parseAddress, type Area } from "../../../src/workbench/model/area";
import type { CellInput } from "../../../src/workbench/model/cell";
import type { Model } from "../../../src/workbench/model/model";

const area = (address: string, sheet = "Ark1"): Area => {
  const found = parseAddress(sheet, address);
  if (!found) throw new Error(address);
  return found;
};
const put = (model: Model, address: string, rows: CellInput[][], sheet = "Ark1"): void =>
  model.write(area(address, sheet), rows);
const at = (model: Model, address: string, sheet = "Ark1"): unknown =>
  model.values(area(address, sheet))[0]?.[0];
const formula = (model: Model, address: string, sheet = "Ark1"): string | undefined =>
  model.content(sheet, area(address).top, area(address).left).formula;

/** A table of three areas on Ark1!A2:C5, a sum on Ark2, a name, a validation list, a conditional format and a chart. */
function sample(): Model {
  const model = createModel("da");
  put(model, "A2:C5", [
    ["Område", "Beboere", "Andel"],
    ["Vest", 1200, "=[@Beboere]/10000"],
    ["Øst", 2440, "=[@Beboere]/10000"],
    ["Syd", 900, "=[@Beboere]/10000"],
  ]);
  model.addTable(area("A2:C5"), { header: true, name: "Omraader" });
  model.addSheet("Ark2");
  put(model, "A1:A2", [["=SUM(Omraader[Beboere])"], ["=SUM('Ark1'!B3:B5)"]], "Ark2");
  model.addName({ name: "Tal", formula: "=Ark1!$B$3:$B$5", visible: true });
  model.setValidation(area("B3:B5"), {
    type: "whole",
    operator: "greaterThan",
    formulae: [0],
    allowBlank: true,
  } as never);
  model.edit("Ark1", "format", undefined, (sheet) =>
    sheet.conditionalFormattings.push({
      ref: "B3:B5",
      rules: [
        {
          type: "expression",
          priority: 1,
          formulae: ["$B3>1000"],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
        },
      ],
    } as never),
  );
  model.addChart("Ark1", {
    name: "Beboere",
    kind: "columnClustered",
    title: "Beboere",
    series: [{ nameRef: "Ark1!$B$2", values: "Ark1!$B$3:$B$5", categories: "Ark1!$A$3:$A$5" }],
    frame: { left: 300, top: 30, width: 360, height: 216 },
  });
  return model;
}

describe("rows put in and taken out", () => {
  test("formulas, table, name, validation, conditional format and chart follow a row put in the middle", () => {
    const model = sample();
    model.insert(area("4:4"), "down");
    expect(model.table("Omraader")?.area).toEqual(area("A2:C6"));
    expect(formula(model, "A2", "Ark2")).toBe("=SUM('Ark1'!B3:B6)");
    expect(at(model, "A1", "Ark2")).toBe(4540);
    expect(model.names()).toEqual([{ name: "Tal", formula: "=Ark1!$B$3:$B$6", visible: true }]);
    expect(model.validations("Ark1").map(({ area: where }) => where)).toEqual([area("B3:B6")]);
    expect(model.worksheet("Ark1").conditionalFormattings[0]?.ref).toBe("B3:B6");
    const [chart] = model.charts("Ark1");
    expect(chart?.series[0]?.values).toBe("Ark1!$B$3:$B$6");
    expect(chart?.frame.top).toBe(30);
    expect(chart?.frame.height).toBe(231);
  });

  test("above the table everything moves down", () => {
    const model = sample();
    model.insert(area("1:2"), "down");
    expect(model.table("Omraader")?.area).toEqual(area("A4:C7"));
    expect(model.charts("Ark1")[0]?.series[0]?.nameRef).toBe("Ark1!$B$4");
    expect(model.charts("Ark1")[0]?.frame.top).toBe(60);
    expect(at(model, "A1", "Ark2")).toBe(4540);
    expect(
      (model.worksheet("Ark1").conditionalFormattings[0]?.rules[0] as { formulae?: unknown[] })
        .formulae,
    ).toEqual(["$B5>1000"]);
  });

  test("a deleted row shortens what held it, and undo brings all of it back", () => {
    const model = sample();
    model.remove(area("4:4"), "up");
    expect(model.table("Omraader")?.area).toEqual(area("A2:C4"));
    expect(at(model, "A1", "Ark2")).toBe(2100);
    model.undo();
    expect(model.table("Omraader")?.area).toEqual(area("A2:C5"));
    expect(at(model, "A1", "Ark2")).toBe(4540);
    expect(model.values(area("A2:C5"))).toEqual([
      ["Område", "Beboere", "Andel"],
      ["Vest", 1200, 0.12],
      ["Øst", 2440, 0.244],
      ["Syd", 900, 0.09],
    ]);
    expect(model.charts("Ark1")[0]?.series[0]?.values).toBe("Ark1!$B$3:$B$5");
    model.redo();
    expect(model.table("Omraader")?.area).toEqual(area("A2:C4"));
  });

  test("cells that would tear a table apart are not moved, and nothing is changed", () => {
    const model = sample();
    expect(() => model.insert(area("A3:A3"), "down")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }),
    );
    expect(() => model.remove(area("2:2"), "up")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }),
    );
    expect(model.table("Omraader")?.area).toEqual(area("A2:C5"));
  });

  test("only the cells of the band move when part of a row is put in", () => {
    const model = createModel();
    put(model, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    put(model, "D1", [["=A2+B2"]]);
    model.insert(area("A1:A1"), "down");
    expect(model.values(area("A1:B3"))).toEqual([
      [null, 2],
      [1, 4],
      [3, null],
    ]);
    expect(formula(model, "D1")).toBe("=A3+B2");
  });

  test("merged cells, heights and frozen panes go along", () => {
    const model = createModel();
    put(model, "A3", [["x"]]);
    model.merge(area("A3:B3"));
    model.edit("Ark1", "format", undefined, (sheet) => {
      sheet.getRow(3).height = 40;
      sheet.views = [{ state: "frozen", xSplit: 0, ySplit: 2 }];
    });
    model.insert(area("2:2"), "down");
    expect(model.worksheet("Ark1").mergedRegions).toEqual([
      { top: 4, left: 1, bottom: 4, right: 2 },
    ]);
    expect(model.worksheet("Ark1").getRow(4).height).toBe(40);
    expect(model.worksheet("Ark1").views[0]).toMatchObject({ ySplit: 3 });
  });
});

describe("sheets", () => {
  test("a new name follows into formulas, names and charts, quoted when it must be", () => {
    const model = sample();
    model.renameSheet("Ark1", "Data 2021");
    expect(formula(model, "A2", "Ark2")).toBe("=SUM('Data 2021'!B3:B5)");
    expect(model.names()[0]?.formula).toBe("='Data 2021'!$B$3:$B$5");
    expect(model.charts("Data 2021")[0]?.series[0]?.values).toBe("'Data 2021'!$B$3:$B$5");
    expect(at(model, "A2", "Ark2")).toBe(4540);
  });

  test("a deleted sheet leaves #REF!, and undo brings it back", () => {
    const model = sample();
    model.deleteSheet("Ark1");
    expect(model.sheets()).toEqual(["Ark2"]);
    expect(at(model, "A2", "Ark2")).toBe("#REF!");
    model.undo();
    expect(model.sheets()).toEqual(["Ark1", "Ark2"]);
    expect(at(model, "A1", "Ark2")).toBe(4540);
    expect(model.tables().map(({ name }) => name)).toEqual(["Omraader"]);
  });

  test.each([
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["ark2", "ItemAlreadyExists"],
  ])("the name %p is refused with %s", (name, code) => {
    const model = sample();
    expect(() => model.addSheet(name)).toThrow(expect.objectContaining({ code }));
  });

  test("the last visible sheet stays", () => {
    expect(() => createModel().deleteSheet("Ark1")).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
  });
});

describe("tables", () => {
  test("typing under a table makes it longer and fills its calculated column", () => {
    const model = sample();
    model.type("Ark1", 5, 0, "Nord");
    expect(model.table("Omraader")?.area).toEqual(area("A2:C6"));
    expect(formula(model, "C6")).toBe("=[@Beboere]/10000");
    model.type("Ark1", 5, 1, "1.000");
    expect(at(model, "C6")).toBe(0.1);
  });

  test("typing beside a table gives it a titled column", () => {
    const model = sample();
    model.type("Ark1", 1, 3, "Note");
    expect(model.table("Omraader")?.columns.map(({ name }) => name)).toEqual([
      "Område",
      "Beboere",
      "Andel",
      "Note",
    ]);
  });

  test("rows put in by the table push down what is below it", () => {
    const model = sample();
    put(model, "A6", [["under"]]);
    model.insertTableRows("Omraader", undefined, [
      ["Nord", 500, null],
      ["Midt", 600, null],
    ]);
    expect(model.values(area("A5:C8"))).toEqual([
      ["Syd", 900, 0.09],
      ["Nord", 500, 0.05],
      ["Midt", 600, 0.06],
      ["under", null, null],
    ]);
    expect(model.table("Omraader")?.area).toEqual(area("A2:C7"));
  });

  test("a table keeps one empty row when all are deleted", () => {
    const model = sample();
    model.deleteTableRows("Omraader", 0, 3);
    expect(model.table("Omraader")?.area).toEqual(area("A2:C3"));
    expect(model.values(area("A3:B3"))).toEqual([[null, null]]);
  });

  test("a new title in the header cell follows into formulas", () => {
    const model = sample();
    model.type("Ark1", 1, 1, "Antal beboere");
    expect(formula(model, "A1", "Ark2")).toBe("=SUM(Omraader[Antal beboere])");
    expect(formula(model, "C3")).toBe("=[@[Antal beboere]]/10000");
    expect(at(model, "C3")).toBe(0.12);
  });

  test("a new name of the table follows into formulas", () => {
    const model = sample();
    model.renameTable("Omraader", "Liste");
    expect(formula(model, "A1", "Ark2")).toBe("=SUM(Liste[Beboere])");
    expect(at(model, "A1", "Ark2")).toBe(4540);
  });

  test("a deleted column leaves #REF! where it was named", () => {
    const model = sample();
    model.deleteTableColumn("Omraader", 1);
    expect(at(model, "A1", "Ark2")).toBe("#REF!");
    expect(model.table("Omraader")?.columns.map(({ name }) => name)).toEqual(["Område", "Andel"]);
  });

  test("a totals row sums the last column", () => {
    const model = sample();
    model.setTableTotals("Omraader", true);
    model.setColumnTotal("Omraader", 1, "sum");
    expect(model.values(area("A6:C6"))).toEqual([["Total", 4540, expect.closeTo(0.454, 10)]]);
    expect(at(model, "A1", "Ark2")).toBe(4540);
  });

  test("turned into plain cells, formulas keep their answers", () => {
    const model = sample();
    model.tableToRange("Omraader");
    expect(model.tables()).toEqual([]);
    expect(formula(model, "A1", "Ark2")).toBe("=SUM('Ark1'!$B$3:$B$5)");
    expect(at(model, "A1", "Ark2")).toBe(4540);
  });

  test("two tables cannot share cells or a name", () => {
    const model = sample();
    expect(() => model.addTable(area("C5:D9"), { header: true })).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(() => model.addTable(area("F1:G2"), { header: true, name: "omraader" })).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" }),
    );
  });
});

describe("sorting", () => {
  test("rows go together, formulas follow their row, empty cells come last", () => {
    const model = createModel("da");
    put(model, "A1:C4", [
      ["Å", 3, "=B1*2"],
      ["A", 1, "=B2*2"],
      ["", 2, "=B3*2"],
      ["Æ", 4, "=B4*2"],
    ]);
    model.sort(area("A1:C4"), [{ offset: 0, ascending: true }]);
    expect(model.values(area("A1:C4"))).toEqual([
      ["A", 1, 2],
      ["Æ", 4, 8],
      ["Å", 3, 6],
      [null, 2, 4],
    ]);
    expect(formula(model, "C1")).toBe("=B1*2");
  });
});

describe("the file keeps", () => {
  test("table, validation, conditional format, chart with its name, names and hidden sheets", async () => {
    const model = sample();
    model.setTableTotals("Omraader", true);
    model.addName({ name: "Hele", formula: "=Ark1!$B:$B", visible: true, sheet: "Ark2" });
    model.addSheet("Skjult");
    model.edit("Skjult", "sheets", undefined, (sheet) => (sheet.state = "hidden"));
    model.updateChart("Ark1", "Beboere", {
      altText: "Søjler med beboere",
      value: { title: "Antal", minimum: 0 },
    });
    const opened = await openModel(await model.save());
    expect(opened.table("Omraader")).toEqual(model.table("Omraader"));
    expect(opened.validations("Ark1").map(({ area: where }) => where)).toEqual([area("B3:B5")]);
    expect(opened.worksheet("Ark1").conditionalFormattings[0]?.ref).toBe("B3:B5");
    expect(opened.names()).toEqual([
      { name: "Tal", formula: "='Ark1'!$B$3:$B$5", visible: true },
      { name: "Hele", formula: "='Ark1'!$B:$B", visible: true, sheet: "Ark2" },
    ]);
    expect(formula(opened, "C3")).toBe("=[@Beboere]/10000");
    expect(opened.worksheet("Skjult").state).toBe("hidden");
    const [chart] = opened.charts("Ark1");
    expect(chart).toMatchObject({
      name: "Beboere",
      kind: "columnClustered",
      title: "Beboere",
      altText: "Søjler med beboere",
      series: [
        { nameRef: "'Ark1'!$B$2", values: "'Ark1'!$B$3:$B$5", categories: "'Ark1'!$A$3:$A$5" },
      ],
      value: { title: "Antal", minimum: 0 },
    });
    expect(chart?.frame).toEqual({ left: 300, top: 30, width: 360, height: 216 });
    expect(at(opened, "A1", "Ark2")).toBe(4540);
    const again = await openModel(await opened.save());
    expect(again.charts("Ark1")).toHaveLength(1);
    expect(again.charts("Ark1")[0]?.name).toBe("Beboere");
  });

  test("a chart that came with the file follows its cells, also after a step back and a deleted sheet that came back", async () => {
    const model = await openModel(await sample().save());
    const rows = (opened: Model): unknown =>
      opened.charts("Ark1").map(({ name, frame, series }) => [name, frame.top, series[0]?.values]);
    model.insert(area("1:1"), "down");
    expect(rows(await openModel(await model.save()))).toEqual([
      ["Beboere", 45, "'Ark1'!$B$4:$B$6"],
    ]);
    model.undo();
    expect(rows(await openModel(await model.save()))).toEqual([
      ["Beboere", 30, "'Ark1'!$B$3:$B$5"],
    ]);
    model.deleteSheet("Ark1");
    model.undo();
    expect(rows(await openModel(await model.save()))).toEqual([
      ["Beboere", 30, "'Ark1'!$B$3:$B$5"],
    ]);
  });

  test("a conditional fill without a pattern does not turn black", async () => {
    const model = sample();
    const opened = await openModel(await model.save());
    const style = (
      opened.worksheet("Ark1").conditionalFormattings[0]?.rules[0] as {
        style?: { fill?: { pattern?: string } };
      }
    ).style;
    expect(style?.fill?.pattern).toBe("solid");
  });

  test("a model that was saved goes on as before", async () => {
    const model = sample();
    const before = model.contents(area("A1:D8"));
    await model.save();
    expect(model.contents(area("A1:D8"))).toEqual(before);
    expect(model.charts("Ark1")).toHaveLength(1);
    model.insert(area("4:4"), "down");
    expect(at(model, "A1", "Ark2")).toBe(4540);
  });
});
