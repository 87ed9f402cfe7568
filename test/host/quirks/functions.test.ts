import type { ProfileName, Quirks } from "../../../src/workbench/host/node";
import { playing } from "./tools";

const shown = async (
  run: (...args: never[]) => unknown,
  formula = "=UDSAT.PLAYED()",
  profile: ProfileName = "win-m365",
  quirks: Partial<Quirks> = {},
): Promise<unknown[][]> => {
  const played = await playing(profile, { quirks });
  played.host.CustomFunctions.associate("PLAYED", run as never);
  await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [[formula]]));
  return played.values("A1:B2");
};

describe("custom functions", () => {
  test("get 0 for an empty cell on some desktop builds, null on the web, and either is tried (#4702, #5262, #1951)", async () => {
    const seen = async (profile: ProfileName, quirks: Partial<Quirks> = {}) => {
      let given: unknown;
      await shown(
        (cells: unknown[][]) => ((given = cells), 1),
        "=UDSAT.PLAYED(D1:D2)",
        profile,
        quirks,
      );
      return given;
    };
    expect(await seen("win-m365")).toEqual([[0], [0]]);
    expect(await seen("web")).toEqual([[null], [null]]);
    expect(await seen("win-m365", { emptyArgument: null })).toEqual([[null], [null]]);
    expect(await seen("win-m365", { emptyArgument: "" })).toEqual([[""], [""]]);
  });

  test("a null in a returned array becomes 0 (#1503, by design)", async () => {
    expect(
      await shown(() => [
        [null, "a"],
        ["", 1],
      ]),
    ).toEqual([
      [0, "a"],
      ["", 1],
    ]);
  });

  test("an omitted optional argument is null (docs/excel/custom-functions-parameter-options.md)", async () => {
    let given: unknown[] = [];
    await shown((...args: unknown[]) => ((given = args), 1), "=UDSAT.PLAYED(1,)");
    expect(given.slice(0, 3)).toEqual([1, null, null]);
  });

  test("#NAME? and #REF! cannot be returned, an unhandled throw is #VALUE! (docs/excel/custom-functions-errors.md)", async () => {
    const error = (code: string) => () => {
      throw Object.assign(new Error(), { code });
    };
    const first = async (run: () => unknown) => (await shown(run))[0]?.[0];
    expect([
      await first(error("#NAME?")),
      await first(error("#REF!")),
      await first(error("#N/A")),
      await first(error("#NUM!")),
      await first(() => {
        throw new TypeError("x");
      }),
    ]).toEqual(["#VALUE!", "#VALUE!", "#N/A", "#NUM!", "#VALUE!"]);
  });

  test("an error inside a returned array stands in its cell, or made the whole result #VALUE! (#2174)", async () => {
    const run = () => [[1, { code: "#N/A" }]];
    expect((await shown(run))[0]).toEqual([1, "#N/A"]);
    expect((await shown(run, undefined, "win-m365", { arrayErrors: "whole" }))[0]).toEqual([
      "#VALUE!",
      "",
    ]);
  });

  test("a text of more than 32,767 characters is #CALC! (CalcErrorCellValueSubType)", async () => {
    expect((await shown(() => "x".repeat(32_768)))[0]?.[0]).toBe("#CALC!");
    expect((await shown(() => "x".repeat(32_767)))[0]?.[0]).toHaveLength(32_767);
  });

  test("text in the way of a spill is #SPILL! (docs/excel/custom-functions-dynamic-arrays.md)", async () => {
    const played = await playing("win-m365");
    played.host.CustomFunctions.associate("PLAYED", () => [[1], [2]]);
    await played.run((_, sheet) => {
      sheet.getRange("A2").values = [["i vejen"]];
      sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]];
    });
    expect(await played.values("A1:A2")).toEqual([["#SPILL!"], ["i vejen"]]);
  });

  test("stay #NAME? until the runtime has loaded (docs/excel/custom-functions-troubleshooting.md)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]]));
    const before = await played.values("A1");
    played.host.CustomFunctions.associate("PLAYED", () => 5);
    expect([before, await played.values("A1")]).toEqual([[["#NAME?"]], [[5]]]);
  });

  test("that the metadata name and nobody associated are #N/A, once the runtime has loaded (docs/excel/custom-functions-troubleshooting.md)", async () => {
    const metadata = { functions: [{ id: "PLAYED" }, { id: "OTHER" }] };
    const played = await playing("win-m365", { metadata });
    await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]]));
    const before = await played.values("A1");
    played.host.CustomFunctions.associate("OTHER", () => 1);
    const loaded = await played.values("A1");
    played.host.CustomFunctions.associate("PLAYED", () => 5);
    expect([before, loaded, await played.values("A1")]).toEqual([[["#NAME?"]], [["#N/A"]], [[5]]]);
  });

  test("whose name another add-in has taken are #REF! (docs/excel/custom-functions-troubleshooting.md)", async () => {
    const played = await playing("win-m365");
    played.host.beside("UDSAT").CustomFunctions.associate("PLAYED", () => 1);
    played.host.CustomFunctions.associate("PLAYED", () => 2);
    await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]]));
    expect(await played.values("A1")).toEqual([["#REF!"]]);
  });

  test("get errors only where the metadata allow it, in parameters of any type (docs/excel/custom-functions-errors.md)", async () => {
    const given = async (allowErrorForDataTypeAny: boolean, type: string) => {
      let seen: unknown = "not called";
      const metadata = {
        allowErrorForDataTypeAny,
        functions: [{ id: "PLAYED", parameters: [{ name: "x", type }] }],
      };
      const played = await playing("win-m365", { metadata });
      played.host.CustomFunctions.associate("PLAYED", (x: unknown) => ((seen = x), 1));
      await played.run(
        (_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED(1/0)"]]),
      );
      return [(await played.values("A1"))[0]?.[0], seen];
    };
    expect(await given(true, "any")).toEqual([1, { code: "#DIV/0!" }]);
    expect(await given(true, "number")).toEqual(["#VALUE!", "not called"]);
    expect(await given(false, "any")).toEqual(["#VALUE!", "not called"]);
  });

  test("may give a number with its format from runtime 1.4 on (custom-functions-requirement-sets.md)", async () => {
    const share = () => ({ type: "Double", basicValue: 0.25, numberFormat: "0.0%" });
    const first = async (profile: ProfileName) => (await shown(share, undefined, profile))[0]?.[0];
    expect([await first("win-m365"), await first("ltsc-2024")]).toEqual([0.25, "#VALUE!"]);
  });

  test("show a number in the format that they give it with, written as in en-US, unless the cell has its own (FormattedNumberCellValue.numberFormat)", async () => {
    const played = await playing("win-m365");
    played.host.CustomFunctions.associate("PLAYED", () => ({
      type: "Double",
      basicValue: 1234.5,
      numberFormat: "#,##0.00",
    }));
    const told = await played.run(async (context, sheet) => {
      sheet.getRange("A1:A4").formulas = [
        ["=UDSAT.PLAYED()"],
        ["=UDSAT.PLAYED()+1"],
        ["=UDSAT.PLAYED()"],
        ["=A1"],
      ];
      sheet.getRange("A3").numberFormat = [["0"]];
      const range = sheet.getRange("A1:A4").load("values, text, numberFormat");
      await context.sync();
      return [range.values.flat(), range.text.flat(), range.numberFormat.flat()] as unknown[][];
    });
    expect(told).toEqual([
      [1234.5, 1235.5, 1234.5, 1234.5],
      ["1.234,50", "1235,5", "1235", "1234,5"],
      ["General", "General", "0", "General"],
    ]);
  });

  test("have a sentence of their own with #VALUE! and #N/A only (docs/excel/custom-functions-errors.md)", async () => {
    const said = async (code: string) => {
      const played = await playing("win-m365");
      played.host.CustomFunctions.associate("PLAYED", () => {
        throw Object.assign(new Error("vores sætning"), { code });
      });
      await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]]));
      await played.values("A1");
      return played.host.host.model.content("Ark1", 0, 0).error;
    };
    expect(await said("#VALUE!")).toEqual({ code: "#VALUE!", message: "vores sætning" });
    expect(await said("#N/A")).toEqual({ code: "#N/A", message: "vores sætning" });
    expect(await said("#NUM!")).toEqual({ code: "#NUM!" });
  });

  test("may read through Excel.run with the shared runtime (docs/excel/call-excel-apis-from-custom-function.md)", async () => {
    const played = await playing("win-m365");
    await played.run((_, sheet) => void (sheet.getRange("D1").values = [[7]]));
    played.host.CustomFunctions.associate("PLAYED", () =>
      played.host.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("D1").load("values");
        await context.sync();
        return cell.values[0]?.[0] as number;
      }),
    );
    await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]]));
    await played.settle();
    expect(await played.values("A1")).toEqual([[7]]);
  });

  test("that promise an answer are #BUSY! until it comes (docs/excel/custom-functions-troubleshooting.md)", async () => {
    const played = await playing("win-m365");
    let answer: (value: number) => void = () => undefined;
    played.host.CustomFunctions.associate(
      "PLAYED",
      () => new Promise<number>((resolve) => (answer = resolve)),
    );
    await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]]));
    const before = await played.values("A1");
    answer(5);
    await played.settle();
    expect([before, await played.values("A1")]).toEqual([[["#BUSY!"]], [[5]]]);
  });

  test("that ask for it are told which cell calls them, after their parameters, the sheet's name in quotes where it has signs (CustomFunctions.Invocation.address; docs/includes/custom-function-sheetname-note.md)", async () => {
    const parameters = [{ name: "a" }, { name: "b" }];
    const metadata = {
      functions: [
        { id: "PLAYED", parameters, options: { requiresAddress: true } },
        { id: "SILENT", parameters },
      ],
    };
    const played = await playing("win-m365", { metadata });
    const { CustomFunctions } = played.host;
    CustomFunctions.associate(
      "PLAYED",
      (_a: unknown, b: unknown, invocation: CustomFunctions.Invocation) =>
        `${String(b)} ${String(invocation.address)}`,
    );
    CustomFunctions.associate("SILENT", (_a: unknown, _b: unknown, other: unknown) =>
      String(other),
    );
    const told = await played.run(async (context, sheet) => {
      const beside = context.workbook.worksheets.add("Bo's ark");
      sheet.name = "Liste";
      sheet.getRange("A1:B1").formulas = [["=UDSAT.PLAYED(1,2)", "=UDSAT.PLAYED(1,2)"]];
      sheet.getRange("A2:B2").formulas = [["=UDSAT.PLAYED(1)", "=UDSAT.SILENT(1)"]];
      beside.getRange("C3").formulas = [["=UDSAT.PLAYED(1,2)"]];
      const [own, there] = [sheet.getRange("A1:B2"), beside.getRange("C3")].map((range) =>
        range.load("values"),
      );
      await context.sync();
      return [own?.values, there?.values];
    });
    expect(told).toEqual([
      [
        ["2 Liste!A1", "2 Liste!B1"],
        ["null Liste!A2", "null"],
      ],
      [["2 'Bo''s ark'!C3"]],
    ]);
  });

  test("are called anew on opening, and may be when rows are put in (OfficeDev/office-js #2012, #3332)", async () => {
    const calls = async (callsOnShift: boolean) => {
      const played = await playing("win-m365", { quirks: { callsOnShift } });
      let count = 0;
      played.host.CustomFunctions.associate("PLAYED", () => (count += 1));
      await played.run((_, sheet) => void (sheet.getRange("A1").formulas = [["=UDSAT.PLAYED()"]]));
      await played.values("A1");
      const before = count;
      await played.run((_, sheet) => void sheet.getRange("5:5").insert("Down"));
      await played.values("A1");
      const inserted = count - before;
      const again = await playing("win-m365", { xlsx: await played.host.save() });
      let opened = 0;
      again.host.CustomFunctions.associate("PLAYED", () => (opened += 1));
      await again.values("A1");
      return [inserted, opened];
    };
    expect(await calls(false)).toEqual([0, 1]);
    expect(await calls(true)).toEqual([1, 1]);
  });

  test("that stream share one stream for the same arguments, and show its latest result (docs/excel/custom-functions-web-reqs.md)", async () => {
    const metadata = {
      functions: [{ id: "PLAYED", parameters: [{ name: "x" }], options: { stream: true } }],
    };
    const played = await playing("win-m365", { metadata });
    const streams: CustomFunctions.StreamingInvocation<number>[] = [];
    played.host.CustomFunctions.associate(
      "PLAYED",
      (_x: unknown, invocation: CustomFunctions.StreamingInvocation<number>) =>
        void streams.push(invocation),
    );
    await played.run(
      (_, sheet) =>
        void (sheet.getRange("A1:C1").formulas = [
          ["=UDSAT.PLAYED(1)", "=UDSAT.PLAYED(1)", "=UDSAT.PLAYED(2)"],
        ]),
    );
    const seen = [await played.values("A1:C1")];
    streams[0]?.setResult(5);
    seen.push(await played.values("A1:C1"));
    streams[0]?.setResult(6);
    streams[1]?.setResult(7);
    seen.push(await played.values("A1:C1"));
    expect(streams).toHaveLength(2);
    expect(seen.flat()).toEqual([
      ["#BUSY!", "#BUSY!", "#BUSY!"],
      [5, 5, "#BUSY!"],
      [6, 6, 7],
    ]);
  });

  test("an array of more than 1,048,576 rows is #NUM! (NumErrorCellValueSubType)", async () => {
    const rows = (count: number) => () => Array.from({ length: count }, () => [1]);
    expect((await shown(rows(1_048_577)))[0]?.[0]).toBe("#NUM!");
  });
});
