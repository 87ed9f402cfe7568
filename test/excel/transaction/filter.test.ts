import { withFiltersLifted } from "../../../src/excel/transaction";
import { buildPlan } from "../../../src/plan/sheet/build";
import { markRequirement } from "../../../src/plan/sheet/mark";
import { profileInUse } from "../../host/profiles";
import type { StartedHost } from "../../../src/workbench/host/node";
import { between } from "../between";
import { dump } from "../dump";
import { fileOf, open, PLAN } from "../model/world";

jest.setTimeout(120_000);

const LIST = "Udsat_Tjekliste";
let host: StartedHost;
beforeEach(async () => {
  host = await open(await fileOf("bare"), profileInUse() ?? "win-m365");
});
afterEach(() => host.close());

const table = (name: string) => {
  const found = host.host.model.table(name);
  if (!found) throw new Error(`${name} is gone`);
  return found;
};

/** How a table is filtered and sorted, and which of its rows are hidden. */
const shown = (name = LIST): unknown => {
  const { body, sorted } = table(name);
  const sheet = host.host.model.worksheet(body.sheet);
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, row) => body.top + row);
  return {
    filters: (host.host.model.filter({ table: name })?.criteria ?? []).flatMap((one, column) =>
      one ? [[column, one]] : [],
    ),
    sort: sorted,
    hidden: rows.filter((row) => sheet.findRow(row + 1)?.hidden).map((row) => row - body.top),
  };
};

const noteOf = (code: string): unknown => {
  const { body, columns } = table(LIST);
  const at = columns.findIndex(({ name }) => name === "Note eller link");
  return host.host.model.formulas(body).find((row) => row[0] === code)?.[at];
};

/** Sorted by its first column and showing the others' answers and two requirements. */
async function filtered(): Promise<unknown> {
  await Excel.run(async (context) => {
    const own = context.workbook.tables.getItem(LIST);
    own.sort.apply([{ key: 0, ascending: false }]);
    own.columns.getItemAt(0).filter.applyValuesFilter(["K2", "K3"]);
    own.columns.getItemAt(1).filter.applyCustomFilter("<>x");
    await context.sync();
  });
  return shown();
}

const mark = () => withFiltersLifted(() => markRequirement("K1", { note: "skrevet" }));

test("with the user's word the filter is lifted, the answer written, and filter and sorting are as they were", async () => {
  const before = await filtered();
  expect(before).toMatchObject({ sort: [{ offset: 0 }], filters: [{}, {}] });
  expect(await mark()).toMatchObject({ ok: true });
  expect(noteOf("K1")).toBe("skrevet");
  expect(shown()).toEqual(before);
});

test("without it nothing is lifted", async () => {
  const before = await filtered();
  expect(await markRequirement("K1", { note: "x" })).toMatchObject({
    ok: false,
    refusal: { kind: "filtered" },
  });
  expect(shown()).toEqual(before);
});

test("each filtered table in the way of a build is lifted and set again", async () => {
  host.user.filter("Udsat_Maal", "Mål", ["tok-maal-1"]);
  host.user.filter("Udsat_Milepaele", "Milepæl", ["tok-mp-1"]);
  host.host.model.insertTableRows("Udsat_Maal", undefined, [
    table("Udsat_Maal").columns.map((_, c) => (c === 3 ? "uden nummer" : null)),
  ]);
  host.host.model.insertTableRows("Udsat_Milepaele", undefined, [
    table("Udsat_Milepaele").columns.map((_, c) => (c === 2 ? "uden nummer" : null)),
  ]);
  const filters = () => ["Udsat_Maal", "Udsat_Milepaele"].map((name) => shown(name));
  const [goals, milestones] = filters() as { filters: unknown }[];
  expect(await withFiltersLifted(() => buildPlan(PLAN))).toMatchObject({ ok: true });
  expect(filters()).toMatchObject([{ filters: goals?.filters }, { filters: milestones?.filters }]);
});

test("what a colleague filters meanwhile is theirs and stays", async () => {
  const before = (await filtered()) as { filters: [number, unknown][] };
  // 1 reads, 2 and 3 lift, 4 reads again, 5 writes.
  between(host, { 6: { before: () => host.user.filter(LIST, "Ansvarlig", ["Bo"]) } });
  expect(await mark()).toMatchObject({ ok: true });
  const now = shown() as { filters: [number, unknown][] };
  expect(now.filters).toHaveLength(3);
  expect(now.filters).toEqual(expect.arrayContaining(before.filters));
});

test.each(["before", "after"] as const)(
  "cut %s each of its requests, it says truly what stands",
  async (cut) => {
    for (let request = 1; request < 12; request += 1) {
      const own = await open(await fileOf("bare"), profileInUse() ?? "win-m365");
      host.close();
      host = own;
      const before = await filtered();
      const start = dump(host);
      const count = between(host, { [request]: { cut } });
      const outcome = await mark();
      host.faults.clear();
      const asFiltered = JSON.stringify(shown()) === JSON.stringify(before);
      const written = noteOf("K1") === "skrevet";
      const kind = outcome.ok ? "ok" : outcome.aftermath.kind;
      const said = [
        kind,
        asFiltered,
        written,
        JSON.stringify(dump(host)) === JSON.stringify(start),
      ];
      if (kind === "ok") expect(said).toEqual(["ok", true, true, false]);
      else if (kind === "unchanged" || kind === "restored")
        expect(said).toEqual([kind, true, false, true]);
      else if (kind === "written") expect(said).toEqual([kind, false, true, false]);
      else expect([kind, asFiltered]).toEqual(["left", false]);
      if (request > count()) break;
    }
  },
);

test("where it cannot be set again, that is said by the table's name, and that the rest is written", async () => {
  await filtered();
  // From the sixth request on everything is refused: the write has landed, the filter is not set again.
  for (const request of [6, 7, 8, 9, 10]) host.faults.plan({ request, when: "before" });
  expect(await mark()).toMatchObject({
    ok: false,
    refusal: { kind: "filterLeft", table: LIST, sheet: "Tjekliste" },
    aftermath: { kind: "written" },
  });
  expect(noteOf("K1")).toBe("skrevet");
});
