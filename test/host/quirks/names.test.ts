import { evaluator } from "../../../src/workbench/grid/evaluate";
import type { ProfileName } from "../../../src/workbench/host/node";
import { playing, tableOf } from "./tools";

const nameOf = async (profile: ProfileName, locale: "da-DK" | "en-US", formula: string) => {
  const played = await playing(profile, { locale });
  await tableOf(played, [
    ["x", "y"],
    [1, 2],
  ]);
  await played.run((context) => void context.workbook.names.add("navnet", formula));
  return played.run(async (context) => {
    const item = context.workbook.names.getItem("navnet").load("formula, value, type");
    const range = item.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    return {
      formula: item.formula,
      value: item.value as unknown,
      address: range.isNullObject ? null : range.address,
    };
  });
};

describe("a name (NamedItemCollection)", () => {
  test("that was given a structured reference reads back as an address on the desktop (#740)", async () => {
    const desktop = await nameOf("win-m365", "da-DK", "=Liste[[#Headers],[x]]");
    const web = await nameOf("web", "da-DK", "=Liste[[#Headers],[x]]");
    expect([desktop.formula, web.formula]).toEqual(["='Ark1'!$A$1", "=Liste[[#Headers],[x]]"]);
    expect([desktop.address, web.address]).toEqual(["'Ark1'!A1", "'Ark1'!A1"]);
  });

  test("gives its formula in the user's language on the desktop (#2834)", async () => {
    const played = await playing("win-m365", { quirks: { namesResolved: false } });
    await tableOf(played, [["x"], [1]]);
    await played.run((c) => void c.workbook.names.add("alt", "=Liste[#All]"));
    const formula = await played.run(async (context) => {
      const item = context.workbook.names.getItem("alt").load("formula");
      await context.sync();
      return item.formula as string;
    });
    expect(formula).toBe("=Liste[#Alle]");
  });

  test("takes a comment as its third argument, and the comment has no undo on the web", async () => {
    const played = await playing("web");
    await played.run((c) => void c.workbook.names.add("n", "=1", "en bemærkning"));
    const comment = await played.run(async (context) => {
      const item = context.workbook.names.getItem("n").load("comment");
      await context.sync();
      return item.comment;
    });
    const change = (c: Excel.RequestContext) => void (c.workbook.names.getItem("n").comment = "ny");
    expect([comment, await played.code(change, { mergeUndoGroup: true })]).toEqual([
      "en bemærkning",
      "UndoNotSupported",
    ]);
  });

  test("added with addFormulaLocal keeps the reference and wants the user's own words (#740)", async () => {
    const played = await playing("web");
    await tableOf(played, [["x"], [1]]);
    const add = (name: string, formula: string) => (context: Excel.RequestContext) =>
      void context.workbook.names.addFormulaLocal(name, formula);
    expect(await played.code(add("a", "=Liste[#Alle]"))).toBe("ok");
    expect(await played.code(add("b", "=Liste[#All]"))).toBe("InvalidArgument");
    const formula = await played.run(async (context) => {
      const item = context.workbook.names.getItem("a").load("formula");
      await context.sync();
      return item.formula as string;
    });
    expect(formula).toBe("=Liste[#All]");
  });

  test("for two areas fails on Mac where lists are parted with a semicolon (#2891)", async () => {
    const add = (c: Excel.RequestContext) =>
      void c.workbook.names.add("to", "='Ark1'!$A$1,'Ark1'!$A$2");
    expect(await (await playing("mac")).code(add)).toBe("InvalidArgument");
  });

  test("that calls a custom function has the value #VALUE! (NamedItem.value)", async () => {
    const played = await playing("win-m365");
    played.host.CustomFunctions.associate("DOUBLE", (x: number) => 2 * x);
    await played.run((c) => void c.workbook.names.add("to", "=UDSAT.DOUBLE(1)"));
    const value = await played.run(async (context) => {
      const item = context.workbook.names.getItem("to").load("value");
      await context.sync();
      return item.value as unknown;
    });
    expect(value).toBe("#VALUE!");
  });

  test("that is no range: getRange throws, the other form is a null object (NamedItem)", async () => {
    const played = await playing("win-m365");
    await played.run((c) => void c.workbook.names.add("tal", "=42"));
    expect(
      await played.code((c) => c.workbook.names.getItem("tal").getRange().load("address")),
    ).toBe("InvalidOperation");
    expect((await nameOf("win-m365", "da-DK", "=42")).address).toBeNull();
  });
});

describe("a name that moves or is copied", () => {
  test("an OFFSET is a range on the web, and not permitted on the desktop (OfficeDev/office-js #4321)", async () => {
    const found = async (profile: ProfileName) => {
      const played = await playing(profile);
      await played.run((context, sheet) => {
        sheet.getRange("A1:A3").values = [["x"], [1], [2]];
        context.workbook.names.add("data", "=OFFSET('Ark1'!$A$1,1,0,COUNTA('Ark1'!$A:$A)-1,1)");
      });
      return played
        .run(async (context) => {
          const range = context.workbook.names.getItem("data").getRange().load("address");
          await context.sync();
          return range.address;
        })
        .catch((error: { code: string }) => error.code);
    };
    expect([await found("web"), await found("win-m365")]).toEqual([
      "'Ark1'!A2:A3",
      "InvalidOperation",
    ]);
  });

  test("a copied sheet has the names already (OfficeDev/office-js #2875)", async () => {
    const played = await playing("win-m365");
    await played.run((context, sheet) => {
      sheet.names.add("egen", sheet.getRange("A1"));
      context.workbook.names.add("fælles", sheet.getRange("A2"));
      sheet.copy("End");
    });
    const add = (name: string) => (context: Excel.RequestContext) => {
      const copy = context.workbook.worksheets.getLast();
      copy.names.add(name, copy.getRange("A1"));
    };
    expect([
      await played.code(add("egen")),
      await played.code(add("fælles")),
      await played.code(add("ny")),
    ]).toEqual(["ItemAlreadyExists", "ItemAlreadyExists", "ok"]);
  });
});

describe("formulas", () => {
  test("are English with commas in formulas, the user's in formulasLocal (Range.formulasLocal)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(1,2.5)"]];
      sheet.getRange("A2").formulasLocal = [["=SUM(1;2,5)"]];
    });
    const told = await played.run(async (context, sheet) => {
      const range = sheet.getRange("A1:A2").load("formulas, formulasLocal, values");
      await context.sync();
      return [range.formulas, range.formulasLocal, range.values];
    });
    expect(told).toEqual([
      [["=SUM(1,2.5)"], ["=SUM(1,2.5)"]],
      [["=SUM(1;2,5)"], ["=SUM(1;2,5)"]],
      [[3.5], [3.5]],
    ]);
  });

  test("read and written back lose a leading apostrophe: a text becomes a formula (#6687)", async () => {
    const played = await playing("win-m365");
    const told = await played.run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["'=1+1"]];
      cell.load("values, formulas");
      await context.sync();
      const before = cell.values;
      cell.formulas = cell.formulas;
      cell.load("values");
      await context.sync();
      return [before, cell.values];
    });
    expect(told).toEqual([[["=1+1"]], [[2]]]);
  });

  test("a written text that begins with a sign counts as one (Range.values)", async () => {
    const played = await playing("win-m365");
    await played.run(
      (_, sheet) => void (sheet.getRange("A1:A3").values = [["=1+1"], ["+2"], ["-3"]]),
    );
    expect(await played.values("A1:A3")).toEqual([[2], [2], [-3]]);
  });

  test("that are too long are FormulaLengthExceedsLimit (application-specific-api-error-handling.md)", async () => {
    const played = await playing("win-m365");
    const long = `=${"1+".repeat(4200)}1`;
    expect(await played.code((_, sheet) => void (sheet.getRange("A1").formulas = [[long]]))).toBe(
      "FormulaLengthExceedsLimit",
    );
  });

  test("of conditional formats have a form in the user's language (ConditionalFormatRule)", async () => {
    const played = await playing("win-m365");
    const told = await played.run(async (context, sheet) => {
      const { rule } = sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom;
      rule.formula = "=AND(A1>1.5,A1<3)";
      rule.load("formulaLocal");
      await context.sync();
      const first = rule.formulaLocal;
      rule.formulaLocal = "=OG(A1>2,5;A1<4)";
      rule.load("formula");
      await context.sync();
      return [first, rule.formula];
    });
    expect(told).toEqual(["=OG(A1>1,5;A1<3)", "=AND(A1>2.5,A1<4)"]);
  });

  test("that spill: the parent of several cells throws, the other form is a null object (docs/excel/excel-add-ins-ranges-dynamic-arrays.md)", async () => {
    const played = await playing("win-m365");
    expect(
      await played.code((_, sheet) => sheet.getRange("A1:A2").getSpillParent().load("address")),
    ).toBe("InvalidOperation");
    const isNull = await played.run(async (context, sheet) => {
      const parent = sheet.getRange("A1:A2").getSpillParentOrNullObject();
      await context.sync();
      return parent.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

test("a new conditional format goes to the top (ConditionalFormatCollection.add)", async () => {
  const played = await playing("win-m365");
  const order = await played.run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:A3");
    const first = conditionalFormats.add("DataBar").load("priority");
    const second = conditionalFormats.add("Custom").load("priority");
    await context.sync();
    first.load("priority");
    await context.sync();
    return [first.priority, second.priority];
  });
  expect(order).toEqual([1, 0]);
});

test("a rule that calls a custom function never applies (docs/excel/custom-functions-synchronous.md, #6135)", async () => {
  const played = await playing("win-m365");
  played.host.CustomFunctions.associate("YES", () => true);
  await played.run((_, sheet) => void (sheet.getRange("A1").values = [[1]]));
  const evaluate = evaluator(played.host.host.model, "Ark1");
  const at = { row: 0, column: 0 };
  expect([evaluate("=UDSAT.YES()", at, at), evaluate("=A1=1", at, at)]).toEqual([null, true]);
});

test("a changed priority moves the other formats (ConditionalFormat.priority)", async () => {
  const played = await playing("win-m365");
  const order = await played.run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:A3");
    const bars = conditionalFormats.add("DataBar");
    conditionalFormats.add("Custom");
    conditionalFormats.add("TopBottom");
    bars.priority = 0;
    conditionalFormats.load("items/type, items/priority");
    await context.sync();
    return conditionalFormats.items.map(({ type, priority }) => [priority, type]);
  });
  expect(order.sort()).toEqual([
    [0, "DataBar"],
    [1, "TopBottom"],
    [2, "Custom"],
  ]);
});

test("a format's formula is read from the range at hand and given from the rule's first cell (#5194, by design)", async () => {
  const played = await playing("win-m365");
  const told = await played.run(async (context, sheet) => {
    const { rule } = sheet.getRange("B2:C3").conditionalFormats.add("Custom").custom;
    rule.formula = "=B2>1";
    sheet.getRange("C3").conditionalFormats.getItemAt(0).custom.rule.formula = "=C3>5";
    rule.load("formula");
    await context.sync();
    return rule.formula;
  });
  expect(told).toBe("=B2>5");
});

test("a format on several ranges has no one range (ConditionalFormat.getRange)", async () => {
  const played = await playing("win-m365");
  const add = (sheet: Excel.Worksheet) =>
    sheet.getRanges("A1:A2,C1:C2").conditionalFormats.add("Custom");
  expect(await played.code((_, sheet) => add(sheet).getRange().load("address"))).toBe(
    "InvalidOperation",
  );
  const isNull = await played.run(async (context, sheet) => {
    const range = add(sheet).getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("moved cells take the references to them along (Range.moveTo)", async () => {
  const played = await playing("win-m365");
  await played.run((_, sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1:B2").formulas = [["=SUM(A1:A2)"], ["=A1*10"]];
    sheet.getRange("A1:A2").moveTo("D5");
  });
  const told = await played.run(async (context, sheet) => {
    const range = sheet.getRange("B1:B2").load("formulas, values");
    const left = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return [range.formulas, range.values, left.values];
  });
  expect(told).toEqual([
    [["=SUM(D5:D6)"], ["=D5*10"]],
    [[3], [10]],
    [[""], [""]],
  ]);
});

test("a formula that is moved keeps what it refers to (Range.moveTo)", async () => {
  const played = await playing("win-m365");
  await played.run((_, sheet) => {
    sheet.getRange("A1").values = [[4]];
    sheet.getRange("B1").formulas = [["=A1*2"]];
    sheet.getRange("B1").moveTo("C9");
  });
  expect(await played.values("C9")).toEqual([[8]]);
});
