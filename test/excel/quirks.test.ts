import { writeCriteria } from "../../src/criteria/sheet/write";
import { goTo } from "../../src/excel/goto";
import { writeFinance } from "../../src/finance/sheet/actions";
import { buildPlan } from "../../src/plan/sheet/build";
import { refreshDiagrams } from "../../src/plan/sheet/diagrams";
import { buildReport } from "../../src/plan/sheet/report";
import { markRequirement } from "../../src/plan/sheet/mark";
import { readPlanView } from "../../src/plan/sheet/view";
import type { Host } from "../../src/workbench/host/host";
import { kindOf } from "../../src/workbench/host/kind";
import type { StartedHost } from "../../src/workbench/host/node";
import { between } from "./between";
import { dump } from "./dump";
import { fileOf, open, PLAN, TODAY } from "./model/world";

jest.setTimeout(120_000);

let host: StartedHost;
afterEach(() => host.close());

const model = () => host.host.model;
const plan = async (): Promise<void> => void (host = await open(await fileOf("plan")));
const table = (name: string) => {
  const found = model().table(name);
  if (!found) throw new Error(`${name} is gone`);
  return found;
};
const rows = (name: string): unknown[][] => model().formulas(table(name).body);
const columnOf = (name: string, header: string): number =>
  table(name).columns.findIndex((column) => column.name === header);
const put = (name: string, row: number, header: string, text: string): void => {
  const { body } = table(name);
  const at = { top: body.top + row, left: body.left + columnOf(name, header) };
  model().write({ sheet: body.sheet, ...at, bottom: at.top, right: at.left }, [[text]]);
};
const noteOf = (row: readonly unknown[]): unknown =>
  row[columnOf("Udsat_Tjekliste", "Note eller link")];
/** A row of somebody's, at a place or at the end; the cells that are not given are empty. */
const add = (name: string, index: number | undefined, cells: readonly (string | number)[]): void =>
  void model().insertTableRows(name, index, [table(name).columns.map((_, c) => cells[c] ?? null)]);
const sort = (name: string, offset: number, ascending: boolean): void =>
  model().sort(table(name).body, [{ offset, ascending }]);

test("a sort of Tjekliste during a build leaves every note with its requirement", async () => {
  await plan();
  for (const row of [0, 5, 20]) put("Udsat_Tjekliste", row, "Note eller link", `note ${row}`);
  const noted = () =>
    rows("Udsat_Tjekliste")
      .filter((row) => String(noteOf(row) ?? "").startsWith("note"))
      .map((row) => [row[0], noteOf(row)])
      .sort((a, b) => String(a[1]).localeCompare(String(b[1])));
  const before = noted();
  expect(before).toHaveLength(3);
  put("Udsat_Maal", 0, "Mål", "noget, som svarene retter sig efter");
  between(host, { 2: { before: () => sort("Udsat_Tjekliste", 0, false) } });
  expect(await buildPlan(PLAN)).toMatchObject({ ok: true });
  expect(noted()).toEqual(before);
});

test("a mark lands on its own requirement, whatever a colleague does to the rows in between", async () => {
  await plan();
  between(host, { 2: { before: () => sort("Udsat_Tjekliste", 1, false) } });
  expect(await markRequirement("K1", { note: "underskrevet" })).toMatchObject({ ok: true });
  const marked = rows("Udsat_Tjekliste").filter((row) => noteOf(row) === "underskrevet");
  expect(marked.map(([code]) => code)).toEqual(["K1"]);
});

test("a colleague's answer in the same moment is not written over: it is said, and theirs stands", async () => {
  await plan();
  const at = rows("Udsat_Tjekliste").findIndex(([code]) => code === "K1");
  between(host, {
    2: { before: () => put("Udsat_Tjekliste", at, "Note eller link", "kollegas note") },
  });
  expect(await markRequirement("K1", { note: "min note" })).toMatchObject({
    ok: false,
    refusal: { kind: "edited" },
    aftermath: { kind: "restored" },
  });
  expect(noteOf(rows("Udsat_Tjekliste")[at] ?? [])).toBe("kollegas note");
});

test("a sort just before an answer is taken back: it goes from its own row, and the others keep theirs", async () => {
  await plan();
  for (const row of [0, 5, 20]) put("Udsat_Tjekliste", row, "Note eller link", `note ${row}`);
  const noted = () =>
    rows("Udsat_Tjekliste")
      .map((row) => [row[0], noteOf(row)])
      .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  const before = noted();
  // 2 writes and its answer is lost, 3 looks, 4 takes back.
  between(host, {
    2: { cut: "after" },
    4: { before: () => sort("Udsat_Tjekliste", 0, false) },
  });
  expect(await markRequirement("K1", { note: "min note" })).toMatchObject({
    ok: false,
    aftermath: { kind: "restored" },
  });
  expect(noted()).toEqual(before);
});

test("a filtered table is refused by its name before anything is written", async () => {
  await plan();
  host.user.filter("Udsat_Tjekliste", "Nr.", ["K2"]);
  const before = dump(host);
  expect(await markRequirement("K1", { note: "x" })).toMatchObject({
    ok: false,
    refusal: { kind: "filtered", table: "Udsat_Tjekliste", sheet: "Tjekliste" },
    aftermath: { kind: "unchanged" },
  });
  expect(dump(host)).toEqual(before);
});

test("a filter set between the two requests: what landed in other rows is taken back, and the table is named", async () => {
  host = await open(await fileOf("plan"), "win-m365");
  const before = rows("Udsat_Tjekliste");
  between(host, { 2: { before: () => host.user.filter("Udsat_Tjekliste", "Nr.", ["K2", "K3"]) } });
  expect(await markRequirement("K1", { note: "x" })).toMatchObject({
    ok: false,
    refusal: { kind: "filtered" },
  });
  expect(rows("Udsat_Tjekliste")).toEqual(before);
});

test("a table whose header row is turned off is refused by name, and the others are read", async () => {
  await plan();
  const turnedOff = "Udsat_Milepaele";
  // The host does not turn a header row off; it is told so here, where the add-in asks.
  const property = kindOf({ kind: "Table" }).properties?.["ShowHeaders"] as {
    get: (it: { readonly id: string }, of: Host) => boolean;
  };
  jest
    .spyOn(property, "get")
    .mockImplementation(({ id }, of) => of.tableIds.nameOf(id) !== turnedOff);
  const view = await readPlanView(2025, TODAY);
  expect(view).toMatchObject({
    ok: true,
    value: { plan: { goals: [{ id: "M1" }, { id: "M2" }], milestones: [{ id: "MP1" }] } },
  });
  expect(await buildPlan(PLAN)).toMatchObject({
    ok: false,
    refusal: { kind: "noHeadings", table: turnedOff },
    aftermath: { kind: "unchanged" },
  });
  jest.restoreAllMocks();
});

test("renamed headings in Indikatorer change no judgement and add no second column", async () => {
  await plan();
  const before = await readPlanView(2025, TODAY);
  const count = table("Udsat_Indikatorer").columns.length;
  for (const header of ["Udgangspunkt", "Målværdi", "Retning", "Årsmål 2025"])
    model().renameTableColumn(
      "Udsat_Indikatorer",
      columnOf("Udsat_Indikatorer", header),
      `Vores ${header}`,
    );
  const after = await readPlanView(2025, TODAY);
  if (!before.ok || !after.ok) throw new Error("not read");
  expect(after.value.series.map(({ state }) => state)).toEqual(
    before.value.series.map(({ state }) => state),
  );
  expect(after.value.plan.indicators).toEqual(before.value.plan.indicators);
  expect(await buildPlan(PLAN)).toMatchObject({ ok: true });
  expect(table("Udsat_Indikatorer").columns).toHaveLength(count);
});

test("renamed headings in Diagramdata keep every chart over its own rows", async () => {
  await plan();
  for (const header of ["Nøgle", "Id", "Målt", "År"])
    model().renameTableColumn(
      "Udsat_Diagramdata",
      columnOf("Udsat_Diagramdata", header),
      `Vores ${header}`,
    );
  put("Udsat_Maalinger", 0, "Værdi", "45");
  expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true, value: { made: 0, removed: 0 } });
  const { body } = table("Udsat_Diagramdata");
  for (const chart of model()
    .charts("Diagrammer")
    .filter(({ name }) => name.startsWith("Udsat_ind")))
    for (const { values, categories } of chart.series)
      for (const reference of [values, categories ?? ""])
        expect(reference).toMatch(new RegExp(`^${body.sheet}!\\$[A-Z]\\$\\d+:\\$[A-Z]\\$\\d+$`));
});

test("cells below Diagramdata are pushed down by new rows, never written over", async () => {
  await plan();
  const { body } = table("Udsat_Diagramdata");
  const at = { sheet: body.sheet, top: body.bottom + 1, left: 0 };
  model().write({ ...at, bottom: at.top, right: 0 }, [["min egen sum"]]);
  add("Udsat_Indikatorer", undefined, [
    "I3",
    "Tryghed",
    "M2",
    "pct.",
    "stigende",
    10,
    2020,
    30,
    2029,
  ]);
  expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true, value: { made: 1 } });
  const top = table("Udsat_Diagramdata").body.bottom + 1;
  expect(model().values({ ...at, top, bottom: top, right: 0 })).toEqual([["min egen sum"]]);
});

test("a row whose remark is a formula stays, and so does a row that people added", async () => {
  host = await open(await fileOf("sheets"));
  put("UdsatKriterier", 1, "Bemærkning", '=HYPERLINK("https://sag/17")');
  add("UdsatKriterier", undefined, ["Vores eget område"]);
  model().clear({ sheet: "Ark1", top: 2, bottom: 3, left: 0, right: 6 }, "contents");
  expect(
    await writeCriteria({ choice: { kind: "name", name: "Udsat_Kriterier_kilde" } }),
  ).toMatchObject({ ok: true });
  expect(rows("UdsatKriterier").map(([area]) => area)).toEqual([
    "Lundtoftegade",
    "Mjølnerparken",
    "Vores eget område",
  ]);
});

test("the yearly reports of 2024 and 2025 are built by turns, each on its own sheet", async () => {
  await plan();
  for (const year of [2024, 2025, 2024, 2025])
    expect(await buildReport(year, TODAY)).toMatchObject({
      ok: true,
      value: { sheet: `Årsrapport ${year}` },
    });
});

test("every series of the finance charts is set by Udsat: its name, its values and its categories", async () => {
  host = await open(await fileOf("sheets"), "web");
  const charts = model().charts("Finansieringsplan");
  expect(charts).toHaveLength(3);
  for (const { series } of charts)
    for (const { name, values, categories } of series) {
      expect(name).toBeTruthy();
      const [from] = /\$(\d+)/.exec(values) ?? [];
      expect(categories).toContain(from);
    }
  const [first] = charts.find(({ name }) => name === "Udsat finans kilder")?.series ?? [];
  const { body } = table("Udsat_Finans_Kilder");
  expect(first?.values).toMatch(new RegExp(`\\$${body.top + 1}:\\$[A-Z]+\\$${body.bottom + 1}$`));
});

test("no series stands over an empty column, and it comes when there is something to show", async () => {
  await plan();
  model().deleteTableRows("Udsat_Maalinger", 0, 2);
  await refreshDiagrams(TODAY);
  const series = () =>
    model()
      .charts("Diagrammer")
      .find(({ name }) => name === "Udsat_indikator_I1")
      ?.series.map(({ name }) => name);
  expect(series()).toEqual(["Planlagt", "Mål"]);
  add("Udsat_Maalinger", 0, [46_000, "I1", 46]);
  await refreshDiagrams(TODAY);
  expect(series()).toEqual(["Planlagt", "Mål", "Målt"]);
});

test("a cell on another sheet is shown by bringing its sheet to the front first", async () => {
  host = await open(await fileOf("plan"), "win-m365");
  host.user.select("Ark1!A1");
  expect(await goTo("Mål", { row: 4, column: 1, rows: 1, columns: 1 })).toMatchObject({ ok: true });
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Mål!B5");
  });
});

test("a source table is found by its name in any language, also after it grew", async () => {
  host = await open(await fileOf("list"), "mac");
  model().addTable(
    { sheet: "Ark1", top: 0, bottom: 3, left: 0, right: 6 },
    { header: true, name: "Områder" },
  );
  await writeCriteria({ choice: { kind: "table", table: "Områder" } });
  add("Områder", undefined, ["Nyt område", 1500, 10, 20, 1, 20, 90]);
  expect(
    await writeCriteria({ choice: { kind: "name", name: "Udsat_Kriterier_kilde" } }),
  ).toMatchObject({ ok: true, value: { rows: 4 } });
});

test("a failed first build of the finance sheet leaves no half workbook", async () => {
  host = await open(await fileOf("list"), "win-m365");
  const before = dump(host);
  for (const actions of [5, 40, 120, 200]) {
    host.faults.plan({ request: 2, when: "before", actions });
    expect(await writeFinance({ first: 2013, last: 2016 })).toMatchObject({
      ok: false,
      aftermath: { kind: "restored" },
    });
    expect(dump(host)).toEqual(before);
  }
});
