import { readZip } from "../../../src/workbench/model/files/zip";
import { openModel } from "../../../src/workbench/model/workbook";
import { foreignParts, packed, relationships } from "../packages";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The sheet "Syd" with a table whose part is the given text. */
async function withTable(table: string): Promise<Uint8Array> {
  const parts = foreignParts();
  parts["xl/ark/syd.xml"] =
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
  parts["xl/ark/_rels/syd.xml.rels"] = relationships(
    `<Relationship Id="rId1" Type="${OFFICE}/table" Target="../tabel.xml"/>`,
  );
  parts["xl/tabel.xml"] = table;
  return packed(parts);
}

test("a table that is filtered by its icons opens, and keeps the filter", async () => {
  const filter =
    '<filterColumn colId="0"><iconFilter iconSet="3TrafficLights1" iconId="1"/></filterColumn>';
  const bytes = await withTable(
    `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A2"><autoFilter ref="A1:A2">${filter}</autoFilter><tableColumns count="1"><tableColumn id="1" name="Navn"/></tableColumns></table>`,
  );
  const model = await openModel(bytes, "en");
  expect(model.tables().map(({ name }) => name)).toEqual(["T"]);
  model.write({ sheet: "Nord", top: 5, left: 5, bottom: 5, right: 5 }, [[1]]);
  const saved = await model.saving();
  expect(saved.losses).toEqual([]);
  const part = (await readZip(saved.bytes)).get("xl/tabel.xml");
  expect(new TextDecoder().decode(part)).toContain(filter);
});

test("a table without a name goes by the one that is shown", async () => {
  const bytes = await withTable(
    `<table xmlns="${MAIN}" id="1" displayName="Vist" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Navn"/></tableColumns></table>`,
  );
  const model = await openModel(bytes, "en");
  expect(model.tables().map(({ name }) => name)).toEqual(["Vist"]);
});

test("days of a workbook that counts from 1904 are shown and named as such", async () => {
  const parts = foreignParts();
  parts["xl/bog.xml"] = (parts["xl/bog.xml"] ?? "").replace(
    "<workbookPr ",
    '<workbookPr date1904="1" ',
  );
  const model = await openModel(await packed(parts), "en");
  model.write({ sheet: "Syd", top: 4, left: 0, bottom: 4, right: 2 }, [
    [1, '=TEXT(A5,"yyyy-mm-dd")', "=YEAR(A5)"],
  ]);
  model.edit("Syd", "format", { sheet: "Syd", top: 4, left: 0, bottom: 4, right: 0 }, (sheet) => {
    sheet.getCell("A5").numFmt = "yyyy-mm-dd";
  });
  expect(model.content("Syd", 4, 0).text).toBe("1904-01-02");
  expect(model.values({ sheet: "Syd", top: 4, left: 1, bottom: 4, right: 2 })).toEqual([
    ["1904-01-02", 1904],
  ]);
});
