import type { StartedHost } from "../../../src/workbench/host/node";
import { lookForFinance, readFinance, writeFinance } from "../../../src/finance/sheet/actions";
import { checkPlan } from "../../../src/finance/judge/check";
import {
  COST_SUMMARY,
  COST_TABLE,
  FINANCE_SUMMARY,
  FINANCE_TABLE,
  SOURCE_TABLE,
  THEME_TABLE,
  YEAR_TABLE,
} from "../../../src/finance/sheet/layout";
import { themesOn } from "../../../src/finance";
import { counted, started } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const PLAN = [
  ["Aktivitet", "Tema", "Art", "År", "Kilde", "Beløb"],
  ["Lektiecafé", "Kultur og frihed", "Boligsocial", 2013, "LBF", 750_000],
  ["Lektiecafé", "Sundhed", "Boligsocial", 2014, "Aarhus Kommune", 200_000.5],
];

/** Writes cells as a person would. */
async function typed(address: string, cells: unknown[][], sheet?: string): Promise<void> {
  await Excel.run(async (context) => {
    const where =
      sheet === undefined
        ? context.workbook.worksheets.getActiveWorksheet()
        : context.workbook.worksheets.getItem(sheet);
    where.getRange(address).values = cells;
    where.getRange("A1").select();
    await context.sync();
  });
}

async function block(name: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function table(name: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("an empty sheet is built with one request to read and one to write, and its summary says there is no money yet", async () => {
  const { value, requests } = await counted(host, () => writeFinance({ first: 2013, last: 2016 }));
  expect(value).toMatchObject({
    ok: true,
    value: { sheet: "Finansieringsplan", created: true, lines: 0 },
  });
  expect(requests).toBe(2);
  expect((await block(FINANCE_SUMMARY))[7]).toEqual(["Afgørelse", "ingen beløb endnu"]);
});

test("a plan of one's own becomes lines with the official words, and the summary adds them up by formulas", async () => {
  await typed("A1:F3", PLAN);
  expect(
    await writeFinance({ first: 2013, last: 2016, from: { kind: "selection" } }),
  ).toMatchObject({ ok: true, value: { lines: 2 } });
  expect((await table(FINANCE_TABLE)).slice(1).map((row) => row.slice(0, 7))).toEqual([
    ["Lektiecafé", "Kultur og fritid", "Boligsocial", 2013, "Landsbyggefonden", "LBF", 750_000],
    ["Lektiecafé", "Sundhed", "Boligsocial", 2014, "Kommunen", "Aarhus Kommune", 200_000.5],
  ]);
  const summary = await block(FINANCE_SUMMARY);
  expect(summary[1]?.[1]).toBe(950_000.5);
  expect(summary[2]?.[1]).toBe(200_000.5);
  // A quarter of 950,000.50 is 237,500.125: 237,500.13 is needed, 200,000.50 is there.
  expect(summary[6]?.[1]).toBeCloseTo(37_499.63, 6);
  expect(summary[7]?.[1]).toBe("for lav lokal medfinansiering");
  expect((await table(YEAR_TABLE)).slice(1, 3).map((row) => row.slice(0, 3))).toEqual([
    [2013, 750_000, 0],
    [2014, 200_000.5, 200_000.5],
  ]);
});

test("what Overblik says of the plan is read by its workbook names with the plan, and with what there is to read", async () => {
  await typed("A1:F3", PLAN);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Oplysninger");
    sheet.getRange("B1:B4").values = [["Aarhus"], [2013], [2016], ["2011-14"]];
    ["kommune", "foerste_aar", "sidste_aar", "regulativ"].forEach((name, row) =>
      context.workbook.names.add(`Udsat_Plan_${name}`, sheet.getRange(`B${row + 1}`)),
    );
    await context.sync();
  });
  const facts = {
    municipality: "Aarhus",
    organisation: "",
    version: "",
    period: { first: 2013, last: 2016 },
    rules: { id: "2011" },
  };
  const looked = await counted(host, () => lookForFinance());
  expect(looked.value).toMatchObject({ ok: true, value: { facts } });
  expect(looked.requests).toBe(1);
  const read = await counted(host, () => readFinance({ kind: "selection" }));
  expect(read.value).toMatchObject({ ok: true, value: { facts } });
  expect(read.requests).toBe(1);
});

test("the sheet has the themes of the regulation it is told, and after the last known those of the last", async () => {
  await writeFinance({ first: 2027, last: 2030 });
  expect((await table(THEME_TABLE)).slice(1, 3).map(([name]) => name)).toEqual([
    "Uddannelse og livschancer",
    "Beskæftigelse",
  ]);
  await writeFinance({ first: 2027, last: 2030, rules: themesOn("2015-12-01") });
  expect((await table(THEME_TABLE)).slice(1, 2).map(([name]) => name)).toEqual([
    "Tryghed og trivsel",
  ]);
});

test("the summary follows what is typed in the table", async () => {
  await typed("A1:F3", PLAN);
  await writeFinance({ first: 2013, last: 2016, from: { kind: "selection" } });
  const start = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(FINANCE_TABLE).getDataBodyRange().load("address");
    await context.sync();
    return range.address;
  });
  const row = Number(/(\d+):/.exec(start)?.[1]) + 1;
  await typed(`G${row}`, [[250_000]], "Finansieringsplan");
  expect((await block(FINANCE_SUMMARY))[7]?.[1]).toBe("minimum er nået");
  expect((await table(SOURCE_TABLE)).find(([name]) => name === "Kommunen")).toEqual([
    "Kommunen",
    "ja",
    250_000,
  ]);
});

test("building again keeps every line and makes no second chart", async () => {
  await typed("A1:F3", PLAN);
  await writeFinance({ first: 2013, last: 2016, from: { kind: "selection" } });
  const before = await table(FINANCE_TABLE);
  expect(await writeFinance({ first: 2013, last: 2017 })).toMatchObject({
    ok: true,
    value: { created: false },
  });
  expect(await table(FINANCE_TABLE)).toEqual(before);
  expect((await table(YEAR_TABLE)).slice(1).map(([year]) => year)).toEqual([
    2013, 2014, 2015, 2016, 2017,
  ]);
  const charts = await Excel.run(async (context) => {
    const items = context.workbook.worksheets
      .getItem("Finansieringsplan")
      .charts.load("items/name");
    await context.sync();
    return items.items.map(({ name }) => name);
  });
  expect(charts).toEqual(["Udsat finans kilder", "Udsat finans temaer", "Udsat finans år"]);
});

test("a workbook without a plan is refused, and nothing is written", async () => {
  await typed("A1:B3", [
    ["Område", "Beboere"],
    ["Nørrevang", 2440],
    ["Søparken", 1811],
  ]);
  expect(
    await writeFinance({ first: 2013, last: 2016, from: { kind: "selection" } }),
  ).toMatchObject({ ok: false, refusal: { kind: "noPlan" }, aftermath: { kind: "unchanged" } });
  const sheets = await Excel.run(async (context) => {
    const items = context.workbook.worksheets.load("items/name");
    await context.sync();
    return items.items.length;
  });
  expect(sheets).toBe(1);
});

test("a plan is read where it stands in one request, and a single selected cell means its sheet", async () => {
  await typed("A1:F3", PLAN);
  const { value, requests } = await counted(host, () => readFinance({ kind: "selection" }));
  expect(requests).toBe(1);
  expect(value).toMatchObject({
    ok: true,
    value: { area: { row: 0, column: 0, rows: 3, columns: 6 }, choice: { kind: "sheet" } },
  });
});

test("a municipality's budget with its income in minus becomes lines of what is paid, and of what it costs on a sheet of their own", async () => {
  await typed("A1:B8", [
    ["Post", 2013],
    ["Udgifter", ""],
    ["Sundhed", 400_000],
    ["Indtægter", ""],
    ["Landsbyggefonden", -300_000],
    ["Nørreby Kommune", -100_000],
    ["I alt", -400_000],
    ["Netto", 0],
  ]);
  expect(
    await writeFinance({ first: 2013, last: 2016, from: { kind: "selection" } }),
  ).toMatchObject({
    ok: true,
    value: { lines: 2, costs: { sheet: "Udgifter i planen", lines: 1 } },
  });
  expect((await table(COST_TABLE)).slice(1).map((row) => [row[1], row[3], row[4]])).toEqual([
    ["Sundhed", 2013, 400_000],
  ]);
  expect((await block(COST_SUMMARY)).slice(2).map((row) => row[1])).toEqual([400_000, 400_000, 0]);
  expect((await table(FINANCE_TABLE)).slice(1).map((row) => row.slice(3, 7))).toEqual([
    [2013, "Landsbyggefonden", "Landsbyggefonden", 300_000],
    [2013, "Kommunen", "Nørreby Kommune", 100_000],
  ]);
  expect((await block(FINANCE_SUMMARY))[7]?.[1]).toBe("minimum er nået");
});

test("payers keep their own names beside their class, the copy is read as the plan was, and a second press changes no row", async () => {
  await typed("A1:B6", [
    ["Kilde", 2023],
    ["Landsbyggefonden", 700_000],
    ["Himmerland Boligforening", 100_000],
    ["Boligselskabet Alfa", 100_000],
    ["Nordfonden", 100_000],
    ["I alt", 1_000_000],
  ]);
  expect(
    await writeFinance({ first: 2023, last: 2026, from: { kind: "selection" } }),
  ).toMatchObject({ ok: true, value: { lines: 4, costs: null } });
  const rows = await table(FINANCE_TABLE);
  expect(rows.slice(1).map((row) => row.slice(4, 7))).toEqual([
    ["Landsbyggefonden", "Landsbyggefonden", 700_000],
    ["Boligorganisationen", "Himmerland Boligforening", 100_000],
    ["Boligorganisationen", "Boligselskabet Alfa", 100_000],
    ["Private fonde", "Nordfonden", 100_000],
  ]);
  const copy = await readFinance({ kind: "table", table: FINANCE_TABLE });
  if (!copy.ok) throw new Error(copy.refusal.kind);
  expect(checkPlan(copy.value.cells)).toMatchObject({
    kind: "report",
    doubts: [],
    share: { local: 20_000_000, total: 100_000_000 },
  });
  await writeFinance({ first: 2023, last: 2026 });
  expect(await table(FINANCE_TABLE)).toEqual(rows);
});

test("an unknown payer in many rows is one finding", async () => {
  const grid = [
    PLAN[0] ?? [],
    ...[2013, 2014, 2015, 2016].flatMap((year) => [
      ["Lektiecafé", "Sundhed", "Boligsocial", year, "LBF", 300_000],
      ["Lektiecafé", "Sundhed", "Boligsocial", year, "Alfa Partnerskab", 100_000],
    ]),
  ];
  await typed("A1:F9", grid);
  const read = await readFinance({ kind: "selection" });
  if (!read.ok) throw new Error(read.refusal.kind);
  const report = checkPlan(read.value.cells);
  expect(
    report.kind === "report" && report.findings.filter(({ kind }) => kind === "doubt"),
  ).toMatchObject([{ doubt: { kind: "payerUnknown", name: "Alfa Partnerskab", ore: 40_000_000 } }]);
});

test("a sheet of costs never takes the name of a person's own", async () => {
  await typed("A1:B8", [
    ["Post", 2013],
    ["Udgifter", ""],
    ["Sundhed", 400_000],
    ["Indtægter", ""],
    ["Landsbyggefonden", -300_000],
    ["Nørreby Kommune", -100_000],
    ["I alt", -400_000],
    ["Netto", 0],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Udgifter i planen").getRange("A1").values = [["min egen"]];
    await context.sync();
  });
  expect(
    await writeFinance({ first: 2013, last: 2016, from: { kind: "selection" } }),
  ).toMatchObject({ ok: true, value: { costs: { sheet: "Udgifter i planen 2", lines: 1 } } });
});

test("rent support keeps its kind", async () => {
  await typed("A1:F3", [
    PLAN[0] ?? [],
    ["Afdeling 12", "", "Huslejestøtte", 2013, "LBF", 300_000],
    ["Afdeling 12", "", "Huslejestøtte", 2013, "Kommunen", 100_000],
  ]);
  await writeFinance({ first: 2013, last: 2016, from: { kind: "selection" } });
  expect((await table(FINANCE_TABLE)).slice(1).map((row) => row[2])).toEqual([
    "Huslejestøtte",
    "Huslejestøtte",
  ]);
});
