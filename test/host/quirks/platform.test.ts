import { strFromU8, unzipSync } from "fflate";
import { FAULT_CODES } from "../../../src/workbench/host/fault";
import { PROFILES, type ProfileName } from "../../../src/workbench/host/node";
import { playing } from "./tools";

test.each<[ProfileName, string, [string, string, boolean][]]>([
  [
    "win-m365",
    "PC",
    [
      ["ExcelApi", "1.21", true],
      ["ExcelApiDesktop", "1.1", true],
      ["ExcelApiOnline", "1.1", false],
      ["CustomFunctionsRuntime", "1.5", true],
      ["OpenBrowserWindowApi", "1.1", true],
      ["ExcelUndoApiAll", "1.0", true],
    ],
  ],
  [
    "mac",
    "Mac",
    [
      ["ExcelApi", "1.21", true],
      ["ExcelApiOnline", "1.1", false],
    ],
  ],
  [
    "web",
    "OfficeOnline",
    [
      ["ExcelApi", "1.21", true],
      ["ExcelApi", "1.22", false],
      ["ExcelApiOnline", "1.1", true],
      ["ExcelApiDesktop", "1.1", false],
      ["OpenBrowserWindowApi", "1.1", false],
    ],
  ],
  [
    "ltsc-2024",
    "PC",
    [
      ["ExcelApi", "1.17", true],
      ["ExcelApi", "1.18", false],
      ["CustomFunctionsRuntime", "1.3", true],
      ["CustomFunctionsRuntime", "1.4", false],
      ["SharedRuntime", "1.2", true],
      ["RibbonApi", "1.2", true],
      ["ContextMenuApi", "1.1", false],
      ["KeyboardShortcuts", "1.1", false],
      ["ExcelUndoApiAll", "1.0", false],
    ],
  ],
  [
    "semi-annual-2508",
    "PC",
    [
      ["ExcelApi", "1.19", true],
      ["ExcelApi", "1.20", false],
    ],
  ],
  [
    "semi-annual-2602",
    "PC",
    [
      ["ExcelApi", "1.20", true],
      ["ExcelApi", "1.21", false],
    ],
  ],
])(
  "%s says which platform it is and which requirement sets it has",
  async (profile, platform, sets) => {
    const { Office } = (await playing(profile)).host;
    expect([Office.context.platform, Office.context.diagnostics.platform]).toEqual([
      platform,
      platform,
    ]);
    for (const [name, version, expected] of sets)
      expect([name, version, Office.context.requirements.isSetSupported(name, version)]).toEqual([
        name,
        version,
        expected,
      ]);
  },
);

test("a member of a newer requirement set than the Excel has is not found", async () => {
  for (const profile of PROFILES) {
    const played = await playing(profile);
    await played.run((_, sheet) => {
      sheet.getRange("A1:A3").values = [["a"], [1], [2]];
      sheet.tables.add("A1:A3", true).name = "Liste";
    });
    // TableRowCollection.deleteRowsAt is of ExcelApiOnline 1.1.
    const code = await played.code((context) =>
      context.workbook.tables.getItem("Liste").rows.deleteRowsAt(0, 1),
    );
    expect([profile, code]).toEqual([profile, profile === "web" ? "ok" : "ApiNotFound"]);
  }
});

test("openBrowserWindow opens a page, and is not supported on the web (open-browser-window-api-requirement-sets.md)", async () => {
  const desktop = await playing("win-m365");
  desktop.host.Office.context.ui.openBrowserWindow("https://example.org/");
  expect(desktop.host.host.opened).toEqual(["https://example.org/"]);
  const web = await playing("web");
  expect(() => web.host.Office.context.ui.openBrowserWindow("https://example.org/")).toThrow();
});

describe("while another workbook is in front (docs/excel/excel-add-ins-troubleshooting.md)", () => {
  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, string]>([
    ["WorksheetCollection.add", (c) => c.workbook.worksheets.add("Ny"), "GeneralException"],
    ["Worksheet.activate", (_, s) => s.activate(), "GeneralException"],
    ["Worksheet.showGridlines", (_, s) => (s.showGridlines = false), "GeneralException"],
    ["Worksheet.showHeadings", (_, s) => (s.showHeadings = false), "GeneralException"],
    ["Range.select", (_, s) => s.getRange("A1").select(), "GeneralException"],
    ["freezePanes.freezeRows", (_, s) => s.freezePanes.freezeRows(1), "GeneralException"],
    [
      "freezePanes.getLocation",
      (_, s) => {
        s.freezePanes.freezeRows(1);
        s.freezePanes.getLocation().load("address");
      },
      "GeneralException",
    ],
    ["freezePanes.unfreeze", (_, s) => s.freezePanes.unfreeze(), "GeneralException"],
    [
      "Workbook.getActiveCell",
      (c) => c.workbook.getActiveCell().load("address"),
      "InvalidSelection",
    ],
    [
      "Workbook.getSelectedRange",
      (c) => c.workbook.getSelectedRange().load("address"),
      "InvalidSelection",
    ],
    [
      "Workbook.getSelectedRanges",
      (c) => c.workbook.getSelectedRanges().load("address"),
      "InvalidSelection",
    ],
    ["Worksheet.delete", (c) => c.workbook.worksheets.getItem("To").delete(), "InvalidSelection"],
    [
      "Table.clearFilters",
      (c) => c.workbook.tables.getItem("Liste").clearFilters(),
      "GeneralException",
    ],
  ])("%s fails on Windows and Mac and works on the web", async (_, act, expected) => {
    for (const [profile, code] of [
      ["win-m365", expected],
      ["mac", expected],
      ["web", "ok"],
    ] as const) {
      const played = await playing(profile);
      await played.run((context, sheet) => {
        context.workbook.worksheets.add("To");
        sheet.getRange("A1:A2").values = [["a"], [1]];
        sheet.tables.add("A1:A2", true).name = "Liste";
      });
      played.host.user.away(true);
      expect([profile, await played.code(act)]).toEqual([profile, code]);
      if (code === "ok") continue;
      played.host.user.away(false);
      expect(await played.code(act)).toBe("ok");
    }
  });

  test("a sheet's own names fail on Mac, the workbook's do not (OfficeDev/office-js #6365)", async () => {
    const codes = async (profile: ProfileName) => {
      const played = await playing(profile);
      played.host.user.away(true);
      return [
        await played.code((_, sheet) => sheet.names.load("items/name")),
        await played.code((context) => context.workbook.names.load("items/name")),
      ];
    };
    expect(await codes("mac")).toEqual(["GeneralException", "ok"]);
    expect(await codes("win-m365")).toEqual(["ok", "ok"]);
  });
});

describe("the selection (OfficeDev/office-js #2268, #8)", () => {
  test("with a chart selected there is no range, and the chart is the active one", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["år", "mål"],
        ["2025", 1],
        ["2026", 2],
      ];
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").name = "Mål";
    });
    played.host.user.selectChart("Ark1", "Mål");
    const range = await played.code((c) => c.workbook.getSelectedRange().load("address"));
    const name = await played.run(async (context) => {
      const chart = context.workbook.getActiveChart().load("name");
      await context.sync();
      return chart.name;
    });
    // #399: merging too wants cells selected.
    const merging = await played.code((_, sheet) => sheet.getRange("D1:E1").merge());
    played.host.user.select("A1");
    const after = await played.code((c) => c.workbook.getSelectedRange().load("address"));
    expect([range, name, merging, after]).toEqual([
      "InvalidSelection",
      "Mål",
      "InvalidSelection",
      "ok",
    ]);
  });

  test("getActiveChart is ItemNotFound without one, and the other form a null object", async () => {
    const played = await playing("win-m365");
    expect(await played.code((c) => c.workbook.getActiveChart().load("name"))).toBe("ItemNotFound");
    const isNull = await played.run(async (context) => {
      const chart = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      return chart.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("with a picture or several areas selected there is no single range", async () => {
    const played = await playing("win-m365");
    const one = () => played.code((c) => c.workbook.getSelectedRange().load("address"));
    const many = () =>
      played.run(async (context) => {
        const areas = context.workbook.getSelectedRanges().load("address");
        await context.sync();
        return areas.address;
      });
    played.host.user.selectPicture();
    expect(await one()).toBe("InvalidSelection");
    played.host.user.select("A1:B2,D4");
    expect(await one()).toBe("InvalidSelection");
    expect(await many()).toBe("'Ark1'!A1:B2,'Ark1'!D4");
  });

  test("Range.select on another sheet does nothing on the desktop: activate first (#5118)", async () => {
    const active = async (profile: ProfileName, first: boolean) => {
      const played = await playing(profile);
      await played.run((context) => void context.workbook.worksheets.add("To"));
      await played.run((context) => {
        const to = context.workbook.worksheets.getItem("To");
        if (first) to.activate();
        to.getRange("B2").select();
      });
      return played.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      });
    };
    expect(await active("win-m365", false)).toBe("Ark1");
    expect(await active("win-m365", true)).toBe("To");
    expect(await active("web", false)).toBe("To");
  });
});

test("a cell that is edited refuses with one code or the other (delay-in-cell-edit.md, application-specific-api-error-handling.md)", async () => {
  const refusal = async (options: object) => {
    const played = await playing("win-m365", options);
    played.host.user.edit("A1");
    return played.code((_, sheet) => sheet.load("name"));
  };
  expect([await refusal({}), await refusal({ quirks: { cellEdit: "InvalidOperation" } })]).toEqual([
    "InvalidOperationInCellEditMode",
    "InvalidOperation",
  ]);
});

test("the separators may be the user's own, cultureInfo tells the system's (docs/excel/excel-add-ins-workbooks.md)", async () => {
  const played = await playing("win-m365");
  played.host.user.separators(".", ",");
  const told = await played.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator, thousandsSeparator, useSystemSeparators");
    const { numberFormat } = application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    await context.sync();
    const { decimalSeparator, thousandsSeparator, useSystemSeparators } = application;
    return [
      decimalSeparator,
      thousandsSeparator,
      useSystemSeparators,
      numberFormat.numberDecimalSeparator,
    ];
  });
  expect(told).toEqual([".", ",", false, ","]);
});

test("an error's code is the same everywhere, its sentence is the user's (application-specific-api-error-handling.md)", async () => {
  const told = async (locale: "da-DK" | "en-US") => {
    const played = await playing("win-m365", { locale });
    return played
      .run((c) => void c.workbook.worksheets.getItem("Nej").load("name"))
      .catch((error: { code: string; message: string }) => [error.code, error.message]);
  };
  const [danish, english] = [await told("da-DK"), await told("en-US")] as string[][];
  expect([danish?.[0], english?.[0]]).toEqual(["ItemNotFound", "ItemNotFound"]);
  expect(english?.[1]).toContain("The requested resource doesn't exist.");
  expect(danish?.[1]).not.toContain("The requested resource doesn't exist.");
});

test("every documented code can come back (application-specific-api-error-handling.md)", async () => {
  for (const code of FAULT_CODES) {
    const played = await playing("win-m365");
    played.host.faults.plan({ request: 1, when: "before", code });
    expect(await played.code((_, sheet) => sheet.load("name"))).toBe(code);
  }
  // Those of the page's two tables that have no place in a request of the host's own.
  for (const code of ["Client Error", "ContentLengthRequired", "HostRestartNeeded"])
    expect(FAULT_CODES).toContain(code);
});

test("settings of the document wait for saveAsync, belong to one add-in, and are no step back (docs/develop/persisting-add-in-state-and-settings.md)", async () => {
  const played = await playing("win-m365");
  const { settings } = played.host.Office.context.document;
  played.host.user.type("A1", "brugerens");
  settings.set("nøgle", 1);
  const kept = async () =>
    (
      await playing("win-m365", { xlsx: await played.host.save() })
    ).host.Office.context.document.settings.get("nøgle") as unknown;
  expect(await kept()).toBeNull();
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(await kept()).toBe(1);
  expect(played.host.beside("ANDEN").Office.context.document.settings.get("nøgle")).toBeNull();
  expect(played.host.user.undo()).toBe(true);
  expect([await played.values("A1"), await kept()]).toEqual([[[""]], 1]);
});

test("settings can be read in the file (Setting)", async () => {
  const played = await playing("win-m365");
  await played.run((context) => void context.workbook.settings.add("nøgle", "ingen hemmelighed"));
  const parts = Object.values(unzipSync(await played.host.save())).map((part) => strFromU8(part));
  expect(parts.some((text) => text.includes("ingen hemmelighed"))).toBe(true);
});

test("an error may have a code that stands in no list (OfficeDev/office-js #6072)", async () => {
  const played = await playing("semi-annual-2508");
  played.host.faults.plan({ request: 1, when: "before", code: "0x8002802B" });
  expect(await played.code((_, sheet) => sheet.load("name"))).toBe("0x8002802B");
});

test("that the add-in starts with the workbook is kept in its file, beside the settings (docs/develop/run-code-on-document-open.md)", async () => {
  const played = await playing("win-m365");
  const { addin, StartupBehavior } = played.host.Office;
  expect(await addin.getStartupBehavior()).toBe("None");
  await addin.setStartupBehavior(StartupBehavior.load);
  const opened = await playing("web", { xlsx: await played.host.save() });
  expect(await opened.host.Office.addin.getStartupBehavior()).toBe("Load");
  const seen = await opened.run(async (context) => {
    const { names, settings } = context.workbook;
    names.load("items/name");
    settings.load("items/key");
    await context.sync();
    return [...names.items.map(({ name }) => name), ...settings.items.map(({ key }) => key)];
  });
  expect(seen).toEqual([]);
  await opened.host.Office.addin.setStartupBehavior(StartupBehavior.none);
  const again = await playing("web", { xlsx: await opened.host.save() });
  expect(await again.host.Office.addin.getStartupBehavior()).toBe("None");
});
