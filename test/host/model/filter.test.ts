import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Model } from "../../../src/workbench/model/model";
import { createModel, openModel } from "../../../src/workbench/model/workbook";

const T = { table: "T" };
const area = (top: number, left: number, bottom: number, right: number) => ({
  sheet: "S",
  top,
  left,
  bottom,
  right,
});

/** A table of five rows in A1:C6, with a number, a text with a blank, and a date. */
function made(): Model {
  const model = createModel("da", "S");
  model.write(area(0, 0, 5, 2), [
    ["tal", "navn", "dag"],
    [10, "Ål", 45_292],
    [9, "æble", 45_293],
    [100, "Bil", 45_323.5],
    [9, null, null],
    [2, "bil", 45_292],
  ]);
  model.edit("S", "format", area(1, 2, 5, 2), (sheet) => {
    for (let row = 2; row <= 6; row++) sheet.getCell(row, 3).style = { numFmt: "dd-mm-yyyy" };
  });
  model.addTable(area(0, 0, 5, 2), { header: true, name: "T" });
  return model;
}

/** The data rows that are hidden, from 1. */
const hidden = (model: Model): number[] =>
  [1, 2, 3, 4, 5].filter((row) => model.worksheet("S").findRow(row + 1)?.hidden);
const criteria = (model: Model) => model.filter(T)?.criteria;
const table = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["xl/tables/table1.xml"] ?? new Uint8Array());

/** The same workbook with something put into a part of its file. */
async function within(
  model: Model,
  part: string,
  put: (xml: string) => string,
): Promise<Uint8Array> {
  const parts = unzipSync(await model.save());
  parts[part] = strToU8(put(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

describe("a filter of a table", () => {
  test("tells what a column holds: each text once, numbers by size, empty cells last", () => {
    const model = made();
    const texts = (column: number) => model.filterChoices(T, column).map(({ text }) => text);
    expect(texts(0)).toEqual(["2", "9", "10", "100"]);
    expect(texts(1)).toEqual(["Bil", "æble", "Ål", ""]);
    expect(texts(2)).toEqual(["01-01-2024", "02-01-2024", "01-02-2024", ""]);
  });

  test("hides the rows that it leaves out, and what another column leaves out cannot be chosen", () => {
    const model = made();
    model.setFilter(T, 1, { filterOn: "Values", values: ["bil", ""] });
    expect(hidden(model)).toEqual([1, 2]);
    expect(model.filterChoices(T, 0).map(({ text }) => text)).toEqual(["2", "9", "100"]);
    expect(model.filterChoices(T, 1).map(({ text, shown }) => [text, shown])).toEqual([
      ["Bil", true],
      ["æble", false],
      ["Ål", false],
      ["", true],
    ]);
    model.setFilter(T, 0, { filterOn: "Custom", criterion1: ">5" });
    expect(hidden(model)).toEqual([1, 2, 5]);
    model.clearFilter(T);
    expect(hidden(model)).toEqual([]);
  });

  test("is one step of undo, and comes back with redo", () => {
    const model = made();
    model.setFilter(T, 1, { filterOn: "Values", values: ["bil"] });
    model.undo();
    expect([hidden(model), criteria(model)?.some(Boolean)]).toEqual([[], false]);
    model.redo();
    expect([hidden(model), criteria(model)?.[1]?.filterOn]).toEqual([[1, 2, 4], "Values"]);
    expect(model.canRedo()).toBe(false);
  });

  test("sorting leaves hidden rows where they are, remembers by what, and is one step", () => {
    const model = made();
    model.setFilter(T, 1, { filterOn: "Values", values: ["bil", "ål"] });
    model.sortTable("T", [{ offset: 0, ascending: true }]);
    const numbers = () => model.values(area(1, 0, 5, 0)).flat();
    expect(numbers()).toEqual([2, 9, 10, 9, 100]);
    expect(model.table("T")?.sorted).toEqual([{ offset: 0, ascending: true }]);
    model.undo();
    expect([numbers(), model.table("T")?.sorted]).toEqual([[10, 9, 100, 9, 2], []]);
  });

  test("what it shows is in the file as Excel writes it, and comes back", async () => {
    const model = made();
    model.setFilter(T, 1, { filterOn: "Values", values: ["bil", ""] });
    const day = model.filterChoices(T, 2).slice(0, 1);
    expect(day).toEqual(
      [
        {
          text: "01-01-2024",
          entry: { date: "2024-01-01T00:00:00", specificity: "Day" },
          shown: false,
        },
      ].map((one) => ({ ...one, shown: true })),
    );
    model.setFilter(T, 2, { filterOn: "Values", values: day.map(({ entry }) => entry) });
    const bytes = await model.save();
    expect(table(bytes)).toContain(
      '<autoFilter ref="A1:C6"><filterColumn colId="1"><filters blank="1"><filter val="bil"/></filters></filterColumn>' +
        '<filterColumn colId="2"><filters><dateGroupItem year="2024" month="1" day="1" dateTimeGrouping="day"/></filters></filterColumn></autoFilter>',
    );
    const again = await openModel(bytes, "da");
    expect(hidden(again)).toEqual(hidden(model));
    expect(hidden(again)).toEqual([1, 2, 3, 4]);
    expect(again.filter(T)?.criteria).toEqual([
      undefined,
      { filterOn: "Values", values: ["", "bil"] },
      { filterOn: "Values", values: [{ date: "2024-01-01", specificity: "Day" }] },
    ]);
    again.reapplyFilter(T);
    expect(hidden(again)).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['<filters><filter val="bil"/></filters>', { filterOn: "Values", values: ["bil"] }],
    [
      '<customFilters and="1"><customFilter operator="greaterThan" val="1"/><customFilter operator="notEqual" val="9"/></customFilters>',
      { filterOn: "Custom", criterion1: ">1", operator: "And", criterion2: "<>9" },
    ],
    [
      '<top10 top="0" percent="1" val="20" filterVal="3"/>',
      { filterOn: "BottomPercent", criterion1: "20" },
    ],
    [
      '<colorFilter dxfId="0" cellColor="0"/>',
      { filterOn: "FontColor", xml: '<colorFilter fileDxfId="0" cellColor="0"/>' },
    ],
    [
      '<dynamicFilter type="aboveAverage" val="26"/>',
      { filterOn: "Dynamic", xml: '<dynamicFilter type="aboveAverage" val="26"/>' },
    ],
  ])(
    "of a file is read, and its own words stay when another column is filtered: %s",
    async (own, read) => {
      const column = `<filterColumn colId="0">${own}</filterColumn>`;
      const bytes = await within(made(), "xl/tables/table1.xml", (xml) =>
        xml.replace(/<autoFilter ref="A1:C6"\/>/, `<autoFilter ref="A1:C6">${column}</autoFilter>`),
      );
      const model = await openModel(bytes, "da");
      expect(model.filter(T)?.criteria[0]).toEqual(read);
      model.setFilter(T, 1, { filterOn: "Values", values: ["bil"] });
      const { bytes: saved, losses } = await model.saving();
      expect(table(saved)).toContain(
        `${column}<filterColumn colId="1"><filters><filter val="bil"/></filters></filterColumn></autoFilter>`,
      );
      expect(losses).toEqual([]);
      model.clearFilter(T);
      expect(table(await model.save())).toContain('<autoFilter ref="A1:C6"/>');
    },
  );

  test("a column whose button the file takes away has none, and keeps it so", async () => {
    const bytes = await within(made(), "xl/tables/table1.xml", (xml) =>
      xml.replace(
        /<autoFilter ref="A1:C6"\/>/,
        '<autoFilter ref="A1:C6"><filterColumn colId="2" hiddenButton="1"/></autoFilter>',
      ),
    );
    const model = await openModel(bytes, "da");
    expect(model.table("T")?.columns.map(({ filterButton }) => filterButton)).toEqual([
      true,
      true,
      false,
    ]);
    model.setFilter(T, 0, { filterOn: "Values", values: ["9"] });
    expect(table(await model.save())).toContain('<filterColumn colId="2" hiddenButton="1"/>');
  });

  test("a table that is no table any more hides nothing", () => {
    for (const end of [
      (model: Model) => model.tableToRange("T"),
      (model: Model) => model.setTableLook("T", { filterButtons: false }),
      (model: Model) => model.setTableHeader("T", false),
    ]) {
      const model = made();
      model.setFilter(T, 1, { filterOn: "Values", values: ["bil"] });
      end(model);
      expect(hidden(model)).toEqual([]);
    }
  });

  test("a protected sheet refuses, unless it allows filters", () => {
    const model = made();
    const protect = (autoFilter: boolean) =>
      model.edit("S", "format", undefined, (sheet) => {
        sheet.sheetProtection = { sheet: true, autoFilter };
      });
    protect(false);
    expect(() => model.setFilter(T, 0, { filterOn: "Values", values: ["9"] })).toThrow("protected");
    protect(true);
    model.setFilter(T, 0, { filterOn: "Values", values: ["9"] });
    expect(hidden(model)).toEqual([1, 3, 5]);
  });
});

test("a sheet's own filter is kept in the file, and follows its columns", async () => {
  const model = createModel("da", "S");
  model.write(area(0, 0, 3, 1), [
    ["a", "b"],
    [1, "x"],
    [2, "y"],
    [3, "x"],
  ]);
  model.placeFilter("S", area(0, 0, 3, 1));
  model.setFilter({ sheet: "S" }, 1, { filterOn: "Values", values: ["x"] });
  const again = await openModel(await model.save(), "da");
  expect([hidden(again), again.filter({ sheet: "S" })?.criteria]).toEqual([
    [2],
    [undefined, { filterOn: "Values", values: ["x"] }],
  ]);
  again.insert(area(0, 1, 1_048_575, 1), "right");
  const third = await openModel(await again.save(), "da");
  expect(third.filter({ sheet: "S" })).toMatchObject({
    area: area(0, 0, 3, 2),
    criteria: [undefined, undefined, { filterOn: "Values", values: ["x"] }],
  });
  third.placeFilter("S", undefined);
  expect([hidden(third), third.filter({ sheet: "S" })]).toEqual([[], undefined]);
  third.undo();
  expect([hidden(third), third.filter({ sheet: "S" })?.criteria[2]?.filterOn]).toEqual([
    [2],
    "Values",
  ]);
});
