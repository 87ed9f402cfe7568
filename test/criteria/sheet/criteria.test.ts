import { refreshCriteria, writeCriteria } from "../../../src/criteria/sheet/write";
import { goTo } from "../../../src/excel/goto";
import { lookForCriteria, readCriteria } from "../../../src/criteria/sheet/list";
import { CRITERIA_SOURCE } from "../../../src/criteria/sheet/layout";
import { makeReadable } from "../../../src/excel/readable";
import type { StartedHost } from "../../../src/workbench/host/node";
import { counted, started, valuesOf } from "../../host/started";

const HEADERS = [
  "Boligområde",
  "Beboere",
  "Arbejdsløse",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
];

/** Published values of 1 December 2014; the decisions beside them are the ministry's own: on the list or just off it. */
const LISTED = ["Lundtoftegade", 1504, 40.7, 52.3, 3.19, 46.6, 54.4];
const MJOLNER = ["Mjølnerparken", 1905, 43.4, 85.2, 2.22, 53.8, 48.0];
const OFF = ["Et område uden for listen", 1500, 10, 20, 1, 20, 90];
const SOURCE = [HEADERS, LISTED, MJOLNER, OFF];

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

type Cells = (string | number)[][];

const put = (cells: Cells, at = "A1"): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const range = sheet.getRange(at).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.values = cells;
    range.select();
    await context.sync();
  });

const edit = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

/** Column by header, for every area of the built table. */
async function column(header: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("UdsatKriterier");
    const body = table.columns.getItem(header).getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([value]) => value as unknown);
  });
}

const remembered = { choice: { kind: "name", name: CRITERIA_SOURCE } } as const;
const selected = { choice: { kind: "selection" } } as const;

test("the selected list is judged onto a sheet with one request to read and one to write", async () => {
  await put(SOURCE);
  const { value, requests } = await counted(host, () => writeCriteria(selected));
  expect(value).toEqual({
    ok: true,
    value: { sheet: "Kriterier", created: true, rows: 3, removed: 0 },
  });
  expect(requests).toBe(2);
  expect(await column("Boligområde")).toEqual([
    "Lundtoftegade",
    "Mjølnerparken",
    "Et område uden for listen",
  ]);
  expect(await column("Afgørelse")).toEqual(["opfyldt", "opfyldt", "ikke opfyldt"]);
  expect(await column("Antal opfyldt")).toEqual([4, 4, 0]);
  expect(await column("Uden for arbejdsmarkedet")).toEqual(["ja", "ja", "nej"]);
  expect(await column("Dømte")).toEqual(["ja", "nej", "nej"]);
  expect(await column("Dømte, grænse")).toEqual([2.7, 2.7, 2.7]);
  expect(await column("Uden for arbejdsmarkedet, afstand i procentpoint")).toEqual([0.7, 3.4, -30]);
});

test("the sheet says its rules, its source and its result, and has a native chart for each measure", async () => {
  await put(SOURCE);
  await writeCriteria(selected);
  const notes = (await valuesOf("A1:A4", "Kriterier")).map(([text]) => String(text));
  expect(notes[1]).toBe("2 af 3 områder opfylder betingelserne og hører på listen: ghettoområde.");
  expect(notes[2]).toMatch(/^Efter reglerne fra 2014.*lov/);
  expect(notes[3]).toMatch(/Ark1!A1:G4/);
  const charts = await Excel.run(async (context) => {
    const all = context.workbook.worksheets
      .getItem("Kriterier")
      .charts.load("items/name,items/series/items/name");
    await context.sync();
    return all.items.map(({ name, series }) => [name, series.items.map((one) => one.name)]);
  });
  expect(charts).toHaveLength(5);
  expect(charts[0]).toEqual([
    "Udsat Uden for arbejdsmarkedet",
    ["Uden for arbejdsmarkedet, værdi", "Uden for arbejdsmarkedet, grænse"],
  ]);
});

test("one cell in the list stands for the whole list", async () => {
  await put(SOURCE);
  await edit(({ worksheets }) => worksheets.getItem("Ark1").getRange("C3").select());
  expect(await writeCriteria(selected)).toMatchObject({ ok: true, value: { rows: 3 } });
});

test("a refresh follows the list when it was changed, grew, was moved down and its sheet renamed", async () => {
  await put(SOURCE);
  await writeCriteria(selected);
  await put([OFF.map((cell, i) => (i === 0 ? "Nyt område" : cell))], "A5");
  await edit(({ worksheets }) => {
    const sheet = worksheets.getItem("Ark1");
    sheet.getRange("C2").values = [[40]];
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Tal 2014";
    worksheets.getItem("Kriterier").name = "Vores liste";
  });
  const { value, requests } = await counted(host, () => writeCriteria(remembered));
  expect(value).toEqual({
    ok: true,
    value: { sheet: "Vores liste", created: false, rows: 4, removed: 0 },
  });
  expect(requests).toBe(2);
  expect(await column("Boligområde")).toEqual([
    "Lundtoftegade",
    "Mjølnerparken",
    "Et område uden for listen",
    "Nyt område",
  ]);
  // 40 pct. does not exceed 40 pct.
  expect(await column("Uden for arbejdsmarkedet")).toEqual(["nej", "ja", "nej", "nej"]);
});

test("the ribbon's refresh reads once and writes once, and where there is no sheet it only reads", async () => {
  await put(SOURCE);
  const before = await counted(host, () => refreshCriteria());
  expect(before).toMatchObject({ requests: 1, value: { ok: true, value: null } });
  await writeCriteria(selected);
  await edit(({ worksheets }) => {
    worksheets.getItem("Ark1").getRange("C2").values = [[40]];
  });
  const after = await counted(host, () => refreshCriteria());
  expect(after).toMatchObject({
    requests: 2,
    value: { ok: true, value: { sheet: "Kriterier", created: false, rows: 3 } },
  });
  // 40 pct. does not exceed 40 pct.
  expect((await column("Uden for arbejdsmarkedet"))[0]).toBe("nej");
});

test("remarks stay with their areas when the list is shuffled and the sheet was sorted; an area that left stays only where it has one", async () => {
  await put(SOURCE);
  await writeCriteria(selected);
  await edit(({ tables }) => {
    tables.getItem("UdsatKriterier").columns.getItem("Bemærkning").getDataBodyRange().values = [
      ["husk mig"],
      ["og mig"],
      [""],
    ];
    tables.getItem("UdsatKriterier").sort.apply([{ key: 0, ascending: false }]);
  });
  await put([HEADERS, MJOLNER]);
  await edit(({ worksheets }) => worksheets.getItem("Ark1").getRange("A3:G4").clear());
  await writeCriteria(remembered);
  expect(await column("Boligområde")).toEqual(["Mjølnerparken", "Lundtoftegade"]);
  expect(await column("Bemærkning")).toEqual(["og mig", "husk mig"]);
  expect(await column("Afgørelse")).toEqual(["opfyldt", "ikke i listen"]);
});

test("the rules and the national average stay with the sheet, so that a colleague refreshes with the same", async () => {
  await put(SOURCE);
  await writeCriteria({ ...selected, rules: "2018", national: "0,66" });
  // 3 × 0,66 pct. = 1,98 pct.: the limit of the list of 2019.
  expect(await column("Dømte, grænse")).toEqual([1.98, 1.98, 1.98]);
  expect(await lookForCriteria()).toMatchObject({
    ok: true,
    value: { sheet: "Kriterier", remembered: { rules: "2018", national: "0,66" } },
  });
  await writeCriteria(remembered);
  expect(await column("Dømte, grænse")).toEqual([1.98, 1.98, 1.98]);
  expect(await column("Dømte")).toEqual(["ja", "ja", "nej"]);
});

test("an average for each year stays with the sheet, and the list's own column is used for a year that has none", async () => {
  const years = [
    [...(SOURCE[0] ?? []), "År", "Landsgennemsnit dømte"],
    [...(SOURCE[1] ?? []), 2021, 0.7],
    [...(SOURCE[1] ?? []), 2024, 0.72],
  ];
  await put(years);
  const nationals = [[2024, "0,75"]] as const;
  await writeCriteria({ ...selected, nationals });
  expect(await column("Dømte, grænse")).toEqual([2.25]);
  await writeCriteria({ ...remembered, day: "2021-12-01" });
  expect(await column("Dømte, grænse")).toEqual([2.1]);
  await writeCriteria({ ...remembered, day: "2024-12-01" });
  expect(await column("Dømte, grænse")).toEqual([2.25]);
  expect(await lookForCriteria()).toMatchObject({ value: { remembered: { nationals } } });
});

test("a change of rules keeps the shape of the sheet and empties what the rules do not measure", async () => {
  await put(SOURCE);
  await writeCriteria(selected);
  await writeCriteria({ ...remembered, rules: "2010" });
  expect(await column("Grundskole")).toEqual(["", "", ""]);
  expect(await column("Dømte, grænse")).toEqual([270, 270, 270]);
  expect(await column("Dømte, værdi")).toEqual([319, 222, 100]);
});

test("Udsat's own sheet is no source, and says so", async () => {
  await put(SOURCE);
  await writeCriteria(selected);
  await edit(({ tables }) => tables.getItem("UdsatKriterier").getDataBodyRange().select());
  expect(await readCriteria({ kind: "selection" })).toMatchObject({
    ok: false,
    refusal: { kind: "ownSheet", sheet: "Kriterier" },
  });
});

test("a list that cannot be read is refused by its cell, and nothing is written", async () => {
  await put([HEADERS, ["Lundtoftegade", 2.44, 40.7, 52.3, 3.19, 46.6, 54.4]]);
  expect(await writeCriteria(selected)).toMatchObject({
    ok: false,
    refusal: { code: "residentsLostThousands", place: { row: 2, columnNumber: 2 } },
    aftermath: { kind: "unchanged" },
  });
  expect(await lookForCriteria()).toMatchObject({
    ok: true,
    value: { sheet: null, remembered: null },
  });
});

test("an empty selection is refused, and so is a table that is gone", async () => {
  expect(await readCriteria({ kind: "selection" })).toMatchObject({
    ok: false,
    refusal: { kind: "nothingSelected" },
  });
  expect(await readCriteria({ kind: "table", table: "Findes_ikke" })).toMatchObject({
    ok: false,
    refusal: { kind: "missing", name: "Findes_ikke" },
  });
  expect(await goTo("Findes ikke", { row: 0, column: 0, rows: 1, columns: 1 })).toMatchObject({
    ok: false,
    refusal: { kind: "missing" },
  });
});

test("a table is a source by its name, also after it grew", async () => {
  await put(SOURCE);
  await edit(({ worksheets }) => {
    worksheets.getItem("Ark1").tables.add("A1:G4", true).name = "Områder";
  });
  expect(await writeCriteria({ choice: { kind: "table", table: "Områder" } })).toMatchObject({
    ok: true,
    value: { rows: 3 },
  });
  await edit(({ tables }) => {
    tables.getItem("Områder").rows.add(undefined, [["Nyt område", 1500, 10, 20, 1, 20, 90]]);
  });
  expect(await writeCriteria(remembered)).toMatchObject({ ok: true, value: { rows: 4 } });
});

test("ten thousand areas take one request to read and one to write, the second time as well", async () => {
  const many: Cells = [
    HEADERS,
    ...Array.from({ length: 10_000 }, (_, i) => [`Område ${i}`, ...LISTED.slice(1)]),
  ];
  await put(many);
  const built = await counted(host, () => writeCriteria(selected));
  expect(built.value).toMatchObject({ ok: true, value: { rows: 10_000 } });
  expect(built.requests).toBe(2);
  const again = await counted(host, () => writeCriteria(remembered));
  expect(again.value).toMatchObject({ ok: true, value: { rows: 10_000, removed: 0 } });
  // Nothing has changed: nothing is written.
  expect(again.requests).toBe(1);
  const largest = Math.max(...host.requests.map(({ bytes }) => bytes));
  expect(largest).toBeLessThan(5_000_000);
}, 600_000);

test("years in a row come from a column of the list or from a number for all, and stay with the sheet", async () => {
  // Two of four and over half non-western: four years before this one make five in a row.
  const hard = [1500, 45, 60, 1, 65, 70];
  await put([
    [...HEADERS, "År i træk på listen før dette år"],
    ["A", ...hard, 4],
    ["B", ...hard, 3],
    ["C", ...hard, ".."],
  ]);
  await writeCriteria({ ...selected, rules: "2021", national: "0,7" });
  expect(await column("Kategori")).toEqual([
    "omdannelsesområde",
    "parallelsamfund",
    "kan ikke afgøres (mindst parallelsamfund)",
  ]);
  expect(await column("År i træk før")).toEqual([4, 3, ""]);
  await writeCriteria({ ...remembered, yearsBefore: 4 });
  expect(await column("Kategori")).toEqual([
    "omdannelsesområde",
    "omdannelsesområde",
    "omdannelsesområde",
  ]);
  await writeCriteria(remembered);
  expect(await column("Kategori")).toEqual([
    "omdannelsesområde",
    "omdannelsesområde",
    "omdannelsesområde",
  ]);
  expect(String((await valuesOf("A5", "Kriterier"))[0]?.[0])).toBe(
    "Omdannelsesområde kræver 5 år i træk, det bedømte år medregnet. Hvert område er regnet med 4 år i træk før dette.",
  );
});

test("the columns round the selection are made readable where they stand: wrapped headings, wider columns, no value touched", async () => {
  await put(SOURCE);
  await edit(({ worksheets }) => worksheets.getItem("Ark1").getRange("B2").select());
  expect(await makeReadable()).toMatchObject({ ok: true });
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const head = sheet.getRange("A1").load("format/wrapText,format/columnWidth");
    const all = sheet.getRange("A1:G4").load("values");
    await context.sync();
    return { wrap: head.format.wrapText, width: head.format.columnWidth, values: all.values };
  });
  expect(seen.wrap).toBe(true);
  expect(seen.width).toBeGreaterThan(48);
  expect(seen.values).toEqual(SOURCE);
});
