import { writeCriteria } from "../../../src/criteria/sheet/write";
import { planActions } from "../../../src/plan/sheet/actions";
import { refreshPlan } from "../../../src/plan/sheet/refresh";
import { followSeveral, readSeveral, type Several } from "../../../src/plan/sheet/several";
import { EMPTY_PROFILE, type Profile } from "../../../src/plan/read/profile";
import { started } from "../../host/started";

jest.setTimeout(120_000);

const HEADERS = [
  "Boligområde",
  "Beboere",
  "Arbejdsløse",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
];
// Published values of 1 December 2014; the decisions are the ministry's own.
const LIST = [
  HEADERS,
  ["Lundtoftegade", 1504, 40.7, 52.3, 3.19, 46.6, 54.4],
  ["Mjølnerparken", 1905, 43.4, 85.2, 2.22, 53.8, 48.0],
  ["Et område uden for listen", 1500, 10, 20, 1, 20, 90],
];
const BUDGET = [
  ["Kilde", "Beløb"],
  ["Landsbyggefonden", 900_000],
  ["Kommunen", 300_000],
];
const UNSURE = [
  ["Kilde", "Beløb"],
  ["Landsbyggefonden", 750_000],
  ["Alfa Partnerskab", 250_000],
];

const sheets = (cells: Readonly<Record<string, unknown[][]>>): Promise<void> =>
  Excel.run(async (context) => {
    for (const [name, values] of Object.entries(cells)) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).values =
        values;
    }
    await context.sync();
  });

/** The block on Overblik as it shows and as it stands, its empty rows left out; null where there is none. */
const block = () =>
  Excel.run(async (context) => {
    const range = context.workbook.names
      .getItemOrNullObject("Udsat_Overblik_omraader")
      .getRangeOrNullObject()
      .load("text,formulas");
    await context.sync();
    if (range.isNullObject) return null;
    const filled = (rows: unknown[][]): unknown[][] => rows.filter((row) => row[0] !== "");
    return { text: filled(range.text), formulas: filled(range.formulas as unknown[][]) };
  });

/** What is printed of Overblik, and the pages it is to fit. */
const printed = () =>
  Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Overblik");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    pageLayout.load("zoom");
    await context.sync();
    return [area.address.replace(/Overblik!|\$/g, ""), pageLayout.zoom.verticalFitToPages];
  });

const build = (profile: Profile) =>
  planActions.build({ today: "2026-02-15", reportYear: 2025, profile });

test("each area of the list and each budget has a row on Overblik, live, and follows when they come and go", async () => {
  const host = await started();
  await sheets({ Lister: LIST, "Budget Engen": BUDGET, "Budget Dalen": UNSURE });
  expect(await build({ ...EMPTY_PROFILE, name: "To planer" })).toMatchObject({ ok: true });
  const plansOnly = await block();
  expect(plansOnly?.text.slice(0, 2)).toEqual([
    ["Områder og planer i projektmappen", "", "", ""],
    ["Navn", "Hvad", "Ark", "Hvordan det står"],
  ]);
  expect(plansOnly?.formulas.slice(2).map((row) => row.slice(0, 3))).toEqual([
    ["Budget Engen", "Plan", "Budget Engen"],
    ["Budget Dalen", "Plan", "Budget Dalen"],
  ]);
  expect(plansOnly?.formulas[2]?.[3]).toContain("UDSAT.COFINANCING('Budget Engen'!A1:B3)");

  const choice = { kind: "sheet", sheet: "Lister" } as const;
  expect(await writeCriteria({ choice })).toMatchObject({ ok: true });
  expect((await refreshPlan("da")).kind).toBe("done");
  expect((await block())?.text.slice(4)).toEqual([
    ["Lundtoftegade", "Område", "Kriterier", "4 kriterier opfyldt: opfyldt"],
    ["Mjølnerparken", "Område", "Kriterier", "4 kriterier opfyldt: opfyldt"],
    ["Et område uden for listen", "Område", "Kriterier", "0 kriterier opfyldt: ikke opfyldt"],
  ]);
  // The plan's own areas are told alone, and one more budget comes in its turn.
  await sheets({ "Budget Højen": BUDGET });
  await build({ ...EMPTY_PROFILE, name: "To planer", areas: ["mjølnerparken"] });
  expect((await refreshPlan("da")).kind).toBe("done");
  expect((await block())?.text.slice(2).map(([name]) => name)).toEqual([
    "Budget Engen",
    "Budget Dalen",
    "Budget Højen",
    "Mjølnerparken",
  ]);
  // What is told in the pane is exact: a quarter, and a question.
  expect(await readSeveral()).toMatchObject({
    value: { plans: [{ share: { local: 30_000_000, total: 120_000_000 } }, { share: null }, {}] },
  });
  host.close();
});

test("they have a page of their own on paper while there are any, and a print area of people's own is left alone", async () => {
  const host = await started();
  const profile = { ...EMPTY_PROFILE, name: "Paper" };
  const rebuilt = async (): Promise<unknown[]> => {
    expect(await build(profile)).toMatchObject({ ok: true });
    return printed();
  };
  const remove = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  expect(await rebuilt()).toEqual(["A:W", 1]);
  await sheets({ "Budget Engen": BUDGET });
  const both = [expect.stringMatching(/^A(1:W1048576|:W),Y\d+:AB\d+$/), 2];
  expect(await rebuilt()).toEqual(both);
  expect(await rebuilt()).toEqual(both);
  await remove("Budget Engen");
  expect(await rebuilt()).toEqual(["A:W", 1]);
  await sheets({ "Budget Dalen": BUDGET });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Overblik").pageLayout.setPrintArea("A1:F40");
    await context.sync();
  });
  expect(await rebuilt()).toEqual(["A1:F40", 1]);
  host.close();
});

test("they are told again in one request when what they rest on has changed, and in none when something else has", async () => {
  const host = await started();
  await sheets({ "Budget Engen": BUDGET, Notater: [["Ring til kommunen"]] });
  const told: Several[] = [];
  const shares = () =>
    told.map(({ plans }) => plans.map(({ name, share }) => [name, share?.local ?? null]));
  const until = async (count: number): Promise<void> => {
    for (let left = 100; told.length < count && left > 0; left -= 1)
      await new Promise((resume) => setTimeout(resume, 100));
    expect(told).toHaveLength(count);
  };
  const write = (sheet: string, cell: string, values: unknown[][]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = values;
      await context.sync();
    });
  const stop = followSeveral((several) => told.push(several));
  await until(1);
  expect(shares()).toEqual([[["Budget Engen", 30_000_000]]]);
  // Long enough for the listening to have begun, and for a change to have been told.
  const quiet = (): Promise<void> => new Promise((resume) => setTimeout(resume, 2000));
  await quiet();
  const requestsFor = async (act: () => Promise<void>, count: number): Promise<number> => {
    await act();
    const before = host.requests.length;
    await until(count);
    await quiet();
    return host.requests.length - before;
  };
  expect(await requestsFor(() => write("Budget Engen", "B3", [[150_000]]), 2)).toBe(1);
  expect(shares()[1]).toEqual([["Budget Engen", 15_000_000]]);
  // Sheets come and go: all is looked for anew.
  await sheets({ "Budget Dalen": BUDGET });
  await until(3);
  await quiet();
  expect(shares()[2]).toEqual([
    ["Budget Engen", 15_000_000],
    ["Budget Dalen", 30_000_000],
  ]);
  // A sheet with nothing but a table of Udsat's is none of theirs.
  await build({ ...EMPTY_PROFILE, name: "Plan" });
  await quiet();
  const before = told.length;
  await write("Mål", "D6", [["Et trygt område"]]);
  const asked = host.requests.length;
  await quiet();
  expect([told.length - before, host.requests.length - asked]).toEqual([0, 0]);
  stop();
  await write("Budget Engen", "B3", [[200_000]]);
  await quiet();
  expect(told).toHaveLength(before);
  host.close();
});

test("a new plan beside budgets is printed with them", async () => {
  const host = await started();
  await sheets({ "Budget Engen": BUDGET });
  expect(await build({ ...EMPTY_PROFILE, name: "Paper" })).toMatchObject({ ok: true });
  expect(await printed()).toEqual([expect.stringMatching(/^A(1:W1048576|:W),Y31:AB56$/), 2]);
  host.close();
});

test("a workbook with one plan and no list has no such part", async () => {
  const host = await started();
  await sheets({
    Notater: [
      ["Ring til kommunen", ""],
      ["om budgettet", 12],
    ],
  });
  await build({ ...EMPTY_PROFILE, name: "Én plan" });
  expect((await refreshPlan("da")).kind).toBe("done");
  expect(await block()).toBeNull();
  host.close();
});
