import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LAST_COLUMN, LAST_ROW } from "../../../src/workbench/model/area";
import type { Model } from "../../../src/workbench/model/model";
import { createModel, openModel } from "../../../src/workbench/model/workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const CHART = "xl/charts/chart1.xml";
const NAME = "Min side";
const row = (top: number) => ({ sheet: NAME, top, left: 0, bottom: top, right: LAST_COLUMN });
const column = (left: number) => ({ sheet: NAME, top: 0, left, bottom: LAST_ROW, right: left });
const cells = (top: number, left: number, bottom = top, right = left) => ({
  sheet: NAME,
  top,
  left,
  bottom,
  right,
});

type Parts = Record<string, Uint8Array>;
const text = (parts: Parts, part: string): string => strFromU8(parts[part] ?? new Uint8Array());

/** A workbook of numbers as a file, with what the file says put in between. */
async function opened(
  make: (model: Model) => void,
  put: (parts: Parts) => void = () => undefined,
): Promise<Model> {
  const model = createModel("en", NAME);
  model.write(cells(0, 0, 4, 2), [
    ["Navn", "Tal", "Mere"],
    ["a", 1, 10],
    ["b", 2, 20],
    ["c", 3, 30],
    ["d", 4, 40],
  ]);
  make(model);
  const parts = unzipSync(await model.save());
  put(parts);
  return openModel(zipSync(parts), "en");
}

const put = (part: string, change: (xml: string) => string) => (parts: Parts) => {
  const before = text(parts, part);
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  parts[part] = strToU8(after);
};

async function saved(model: Model, act: () => void) {
  act();
  const { bytes, losses } = await model.saving();
  return { bytes, parts: unzipSync(bytes), losses };
}

const chart = (model: Model): void =>
  model.addChart(NAME, {
    name: "D",
    kind: "columnClustered",
    title: "T",
    series: [{ nameRef: "'Min side'!$B$1", values: "'Min side'!$B$2:$B$5" }],
    frame: { left: 200, top: 150, width: 300, height: 200 },
  });

describe("a chart", () => {
  const TITLE = `<c:title><c:tx><c:strRef><c:f>'Min side'!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Mere</c:v></c:pt></c:strCache></c:strRef></c:tx><c:overlay val="0"/></c:title>`;
  const titled = () =>
    opened(chart, (parts) => {
      put(CHART, (xml) => xml.replace(/<c:title>[\s\S]*?<\/c:title>/, TITLE))(parts);
      put(CHART, (xml) => xml.replace("</c:chartSpace>", "<!-- file's own --></c:chartSpace>"))(
        parts,
      );
    });

  test("with a title from a cell stays the file's own when a column comes in, and its title follows the cell", async () => {
    const { parts, losses } = await saved(await titled(), () => undefined);
    expect(text(parts, CHART)).toContain("'Min side'!$C$1");
    expect(losses).toEqual([]);
    const model = await titled();
    const after = await saved(model, () => model.insert(column(1), "right"));
    const xml = text(after.parts, CHART);
    expect(xml).toContain("<!-- file's own -->");
    expect(xml).toContain("<c:f>'Min side'!$D$1</c:f>");
    expect(xml.replace(/&apos;/g, "'")).toContain("<c:f>'Min side'!$C$2:$C$5</c:f>");
    expect(after.losses).toEqual([]);
    expect(Object.keys(after.parts).filter((part) => part.startsWith("xl/charts/chart"))).toEqual([
      CHART,
    ]);
  });

  test("whose numbers are cut and pasted elsewhere keeps all else that the file says of it", async () => {
    const model = await titled();
    const { parts, losses } = await saved(model, () =>
      model.relocate(cells(1, 1, 4, 1), cells(1, 6, 4, 6)),
    );
    const xml = text(parts, CHART);
    expect(xml).toContain("<!-- file's own -->");
    expect(xml.replace(/&apos;/g, "'")).toContain("<c:f>'Min side'!$G$2:$G$5</c:f>");
    expect(xml).toContain("<c:f>'Min side'!$C$1</c:f>");
    expect(losses).toEqual([]);
  });
});

describe("rules of cells", () => {
  const rule = (inside: string, sqref: string, formula = "") =>
    `<dataValidation${inside} sqref="${sqref}">${formula && `<formula1>${formula}</formula1>`}</dataValidation>`;
  const PLAIN = ' allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="Hvem?"';
  const LIST = ' type="list" allowBlank="1" imeMode="off" showErrorMessage="1"';
  const ruled = () =>
    opened(
      () => undefined,
      put(SHEET, (xml) =>
        xml.replace(
          "</sheetData>",
          `</sheetData><dataValidations count="2">${rule(PLAIN, "B2")}${rule(LIST, "C2 C4:C5 E2:E9", "$H$1:$H$3")}</dataValidations>`,
        ),
      ),
    );

  test("stay in the file's own words when rows or columns come in, with their cells as they are now", async () => {
    const model = await ruled();
    const { parts, losses } = await saved(model, () => model.insert(row(2), "down"));
    const xml = text(parts, SHEET);
    expect(xml).toContain(rule(PLAIN, "B2"));
    expect(xml).toContain(rule(LIST, "C2 C5:C6 E2:E10", "$H$1:$H$4"));
    expect(losses).toEqual([]);
  });

  test("that hold for several areas follow the cells that they read once", async () => {
    const model = await ruled();
    model.insert(column(6), "right");
    expect(
      new Set(
        model.validations(NAME).map(({ rule }) => (rule as { formulae?: unknown[] }).formulae?.[0]),
      ),
    ).toEqual(new Set([undefined, "$I$1:$I$3"]));
  });

  test("keep the cells that nobody gave another rule", async () => {
    const model = await ruled();
    const { parts } = await saved(model, () =>
      model.setValidation(cells(3, 4), { type: "whole", operator: "equal", formulae: [1] }),
    );
    const xml = text(parts, SHEET);
    expect(xml).toContain(rule(PLAIN, "B2"));
    expect(xml).toMatch(/imeMode="off"[^>]* sqref="C2 C4:C5 E2:E3 E5:E9"/);
    expect(xml).toMatch(/type="whole"[^>]* sqref="E4"/);
  });
});

test("columns keep that they were fitted, and none gets a width that nobody gave it", async () => {
  const model = await opened(
    () => undefined,
    put(SHEET, (xml) =>
      xml.replace(
        "<sheetData>",
        '<cols><col min="2" max="2" width="15.5" bestFit="1" customWidth="1"/></cols><sheetData>',
      ),
    ),
  );
  const { parts, losses } = await saved(model, () => model.insert(column(1), "right"));
  expect(/<cols>.*<\/cols>/.exec(text(parts, SHEET))?.[0]).toBe(
    '<cols><col width="15.5" bestFit="1" customWidth="1" min="3" max="3"/></cols>',
  );
  expect(losses).toEqual([]);
});

describe("a table", () => {
  const table = (model: Model): void => {
    model.addTable({ ...cells(0, 0, 4, 2) }, { name: "T", header: true });
  };
  const TABLE = "xl/tables/table1.xml";

  test("whose totals row is deleted has none, and keeps its last row", async () => {
    const model = await opened(
      (made) => {
        table(made);
        made.write(cells(5, 0, 5, 1), [["I alt", 10]]);
      },
      put(TABLE, (xml) =>
        xml
          .replace('ref="A1:C5"', 'ref="A1:C6" totalsRowCount="1"')
          .replace(' totalsRowShown="0"', ""),
      ),
    );
    expect(model.table("T")?.totals).toBe(true);
    const { bytes } = await saved(model, () => model.remove(row(5), "up"));
    expect(model.table("T")).toMatchObject({ totals: false, body: cells(1, 0, 4, 2) });
    expect((await openModel(bytes, "en")).table("T")).toMatchObject({
      totals: false,
      body: cells(1, 0, 4, 2),
    });
  });

  test("goes by the name that formulas know it by, and keeps the other one", async () => {
    const model = await opened(
      (made) => {
        table(made);
        made.write(cells(0, 8), [["=SUM(T[Tal])"]]);
      },
      put(TABLE, (xml) =>
        xml
          .replace(' name="T"', ' name="Tabel 1"')
          .replace(
            /<autoFilter ref="A1:C5"\s*(?:\/>|><\/autoFilter>)/,
            '<autoFilter ref="A1:C5"><filterColumn colId="2" hiddenButton="1"/></autoFilter>',
          ),
      ),
    );
    expect(model.tables().map(({ name }) => name)).toEqual(["T"]);
    expect(model.content(NAME, 0, 8).value).toBe(10);
    const { parts, losses } = await saved(model, () => model.insert(column(1), "right"));
    const xml = text(parts, TABLE);
    expect(xml).toContain('name="Tabel 1"');
    expect(xml).toContain('displayName="T"');
    expect(xml).toContain('<filterColumn colId="3" hiddenButton="1"');
    expect(losses).toEqual([]);
  });
});
