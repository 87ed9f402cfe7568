import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LAST_COLUMN } from "../../../src/workbench/model/area";
import type { Model } from "../../../src/workbench/model/model";
import { createModel, openModel } from "../../../src/workbench/model/workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const rows = (top: number, bottom = top) => ({
  sheet: "S",
  top,
  left: 0,
  bottom,
  right: LAST_COLUMN,
});
const one = (row: number, column: number) => ({
  sheet: "S",
  top: row,
  left: column,
  bottom: row,
  right: column,
});

type Parts = Record<string, Uint8Array>;
const text = (parts: Parts, part: string): string => strFromU8(parts[part] ?? new Uint8Array());

/** A file whose sheet is given as Excel writes it, with more parts beside it. */
async function opened(
  put: (xml: string) => string,
  more: (parts: Parts) => void = () => undefined,
): Promise<Model> {
  const model = createModel("en", "S");
  model.write(one(0, 0), [["a"]]);
  const parts = unzipSync(await model.save());
  parts[SHEET] = strToU8(put(text(parts, SHEET)));
  more(parts);
  return openModel(zipSync(parts), "en");
}

const cells = (data: string) => (xml: string) =>
  xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${data}</sheetData>`);

/** The parts after something was done, and what could not be kept. */
async function after(model: Model, act: () => void) {
  act();
  const { bytes, losses } = await model.saving();
  return { parts: unzipSync(bytes), losses };
}

const RICH =
  '<c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">fed&#13;\nlinje</t></r><r><t>x</t></r></is></c>';

test("rows that are pushed down keep what the file says of them: heights, edges and texts with formats", async () => {
  const model = await opened(
    cells(
      `<row r="2" ht="30" thickBot="1"><c r="A2"><v>1</v></c></row><row r="3">${RICH}<c r="B3"><f ca="1">A2+1</f><v>2</v></c></row>`,
    ),
  );
  const { parts, losses } = await after(model, () => model.insert(rows(0), "down"));
  const xml = text(parts, SHEET);
  expect(xml).toContain('<row r="3" ht="30" thickBot="1"><c r="A3"><v>1</v></c></row>');
  expect(xml).toContain(RICH.replace('"A3"', '"A4"'));
  expect(xml).toContain('<f ca="1">A3+1</f>');
  expect(losses).toEqual([]);
});

test("undone, nothing has moved in the file", async () => {
  const data = `<row r="2" ht="30" thickBot="1"><c r="A2"><v>1</v></c></row><row r="3">${RICH}</row>`;
  const model = await opened(cells(data));
  const { parts } = await after(model, () => {
    model.insert(rows(0), "down");
    model.undo();
    model.write(one(0, 5), [[7]]);
  });
  expect(text(parts, SHEET)).toContain(data);
});

test("a result that changes leaves the formula in the file's own words, shared ones too", async () => {
  const model = await opened(
    cells(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>10</v></c><c r="C2"><f ca="1">B1+1</f><v>3</v></c></row>',
    ),
  );
  const { parts } = await after(model, () => model.write(one(0, 0), [[4]]));
  const xml = text(parts, SHEET);
  expect(xml).toContain('<f t="shared" ref="B1:B2" si="0">A1*2</f><v>8</v>');
  expect(xml).toContain(
    '<c r="B2"><f t="shared" si="0"/><v>10</v></c><c r="C2"><f ca="1">B1+1</f><v>9</v></c>',
  );
});

test("a sheet that nobody touched keeps its bytes, however it is written", async () => {
  const data = "<sheetData>\n  <row r='1'>\n    <c r='A1'><v>1</v></c>\n  </row>\n</sheetData>";
  const model = await opened((xml) => xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, data));
  const before = (await model.saving()).bytes;
  const { parts } = await after(model, () => {
    const other = model.addSheet("B");
    model.write({ ...one(0, 0), sheet: other }, [[1]]);
  });
  expect(text(parts, SHEET)).toBe(text(unzipSync(before), SHEET));
});

test("data bars keep the file's own words when a cell changes, and follow rows that are put in", async () => {
  const rule = (ref: string) =>
    `<conditionalFormatting sqref="${ref}"><cfRule priority="3" type="dataBar"><formula>MAX(${ref})</formula><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>`;
  const put = (xml: string) =>
    cells('<row r="1"><c r="A1"><v>1</v></c></row>')(xml).replace(
      "</sheetData>",
      `</sheetData>${rule("A2:A9")}`,
    );
  const model = await opened(put);
  const first = await after(model, () => model.write(one(0, 5), [[7]]));
  expect(text(first.parts, SHEET)).toContain(rule("A2:A9"));
  expect(text(first.parts, SHEET)).not.toContain("extLst");
  const second = await after(model, () => model.insert(rows(0), "down"));
  expect(text(second.parts, SHEET)).toContain('sqref="A3:A10"><cfRule');
});

test("notes on empty cells follow rows that are put in", async () => {
  const model = await opened(
    (xml) =>
      cells('<row r="1"><c r="A1"><v>1</v></c></row>')(xml).replace(
        "</worksheet>",
        '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdN2"/></worksheet>',
      ),
    (parts) => {
      const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
      parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdN1" Type="${office}/comments" Target="../comments1.xml"/><Relationship Id="rIdN2" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
      );
      parts["xl/comments1.xml"] = strToU8(
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="C7" authorId="0"><text><t>husk</t></text></comment></commentList></comments>',
      );
      parts["xl/drawings/vmlDrawing1.vml"] = strToU8(
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 6, 10, 5, 31, 9, 9</x:Anchor><x:Row>6</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
      );
    },
  );
  const { parts, losses } = await after(model, () => model.insert(rows(1, 2), "down"));
  expect(text(parts, "xl/comments1.xml")).toContain('<comment ref="C9"');
  expect(text(parts, "xl/drawings/vmlDrawing1.vml")).toContain(
    "<x:Anchor>3, 15, 8, 10, 5, 31, 11, 9</x:Anchor><x:Row>8</x:Row><x:Column>2</x:Column>",
  );
  expect(losses).toEqual([]);
});
