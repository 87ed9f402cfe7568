import { refreshDevelopment, writeDevelopment } from "../../../src/criteria/sheet/development";
import { developmentActions } from "../../../src/criteria/sheet/development/actions";
import type { StartedHost } from "../../../src/workbench/host/node";
import { counted, started, valuesOf } from "../../host/started";

const HEAD = [
  "Boligområde",
  "Kommune",
  "Beboere",
  "Uden job",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
];

// Made up, under the rules of 2014: over 40, over 50, over 2.7, over 50, under 55; three or more.
const LISTS: Readonly<Record<string, (string | number)[][]>> = {
  "Liste 2014": [
    HEAD,
    ["Skovparken/Skovvejen", "Kolding", 1500, 46, 60, 2.5, 54, 56],
    ["Lundparken", "Horsens", 1200, 39, 40, 1, 40, 60],
  ],
  "Liste 2015": [
    HEAD,
    ["Skovvejen/Skovparken", "Kolding", 1500, 44, 60, 2.4, 52, 57],
    ["Lundparken", "Horsens", 1200, 41, 51, 1, 51, 60],
  ],
  "Liste 2016": [
    HEAD,
    ["Skovvejen/Skovparken", "Kolding", 1500, 42, 60, 2.3, 49, 58],
    ["Sundparken", "Horsens", 1300, 41, 60, 3, 51, 50],
  ],
};

let host: StartedHost;
beforeEach(async () => {
  host = await started();
  await Excel.run(async (context) => {
    for (const [name, cells] of Object.entries(LISTS)) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1").getResizedRange(cells.length - 1, HEAD.length - 1).values = cells;
    }
    await context.sync();
  });
});
afterEach(() => host.close());

const lists = Object.keys(LISTS).map((sheet) => ({
  choice: { kind: "sheet", sheet } as const,
  year: null,
}));

async function table(): Promise<Record<string, unknown>[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItem("UdsatUdvikling");
    const head = found.getHeaderRowRange().load("values");
    const body = found.getDataBodyRange().load("values");
    await context.sync();
    const headers = (head.values as string[][])[0] ?? [];
    return (body.values as unknown[][]).map((row) =>
      Object.fromEntries(row.map((cell, i) => [headers[i] ?? "", cell])),
    );
  });
}

const charts = (): Promise<Record<string, string[]>> =>
  Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem("Udvikling").charts;
    all.load("items/name,items/title/text,items/series/items/name");
    await context.sync();
    return Object.fromEntries(
      all.items.map((chart) => [chart.title.text, chart.series.items.map((series) => series.name)]),
    );
  });

test("a sheet a year becomes one way an area, with one request to read and one to write", async () => {
  const { value, requests } = await counted(host, () => writeDevelopment({ lists }));
  expect(value).toMatchObject({ ok: true, value: { sheet: "Udvikling", created: true, rows: 9 } });
  expect(requests).toBe(2);
  const rows = await table();
  const way = (area: string): unknown[][] =>
    rows
      .filter((row) => row["Boligområde"] === area)
      .map((row) => [row["År"], row["Listen"], row["År i træk"], row["Bevægelse"]]);
  expect(way("Skovvejen/Skovparken")).toEqual([
    [2014, "på listen", "mindst 1", "på listen"],
    [2015, "på listen", "mindst 2", "stadig på listen"],
    [2016, "ikke på listen", 0, "gået af listen: Grundskole er ikke længere opfyldt"],
  ]);
  expect(way("Lundparken")).toEqual([
    [2014, "ikke på listen", 0, ""],
    [
      2015,
      "på listen",
      1,
      "ny på listen: Uden for arbejdsmarkedet er nu opfyldt, Ikke-vestlige er nu opfyldt, Grundskole er nu opfyldt",
    ],
    [2016, "ikke i listen", 0, "gået af listen"],
  ]);
  // 49 against over 50, 2.3 against over 2.7: relative to the limit, the school is nearer.
  expect(rows.find((row) => row["Nøgle"] === "Skovvejen/Skovparken, Kolding 2016")).toMatchObject({
    "Afgjort af": "mangler 1; nærmest: Grundskole 1 under",
    "Grundskole, værdi": 49,
    "Grundskole, grænse": 50,
    "Grundskole, afstand i procentpoint": -1,
    "Grundskole, pct. af grænsen": 98,
  });
  expect((await valuesOf("A1:A4", "Udvikling")).flat()).toEqual([
    "Boligområdernes udvikling",
    expect.stringMatching(/^3 boligområder over 3 års lister, 2014-2016\./),
    expect.stringMatching(/Liste 2014!A1:H3; Liste 2015!A1:H3; Liste 2016!A1:H3/),
    expect.stringMatching(/^1 navnepar kan være det samme område/),
  ]);
});

test("the answer on two names joins them, and a refresh remembers it, the lists and the charts; nothing is doubled", async () => {
  const look = await developmentActions.look();
  expect(look).toMatchObject({
    ok: true,
    value: { sheets: ["Ark1", ...Object.keys(LISTS)], sheet: null, remembered: [] },
  });
  await writeDevelopment({
    lists,
    answers: [["lundparken\nsundparken", true]],
    drawn: { by: "criterion", areas: ["Skovvejen/Skovparken, Kolding", "Sundparken, Horsens"] },
  });
  expect((await table()).map((row) => row["Boligområde"])).toEqual([
    ...Array<string>(3).fill("Skovvejen/Skovparken"),
    ...Array<string>(3).fill("Sundparken"),
  ]);
  const drawn = await charts();
  expect(Object.keys(drawn)).toHaveLength(5);
  expect(drawn["Grundskole, pct."]).toEqual(["Skovvejen/Skovparken", "Sundparken", "Grænsen"]);
  // A list is corrected and its sheet renamed; what a person wrote beside the table stays.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Liste 2016");
    sheet.getRange("G2").values = [[51]];
    await context.sync();
    sheet.name = "Listen fra 2016";
    await context.sync();
  });
  const { value, requests } = await counted(host, () => refreshDevelopment());
  expect(value).toMatchObject({ ok: true, value: { created: false, rows: 6, charts: 5 } });
  expect(requests).toBe(2);
  const rows = await table();
  expect(rows).toHaveLength(6);
  expect(rows[2]).toMatchObject({ År: 2016, Listen: "på listen", "Grundskole, værdi": 51 });
  expect(await charts()).toEqual(drawn);
  const again = await counted(host, () => refreshDevelopment());
  expect(again.value.ok).toBe(true);
  expect(again.requests).toBe(1);
});

test("one chart an area, in per cent of each limit; another choice takes the place of the charts before", async () => {
  await writeDevelopment({ lists });
  await writeDevelopment({ lists, drawn: { by: "area", areas: ["Lundparken, Horsens"] } });
  const drawn = await charts();
  expect(Object.keys(drawn)).toEqual(["Lundparken: pct. af grænsen"]);
  expect(drawn["Lundparken: pct. af grænsen"]).toEqual([
    "Uden for arbejdsmarkedet",
    "Ikke-vestlige",
    "Dømte",
    "Grundskole",
    "Indkomst",
    "Grænsen",
  ]);
});

test("a list that cannot be judged is told, never taken for one that only names its areas", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Liste 2015").getRange("D2").values = [["omkring 44"]];
    await context.sync();
  });
  expect(await writeDevelopment({ lists })).toMatchObject({
    ok: false,
    refusal: { code: "cellUnreadable" },
  });
});

test("there is nothing to refresh in a workbook without the sheet", async () => {
  expect(await refreshDevelopment()).toEqual({ ok: true, value: null });
});
