import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LAST_COLUMN, LAST_ROW } from "../../../src/workbench/model/area";
import type { Model } from "../../../src/workbench/model/model";
import { createModel, openModel } from "../../../src/workbench/model/workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const row = (top: number, bottom = top) => ({
  sheet: "S",
  top,
  left: 0,
  bottom,
  right: LAST_COLUMN,
});
const column = (left: number) => ({ sheet: "S", top: 0, left, bottom: LAST_ROW, right: left });
const cell = (top: number, left: number) => ({ sheet: "S", top, left, bottom: top, right: left });

type Parts = Record<string, Uint8Array>;
const text = (parts: Parts, part: string): string => strFromU8(parts[part] ?? new Uint8Array());

/** A file with one sheet of the given XML (from the columns to the last element), and more parts beside it. */
async function opened(
  inside: string,
  more: Readonly<Record<string, string>> = {},
  relations: readonly (readonly [id: string, kind: string, target: string])[] = [],
): Promise<Model> {
  const made = createModel("en", "S");
  made.write(cell(0, 0), [["a"]]);
  const parts = unzipSync(await made.save());
  parts[SHEET] = strToU8(
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inside}</worksheet>`,
  );
  for (const [name, xml] of Object.entries(more)) parts[name] = strToU8(xml);
  if (relations.length > 0)
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
        .map(
          ([id, kind, target]) =>
            `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
        )
        .join("")}</Relationships>`,
    );
  return openModel(zipSync(parts), "en");
}

/** The saved parts and the sheet's own after something was done, and what could not be kept. */
async function after(model: Model, act: () => void) {
  act();
  const { bytes, losses } = await model.saving();
  const parts = unzipSync(bytes);
  return { parts, xml: text(parts, SHEET), losses };
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const numbers = (...list: number[]) =>
  data(list.map((r) => `<row r="${r}"><c r="A${r}"><v>${r}</v></c></row>`).join(""));

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right/><top/><bottom/><diagonal/></border><border><left/><right style="thick"/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf borderId="1" applyBorder="1"/><xf borderId="2" applyBorder="1"/></cellXfs></styleSheet>`;

describe("whole rows and columns take along", () => {
  test("the looks of cells under merged ones, also those that stay where they are and after a step back", async () => {
    const merged = `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/></row><row r="5"><c r="A5" s="1"><v>5</v></c><c r="B5" s="2"/></row>`;
    const model = await opened(
      `${data(merged)}<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A5:B5"/></mergeCells>`,
      { "xl/styles.xml": STYLES },
    );
    const { xml, losses } = await after(model, () => model.insert(row(2), "down"));
    expect(xml).toContain('<c r="B1" s="2"/>');
    expect(xml).toContain('<c r="B6" s="2"/>');
    expect(losses).toEqual([]);
    const back = await after(model, () => {
      model.undo();
      model.write(cell(8, 0), [[9]]);
    });
    expect(back.xml).toContain('<c r="B5" s="2"/>');
  });

  test("cells that the library makes under merged ones do not come into the file", async () => {
    const model = await opened(
      `${data('<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c></row>')}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`,
      { "xl/styles.xml": STYLES },
    );
    const { xml } = await after(model, () => model.write(cell(4, 0), [[1]]));
    expect(xml).not.toContain('r="B1"');
  });

  test("the look of rows and of columns, wide ones behind the last cell, and formats without content", async () => {
    const model = await opened(
      `<cols><col min="6" max="7" width="30" style="1" customWidth="1"/></cols>${data(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="9" s="2" customFormat="1"><c r="F9" s="1"/></row>',
      )}`,
      { "xl/styles.xml": STYLES },
    );
    const down = await after(model, () => model.insert(row(4), "down"));
    expect(down.xml).toContain('<row r="10" s="2" customFormat="1"><c r="F10" s="1"/></row>');
    expect(down.losses).toEqual([]);
    const right = await after(model, () => model.insert(column(1), "right"));
    expect(right.xml).toContain('<col width="30" style="1" customWidth="1" min="7" max="8"/>');
    expect(right.xml).toContain('<c r="G10" s="1"/>');
    expect(right.losses).toEqual([]);
  });

  test("ends of pages, what is not to be marked as an error, protected ranges and links over several cells", async () => {
    const model = await opened(
      `${numbers(1, 5, 9)}<protectedRanges><protectedRange name="P" sqref="A5:A9"/></protectedRanges><hyperlinks><hyperlink ref="A5:A9" location="S!A1" display="S!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A5:A9" numberStoredAsText="1"/></ignoredErrors>`,
    );
    const { xml, losses } = await after(model, () => model.insert(row(2), "down"));
    expect(xml).toContain('<protectedRange name="P" sqref="A6:A10"/>');
    expect(xml).toContain('<hyperlink ref="A6:A10" location="S!A1" display="S!A1"/>');
    expect(xml).toContain('<brk id="6" max="16383" man="1"/>');
    expect(xml).toContain('<ignoredError sqref="A6:A10" numberStoredAsText="1"/>');
    expect(losses).toEqual([]);
  });

  test("sparklines, and those of rows that are taken out go with them", async () => {
    const sparkline = (at: number) =>
      `<x14:sparkline><xm:f>S!A${at}:C${at}</xm:f><xm:sqref>D${at}</xm:sqref></x14:sparkline>`;
    const group = (...at: number[]) =>
      `<x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines>${at.map(sparkline).join("")}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`;
    const model = await opened(
      `${numbers(1, 5, 9)}<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">${group(5, 9)}</ext></extLst>`,
    );
    const put = await after(model, () => model.insert(row(6), "down"));
    expect(put.xml).toContain(group(5, 10));
    const out = await after(model, () => model.remove(row(4), "up"));
    expect(out.xml).toContain(group(9));
    expect(out.losses).toEqual([]);
    const renamed = await after(model, () => model.renameSheet("S", "Nyt navn"));
    expect(renamed.xml).toContain("<xm:f>'Nyt navn'!A9:C9</xm:f>");
    expect(renamed.losses).toEqual([]);
  });

  test("a formula of several cells as the file has it, and one over one cell stays one", async () => {
    const model = await opened(
      data(
        '<row r="1"><c r="A1"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c><c r="B5"><f t="array" ref="B5">SUM(A1:A5*1)</f><v>5</v></c></row>',
      ),
    );
    const { xml, losses } = await after(model, () => model.insert(row(2), "down"));
    expect(xml).toContain('<c r="B6"><f t="array" ref="B6">SUM(A1:A6*1)</f><v>5</v></c>');
    expect(losses).toEqual([]);
  });

  test("a table's sums in their own words, also under another title", async () => {
    const table = (last: number) =>
      `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B${last}" totalsRowCount="1"><autoFilter ref="A1:B${last - 1}"/><tableColumns count="2"><tableColumn id="1" name="a" totalsRowLabel="Sum"/><tableColumn id="2" name="b" totalsRowFunction="custom" uniqueName="u"><totalsRowFormula>B2+B${last - 1}</totalsRowFormula></tableColumn></tableColumns></table>`;
    const inline = (ref: string, value: string) =>
      `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const model = await opened(
      `${data(
        `<row r="1">${inline("A1", "a")}${inline("B1", "b")}</row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row><row r="4">${inline("A4", "Sum")}<c r="B4"><f>B2+B3</f><v>5</v></c></row>`,
      )}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      { "xl/tables/table1.xml": table(4) },
      [["rId1", "table", "../tables/table1.xml"]],
    );
    const { parts, losses } = await after(model, () => model.insert(row(2), "down"));
    expect(text(parts, "xl/tables/table1.xml")).toContain(table(5));
    expect(losses).toEqual([]);
    const renamed = await after(model, () => model.write(cell(0, 1), [["c"]]));
    expect(text(renamed.parts, "xl/tables/table1.xml")).toContain(
      '<tableColumn id="2" name="c" totalsRowFunction="custom" uniqueName="u"><totalsRowFormula>B2+B4</totalsRowFormula></tableColumn>',
    );
  });

  const anchor = (edit: string, from: string, to: string, inside: string) =>
    `<xdr:twoCellAnchor${edit}><xdr:from>${from}</xdr:from><xdr:to>${to}</xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
  const corner = (r: number, c: number) =>
    `<xdr:col>${c}</xdr:col><xdr:colOff>100</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>200</xdr:rowOff>`;
  const drawing = (anchors: string) =>
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors}</xdr:wsDr>`;

  test("pictures and shapes by what each says of itself: both corners, the first, or none", async () => {
    const shape = '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Pil"/></xdr:nvSpPr></xdr:sp>';
    const three = (a: [number, number], b: [number, number], c: [number, number]) =>
      anchor("", corner(a[0], 1), corner(a[1], 3), shape) +
      anchor(' editAs="oneCell"', corner(b[0], 1), corner(b[1], 3), shape) +
      anchor(' editAs="absolute"', corner(c[0], 1), corner(c[1], 3), shape);
    const model = await opened(
      `${numbers(1, 5, 9)}<drawing r:id="rId1"/>`,
      { "xl/drawings/drawing1.xml": drawing(three([1, 5], [1, 5], [4, 8])) },
      [["rId1", "drawing", "../drawings/drawing1.xml"]],
    );
    const { parts, losses } = await after(model, () => model.insert(row(3), "down"));
    expect(text(parts, "xl/drawings/drawing1.xml")).toContain(three([1, 6], [1, 5], [4, 8]));
    expect(losses).toEqual([]);
  });

  test("a chart in the file's own words and in its own part, with levels of categories that the library does not know", async () => {
    const chart = (last: number, points: string) =>
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:multiLvlStrRef><c:f>S!$A$1:$B$${last}</c:f></c:multiLvlStrRef></c:cat><c:val><c:numRef><c:f>S!$A$1:$A$${last}</c:f><c:numCache><c:formatCode>0.0</c:formatCode>${points}</c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
    const frame =
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr><a:graphicFrameLocks/></xdr:cNvGraphicFramePr></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
    const point = (index: number, value: number) =>
      `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
    const model = await opened(
      `${numbers(1, 2, 3)}<drawing r:id="rId1"/>`,
      {
        "xl/drawings/drawing1.xml": drawing(anchor("", corner(4, 1), corner(9, 5), frame)),
        "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/></Relationships>`,
        "xl/charts/chart1.xml": chart(
          3,
          `<c:ptCount val="3"/>${point(0, 1)}${point(1, 2)}${point(2, 3)}`,
        ),
      },
      [["rId1", "drawing", "../drawings/drawing1.xml"]],
    );
    expect(model.charts("S")).toHaveLength(1);
    const { parts, losses } = await after(model, () => model.insert(row(1), "down"));
    expect(losses).toEqual([]);
    expect(Object.keys(parts).filter((part) => part.startsWith("xl/charts/chart"))).toEqual([
      "xl/charts/chart1.xml",
    ]);
    expect(text(parts, "xl/charts/chart1.xml")).toBe(
      chart(4, `<c:ptCount val="4"/>${point(0, 1)}${point(2, 2)}${point(3, 3)}`),
    );
    expect(text(parts, "xl/drawings/drawing1.xml")).toContain(
      anchor("", corner(5, 1), corner(10, 5), frame),
    );
  });

  test("threads of remarks, and where a pivot table and its source lie", async () => {
    const threads = (ref: string) =>
      `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="${ref}" id="{1}"><text>husk</text></threadedComment></ThreadedComments>`;
    const pivot = (ref: string) =>
      `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="${ref}" firstHeaderRow="1"/></pivotTableDefinition>`;
    const note = (ref: string) =>
      `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="${ref}" authorId="0"><text><t>husk</t></text></comment></commentList></comments>`;
    const model = await opened(
      `${numbers(1, 5, 9)}<legacyDrawing r:id="rId4"/>`,
      {
        "xl/comments1.xml": note("A5"),
        "xl/drawings/vmlDrawing1.vml":
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
        "xl/threadedComments/threadedComment1.xml": threads("A5"),
        "xl/pivotTables/pivotTable1.xml": pivot("F5:G8"),
      },
      [
        ["rId1", "threadedComment", "../threadedComments/threadedComment1.xml"],
        ["rId2", "pivotTable", "../pivotTables/pivotTable1.xml"],
        ["rId3", "comments", "../comments1.xml"],
        ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ],
    );
    const above = await after(model, () => model.insert(row(2), "down"));
    expect(text(above.parts, "xl/threadedComments/threadedComment1.xml")).toBe(threads("A6"));
    expect(text(above.parts, "xl/comments1.xml")).toBe(note("A6"));
    expect(text(above.parts, "xl/pivotTables/pivotTable1.xml")).toContain('ref="F6:G9"');
    expect(above.losses).toEqual([]);
    const gone = await after(model, () => model.remove(row(5, 8), "up"));
    expect(gone.losses).toEqual([{ kind: "pivot" }]);
  });
});

describe("a cell that is a link", () => {
  const linked = () =>
    opened(
      `${data('<row r="1"><c r="A1" t="inlineStr"><is><t>her</t></is></c></row>')}<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
      {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
      },
    );

  test("stays one when another text is typed over it", async () => {
    const model = await linked();
    const { xml, losses } = await after(model, () => model.type("S", 0, 0, "der"));
    expect(xml).toContain('<hyperlink ref="A1" r:id="rId1"/>');
    expect(model.content("S", 0, 0).value).toBe("der");
    expect(losses).toEqual([]);
  });

  test("is named where a number takes its place", async () => {
    const model = await linked();
    const { losses } = await after(model, () => model.type("S", 0, 0, "7"));
    expect(losses).toEqual([{ kind: "links", sheet: "S" }]);
  });
});
