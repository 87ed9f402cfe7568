import { strToU8, unzipSync, zipSync } from "fflate";
import { createController } from "../../../src/workbench/grid/controller";
import { LAST_COLUMN, LAST_ROW } from "../../../src/workbench/model/area";
import { Failure } from "../../../src/workbench/model/failure";
import { createModel, openModel } from "../../../src/workbench/model/workbook";
import { workbenchText } from "../../../src/workbench/words";
import { playing } from "../quirks/tools";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Rows, columns and blocks are given as Excel counts: from 1. */
const rows = (first: number, last = first) => ({
  sheet: "S",
  top: first - 1,
  bottom: last - 1,
  left: 0,
  right: LAST_COLUMN,
});
const columns = (first: number, last = first) => ({
  sheet: "S",
  top: 0,
  bottom: LAST_ROW,
  left: first - 1,
  right: last - 1,
});
const block = (top: number, left: number, bottom = top, right = left) => ({
  sheet: "S",
  top: top - 1,
  left: left - 1,
  bottom: bottom - 1,
  right: right - 1,
});

/** A file as Excel writes it: a formula over B3:C5 that was entered as `{=…}`, or a pivot table there with a filter over it. */
async function file(what: "array" | "spill" | "pivot"): Promise<Uint8Array> {
  const made = createModel("en", "S");
  made.write(block(1, 1), [["a"]]);
  const parts = unzipSync(await made.save());
  const tag = `<f t="array" ref="B3:C5">A1:A3*{1,2}</f><v>1</v>`;
  const cell =
    what === "pivot"
      ? '<c r="B3"><v>1</v></c>'
      : `<c r="B3"${what === "spill" ? ' cm="1"' : ""}>${tag}</c>`;
  const numbers = [1, 2, 3].map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c>`);
  parts["xl/worksheets/sheet1.xml"] = strToU8(
    `<worksheet xmlns="${MAIN}"><sheetData>${numbers[0]}</row>${numbers[1]}</row>${numbers[2]}${cell}</row></sheetData></worksheet>`,
  );
  if (what === "pivot") {
    parts["xl/pivotTables/pivotTable1.xml"] = strToU8(
      `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="B5:C7" firstHeaderRow="1" rowPageCount="1" colPageCount="1"/></pivotTableDefinition>`,
    );
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
    );
  }
  return zipSync(parts);
}

const opened = async (what: Parameters<typeof file>[0]) => openModel(await file(what), "en");
const codeOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return "done";
};

describe.each([
  ["array", "InsertDeleteConflict", 5],
  // The filter stands in row 3, the table in rows 5 to 7.
  ["pivot", "PivotTableRangeConflict", 7],
] as const)("what only moves as one: %s from row 3", (what, code, last) => {
  test.each([
    ["a row before its first", rows(3), "down"],
    ["a row behind its last", rows(last + 1), "down"],
    ["a column before it", columns(2), "right"],
    ["cells over all of its columns", block(2, 1, 2, 4), "down"],
    ["cells beside it", block(4, 4), "down"],
    ["cells below it", block(last + 1, 2), "down"],
  ] as const)("%s may come", async (_, area, shift) => {
    const model = await opened(what);
    expect(codeOf(() => model.insert(area, shift))).toBe("done");
  });

  test.each([
    ["a row inside it", rows(4), "down"],
    ["a column inside it", columns(3), "right"],
    ["cells over some of its columns", block(1, 2), "down"],
    ["cells beside some of its rows", block(4, 1), "right"],
  ] as const)("%s may not come", async (_, area, shift) => {
    const model = await opened(what);
    const before = model.values(block(1, 1, 9, 9));
    expect(codeOf(() => model.insert(area, shift))).toBe(code);
    expect(model.values(block(1, 1, 9, 9))).toEqual(before);
  });

  test.each([
    ["a row of it", rows(4), "up", code],
    ["its last row and the next", rows(last, last + 1), "up", code],
    ["a column of it", columns(2), "left", code],
    ["cells of some of its columns", block(1, 2), "up", code],
    ["all of its rows", rows(3, last), "up", "done"],
    ["all of its columns and the one before", columns(1, 3), "left", "done"],
    ["the row over it", rows(2), "up", "done"],
    ["the row behind it", rows(last + 1), "up", "done"],
  ] as const)("%s taken out: %s", async (_, area, shift, expected) => {
    const model = await opened(what);
    expect(codeOf(() => model.remove(area, shift))).toBe(expected);
  });

  test("it is known where it went, and after a step back", async () => {
    const model = await opened(what);
    model.insert(rows(1, 2), "down");
    model.renameSheet("S", "T");
    const at = (first: number) => ({ ...rows(first), sheet: "T" });
    expect(codeOf(() => model.insert(at(4), "down"))).toBe("done");
    expect(codeOf(() => model.insert(at(7), "down"))).toBe(code);
    model.undo();
    expect(codeOf(() => model.insert(at(6), "down"))).toBe(code);
    model.remove({ ...at(5), bottom: last + 1 }, "up");
    expect(codeOf(() => model.insert(at(6), "down"))).toBe("done");
  });

  test("an add-in is told by Excel's code", async () => {
    const played = await playing("win-m365", { xlsx: await file(what) });
    expect(await played.code((_, sheet) => sheet.getRange("4:4").insert("Down"))).toBe(code);
    expect(await played.code((_, sheet) => sheet.getRange("B4").delete("Up"))).toBe(code);
    played.host.close();
  });

  test("who does it in the grid is told what stands in the way", async () => {
    const controller = createController(await opened(what));
    expect(controller.edit((model) => model.insert(rows(4), "down"))).toBe(false);
    const { notice } = controller.state();
    if (!notice) throw new Error("nothing was said");
    const said = (language: "da" | "en") =>
      workbenchText(language).notice(notice.code, notice.detail ?? "");
    expect(said("da")).toContain(what === "array" ? "En del af en matrixformel" : "en pivottabel");
    expect(said("en")).toContain(what === "array" ? "Part of an array formula" : "a pivot table");
  });
});

test("a formula that spills is no such array", async () => {
  const model = await opened("spill");
  expect(codeOf(() => model.insert(rows(4), "down"))).toBe("done");
});

test("an array that was typed over is none any more", async () => {
  const model = await opened("array");
  model.write(block(3, 2), [["=A1+A2"]]);
  expect(codeOf(() => model.insert(rows(4), "down"))).toBe("done");
});
