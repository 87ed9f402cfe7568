import { openModel } from "../../src/workbench/model/workbook";
import { FileRefusal } from "../../src/workbench/model/files/refusal";
import { LIMITS, readZip } from "../../src/workbench/model/files/zip";
import { foreignParts, packed, relationships } from "./packages";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await openModel(bytes);
    return "opened";
  } catch (error) {
    return error instanceof FileRefusal ? error.code : `not a refusal: ${String(error)}`;
  }
}

/** The parts before and after something was done to the workbook. */
async function saved(act: (model: Awaited<ReturnType<typeof openModel>>) => void) {
  const bytes = await packed(foreignParts());
  const model = await openModel(bytes);
  act(model);
  const { bytes: after, losses } = await model.saving();
  const [before, now] = [await readZip(bytes), await readZip(after)];
  const changed = [...before.keys()].filter(
    (part) => text(before.get(part)) !== text(now.get(part)),
  );
  return { before, now, changed, losses, after, bytes, model };
}

const cell = (sheet: string, row: number, column: number) => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe("a file is read by what it says of itself", () => {
  test("sheets, texts and styles are found by relationship, whatever their parts are called", async () => {
    const model = await openModel(await packed(foreignParts()));
    expect(model.sheets()).toEqual(["Nord", "Syd"]);
    expect(model.formulas({ sheet: "Nord", top: 0, left: 0, bottom: 2, right: 2 })).toEqual([
      [12.5, "=A1*2", "Fed tekst"],
      [3, "=A2*2", null],
      ["Ledige", null, null],
    ]);
    expect(model.content("Nord", 0, 0).text).toBe("12,5 kr");
    expect(model.content("Syd", 0, 0).value).toBe(13.5);
  });

  test("the other form of the format, prefixes and cells without addresses are read too", async () => {
    const parts = foreignParts();
    parts["xl/ark/syd.xml"] =
      `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const model = await openModel(await packed(parts));
    expect(model.values({ sheet: "Syd", top: 0, left: 0, bottom: 1, right: 1 })).toEqual([
      [1, 2],
      [3, null],
    ]);
  });
});

describe("what came with a file goes back into it", () => {
  test("a workbook that nobody changed is the file itself, to the byte", async () => {
    const { bytes, after, losses } = await saved(() => undefined);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(after))).toBe(0);
    expect(losses).toEqual([]);
  });

  test("one written cell changes its sheet, and nothing else that a person made", async () => {
    const { changed, now, losses, after } = await saved((model) =>
      model.write(cell("Nord", 4, 0), [["Ny tekst"]]),
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/bog.xml.rels",
      "xl/ark/nord.xml",
      "xl/bog.xml",
      "xl/calcChain.xml",
      "xl/tekst.xml",
    ]);
    expect(losses).toEqual([]);
    const sheet = text(now.get("xl/ark/nord.xml"));
    for (const kept of [
      '<sheetPr codeName="Ark4"/>',
      'hashValue="aGFzaA=="',
      "<x14:sparklineGroups/>",
      '<c r="B2"><f t="shared" si="0"/><v>6</v></c>',
      '<c r="C1" s="2" t="s"><v>1</v></c>',
      '<c r="A5" t="s"><v>2</v></c>',
    ])
      expect(sheet).toContain(kept);
    const book = text(now.get("xl/bog.xml"));
    expect(book).toContain('workbookHashValue="aGFzaA=="');
    expect(book).toContain('<definedName name="Sats" comment="fra loven">Nord!$A$1</definedName>');
    expect(book).toContain('activeTab="1"');
    expect(book).toContain('fullCalcOnLoad="1"');
    const again = await openModel(after);
    expect(again.content("Nord", 4, 0).value).toBe("Ny tekst");
  });

  test("formulas that share one text in the file each have their own when one of them changes", async () => {
    const { now, after } = await saved((model) => model.write(cell("Nord", 0, 1), [["=A1*3"]]));
    expect(text(now.get("xl/ark/nord.xml"))).toContain('<c r="B2"><f>A2*2</f><v>6</v></c>');
    const again = await openModel(after);
    expect(again.values({ sheet: "Nord", top: 0, left: 1, bottom: 1, right: 1 })).toEqual([
      [37.5],
      [6],
    ]);
  });

  test("a result that changed on another sheet is written there as well", async () => {
    const { now } = await saved((model) => model.write(cell("Nord", 0, 0), [[20]]));
    expect(text(now.get("xl/ark/syd.xml"))).toContain("<f>Nord!A1+1</f><v>21</v>");
    expect(text(now.get("xl/ark/syd.xml"))).toContain('<phoneticPr fontId="1"/>');
    expect(text(now.get("xl/ark/nord.xml"))).toContain('<c r="A1" s="1"><v>20</v></c>');
  });

  test("a new look is added to the file's styles, and its named styles stay", async () => {
    const { now, after } = await saved((model) =>
      model.edit("Nord", "format", cell("Nord", 1, 0), (sheet) => {
        sheet.getCell(2, 1).numFmt = "0.000";
      }),
    );
    const styles = text(now.get("xl/stil.xml"));
    expect(styles).toContain('<cellStyle name="Kommunens overskrift" xfId="1"/>');
    expect(styles).toContain('formatCode="0.000"');
    expect((await openModel(after)).content("Nord", 1, 0).text).toBe("3,000");
  });

  test("sheets come, go, and get other names; their names and formulas follow", async () => {
    const { now, after } = await saved((model) => {
      model.renameSheet("Nord", "Nord 2026");
      model.addSheet("Ny");
      model.write(cell("Ny", 0, 0), [["='Nord 2026'!A1"]]);
    });
    expect(text(now.get("xl/bog.xml"))).toMatch(
      /comment="fra loven">(?:'|&apos;)Nord 2026(?:'|&apos;)!\$A\$1<\/definedName>/,
    );
    const again = await openModel(after);
    expect(again.sheets()).toEqual(["Nord 2026", "Syd", "Ny"]);
    expect(again.content("Ny", 0, 0).value).toBe(12.5);
    expect(again.content("Syd", 0, 0).formula).toBe("='Nord 2026'!A1+1");
  });

  test("a deleted sheet's part is gone from the file, with all that only it had", async () => {
    const { now, after } = await saved((model) => model.deleteSheet("Syd"));
    expect(now.has("xl/ark/syd.xml")).toBe(false);
    expect(text(now.get("[Content_Types].xml"))).not.toContain("syd.xml");
    expect((await openModel(after)).sheets()).toEqual(["Nord"]);
  });

  test("what cannot follow when rows are put in is named", async () => {
    const parts = foreignParts();
    parts["xl/ark/syd.xml"] = (parts["xl/ark/syd.xml"] ?? "").replace(
      "<phoneticPr",
      '<scenarios><scenario name="Høj"><inputCells r="A1" val="2"/></scenario></scenarios><phoneticPr',
    );
    const model = await openModel(await packed(parts));
    model.insert({ sheet: "Syd", top: 0, left: 0, bottom: 0, right: 16_383 }, "down");
    expect((await model.saving()).losses).toEqual([{ kind: "other", sheet: "Syd" }]);
  });

  test("the hidden name of a filter goes along when rows are put in", async () => {
    const parts = foreignParts();
    const name = (last: number): string =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Nord!$A$1:$C$${last}</definedName>`;
    parts["xl/bog.xml"] = (parts["xl/bog.xml"] ?? "").replace(
      "</definedNames>",
      `${name(3)}</definedNames>`,
    );
    const model = await openModel(await packed(parts));
    model.edit("Nord", "format", undefined, (sheet) => {
      sheet.sheetProtection = null as never;
    });
    model.insert({ sheet: "Nord", top: 1, left: 0, bottom: 1, right: 16_383 }, "down");
    expect(text((await readZip(await model.save())).get("xl/bog.xml"))).toContain(
      '<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">Nord!$A$1:$C$4',
    );
  });

  test("merged cells go along when rows are put in, in whatever order the file lists them", async () => {
    const parts = foreignParts();
    parts["xl/ark/syd.xml"] =
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A4:B5"/><mergeCell ref="C2:D2"/><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    const model = await openModel(await packed(parts));
    model.insert({ sheet: "Syd", top: 1, left: 0, bottom: 1, right: 16_383 }, "down");
    const again = await openModel(await model.save());
    const merged = again
      .worksheet("Syd")
      .mergedRegions.map(({ top, left, bottom, right }) => [top, left, bottom, right].join());
    expect(merged.sort()).toEqual(["1,1,1,2", "3,3,3,4", "5,1,6,2"]);
    expect(again.values({ sheet: "Syd", top: 2, left: 2, bottom: 2, right: 2 })).toEqual([[2]]);
  });

  test("a file that spells its parts otherwise gets no second part beside them", async () => {
    const parts = Object.fromEntries(
      Object.entries(foreignParts()).map(([name, content]) => [
        name === "[Content_Types].xml"
          ? "[content_types].xml"
          : name.replace("xl/ark/nord", "xl/ARK/nord"),
        content,
      ]),
    );
    const model = await openModel(await packed(parts));
    model.write(cell("Nord", 4, 0), [["ny"]]);
    const bytes = await model.save();
    const names = [...(await readZip(bytes)).keys()].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect((await openModel(bytes)).content("Nord", 4, 0).value).toBe("ny");
  });

  test("the charts of a deleted sheet do not come up on the next new one", async () => {
    const { model } = await saved(() => undefined);
    model.addSheet("Med diagram");
    model.addChart("Med diagram", {
      name: "D",
      kind: "line",
      series: [{ values: "Nord!$A$1:$A$2" }],
      frame: { left: 0, top: 0, width: 90, height: 90 },
    });
    model.deleteSheet("Med diagram");
    model.addSheet("Nyt");
    expect(model.charts("Nyt")).toEqual([]);
    model.undo();
    model.undo();
    expect(model.charts("Med diagram")).toHaveLength(1);
  });
});

describe("a file that cannot be opened says what it is", () => {
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(name).forEach((sign, index) => (bytes[512 + index * 2] = sign.charCodeAt(0)));
    return bytes;
  };
  const typed = async (type: string): Promise<Uint8Array> => {
    const parts = foreignParts();
    parts["[Content_Types].xml"] = (parts["[Content_Types].xml"] ?? "").replace(
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      type,
    );
    return packed(parts);
  };
  const edited = async (part: string, xml: string): Promise<Uint8Array> =>
    packed({ ...foreignParts(), [part]: xml });

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["fileEmpty", () => new Uint8Array()],
    ["fileEncrypted", () => ole("EncryptedPackage")],
    ["fileOldExcel", () => ole("Workbook")],
    ["fileWord", () => ole("WordDocument")],
    ["fileText", () => new TextEncoder().encode("Område;Ledige\r\nNord;40\r\n")],
    ["filePdf", () => new TextEncoder().encode("%PDF-1.7\n")],
    ["fileUnknown", () => new Uint8Array(100).fill(1)],
    ["fileBinary", () => typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")],
    [
      "fileWord",
      () =>
        typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    ],
    [
      "fileOpenDocument",
      () => packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    ],
    ["fileDamaged", () => packed({ "a.txt": "b" })],
    ["fileDamaged", async () => (await packed(foreignParts())).subarray(0, 900)],
    ["fileDamaged", () => edited("xl/bog.xml", "<workbook><sheets>")],
    ["fileDamaged", () => edited("xl/ark/nord.xml", "intet")],
    [
      "fileDamaged",
      () => edited("xl/ark/syd.xml", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'),
    ],
    [
      "fileMerges",
      () =>
        edited(
          "xl/ark/syd.xml",
          `<worksheet><sheetData/><mergeCells>${'<mergeCell ref="A1:XFD900"/>'.repeat(2)}</mergeCells></worksheet>`,
        ),
    ],
  ])("%s", async (code, made) => {
    expect(await refusalOf(await made())).toBe(code);
  });

  test("a small file that unpacks to more than memory holds is refused before it is unpacked", async () => {
    const bomb = await packed({ ...foreignParts(), "xl/media/b.bin": new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(
      readZip(bomb, { ...LIMITS, total: 1_000_000, parts: 100, merged: 1, file: 1e9 }),
    ).rejects.toThrow(/fileTooLarge/);
  });

  test("a small file of so many cells that they would take all memory is refused before any is made", async () => {
    const bomb = await edited(
      "xl/ark/syd.xml",
      `<worksheet><sheetData><row>${"<c/>".repeat(8_000_000)}</row></sheetData></worksheet>`,
    );
    expect(bomb.length).toBeLessThan(64_000);
    expect(await refusalOf(bomb)).toBe("fileCells");
  });

  test("a formula that says it fills a whole sheet is read as quickly as another", async () => {
    const bytes = await edited(
      "xl/ark/syd.xml",
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1+1</f><v>2</v></c></row></sheetData></worksheet>`,
    );
    const model = await openModel(bytes);
    expect(model.content("Syd", 0, 0).value).toBe(2);
  });

  test("a part that unpacks to more than the file says of it is refused", async () => {
    const bytes = await packed({ ...foreignParts(), "xl/a.xml": "x".repeat(100_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 50; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 100_000)
        view.setUint32(at + 24, 10, true);
    await expect(readZip(bytes)).rejects.toThrow(/fileDamaged/);
  });

  test("relationships that lead nowhere leave a workbook without sheets, which is none", async () => {
    expect(await refusalOf(await edited("xl/_rels/bog.xml.rels", relationships()))).toBe(
      "fileDamaged",
    );
  });
});
