import type { ProfileName } from "../../../src/workbench/host/node";
import { playing, tableOf } from "./tools";

describe("values", () => {
  test("given as text are read by en-US: 3/4 is a day, 31-12-2025 stays a text (Range.values, #1559)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      sheet.getRange("A1:A3").values = [["3/4"], ["31-12-2025"], ["1,5"]];
    });
    const [[day], [danish], [number]] = (await played.values("A1:A3")) as [
      [number],
      [string],
      [unknown],
    ];
    expect(typeof day).toBe("number");
    expect(danish).toBe("31-12-2025");
    expect(number).not.toBe(1.5);
  });

  test("null leaves a cell, an empty text empties it, null for the property is refused (docs/excel/excel-add-ins-blank-null-values.md)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").values = [[null, ""]];
    });
    expect(await played.values("A1:B1")).toEqual([[1, ""]]);
    expect(
      await played.code((_, sheet) => void (sheet.getRange("A1").values = null as never)),
    ).toBe("InvalidArgument");
    expect(
      await played.code(
        (_, sheet) => void (sheet.getRange("A1").format.fill.color = null as never),
      ),
    ).toBe("InvalidArgument");
  });

  test("an empty number format is General again (docs/excel/excel-add-ins-blank-null-values.md)", async () => {
    const played = await playing("win-m365");
    const format = await played.run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["0.00"]];
      cell.numberFormat = [[""]];
      cell.load("numberFormat");
      await context.sync();
      return cell.numberFormat;
    });
    expect(format).toEqual([["General"]]);
  });

  test("a 1 x 1 array goes into every cell of the range (office-js-snippets)", async () => {
    const played = await playing("win-m365");
    const told = await played.run(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [[7]];
      range.numberFormat = [["0.0"]];
      range.load("values, numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(told).toEqual([
      [
        [7, 7],
        [7, 7],
      ],
      [
        ["0.0", "0.0"],
        ["0.0", "0.0"],
      ],
    ]);
  });

  test("of whole columns are null and cannot be set (docs/excel/excel-add-ins-ranges-unbounded.md)", async () => {
    const played = await playing("win-m365");
    const read = await played.run(async (context, sheet) => {
      const range = sheet.getRange("A:A").load("values, numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(read).toEqual([null, null]);
    for (const write of [
      (sheet: Excel.Worksheet) => void (sheet.getRange("A:A").values = "x" as never),
      (sheet: Excel.Worksheet) => void (sheet.getRange("A:A").numberFormat = "0" as never),
    ])
      expect(await played.code((_, sheet) => write(sheet))).toBe("InvalidArgument");
  });

  test("of a day are its number, whether written as a number or in ISO's form (docs/excel/excel-add-ins-ranges-dates.md)", async () => {
    const played = await playing("win-m365");
    await played.run(
      (_, sheet) => void (sheet.getRange("A1:A2").values = [["2026-01-01"], [46023]]),
    );
    expect(await played.values("A1:A2")).toEqual([[46023], [46023]]);
  });

  test("and formats that are mixed read as null, and so does what is hidden (docs/excel/excel-add-ins-blank-null-values.md)", async () => {
    const played = await playing("win-m365");
    const told = await played.run(async (context, sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      const first = sheet.getRange("A1").format;
      first.fill.color = "#FF0000";
      first.font.bold = true;
      const { format } = sheet.getRange("A1:C3");
      format.load("fill/color, font/bold");
      const ranges = ["A1:C3", "A2:C2"].map((cells) => sheet.getRange(cells).load("hidden"));
      await context.sync();
      return [format.fill.color, format.font.bold, ...ranges.map(({ hidden }) => hidden)];
    });
    expect(told).toEqual([null, null, null, true]);
  });

  test("text shows the whole number however narrow the column is (Range.text)", async () => {
    const played = await playing("win-m365");
    const text = await played.run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[1234567.5]];
      cell.numberFormat = [["#,##0.0"]];
      cell.format.columnWidth = 5;
      cell.load("text");
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([["1.234.567,5"]]);
  });

  test("separators of a format were misread on Mac, those of a local one on the web (#1553, #1632)", async () => {
    const formats = async (profile: "mac" | "web", separators: "read" | "misread") =>
      (await playing(profile, { quirks: { separators } })).run(async (context, sheet) => {
        const [plain, local] = [sheet.getRange("A1"), sheet.getRange("A2")];
        plain.numberFormat = [["#,##0.00"]];
        local.numberFormatLocal = [["#.##0,00"]];
        plain.load("numberFormat");
        local.load("numberFormat");
        await context.sync();
        return [plain.numberFormat[0]?.[0], local.numberFormat[0]?.[0]] as string[];
      });
    expect(await formats("mac", "misread")).toEqual(["#.##0,00", "#,##0.00"]);
    expect(await formats("web", "misread")).toEqual(["#,##0.00", "#.##0,00"]);
    expect(await formats("mac", "read")).toEqual(["#,##0.00", "#,##0.00"]);
  });

  test("the short date reads as m/d/yyyy, and in the user's own order in the local form (OfficeDev/office-js #229)", async () => {
    const format = await (
      await playing("win-m365")
    ).run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["2025-12-31"]];
      cell.load("numberFormat,numberFormatLocal,text");
      await context.sync();
      return [cell.numberFormat, cell.numberFormatLocal, cell.text].flat(2) as string[];
    });
    expect(format).toEqual(["m/d/yyyy", "dd-mm-åååå", "31-12-2025"]);
  });

  test("hh:mm reads back as h:mm on Mac (#4310)", async () => {
    const format = async (profile: "mac" | "win-m365") =>
      (await playing(profile)).run(async (context, sheet) => {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["hh:mm"]];
        cell.load("numberFormat");
        await context.sync();
        return cell.numberFormat[0]?.[0] as string;
      });
    expect([await format("mac"), await format("win-m365")]).toEqual(["h:mm", "hh:mm"]);
  });
});

describe("the used range (Worksheet.getUsedRange)", () => {
  test("counts formats unless only values are asked for, and is A1 on an empty sheet", async () => {
    const played = await playing("win-m365");
    const used = (valuesOnly: boolean) =>
      played.run(async (context, sheet) => {
        const range = sheet.getUsedRange(valuesOnly).load("address");
        await context.sync();
        return range.address;
      });
    expect(await used(false)).toBe("'Ark1'!A1");
    await played.run((_, sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D9").format.fill.color = "#FF0000";
    });
    expect([await used(false), await used(true)]).toEqual(["'Ark1'!A1:D9", "'Ark1'!A1:B2"]);
  });
});

test("copyFrom enlarges a smaller target and repeats into an exact multiple (Range.copyFrom)", async () => {
  const played = await playing("win-m365");
  await played.run((_, sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("C1").copyFrom("A1:A2");
    sheet.getRange("E1:E4").copyFrom("A1:A2");
  });
  expect([await played.values("C1:C2"), await played.values("E1:E4")]).toEqual([
    [[1], [2]],
    [[1], [2], [1], [2]],
  ]);
});

describe("null objects (office-js-snippets)", () => {
  test("setting and calling them does nothing and fails nothing, the rest of the batch is done", async () => {
    const played = await playing("win-m365");
    const code = await played.code((context, sheet) => {
      const gone = context.workbook.worksheets.getItemOrNullObject("Nej");
      gone.name = "Ja";
      gone.getRange("A1").values = [[1]];
      gone.delete();
      sheet.getRange("A1").values = [["gjort"]];
    });
    expect([code, await played.values("A1")]).toEqual(["ok", [["gjort"]]]);
  });
});

describe("sheets", () => {
  test("a very hidden sheet is not deleted: show it first (Worksheet.delete)", async () => {
    const played = await playing("win-m365");
    await played.run((c) => void (c.workbook.worksheets.add("Skjult").visibility = "VeryHidden"));
    const remove = (c: Excel.RequestContext) => c.workbook.worksheets.getItem("Skjult").delete();
    expect(await played.code(remove)).toBe("InvalidOperation");
    await played.run((c) => void (c.workbook.worksheets.getItem("Skjult").visibility = "Hidden"));
    expect(await played.code(remove)).toBe("ok");
  });

  test("a name is shorter than 32 characters (Worksheet.name)", async () => {
    const played = await playing("win-m365");
    expect(await played.code((_, sheet) => void (sheet.name = "x".repeat(32)))).toBe(
      "InvalidArgument",
    );
    expect(await played.code((_, sheet) => void (sheet.name = "x".repeat(31)))).toBe("ok");
  });

  test("protecting what is protected fails (WorksheetProtection.protect, WorkbookProtection.protect)", async () => {
    const played = await playing("win-m365");
    const sheet = (_: Excel.RequestContext, s: Excel.Worksheet) => s.protection.protect();
    const book = (c: Excel.RequestContext) => c.workbook.protection.protect();
    expect([
      await played.code(sheet),
      await played.code(sheet),
      await played.code(book),
      await played.code(book),
    ]).toEqual(["ok", "InvalidOperation", "ok", "InvalidOperation"]);
  });

  test("rows are not inserted where something would fall off the end (NonBlankCellOffSheet)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => void (sheet.getRange("A1048576").format.fill.color = "#FF0000"));
    expect(await played.code((_, sheet) => void sheet.getRange("1:1").insert("Down"))).toBe(
      "NonBlankCellOffSheet",
    );
  });

  test("freezing no rows unfreezes (WorksheetFreezePanes.freezeRows)", async () => {
    const played = await playing("win-m365");
    const frozen = await played.run(async (context, sheet) => {
      sheet.freezePanes.freezeRows(2);
      const before = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      sheet.freezePanes.freezeRows(0);
      const after = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [before.isNullObject, after.isNullObject];
    });
    expect(frozen).toEqual([false, true]);
  });

  test("a header is its codes, as they were written (HeaderFooter.centerHeader)", async () => {
    const played = await playing("win-m365");
    const header = await played.run(async (context, sheet) => {
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.centerHeader = "A && B, side &P af &N";
      defaultForAllPages.load("centerHeader");
      await context.sync();
      return defaultForAllPages.centerHeader;
    });
    expect(header).toBe("A && B, side &P af &N");
  });

  test("zoom is set as a whole: a part of it changes nothing (PageLayout.zoom)", async () => {
    const played = await playing("win-m365");
    const zoom = await played.run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 };
      pageLayout.load("zoom");
      await context.sync();
      pageLayout.zoom.scale = 50;
      pageLayout.load("zoom");
      await context.sync();
      return pageLayout.zoom;
    });
    expect(zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 3 });
  });

  test("zoom is one object: a scale has no pages, 10 to 400 per cent (PageLayout.zoom)", async () => {
    const played = await playing("win-m365");
    const zoom = await played.run(async (context, sheet) => {
      sheet.pageLayout.zoom = { scale: 80 };
      sheet.pageLayout.load("zoom");
      await context.sync();
      return sheet.pageLayout.zoom;
    });
    expect(zoom).toEqual({ scale: 80, horizontalFitToPages: null, verticalFitToPages: null });
    for (const scale of [9, 401])
      expect(await played.code((_, sheet) => void (sheet.pageLayout.zoom = { scale }))).toBe(
        "InvalidArgument",
      );
  });

  test("print titles are whole rows, and a print area that is not set is ItemNotFound (PageLayout)", async () => {
    const played = await playing("win-m365");
    expect(await played.code((_, s) => s.pageLayout.setPrintTitleRows("$1:$1"))).toBe("ok");
    expect(await played.code((_, s) => s.pageLayout.setPrintTitleRows("A1:B2"))).toBe(
      "InvalidArgument",
    );
    expect(await played.code((_, s) => s.pageLayout.getPrintArea().load("address"))).toBe(
      "ItemNotFound",
    );
  });
});

test("the workbook's own properties are cut to 255 characters outside the web, a sheet's key is refused (CustomPropertyCollection.add)", async () => {
  const lengths = async (profile: "win-m365" | "web") =>
    (await playing(profile)).run(async (context) => {
      const { custom } = context.workbook.properties;
      const property = custom.add("k".repeat(300), "v".repeat(300)).load("key, value");
      await context.sync();
      return [property.key.length, (property.value as string).length];
    });
  expect([await lengths("win-m365"), await lengths("web")]).toEqual([
    [255, 255],
    [300, 300],
  ]);
  const played = await playing("win-m365");
  const add = (length: number) => (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
    void sheet.customProperties.add("k".repeat(length), "v");
  expect([await played.code(add(255)), await played.code(add(256))]).toEqual([
    "ok",
    "InvalidArgument",
  ]);
});

test("autofitColumns fits the whole column, not the range alone (OfficeDev/office-js #1017)", async () => {
  const played = await playing("win-m365");
  const width = await played.run(async (context, sheet) => {
    sheet.getRange("A1:A9").values = Array.from({ length: 9 }, (_, row) => [
      row === 8 ? "en lang tekst langt nede" : "kort",
    ]);
    sheet.getRange("A1:A2").format.autofitColumns();
    const { format } = sheet.getRange("A1");
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  expect(width).toBeGreaterThan(100);
});

test("autofitColumns leaves room for a heading's filter button on the desktop, and forgot it on the web (OfficeDev/office-js #473)", async () => {
  const width = async (profile: ProfileName, buttons: boolean) => {
    const played = await playing(profile);
    await tableOf(played, [["en overskrift"], [1]]);
    return played.run(async (context, sheet) => {
      context.workbook.tables.getItem("Liste").showFilterButton = buttons;
      const { format } = sheet.getRange("A1");
      format.autofitColumns();
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    });
  };
  const plain = await width("win-m365", false);
  expect(await width("win-m365", true)).toBeGreaterThan(plain);
  expect(await width("web", true)).toBe(plain);
});

test("a row of 14 points is 14.25 on the web (docs/excel/excel-add-ins-troubleshooting.md)", async () => {
  const height = async (profile: "win-m365" | "web") =>
    (await playing(profile)).run(async (context, sheet) => {
      const { format } = sheet.getRange("A1");
      format.rowHeight = 14;
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
  expect([await height("win-m365"), await height("web")]).toEqual([14, 14.25]);
});

describe("limits", () => {
  test("5 MB a request and an answer on the web only (docs/excel/performance.md)", async () => {
    const big = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    const write = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void (sheet.getRange("A1:A200").values = big);
    const web = await playing("web");
    expect(await web.code(write)).toBe("RequestPayloadSizeLimitExceeded");
    for (const rows of ["A1:A100", "A101:A200"])
      await web.run((_, sheet) => void (sheet.getRange(rows).values = big.slice(0, 100)));
    expect(await web.code((_, sheet) => sheet.getRange("A1:A200").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
    expect(await (await playing("win-m365")).code(write)).toBe("ok");
  });

  test("more than 5,000,000 cells are not read (docs/excel/performance.md)", async () => {
    const played = await playing("win-m365");
    expect(await played.code((_, s) => s.getRange("A1:F1000000").load("values"))).toBe(
      "RangeExceedsLimit",
    );
  });

  test("or they are null without a word (docs/excel/performance.md)", async () => {
    const played = await playing("win-m365", { quirks: { tooManyCells: "null" } });
    const values = await played.run(async (context, sheet) => {
      const range = sheet.getRange("A1:F1000000").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  test("an operation on more than 33,554,000 cells is refused on the web (OperationCellsExceedLimit)", async () => {
    const clear = (_: Excel.RequestContext, s: Excel.Worksheet) =>
      s.getRange("A1:AH1000000").clear();
    expect(await (await playing("web")).code(clear)).toBe("OperationCellsExceedLimit");
    expect(await (await playing("win-m365")).code(clear)).toBe("ok");
  });

  test("an address has at most 8,192 characters (Worksheet.getRange)", async () => {
    const played = await playing("win-m365");
    const many = Array.from({ length: 3000 }, () => "A1").join(",");
    expect(await played.code((_, s) => s.getRanges(many).load("address"))).toBe("InvalidArgument");
  });

  test("a longer address is cut off when it is read (docs/excel/excel-add-ins-troubleshooting.md)", async () => {
    const played = await playing("win-m365");
    const address = await played.run(async (context, sheet) => {
      const cells = Array.from({ length: 900 }, (_, row) => `A${2 * row + 1}`).join(",");
      const areas = sheet.getRanges(cells).load("address");
      await context.sync();
      return areas.address;
    });
    expect(address).toHaveLength(8192);
  });

  test("5 MB are counted in bytes, not in letters", async () => {
    const letters = Array.from({ length: 200 }, () => ["æ".repeat(15_000)]);
    const write = (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void (sheet.getRange("A1:A200").values = letters);
    expect(await (await playing("web")).code(write)).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("an indent is moved within 0 to 250 (RangeFormat.adjustIndent)", async () => {
    const played = await playing("win-m365");
    const move = (by: number) => (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      sheet.getRange("A1").format.adjustIndent(by);
    expect([await played.code(move(3)), await played.code(move(248))]).toEqual([
      "ok",
      "InvalidArgument",
    ]);
  });

  test("settings are at most 2 MB (#621)", async () => {
    const played = await playing("win-m365");
    const add = (size: number) => (c: Excel.RequestContext) =>
      void c.workbook.settings.add("stor", "x".repeat(size));
    expect(await played.code(add(1_000_000))).toBe("ok");
    expect(await played.code(add(2_200_000))).toBe("InvalidArgument");
  });

  test("an indent is 0 to 250, a column 255 characters wide, a row 409 points high, a font's name 31 letters long", async () => {
    const played = await playing("win-m365");
    const codes = await Promise.all(
      [
        (s: Excel.Worksheet) => (s.getRange("A1").format.indentLevel = 250),
        (s: Excel.Worksheet) => (s.getRange("A1").format.indentLevel = 251),
        (s: Excel.Worksheet) => (s.getRange("A1").format.columnWidth = 1340),
        (s: Excel.Worksheet) => (s.getRange("A1").format.columnWidth = 1400),
        (s: Excel.Worksheet) => (s.getRange("A1").format.rowHeight = 409),
        (s: Excel.Worksheet) => (s.getRange("A1").format.rowHeight = 410),
        (s: Excel.Worksheet) => (s.getRange("A1").format.font.name = "x".repeat(31)),
        (s: Excel.Worksheet) => (s.getRange("A1").format.font.name = "x".repeat(32)),
      ].map((act) => played.code((_, sheet) => void act(sheet))),
    );
    const no = "InvalidArgument";
    expect(codes).toEqual(["ok", no, "ok", no, "ok", no, "ok", no]);
  });
});

test("calculation that is suspended is so to the next sync only (Application.suspendApiCalculationUntilNextSync)", async () => {
  const played = await playing("win-m365");
  const seen = await played.run(async (context, sheet) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[4]];
    await context.sync();
    const cell = sheet.getRange("B1").load("values");
    sheet.getRange("A1").values = [[5]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(seen).toEqual([[10]]);
});

test("screen updating may be suspended in any batch, with nothing else for it (Application.suspendScreenUpdatingUntilNextSync)", async () => {
  const played = await playing("win-m365");
  const code = await played.code((context, sheet) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[3]];
  });
  expect([code, await played.values("A1")]).toEqual(["ok", [[3]]]);
});

test("the calculation mode is not kept in the workbook (Application.calculationMode)", async () => {
  const played = await playing("win-m365");
  await played.run((c) => void (c.workbook.application.calculationMode = "Manual"));
  const again = await playing("win-m365", { xlsx: await played.host.save() });
  const mode = await again.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe("Automatic");
});

test("more than 512 merged areas are not told of (Range.getMergedAreasOrNullObject)", async () => {
  const played = await playing("win-m365");
  await played.run((_, sheet) => {
    sheet.getRange("A1:B512").merge(true);
  });
  const merged = (address: string) => (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
    sheet.getRange(address).getMergedAreasOrNullObject().load("areaCount");
  expect(await played.code(merged("A1:B600"))).toBe("ok");
  await played.run((_, sheet) => sheet.getRange("A513:B513").merge());
  expect(await played.code(merged("A1:B600"))).toBe("InvalidOperation");
});

test("a standard width can be set, and setting it to false does nothing (docs/excel/excel-add-ins-troubleshooting.md)", async () => {
  const played = await playing("win-m365");
  const width = (act: (format: Excel.RangeFormat) => void) =>
    played.run(async (context, sheet) => {
      const { format } = sheet.getRange("A1");
      act(format);
      format.load("columnWidth, useStandardWidth");
      await context.sync();
      return [format.columnWidth, format.useStandardWidth];
    });
  const [wide] = await width((format) => (format.columnWidth = 200));
  expect((await width((format) => (format.useStandardWidth = false)))[0]).toBe(wide);
  expect(await width((format) => (format.useStandardWidth = true))).toEqual([48, true]);
});

test("a standard height can be set, and setting it to false does nothing (docs/excel/excel-add-ins-troubleshooting.md)", async () => {
  const played = await playing("win-m365");
  const height = (act: (format: Excel.RangeFormat) => void) =>
    played.run(async (context, sheet) => {
      const { format } = sheet.getRange("A1");
      act(format);
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
  expect(await height((format) => (format.rowHeight = 30))).toBe(30);
  expect(await height((format) => (format.useStandardHeight = false))).toBe(30);
  expect(await height((format) => (format.useStandardHeight = true))).toBe(15);
});
