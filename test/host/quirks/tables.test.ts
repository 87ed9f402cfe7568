import type { ProfileName } from "../../../src/workbench/host/node";
import { playing, tableOf } from "./tools";

const ROWS = [
  ["navn", "tal"],
  ["a", 1],
  ["b", 2],
  ["a", 3],
] as const;

describe("a filtered table", () => {
  const filtered = async (profile: ProfileName) => {
    const played = await playing(profile);
    await tableOf(played, ROWS);
    played.host.user.filter("Liste", "navn", ["a"]);
    return played;
  };

  test("values written over it land in the visible rows (OfficeDev/office-js #224)", async () => {
    const written = async (profile: ProfileName) => {
      const played = await filtered(profile);
      await played.run((_, sheet) => void (sheet.getRange("B2:B4").values = [[10], [20], [30]]));
      return played.values("B2:B4");
    };
    expect(await written("win-m365")).toEqual([[10], [2], [20]]);
    expect(await written("web")).toEqual([[10], [20], [30]]);
  });

  test("rows.deleteRowsAt is InsertDeleteConflict (TableRowCollection.deleteRowsAt)", async () => {
    const played = await filtered("web");
    const act = (context: Excel.RequestContext) =>
      context.workbook.tables.getItem("Liste").rows.deleteRowsAt(0, 1);
    expect(await played.code(act)).toBe("InsertDeleteConflict");
    played.host.user.filter("Liste", "navn", undefined);
    expect(await played.code(act)).toBe("ok");
  });

  test("deleting its rows through ranges or rows deletes nothing and says nothing (#994)", async () => {
    const played = await filtered("win-m365");
    const act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
      sheet.getRange("A2:B2").delete("Up");
      context.workbook.tables.getItem("Liste").rows.getItemAt(0).delete();
    };
    expect([await played.code(act), await played.values("A2:A4")]).toEqual([
      "ok",
      [["a"], ["b"], ["a"]],
    ]);
    played.host.user.filter("Liste", "navn", undefined);
    await played.run((_, sheet) => sheet.getRange("A2:B2").delete("Up"));
    expect(await played.values("A2:A3")).toEqual([["b"], ["a"]]);
  });

  test("says that it is filtered, and clearing the criteria forgets the sorting too (AutoFilter)", async () => {
    const played = await filtered("win-m365");
    const told = await played.run(async (context) => {
      const table = context.workbook.tables.getItem("Liste");
      table.sort.apply([{ key: 1, ascending: false }]);
      table.autoFilter.load("isDataFiltered");
      table.sort.load("fields");
      await context.sync();
      const before = [table.autoFilter.isDataFiltered, table.sort.fields.length];
      table.autoFilter.clearCriteria();
      table.autoFilter.load("isDataFiltered");
      table.sort.load("fields");
      await context.sync();
      return [before, [table.autoFilter.isDataFiltered, table.sort.fields.length]];
    });
    expect(told).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });

  test("filtering raises no event outside the preview (docs/excel/excel-add-ins-events.md)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    const heard: string[] = [];
    await played.run((context) => {
      context.workbook.worksheets.onChanged.add(async () => void heard.push("changed"));
      context.workbook.worksheets.onFormatChanged.add(async () => void heard.push("format"));
      context.workbook.tables.onChanged.add(async () => void heard.push("table"));
      context.workbook.worksheets.onRowHiddenChanged.add(async () => void heard.push("hidden"));
    });
    played.host.user.filter("Liste", "navn", ["b"]);
    await played.settle();
    expect(heard).toEqual([]);
  });

  test("applyValuesFilter wants texts, numbers too (Filter.applyValuesFilter)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    const filter = (values: unknown[]) => (context: Excel.RequestContext) =>
      context.workbook.tables
        .getItem("Liste")
        .columns.getItem("tal")
        .filter.applyValuesFilter(values as string[]);
    expect(await played.code(filter([2]))).toBe("InvalidArgument");
    expect(await played.code(filter(["2"]))).toBe("ok");
    const hidden = await played.run(async (context, sheet) => {
      const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      const all = sheet.getRange("A2:A4").load("rowHidden");
      await context.sync();
      return [...rows, all].map((row) => row.rowHidden);
    });
    // Range.rowHidden is null where the range is mixed.
    expect(hidden).toEqual([true, false, true, null]);
  });
});

describe("a table", () => {
  test("without its heading row: getHeaderRowRange fails, the titles stay, the sort's fields are empty (#2409)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    await played.run((context) => {
      const table = context.workbook.tables.getItem("Liste");
      table.sort.apply([{ key: 1 }]);
      table.showHeaders = false;
    });
    expect(await played.values("A1:A2")).toEqual([[""], ["a"]]);
    const table = (c: Excel.RequestContext) => c.workbook.tables.getItem("Liste");
    expect(await played.code((c) => table(c).getHeaderRowRange().load("address"))).toBe(
      "ItemNotFound",
    );
    const told = await played.run(async (context) => {
      const range = table(context).getRange().load("address");
      const { columns, sort } = table(context);
      columns.load("items/name");
      sort.load("fields");
      await context.sync();
      return [range.address, columns.items.map(({ name }) => name), sort.fields];
    });
    expect(told).toEqual(["'Ark1'!A2:B4", ["navn", "tal"], []]);
    await played.run((context) => void (table(context).showHeaders = true));
    expect(await played.values("A1:B2")).toEqual([
      ["navn", "tal"],
      ["a", 1],
    ]);
  });

  test("shows what is visible of it in a view that cannot be written (#226)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    played.host.user.filter("Liste", "navn", ["a"]);
    const seen = await played.run(async (context, sheet) => {
      const view = sheet.getRange("A2:B4").getVisibleView().load("values, rowCount");
      await context.sync();
      return [view.values, view.rowCount];
    });
    expect(seen).toEqual([
      [
        ["a", 1],
        ["a", 3],
      ],
      2,
    ]);
    expect(
      await played.code(
        (_, sheet) => void (sheet.getRange("A2:B4").getVisibleView().values = [[1]]),
      ),
    ).toBe("InvalidArgument");
  });

  test("over a heading alone gets its first row from rows.add (office-js-snippets)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["navn", "tal"]];
      table.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
    });
    expect(await played.values("A1:B4")).toEqual([
      ["navn", "tal"],
      ["a", 1],
      ["b", 2],
      ["", ""],
    ]);
  });

  test("made without a heading gets one, and its data move down a row (TableCollection.add)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.tables.add("A1:A2", false);
    });
    expect((await played.values("A1:A3")).slice(1)).toEqual([[1], [2]]);
  });

  test("without a sheet's name lands on the active sheet (TableCollection.add)", async () => {
    const played = await playing("win-m365");
    await played.run((context) => context.workbook.worksheets.add("To").activate());
    const name = await played.run(async (context) => {
      const table = context.workbook.tables.add("A1:B2", true);
      table.worksheet.load("name");
      await context.sync();
      return table.worksheet.name;
    });
    expect(name).toBe("To");
  });

  test("cannot lie over merged cells or another table (application-specific-api-error-handling.md)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("D1:E3", true);
    });
    expect(await played.code((_, sheet) => sheet.tables.add("A1:B4", true))).toBe(
      "MergedRangeConflict",
    );
    expect(await played.code((_, sheet) => sheet.tables.add("E3:F5", true))).toBe(
      "MergedRangeConflict",
    );
  });

  test("cannot be over spilled cells; a formula that spills is #SPILL! in it (SpillErrorCellValueSubType)", async () => {
    const played = await playing("win-m365");
    played.host.CustomFunctions.associate("TWO", () => [[1], [2]]);
    await tableOf(played, ROWS);
    await played.run((_, sheet) => void (sheet.getRange("B2").formulas = [["=UDSAT.TWO()"]]));
    expect(await played.values("B2")).toEqual([["#SPILL!"]]);
  });

  test("is resized from the same heading row on, and nothing below it moves (Table.resize)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    await played.run((_, sheet) => void (sheet.getRange("A6").values = [["under"]]));
    const resize = (address: string) => (context: Excel.RequestContext) =>
      context.workbook.tables.getItem("Liste").resize(address);
    expect(await played.code(resize("A2:B5"))).toBe("InvalidArgument");
    expect(await played.code(resize("D1:E5"))).toBe("InvalidArgument");
    expect(await played.code(resize("A1:B6"))).toBe("ok");
    expect(await played.values("A6")).toEqual([["under"]]);
  });

  test("grows with values written just below it, not with empty ones, not over validation (co-authoring-in-excel-add-ins.md)", async () => {
    const length = async (write: (sheet: Excel.Worksheet) => void) => {
      const played = await playing("win-m365");
      await tableOf(played, ROWS);
      await played.run((_, sheet) => write(sheet));
      return played.run(async (context) => {
        const count = context.workbook.tables.getItem("Liste").rows.getCount();
        await context.sync();
        return count.value;
      });
    };
    expect(await length((sheet) => void (sheet.getRange("A5:B5").values = [["c", 4]]))).toBe(4);
    expect(await length((sheet) => void (sheet.getRange("A5:B5").values = [["", ""]]))).toBe(3);
    const validated = await length((sheet) => {
      sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A5:B5").values = [["a", 4]];
    });
    expect(validated).toBe(3);
  });

  test("rows.add moves what lies below, with alwaysInsert false it does not (TableRowCollection.add)", async () => {
    const below = async (alwaysInsert: boolean) => {
      const played = await playing("win-m365");
      await tableOf(played, ROWS);
      await played.run((context, sheet) => {
        sheet.getRange("A6").values = [["under"]];
        const { rows } = context.workbook.tables.getItem("Liste");
        rows.add(undefined, [["c", 4]], alwaysInsert);
        rows.add(undefined, [["d", 5]], alwaysInsert);
      });
      return (await played.values("A5:A7")).flat();
    };
    expect(await below(true)).toEqual(["c", "d", "under"]);
    expect(await below(false)).toEqual(["c", "d", ""]);
  });

  test("a row is a place, not its data: after sorting it holds other data (TableRow)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    const values = await played.run(async (context) => {
      const table = context.workbook.tables.getItem("Liste");
      const row = table.rows.getItemAt(0).load("values");
      await context.sync();
      const before = row.values;
      table.sort.apply([{ key: 1, ascending: false }]);
      row.load("values");
      await context.sync();
      return [before, row.values];
    });
    expect(values).toEqual([[["a", 1]], [["a", 3]]]);
  });

  test("is sorted by keys that count from its own first column (SortField.key)", async () => {
    const played = await playing("win-m365");
    await played.run((context, sheet) => {
      sheet.getRange("C1:D3").values = [
        ["navn", "tal"],
        ["a", 2],
        ["b", 1],
      ];
      sheet.tables.add("C1:D3", true).sort.apply([{ key: 1 }]);
    });
    expect(await played.values("C2:C3")).toEqual([["b"], ["a"]]);
  });

  test("sort.reapply fails while another workbook is in front (OfficeDev/office-js #2676)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    played.host.user.away(true);
    expect(await played.code((c) => c.workbook.tables.getItem("Liste").sort.reapply())).toBe(
      "GeneralException",
    );
  });

  test("in a protected sheet is not sorted on locked cells, whatever is allowed (#2135, by design)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    await played.run((_, sheet) => sheet.protection.protect({ allowSort: true }));
    expect(
      await played.code((c) => c.workbook.tables.getItem("Liste").sort.apply([{ key: 0 }])),
    ).toBe("AccessDenied");
  });

  test("of a copied sheet has another name (Table.name)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    await played.run((_, sheet) => void sheet.copy("End"));
    const names = await played.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      return tables.items.map(({ name }) => name);
    });
    expect(new Set(names).size).toBe(2);
  });

  test("a new column is refused on the web where stray data stand at the sheet's right edge (OperationCellsExceedLimit)", async () => {
    const codes = async (profile: ProfileName) => {
      const played = await playing(profile);
      await played.run((_, sheet) => {
        sheet.getRange("A1").values = [["navn"]];
        sheet.tables.add("A1:A2100", true).name = "Lang";
        sheet.getRange("XFD1").values = [["glemt"]];
      });
      return played.code((c) =>
        c.workbook.tables.getItem("Lang").columns.add(undefined, undefined, "ny"),
      );
    };
    expect(await codes("web")).toBe("OperationCellsExceedLimit");
  });
});

test("a table's name begins with a letter, has no blanks, is no cell's, and is nobody else's (Table.name)", async () => {
  const played = await playing("win-m365");
  await tableOf(played, [["x"], [1]]);
  await played.run((context, sheet) => {
    sheet.getRange("D1:D2").values = [["y"], [1]];
    sheet.tables.add("D1:D2", true).name = "Anden";
    context.workbook.names.add("navnet", sheet.getRange("F1"));
  });
  const rename = (name: string) => (context: Excel.RequestContext) =>
    void (context.workbook.tables.getItemAt(0).name = name);
  for (const name of ["A1", "R1C1", "C", "to ord", "1a", "x".repeat(256)])
    expect([name, await played.code(rename(name))]).toEqual([name, "InvalidArgument"]);
  for (const name of ["ANDEN", "navnet"])
    expect([name, await played.code(rename(name))]).toEqual([name, "ItemAlreadyExists"]);
  expect(await played.code(rename("Vores_1"))).toBe("ok");
});

describe("a table's sorting and its columns", () => {
  test("rows.add and clearFilters forget how it was sorted (OfficeDev/office-js #1000)", async () => {
    const sorted = async (act: (table: Excel.Table) => unknown) => {
      const played = await playing("win-m365");
      await tableOf(played, ROWS);
      return played.run(async (context) => {
        const table = context.workbook.tables.getItem("Liste");
        table.sort.apply([{ key: 1 }]);
        act(table);
        table.sort.load("fields");
        await context.sync();
        return table.sort.fields.length;
      });
    };
    expect(await sorted(() => undefined)).toBe(1);
    expect(await sorted((table) => table.rows.add(undefined, [["c", 4]]))).toBe(0);
    expect(await sorted((table) => table.clearFilters())).toBe(0);
  });

  test("in a protected sheet is not filtered either, whatever is allowed (#2135, by design)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, ROWS);
    await played.run((_, sheet) => sheet.protection.protect({ allowAutoFilter: true }));
    expect(
      await played.code((c) =>
        c.workbook.tables.getItem("Liste").columns.getItem("navn").filter.applyValuesFilter(["a"]),
      ),
    ).toBe("AccessDenied");
  });

  test("a formula alone in a column becomes the column's, a column with entries keeps them (#2093, by design)", async () => {
    const written = async (profile: ProfileName | undefined, others: unknown) => {
      const played = await playing(profile);
      await tableOf(played, [
        ["tal", "dobbelt"],
        [1, ""],
        [2, others],
        [3, ""],
      ]);
      await played.run((_, sheet) => void (sheet.getRange("B2").formulas = [["=A2*2"]]));
      return (await played.values("B2:B4")).flat();
    };
    expect(await written("win-m365", "")).toEqual([2, 4, 6]);
    expect(await written("win-m365", "brugerens")).toEqual([2, "brugerens", ""]);
    expect(await written(undefined, "")).toEqual([2, "", ""]);
  });

  test("rows with formulas that come into an emptied table all get the lowest one (OfficeDev/office-js #6745)", async () => {
    const formulas = async (profile: ProfileName | undefined) => {
      const played = await playing(profile);
      await tableOf(played, [
        ["tal", "sum"],
        ["", ""],
      ]);
      return played.run(async (context) => {
        const table = context.workbook.tables.getItem("Liste");
        table.rows.add(undefined, [
          [1, "=1+1"],
          [2, "=1+2"],
          [3, "=1+3"],
        ]);
        const column = table.columns.getItem("sum").getDataBodyRange().load("formulas");
        await context.sync();
        return column.formulas.flat().filter((formula) => formula !== "") as string[];
      });
    };
    expect(await formulas("win-m365")).toEqual(["=1+3", "=1+3", "=1+3"]);
    expect(await formulas(undefined)).toEqual(["=1+1", "=1+2", "=1+3"]);
  });

  test("formulas that spill are refused room by merged cells and by the sheet's edge (SpillErrorCellValueSubType)", async () => {
    const played = await playing("win-m365");
    played.host.CustomFunctions.associate("TWO", () => [[1], [2]]);
    await played.run((_, sheet) => {
      sheet.getRange("A2:A3").merge();
      sheet.getRange("A1").formulas = [["=UDSAT.TWO()"]];
      sheet.getRange("C1048576").formulas = [["=UDSAT.TWO()"]];
    });
    expect([await played.values("A1"), await played.values("C1048576")]).toEqual([
      [["#SPILL!"]],
      [["#SPILL!"]],
    ]);
  });
});

describe("validation (docs/excel/excel-add-ins-data-validation.md)", () => {
  test("is not triggered by an add-in's writes", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      const cell = sheet.getRange("A1");
      cell.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      cell.values = [[-5]];
    });
    expect(await played.values("A1")).toEqual([[-5]]);
  });

  test("stops what a person types, with `stop` only: a warning lets it through", async () => {
    const typed = async (style: "Stop" | "Warning", text: string) => {
      const played = await playing("win-m365");
      await played.run((_, sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
        dataValidation.errorAlert = { showAlert: true, style, title: "Nej", message: "Over 1." };
      });
      return [played.host.user.type("A1", text), (await played.values("A1"))[0]?.[0]];
    };
    expect(await typed("Stop", "-5")).toEqual([false, ""]);
    expect(await typed("Stop", "5")).toEqual([true, 5]);
    expect(await typed("Warning", "-5")).toEqual([true, -5]);
  });

  test("a rule holds one kind only", async () => {
    const played = await playing("win-m365");
    const rule = {
      list: { inCellDropDown: true, source: "a,b" },
      wholeNumber: { formula1: 1, operator: "GreaterThan" },
    } as Excel.DataValidationRule;
    expect(
      await played.code((_, sheet) => void (sheet.getRange("A1").dataValidation.rule = rule)),
    ).toBe("InvalidArgument");
  });

  test("a list given as text has at most 255 characters (Excel's file format)", async () => {
    const played = await playing("win-m365");
    const list = (length: number) => (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void (sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x".repeat(length) },
      });
    expect([await played.code(list(255)), await played.code(list(256))]).toEqual([
      "ok",
      "InvalidArgument",
    ]);
  });

  test("bounds of dates and times are texts or formulas, never numbers, and come back as formulas", async () => {
    const played = await playing("win-m365");
    const rules = await played.run(async (context, sheet) => {
      const [day, hour] = [
        sheet.getRange("A1").dataValidation,
        sheet.getRange("A2").dataValidation,
      ];
      day.rule = { date: { formula1: "2026-01-01", operator: "GreaterThan" } };
      hour.rule = { time: { formula1: "12:00", operator: "LessThan" } };
      day.load("rule");
      hour.load("rule");
      await context.sync();
      return [day.rule.date?.formula1, hour.rule.time?.formula1];
    });
    // 1 January 2026 is day 46023 of Excel's calendar, noon half a day.
    expect(rules).toEqual(["=46023", "=0.5"]);
    const number = { date: { formula1: 46023, operator: "GreaterThan" } } as never;
    expect(await played.code((_, s) => void (s.getRange("A1").dataValidation.rule = number))).toBe(
      "InvalidArgument",
    );
  });

  test("valid is null where some cells hold what they may and others do not (DataValidation.valid)", async () => {
    const played = await playing("win-m365");
    const valid = await played.run(async (context, sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "ja,nej" },
      };
      sheet.getRange("B1").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      };
      sheet.getRange("A1:B2").values = [
        ["ja", 10],
        ["måske", ""],
      ];
      const all = ["A1", "A2", "A1:A2", "B1"].map((address) =>
        sheet.getRange(address).dataValidation.load("valid"),
      );
      await context.sync();
      return all.map((each) => each.valid);
    });
    expect(valid).toEqual([true, false, null, false]);
  });

  test("a list given as text is split at commas whatever the language (#2128, by design)", async () => {
    const played = await playing("win-m365");
    const valid = await played.run(async (context, sheet) => {
      const cells = sheet.getRange("A1:A2");
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: "1,5" } };
      cells.formulas = [["'1,5"], ["'5"]];
      const all = ["A1", "A2"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of all) each.load("valid");
      await context.sync();
      return all.map((each) => each.valid);
    });
    expect(valid).toEqual([false, true]);
  });

  test("clear takes the user's own rule away too", async () => {
    const played = await playing("win-m365");
    played.host.host.model.setValidation({ sheet: "Ark1", top: 0, left: 0, bottom: 0, right: 0 }, {
      type: "list",
      formulae: ['"ja,nej"'],
    } as never);
    await played.run((_, sheet) => sheet.getRange("A1").dataValidation.clear());
    expect(played.host.host.model.validationAt("Ark1", 0, 0)).toBeUndefined();
  });
});
