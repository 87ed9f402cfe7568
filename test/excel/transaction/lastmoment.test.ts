import { done } from "../../../src/excel/run";
import { askSheet, type SheetData, type SheetLayout, sheetsPlan } from "../../../src/excel/sheet";
import { transact } from "../../../src/excel/transaction";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";
import { between } from "../between";
import { dump } from "../dump";
import { written, writtenArea } from "../raw";

/** What others do between our second reading (request 3) and our taking back (request 4). */
const TABLE = "UdsatProeve";
const width = 12;
const layout: SheetLayout = {
  id: "proeve",
  name: "Prøve",
  blocks: [{ name: "Udsat_Proeve_noter", rows: 1, columns: 1, place: "above" }],
  tables: [
    {
      name: TABLE,
      id: "area",
      rows: "given",
      columns: [
        { key: "area", header: "Område", width, owner: "udsat" },
        { key: "met", header: "Opfyldt", width, owner: "udsat" },
        { key: "twice", header: "Dobbelt", width, owner: "formula", formula: "=[@Opfyldt]*2" },
        { key: "note", header: "Note", width, owner: "user" },
      ],
    },
  ],
};
const data = (rows: readonly (readonly [string, number])[]): SheetData => ({
  tables: { [TABLE]: rows.map(([area, met]) => ({ area, met })) },
  blocks: { Udsat_Proeve_noter: [["Prøve"]] },
});
const FIRST = data([
  ["A", 1],
  ["B", 2],
  ["C", 3],
]);
const SECOND = data([
  ["A", 10],
  ["B", 20],
  ["C", 30],
  ["D", 40],
]);

/** Builds the sheet; `late`: its tab in its turn, its cells after those of other sheets. */
const build = (given: SheetData, late = false) =>
  transact({
    ask: (context) => askSheet(context, layout),
    decide(state) {
      const plan = sheetsPlan([{ layout, state, data: given, late }]);
      return plan.ok ? done({ steps: plan.value.steps, value: null }) : plan;
    },
  });

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const model = () => host.host.model;
const tableNow = () => {
  const table = model().table(TABLE);
  if (!table) throw new Error("the table is gone");
  return table;
};
const rows = (): unknown[][] => written(model(), tableNow().body);
const columnOf = (header: string): number =>
  tableNow().columns.findIndex(({ name }) => name === header);
const put = (row: number, header: string, text: string | number): void => {
  const { sheet, top, left } = tableNow().body;
  const [r, c] = [top + row, left + columnOf(header)];
  model().write({ sheet, top: r, bottom: r, left: c, right: c }, [[text]]);
};
/** All that stands on a sheet, row by row. */
const cellsOn = (sheet: string): unknown[][] => {
  const used = writtenArea(model(), sheet);
  return used ? written(model(), used) : [];
};
const sort = (): void => model().sort(tableNow().body, [{ offset: 0, ascending: false }]);

/** The answer of the write is lost, and others act in the last moment before it is taken back. */
const atLast = (before: () => void, after: () => void = () => undefined): void => {
  between(host, { 2: { cut: "after" }, 4: { before }, 6: { before: after } });
};
const LEFT_TABLE = {
  ok: false,
  aftermath: { kind: "left", things: [{ kind: "table", name: TABLE }] },
};
const LEFT_SHEET = {
  ok: false,
  aftermath: { kind: "left", things: [{ kind: "sheet", name: "Prøve" }] },
};

describe("in a column that the write has just added", () => {
  test.each([
    ["Opfyldt", "mit"],
    ["Opfyldt", '="mit"&""'],
    ["Dobbelt", "mit"],
    ["Dobbelt", '="mit"&""'],
  ])(
    "under %s somebody types %s: the column stays with it, and is said to be left",
    async (header, entry) => {
      await build(FIRST);
      model().deleteTableColumn(TABLE, columnOf(header));
      atLast(() => put(1, header, entry));
      expect(await build(SECOND)).toMatchObject(LEFT_TABLE);
      expect(rows().map((row) => [row[0], row[columnOf(header)]])).toContainEqual(["B", entry]);
      expect(rows().map(([area]) => area)).toEqual(["A", "B", "C"]);
    },
  );

  test("the entry stands in its row also where the rows are sorted before the column is put back", async () => {
    await build(FIRST);
    model().deleteTableColumn(TABLE, columnOf("Opfyldt"));
    atLast(() => put(0, "Opfyldt", "mit"), sort);
    expect(await build(SECOND)).toMatchObject(LEFT_TABLE);
    expect(rows().map((row) => [row[0], row[columnOf("Opfyldt")]])).toContainEqual(["A", "mit"]);
  });

  test("with nothing typed the column goes, and all is as it was", async () => {
    await build(FIRST);
    model().deleteTableColumn(TABLE, columnOf("Opfyldt"));
    const before = dump(host);
    atLast(() => undefined);
    expect(await build(SECOND)).toMatchObject({ ok: false, aftermath: { kind: "restored" } });
    expect(dump(host)).toEqual(before);
  });
});

test.each(["mit", '="mit"&""'])(
  "%s typed in a row that the write has added: the row stays, and is said to be left",
  async (entry) => {
    await build(FIRST);
    atLast(() => put(3, "Note", entry));
    expect(await build(SECOND)).toMatchObject(LEFT_TABLE);
    expect(rows().map((row) => [row[0], row[3]])).toContainEqual(["D", entry]);
  },
);

// 3 is what another row held: it is somebody's all the same.
test.each(["mit", 3])(
  "%s typed over a cell that the write has changed stays; the others are as they were",
  async (entry) => {
    await build(FIRST);
    atLast(() => put(1, "Opfyldt", entry));
    expect(await build(SECOND)).toMatchObject({ ok: false, aftermath: { kind: "restored" } });
    expect(rows().map(([area, met]) => [area, met])).toEqual([
      ["A", 1],
      ["B", entry],
      ["C", 3],
    ]);
  },
);

describe.each([
  ["whose cells come last", true],
  ["made in one", false],
])("on a new sheet %s", (_, late) => {
  test.each([0, 1, 3])(
    "a row that somebody adds to the table at %i in the last moment stands there afterwards, and the sheet is said to be left",
    async (at) => {
      atLast(() => void model().insertTableRows(TABLE, at, [["Min", 7, null, "mit"]]));
      expect(await build(FIRST, late)).toMatchObject(LEFT_SHEET);
      const flat = cellsOn("Prøve").map((row) => row.filter((cell) => cell !== null));
      expect(flat).toContainEqual(expect.arrayContaining(["Min", 7, "mit"]));
    },
  );

  test.each([0, 1, 3])(
    "a row added at %i before the second reading leaves the whole sheet as it is",
    async (at) => {
      const add = () => void model().insertTableRows(TABLE, at, [["Min", 7, null, "mit"]]);
      between(host, { 2: { cut: "after" }, 3: { before: add } });
      expect(await build(FIRST, late)).toMatchObject(LEFT_SHEET);
      expect(rows().map(([area]) => area)).toEqual([
        ...["A", "B", "C"].slice(0, at),
        "Min",
        ...["A", "B", "C"].slice(at),
      ]);
    },
  );

  test.each([3, 4])(
    "renamed by somebody before request %i, it is said to be left by its new name, and is",
    async (request) => {
      const rename = (): void => model().renameSheet("Prøve", "Mit ark");
      between(host, { 2: { cut: "after" }, [request]: { before: rename } });
      expect(await build(FIRST, late)).toMatchObject({
        ok: false,
        aftermath: { kind: "left", things: [{ kind: "sheet", name: "Mit ark" }] },
      });
      expect(model().sheets()).toEqual(["Ark1", "Mit ark"]);
      expect(rows().map(([area]) => area)).toEqual(["A", "B", "C"]);
    },
  );

  test("with nothing added nothing is left of it", async () => {
    const before = dump(host);
    between(host, { 2: { cut: "after" } });
    expect(await build(FIRST, late)).toMatchObject({ ok: false, aftermath: { kind: "restored" } });
    expect(dump(host)).toEqual(before);
  });
});

describe("a new table on an empty sheet that was there", () => {
  beforeEach(() => model().addSheet("Prøve"));

  test.each([0, 1, 3])(
    "a row that somebody adds to it at %i in the last moment stands there afterwards, and the sheet is said to be left",
    async (at) => {
      atLast(() => void model().insertTableRows(TABLE, at, [["Min", 7, null, "mit"]]));
      expect(await build(FIRST)).toMatchObject(LEFT_SHEET);
      const flat = cellsOn("Prøve").map((row) => row.filter((cell) => cell !== null));
      expect(flat).toContainEqual(expect.arrayContaining(["Min", 7, "mit"]));
    },
  );

  test.each(["mit", '="mit"&""'])(
    "%s typed in it in the last moment stands where it was typed",
    async (entry) => {
      let at = "";
      atLast(() => {
        put(1, "Note", entry);
        at = JSON.stringify(tableNow().body);
      });
      expect(await build(FIRST)).toMatchObject(LEFT_SHEET);
      const body = JSON.parse(at) as ReturnType<typeof tableNow>["body"];
      expect(written(model(), body)[1]?.[3]).toBe(entry);
    },
  );

  test("with nothing typed nothing is left of it", async () => {
    const before = dump(host);
    between(host, { 2: { cut: "after" } });
    expect(await build(FIRST)).toMatchObject({ ok: false, aftermath: { kind: "restored" } });
    expect(dump(host)).toEqual(before);
  });
});
