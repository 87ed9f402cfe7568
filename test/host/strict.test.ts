import { startHost } from "../../src/workbench/host/node";

type Context = Excel.RequestContext;

const sheet = (context: Context) => context.workbook.worksheets.getActiveWorksheet();
const twoSheets = (context: Context) => context.workbook.worksheets.add("To");
const tableAt = (context: Context, address: string) => {
  sheet(context).getRange("A1:B2").values = [
    ["a", "b"],
    [1, 2],
  ];
  return sheet(context).tables.add(address, true);
};

/** What an add-in may not do, and what Excel answers. */
const REFUSALS: readonly [string, string, (context: Context) => unknown][] = [
  [
    "too few columns in the values",
    "InvalidArgument",
    (c) => (sheet(c).getRange("A1:B2").values = [[1], [2]]),
  ],
  [
    "too many rows in the values",
    "InvalidArgument",
    (c) =>
      (sheet(c).getRange("A1:B1").values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  [
    "too few rows in more than 1,500 values",
    "InvalidArgument",
    (c) => (sheet(c).getRange("A1:A3000").values = Array.from({ length: 2000 }, () => [1])),
  ],
  [
    "a text of 32,768 characters",
    "InvalidArgument",
    (c) => (sheet(c).getRange("A1").values = [["x".repeat(32_768)]]),
  ],
  [
    "an object in a cell",
    "InvalidArgument",
    (c) => (sheet(c).getRange("A1").values = [[{ a: 1 }]]),
  ],
  [
    "a formula that does not parse",
    "InvalidArgument",
    (c) => (sheet(c).getRange("A1").formulas = [["=SUM(("]]),
  ],
  ["an address that is none", "InvalidArgument", (c) => sheet(c).getRange("A0").load("address")],
  [
    "a row outside the range",
    "InvalidArgument",
    (c) => sheet(c).getRange("A1:A2").getRow(2).load("address"),
  ],
  [
    "a range off the sheet",
    "InvalidArgument",
    (c) => sheet(c).getRange("A1").getOffsetRange(-1, 0).load("address"),
  ],
  [
    "ranges that share no cell",
    "ItemNotFound",
    (c) => sheet(c).getRange("A1").getIntersection("B2").load("address"),
  ],
  [
    "a sheet name of 32 characters",
    "InvalidArgument",
    (c) => c.workbook.worksheets.add("x".repeat(32)),
  ],
  ["a sheet name with a slash", "InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
  ["a sheet name with a bracket", "InvalidArgument", (c) => (sheet(c).name = "a[b")],
  [
    "a sheet name that is taken, in other case",
    "ItemAlreadyExists",
    (c) => c.workbook.worksheets.add("ARK1"),
  ],
  ["a sheet name of nothing", "InvalidArgument", (c) => (sheet(c).name = "")],
  ["deleting the only sheet", "InvalidOperation", (c) => sheet(c).delete()],
  ["hiding the only sheet", "InvalidOperation", (c) => (sheet(c).visibility = "Hidden")],
  [
    "deleting the last visible sheet",
    "InvalidOperation",
    (c) => {
      twoSheets(c).visibility = "Hidden";
      sheet(c).delete();
    },
  ],
  [
    "activating a hidden sheet",
    "InvalidOperation",
    (c) => {
      twoSheets(c).visibility = "Hidden";
      c.workbook.worksheets.getItem("To").activate();
    },
  ],
  [
    "a table over a table",
    "MergedRangeConflict",
    (c) => {
      tableAt(c, "A1:B2");
      sheet(c).tables.add("B2:C4", true);
    },
  ],
  [
    "a table on another sheet's cells",
    "InvalidArgument",
    (c) => {
      twoSheets(c);
      sheet(c).tables.add("To!A1:B2", true);
    },
  ],
  ["a table name with a space", "InvalidArgument", (c) => (tableAt(c, "A1:B2").name = "En tabel")],
  ["a table name like a cell", "InvalidArgument", (c) => (tableAt(c, "A1:B2").name = "AB12")],
  [
    "a table name that is taken",
    "ItemAlreadyExists",
    (c) => {
      tableAt(c, "A1:B2").name = "Første";
      sheet(c).getRange("D1:D2").values = [["x"], [1]];
      sheet(c).tables.add("D1:D2", true).name = "første";
    },
  ],
  [
    "a table row of the wrong length",
    "InvalidArgument",
    (c) => tableAt(c, "A1:B2").rows.add(undefined, [[1, 2, 3]]),
  ],
  [
    "a column that the table lacks",
    "ItemNotFound",
    (c) => tableAt(c, "A1:B2").columns.getItem("nej").load("name"),
  ],
  ["a chart that is not there", "ItemNotFound", (c) => sheet(c).charts.getItem("nej").load("name")],
  [
    "a setting that is not there",
    "ItemNotFound",
    (c) => c.workbook.settings.getItem("nej").load("value"),
  ],
  [
    "a defined name like a cell",
    "InvalidArgument",
    (c) => c.workbook.names.add("A1", sheet(c).getRange("A1")),
  ],
  [
    "a defined name twice",
    "ItemAlreadyExists",
    (c) => {
      c.workbook.names.add("navn", sheet(c).getRange("A1"));
      c.workbook.names.add("NAVN", sheet(c).getRange("A2"));
    },
  ],
  [
    "a validation list of 256 characters",
    "InvalidArgument",
    (c) =>
      (sheet(c).getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x".repeat(256) },
      }),
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    (c) => (sheet(c).getRange("A1").format.fill.color = "blå"),
  ],
  [
    "an alignment that is none",
    "InvalidArgument",
    (c) => (sheet(c).getRange("A1").format.horizontalAlignment = "Skrå" as "Left"),
  ],
  [
    "writing into a protected sheet",
    "AccessDenied",
    (c) => {
      sheet(c).protection.protect();
      sheet(c).getRange("A1").values = [[1]];
    },
  ],
  [
    "formatting a protected sheet",
    "AccessDenied",
    (c) => {
      sheet(c).protection.protect();
      sheet(c).getRange("A1").format.font.bold = true;
    },
  ],
  [
    "inserting rows into a protected sheet",
    "AccessDenied",
    (c) => {
      sheet(c).protection.protect();
      sheet(c).getRange("1:1").insert("Down");
    },
  ],
  [
    "protecting twice",
    "InvalidOperation",
    (c) => {
      sheet(c).protection.protect();
      sheet(c).protection.protect();
    },
  ],
];

test.each(REFUSALS)("%s is %s", async (_what, code, act) => {
  const { Excel } = await startHost();
  const run = Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  expect(
    await run.then(
      () => "none",
      (error: { code: string; message: string }) =>
        error.code + (error.code === "GeneralException" ? error.message : ""),
    ),
  ).toBe(code);
});

test("what lies at the limits is taken", async () => {
  const { Excel } = await startHost();
  const run = Excel.run(async (context) => {
    sheet(context).getRange("A1").values = [["x".repeat(32_767)]];
    context.workbook.worksheets.add("x".repeat(31));
    sheet(context).getRange("B1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "x".repeat(255) },
    };
    sheet(context).getRange("C1:C2").format.protection.locked = false;
    sheet(context).protection.protect({ allowFormatCells: true });
    sheet(context).getRange("C1:C2").values = [[1], [2]];
    sheet(context).getRange("A1").format.font.bold = true;
    await context.sync();
  });
  await expect(run).resolves.toBeUndefined();
});

test("a request over 5 MB is refused whole", async () => {
  const { Excel, host } = await startHost();
  const run = Excel.run(async (context) => {
    sheet(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [
      "x".repeat(30_000),
    ]);
    await context.sync();
  });
  expect(await run.catch((error: { code: string }) => error.code)).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
  expect(host.model.usedArea("Ark1", true)).toBeUndefined();
});

test("an answer over 5 MB is refused, and 5 MB less a little is not", async () => {
  const { Excel, host } = await startHost();
  host.model.batch(() => {
    for (let row = 0; row < 180; row++)
      host.model.write({ sheet: "Ark1", top: row, left: 0, bottom: row, right: 0 }, [
        ["x".repeat(30_000)],
      ]);
  });
  const read = (address: string) =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange(address).load("values");
      await context.sync();
      return range.values.length;
    }).catch((error: { code: string }) => error.code);
  expect(await read("A1:A180")).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await read("A1:A170")).toBe(170);
});
