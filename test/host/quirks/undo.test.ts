import type { ProfileName } from "../../../src/workbench/host/node";
import { playing } from "./tools";

/** docs/excel/excel-add-ins-undo-capabilities.md of office-js-docs-pr, unless another source is named. */
const GROUP = { mergeUndoGroup: true };

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

const RENAME = (_: Excel.RequestContext, sheet: Excel.Worksheet) => void (sheet.name = "Plan");
const MOVE = (context: Excel.RequestContext) =>
  void (context.workbook.worksheets.add("To").position = 0);
const HIDE = (context: Excel.RequestContext) =>
  void (context.workbook.worksheets.add("To").visibility = "Hidden");
const PROTECT = (_: Excel.RequestContext, sheet: Excel.Worksheet) => sheet.protection.protect();
const DELETE = (context: Excel.RequestContext) => context.workbook.worksheets.add("To").delete();
const COPY = (_: Excel.RequestContext, sheet: Excel.Worksheet) => void sheet.copy("End");
const TITLE = (context: Excel.RequestContext) => void (context.workbook.properties.title = "Plan");
const SAVE = (context: Excel.RequestContext) => context.workbook.save();
const STRUCTURE = (context: Excel.RequestContext) => context.workbook.protection.protect();

const WRAP = (context: Excel.RequestContext) =>
  void (context.workbook.styles.getItem("Normal").wrapText = true);
const STYLE = (context: Excel.RequestContext) => void context.workbook.tableStyles.add("Vores");
const WIDTH = (_: Excel.RequestContext, sheet: Excel.Worksheet) => void (sheet.standardWidth = 12);
const chartOn = (sheet: Excel.Worksheet) =>
  sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
const LEVEL = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
  void (chartOn(sheet).seriesNameLevel = 0);
const CATEGORY = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
  void (chartOn(sheet).categoryLabelLevel = 0);
const UNPROTECT = (_: Excel.RequestContext, sheet: Excel.Worksheet) => sheet.protection.unprotect();
const CLOSE = (context: Excel.RequestContext) => context.workbook.close();
const REVISION = (context: Excel.RequestContext) =>
  void (context.workbook.properties.revisionNumber = 3);

describe("in a group of merged undo", () => {
  test.each<[string, Act, string, string]>([
    ["Worksheet.name", RENAME, "UndoNotSupported", "ok"],
    ["Worksheet.position", MOVE, "UndoNotSupported", "ok"],
    ["Worksheet.visibility", HIDE, "UndoNotSupported", "ok"],
    ["DocumentProperties.title", TITLE, "ok", "UndoNotSupported"],
    ["WorksheetProtection.protect", PROTECT, "UndoNotSupported", "UndoNotSupported"],
    ["WorkbookProtection.protect", STRUCTURE, "UndoNotSupported", "UndoNotSupported"],
    ["Style.wrapText", WRAP, "ok", "UndoNotSupported"],
    ["TableStyleCollection.add", STYLE, "ok", "UndoNotSupported"],
    ["Worksheet.standardWidth", WIDTH, "ok", "UndoNotSupported"],
    ["DocumentProperties.revisionNumber", REVISION, "ok", "UndoNotSupported"],
    ["Worksheet.delete", DELETE, "UndoNotSupported", "UndoNotSupported"],
    ["Worksheet.copy", COPY, "UndoNotSupported", "UndoNotSupported"],
    ["Chart.seriesNameLevel", LEVEL, "UndoNotSupported", "UndoNotSupported"],
    ["Chart.categoryLabelLevel", CATEGORY, "UndoNotSupported", "UndoNotSupported"],
    ["WorksheetProtection.unprotect", UNPROTECT, "UndoNotSupported", "UndoNotSupported"],
    ["Workbook.close", CLOSE, "UndoNotSupported", "UndoNotSupported"],
    ["Workbook.save", SAVE, "UndoNotSupported", "UndoNotSupported"],
  ])("%s on the desktop and on the web", async (_, act, desktop, web) => {
    for (const [profile, expected] of [
      ["win-m365", desktop],
      ["mac", desktop],
      ["semi-annual-2602", desktop],
      ["web", web],
    ] as const)
      expect(await (await playing(profile)).code(act, GROUP)).toBe(expected);
  });

  test("an Excel without ExcelApi 1.20 knows no groups, and takes them all", async () => {
    for (const profile of ["ltsc-2024", "semi-annual-2508"] as const)
      expect(await (await playing(profile)).code(RENAME, GROUP)).toBe("ok");
  });

  test("what was done before the refusal stays done", async () => {
    const played = await playing("win-m365");
    const code = await played.code((_, sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.name = "Plan";
    }, GROUP);
    expect([code, await played.values("A1")]).toEqual(["UndoNotSupported", [[1]]]);
  });

  test("several requests are one step back", async () => {
    const steps = async (profile: ProfileName, options: object): Promise<number> => {
      const played = await playing(profile);
      await played.run(async (context, sheet) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A2").values = [[2]];
      }, options);
      let count = 0;
      while (played.host.user.undo()) count++;
      return count;
    };
    expect(await steps("win-m365", GROUP)).toBe(1);
    // T RunOptions.mergeUndoGroup: otherwise each context.sync() is a record of its own.
    expect(await steps("win-m365", {})).toBe(2);
    expect(await steps("semi-annual-2508", GROUP)).toBe(2);
  });

  test("two groups are two steps back", async () => {
    const played = await playing("win-m365");
    for (const address of ["A1", "A2"])
      await played.run((_, sheet) => void (sheet.getRange(address).values = [[1]]), GROUP);
    played.host.user.undo();
    expect(await played.values("A1:A2")).toEqual([[1], [""]]);
  });

  test("40 x 40 formulas at once are refused, one fewer are not (OfficeDev/office-js #6491)", async () => {
    const write = (rows: number) => (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void (sheet.getRange("A1").getResizedRange(rows - 1, 39).formulas = Array.from(
        { length: rows },
        () => Array.from({ length: 40 }, () => "=1+1"),
      ));
    for (const profile of ["win-m365", "web"] as const) {
      const played = await playing(profile);
      expect(await played.code(write(40), GROUP)).toBe("UndoNotSupported");
      expect(await played.code(write(39), GROUP)).toBe("ok");
      expect(await played.code(write(40))).toBe("ok");
    }
  });

  test("with delayForCellEdit too it fails on the web (OfficeDev/office-js #6711)", async () => {
    const both = { mergeUndoGroup: true, delayForCellEdit: true };
    const write = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void (sheet.getRange("A1").values = [[1]]);
    expect(await (await playing("web")).code(write, both)).toBe("GeneralException");
    expect(await (await playing("win-m365")).code(write, both)).toBe("ok");
    const mended = await playing("web", { quirks: { groupWithDelay: "works" } });
    expect(await mended.code(write, both)).toBe("ok");
  });
});

describe("the user's undo stack", () => {
  const kept = async (profile: ProfileName, act: Act): Promise<boolean> => {
    const played = await playing(profile);
    played.host.user.type("B2", "brugerens");
    await played.run(act);
    return played.host.host.model.canUndo();
  };

  test("is cleared by a member without undo, outside a group", async () => {
    expect(await kept("win-m365", RENAME)).toBe(false);
    expect(await kept("web", RENAME)).toBe(true);
    expect(await kept("win-m365", TITLE)).toBe(true);
  });

  test("is lost to a look for merged cells on the desktop (OfficeDev/office-js #5918)", async () => {
    const look = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
    expect(await kept("win-m365", look)).toBe(false);
    expect(await kept("web", look)).toBe(true);
  });

  test("is lost to a change of the ribbon on Windows and Mac (OfficeDev/office-js #3788)", async () => {
    const updated = async (profile: ProfileName): Promise<boolean> => {
      const played = await playing(profile);
      played.host.user.type("B2", "brugerens");
      await played.host.Office.ribbon.requestUpdate({ tabs: [] });
      return played.host.host.model.canUndo();
    };
    expect([await updated("win-m365"), await updated("mac"), await updated("web")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("is cleared by every write before ExcelApi 1.19 (office-js-docs-pr #5175)", async () => {
    const write = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void (sheet.getRange("A1").values = [[1]]);
    const read = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void sheet.getRange("A1").load("values");
    expect(await kept("ltsc-2024", write)).toBe(false);
    expect(await kept("ltsc-2024", read)).toBe(true);
    expect(await kept("semi-annual-2508", write)).toBe(true);
  });

  test("may be cleared by formulas and new sheets on later builds too (OfficeDev/office-js #6170, by design)", async () => {
    const acts: readonly Act[] = [
      (_, sheet) => void (sheet.getRange("A1").formulas = [["=1"]]),
      (context) => void context.workbook.worksheets.add("Ny"),
    ];
    for (const act of acts) {
      const played = await playing("semi-annual-2508", { quirks: { keepsUndo: false } });
      played.host.user.type("B2", "brugerens");
      await played.run(act);
      expect(played.host.host.model.canUndo()).toBe(false);
    }
  });
});
