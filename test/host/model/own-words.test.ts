import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LAST_COLUMN, LAST_ROW } from "../../../src/workbench/model/area";
import { mergeFilter } from "../../../src/workbench/model/files/filters";
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

  const filterless = () =>
    opened(
      (made) => {
        table(made);
        made.remove(row(4), "up");
        made.remove(row(3), "up");
        made.remove(row(2), "up");
      },
      put(TABLE, (xml) => xml.replace(/<autoFilter[^>]*?(?:\/>|>[\s\S]*?<\/autoFilter>)/, "")),
    );

  test("without a filter gets none where its only row is deleted, and one that is put on is kept", async () => {
    const model = await filterless();
    expect(model.table("T")).toMatchObject({ filterButtons: false, area: cells(0, 0, 1, 2) });
    const { parts } = await saved(model, () => model.remove(row(1), "up"));
    expect(text(parts, TABLE)).toContain('ref="A1:C2"');
    expect(text(parts, TABLE)).not.toContain("autoFilter");
    const other = await filterless();
    const shown = await saved(other, () => other.setTableLook("T", { filterButtons: true }));
    expect(text(shown.parts, TABLE)).toContain('<autoFilter ref="A1:C2"');
  });

  const SORT = '<sortState ref="A2:C5"><sortCondition descending="1" ref="B1:B5"/></sortState>';
  const sortedBy = (sort: string) =>
    opened(
      table,
      put(TABLE, (xml) => xml.replace("<tableColumns", `${sort}<tableColumns`)),
    );

  test("says by what it was sorted, where its columns and rows are now", async () => {
    const model = await sortedBy(SORT);
    expect(model.table("T")?.sorted).toEqual([{ offset: 1, ascending: false }]);
    const still = await saved(model, () => model.write(cells(8, 8), [[1]]));
    expect(text(still.parts, TABLE)).toContain(SORT);
    const right = await saved(model, () => model.insert(column(1), "right"));
    expect(model.table("T")?.sorted).toEqual([{ offset: 2, ascending: false }]);
    expect(text(right.parts, TABLE)).toContain(
      '<sortState ref="A2:D5"><sortCondition descending="1" ref="C1:C5"/></sortState>',
    );
    expect(right.losses).toEqual([]);
  });

  test("that is sorted here says so in the file, and reads it again", async () => {
    const model = await sortedBy(SORT);
    const { bytes, parts, losses } = await saved(model, () =>
      model.sortTable("T", [
        { offset: 2, ascending: false },
        { offset: 0, ascending: true },
      ]),
    );
    expect(text(parts, TABLE)).toContain(
      '<sortState ref="A2:C5"><sortCondition descending="1" ref="C2:C5"/><sortCondition ref="A2:A5"/></sortState>',
    );
    expect(losses).toEqual([]);
    expect((await openModel(bytes, "en")).table("T")?.sorted).toEqual([
      { offset: 2, ascending: false },
      { offset: 0, ascending: true },
    ]);
  });

  test("sorted by a colour keeps that, down to its last row", async () => {
    const byColour =
      '<sortState ref="A2:C5"><sortCondition sortBy="cellColor" ref="B2:B5" dxfId="0"/></sortState>';
    const model = await sortedBy(byColour);
    const { parts } = await saved(model, () => model.insertTableRows("T", 4, [["e", 5, 50]]));
    expect(text(parts, TABLE)).toContain(byColour.replaceAll("5", "6"));
  });
});

test("a sheet's filter that grows keeps by what it was sorted", () => {
  const filter = (ref: string, inside: string) => `<autoFilter ref="${ref}">${inside}</autoFilter>`;
  const sort = (last: number) =>
    `<sortState ref="A2:C${last}"><sortCondition ref="B2:B${last}"/></sortState>`;
  expect(mergeFilter(filter("A1:C5", sort(5)), filter("A1:C5", ""), filter("A1:C9", ""))).toBe(
    filter("A1:C9", sort(9)),
  );
  // The column that it was sorted by is no longer filtered.
  expect(mergeFilter(filter("A1:C5", sort(5)), filter("A1:C5", ""), filter("A1:A5", ""))).toBe(
    '<autoFilter ref="A1:A5"/>',
  );
});

test("a row of which nothing is said but that it has no look stays in the file's own words", async () => {
  const filled = '<row r="8" x14ac:dyDescent="0.25"><c r="A8"><v>1</v></c></row>';
  const own = '<row r="9" customFormat="1" x14ac:dyDescent="0.25"/>';
  const model = await opened(
    () => undefined,
    put(SHEET, (xml) => xml.replace("</sheetData>", `${filled}${own}</sheetData>`)),
  );
  const { parts } = await saved(model, () => model.remove(row(6), "up"));
  expect(text(parts, SHEET)).toMatch(
    /<row r="8" customFormat="1" x14ac:dyDescent="0.25"(?:\/>|><\/row>)/,
  );
});

test("a group of sparklines that holds none is no loss of a row that comes in", async () => {
  const own =
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroups><x14:sparklineGroup type="line"><x14:sparklines><x14:sparkline><xm:f>A1</xm:f><xm:sqref></xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
  const model = await opened(
    () => undefined,
    put(SHEET, (xml) => xml.replace("</worksheet>", `${own}</worksheet>`)),
  );
  const { parts } = await saved(model, () => model.insert(row(6), "down"));
  expect(text(parts, SHEET)).toContain(own);
});

test("a conditional number format is written as it was read", async () => {
  const model = await opened(
    (made) =>
      made.edit(NAME, "format", undefined, (sheet) =>
        sheet.addConditionalFormatting({
          ref: "B2:B5",
          rules: [
            {
              type: "expression",
              priority: 1,
              formulae: ["$B2>1"],
              style: { font: { bold: true } },
            },
          ],
        } as never),
      ),
    put("xl/styles.xml", (xml) =>
      xml.replace(/<dxf>/, '<dxf><numFmt numFmtId="170" formatCode="0.0 &quot;pct&quot;"/>'),
    ),
  );
  const { parts } = await saved(model, () => model.copySheet(NAME));
  const styles = text(parts, "xl/styles.xml");
  expect(styles).not.toContain("[object Object]");
  expect(styles.match(/formatCode="0.0 &quot;pct&quot;"/g)).toHaveLength(2);
});

describe("what is told as left behind", () => {
  const VIEWS = (inside: string) =>
    `<customSheetViews><customSheetView guid="{03858D0E-0C44-43FD-9D09-99DA32F259AF}">${inside}</customSheetView></customSheetViews>`;
  test.each([
    [VIEWS('<selection activeCell="B2" sqref="B2"/>'), []],
    [VIEWS('<rowBreaks count="1"><brk id="3" man="1"/></rowBreaks>'), ["view"]],
    ["<dataConsolidate/>", []],
    ['<dataConsolidate><dataRefs><dataRef ref="A1:B2"/></dataRefs></dataConsolidate>', ["other"]],
  ])("is only what names cells: %s", async (own, kinds) => {
    const model = await opened(
      () => undefined,
      put(SHEET, (xml) => xml.replace("</sheetData>", `</sheetData>${own}`)),
    );
    const { parts, losses } = await saved(model, () => model.insert(row(2), "down"));
    expect(text(parts, SHEET)).toContain(own);
    expect(losses.map(({ kind }) => kind)).toEqual(kinds);
  });

  test("is not where the cursor stood in the parts of a frozen window", async () => {
    const model = await opened(
      () => undefined,
      put(SHEET, (xml) =>
        xml.replace(
          /<dimension[^>]*>/,
          (all) =>
            `${all}<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="L7" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="L7" sqref="L7"/></sheetView></sheetViews>`,
        ),
      ),
    );
    const { parts, losses } = await saved(model, () => model.insert(row(1), "down"));
    expect(text(parts, SHEET)).toContain('ySplit="4"');
    expect(losses).toEqual([]);
  });
});

test("a book whose settings of calculation are written with two tags is a whole file again", async () => {
  const model = await opened(
    () => undefined,
    put("xl/workbook.xml", (xml) =>
      xml.replace(/<calcPr[^>]*?\/>/, '<calcPr calcId="1"></calcPr>'),
    ),
  );
  const { parts } = await saved(model, () => model.write(cells(8, 8), [[1]]));
  expect(text(parts, "xl/workbook.xml")).toMatch(
    /<calcPr calcId="1" fullCalcOnLoad="1"\/><\/workbook>$/,
  );
});
