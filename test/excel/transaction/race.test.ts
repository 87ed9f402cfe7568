import { columnName } from "../../../src/excel/sheet/names";
import type { SheetData, SheetLayout } from "../../../src/excel/sheet";
import type { StartedHost } from "../../../src/workbench/host/node";
import { explainAftermath } from "../../../src/excel/words";
import { started } from "../../host/started";
import { between } from "../between";
import { dump } from "../dump";
import { buildSheet } from "../../../src/excel/sheet";

const width = 12;
const layout: SheetLayout = {
  id: "proeve",
  name: "Prøve",
  blocks: [{ name: "Udsat_Proeve_noter", rows: 2, columns: 1, place: "above" }],
  tables: [
    {
      name: "UdsatProeve",
      id: "area",
      rows: "given",
      columns: [
        { key: "area", header: "Område", width, owner: "udsat" },
        { key: "met", header: "Opfyldt", width, owner: "udsat" },
        { key: "note", header: "Note", width, owner: "user" },
      ],
    },
  ],
  charts: [
    {
      name: "Udsat prøve",
      title: "Opfyldt",
      kind: "column",
      table: "UdsatProeve",
      categories: "area",
      series: [{ column: "met" }],
    },
  ],
};
const data = (rows: readonly (readonly [string, number | ""])[], note = "Første"): SheetData => ({
  tables: { UdsatProeve: rows.map(([area, met]) => ({ area, met })) },
  blocks: { Udsat_Proeve_noter: [["Prøve"], [note]] },
});
const FIRST = data([
  ["A", 1],
  ["B", 2],
  ["C", 3],
]);
const SECOND = data(
  [
    ["A", 10],
    ["C", 30],
    ["D", 40],
  ],
  "Anden",
);

const WITHOUT_C = data([
  ["A", 1],
  ["B", 2],
]);

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const model = () => host.host.model;
const body = () => {
  const table = model().table("UdsatProeve");
  if (!table) throw new Error("the table is gone");
  return table.body;
};
const rows = (): unknown[][] => model().values(body());
const note = (row: number, text: string): void => {
  const { sheet, top, left } = body();
  model().write({ sheet, top: top + row, bottom: top + row, left: left + 2, right: left + 2 }, [
    [text],
  ]);
};

async function built(): Promise<void> {
  await buildSheet(layout, FIRST);
  ["til A", "til B", ""].forEach((text, i) => text && note(i, text));
}

const DONE = [
  ["A", 10, "til A"],
  ["B", 2, "til B"],
  ["C", 30, null],
  ["D", 40, null],
];
const byArea = (): unknown[][] => rows().sort((a, b) => String(a[0]).localeCompare(String(b[0])));

const sorted = (): void => model().sort(body(), [{ offset: 0, ascending: false }]);

test("a sort between the two requests moves no value to another row", async () => {
  await built();
  between(host, { 2: { before: sorted } });
  expect(await buildSheet(layout, SECOND)).toMatchObject({ ok: true });
  expect(byArea()).toEqual(DONE);
});

test("a row inserted above the table destroys neither headings nor rows", async () => {
  await built();
  between(host, {
    2: {
      before: () => {
        model().insert({ sheet: "Prøve", top: 0, bottom: 0, left: 0, right: 16_383 }, "down");
      },
    },
  });
  expect(await buildSheet(layout, SECOND)).toMatchObject({ ok: true });
  expect(byArea()).toEqual(DONE);
  expect(
    model()
      .table("UdsatProeve")
      ?.columns.map(({ name }) => name),
  ).toEqual(["Område", "Opfyldt", "Note"]);
});

test("a row that a colleague adds in between stays, and so does one that was deleted away", async () => {
  await built();
  between(host, {
    2: { before: () => void model().insertTableRows("UdsatProeve", 0, [["Ny", 7, "min"]]) },
  });
  expect(await buildSheet(layout, SECOND)).toMatchObject({ ok: true });
  expect(byArea()).toEqual([...DONE, ["Ny", 7, "min"]]);
});

test("a remark written in the moment a row was to go keeps the row", async () => {
  await built();
  between(host, { 2: { before: () => note(2, "vigtigt") } });
  await buildSheet(layout, data([["A", 10]]));
  expect(byArea()).toEqual([
    ["A", 10, "til A"],
    ["B", 2, "til B"],
    ["C", 3, "vigtigt"],
  ]);
});

test("the same refresh by a colleague in between adds no row twice", async () => {
  await built();
  between(host, {
    2: { before: () => void model().insertTableRows("UdsatProeve", undefined, [["D", 40, null]]) },
  });
  expect(await buildSheet(layout, SECOND)).toMatchObject({ ok: true });
  expect(byArea()).toEqual(DONE);
});

test("others that keep moving the rows are told of, and nothing of ours is left", async () => {
  await built();
  let up = true;
  const turn = (): void => {
    model().sort(body(), [{ offset: 0, ascending: (up = !up) }]);
  };
  // Three attempts, each of which reads, writes, looks, takes back, looks again and puts its log back.
  const writes = [2, 8, 14];
  const before = dump(host, { order: false });
  between(host, Object.fromEntries(writes.map((n) => [n, { before: turn }])));
  expect(await buildSheet(layout, SECOND)).toMatchObject({
    ok: false,
    refusal: { kind: "moved" },
    aftermath: { kind: "restored" },
  });
  expect(dump(host, { order: false })).toEqual(before);
});

test("rows that move at every request lose no entry, and what is left is said to be left", async () => {
  await built();
  let up = true;
  const turn = (): void => {
    model().sort(body(), [{ offset: 0, ascending: (up = !up) }]);
  };
  between(
    host,
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [i + 1, { before: turn }])),
  );
  expect(await buildSheet(layout, SECOND)).toMatchObject({
    ok: false,
    aftermath: { kind: "left", things: [{ kind: "table", name: "UdsatProeve" }] },
  });
  expect(byArea().map(([area, , text]) => [area, text])).toEqual(
    expect.arrayContaining([
      ["A", "til A"],
      ["B", "til B"],
    ]),
  );
});

describe.each(["before", "after"] as const)("a request cut %s Excel has done it", (cut) => {
  test("a first build leaves nothing, and says what was read", async () => {
    const before = dump(host);
    between(host, { 2: { cut } });
    expect(await buildSheet(layout, FIRST)).toMatchObject({
      ok: false,
      aftermath: { kind: cut === "before" ? "unchanged" : "restored" },
    });
    expect(dump(host)).toEqual(before);
  });

  test("a refresh is taken back, entries and formulas too", async () => {
    await built();
    note(0, "=1+1");
    const before = dump(host);
    between(host, { 2: { cut } });
    expect(
      await buildSheet(
        layout,
        data([
          ["D", 4],
          ["A", 9],
        ]),
      ),
    ).toMatchObject({
      ok: false,
      // A row that people write in went: what was typed in it at that moment, nobody can know.
      aftermath: { kind: cut === "before" ? "unchanged" : "unsure" },
    });
    expect(dump(host)).toEqual(before);
  });

  test("with the rows sorted at the same time, every value is back in its row", async () => {
    await built();
    const before = dump(host, { order: false });
    between(host, { 2: { before: sorted, cut } });
    const outcome = await buildSheet(
      layout,
      data([
        ["D", 4],
        ["A", 9],
        ["B", 8],
      ]),
    );
    // The rows had moved: the action starts over and either lands or leaves nothing.
    if (!outcome.ok) expect(dump(host, { order: false })).toEqual(before);
    else
      expect(byArea().map(([area, met]) => [area, met])).toEqual([
        ["A", 9],
        ["B", 8],
        ["D", 4],
      ]);
    expect(byArea().map(([area, , text]) => [area, text])).toEqual(
      expect.arrayContaining([
        ["A", "til A"],
        ["B", "til B"],
      ]),
    );
  });
});

test("what was typed in a row in the moment it went, with the answer lost, is not called restored", async () => {
  await built();
  between(host, { 2: { before: () => note(2, "til C"), cut: "after" } });
  expect(await buildSheet(layout, WITHOUT_C)).toMatchObject({
    ok: false,
    aftermath: {
      kind: "unsure",
      doubts: { rows: [{ kind: "table", name: "UdsatProeve" }], below: [] },
    },
  });
  expect(byArea().map(([area, met]) => [area, met])).toEqual([
    ["A", 1],
    ["B", 2],
    ["C", 3],
  ]);
});

describe("what is said of a lost answer where not all can be known", () => {
  const MORE = data([
    ["A", 1],
    ["B", 2],
    ["C", 3],
    ["D", 4],
  ]);
  const below = (): void => {
    const { sheet, bottom, left } = body();
    const [top, right] = [bottom + 3, left];
    model().write({ sheet, top, bottom: top, left, right }, [["ny under tabellen"]]);
  };
  const said = async (given: SheetData, before: () => void): Promise<readonly string[]> => {
    await built();
    between(host, { 2: { before, cut: "after" } });
    const outcome = await buildSheet(layout, given);
    if (outcome.ok) throw new Error("the answer was not lost");
    expect(outcome.aftermath.kind).toBe("unsure");
    return (["da", "en"] as const).map((language) => explainAftermath(outcome.aftermath, language));
  };
  const ROWS = /have været taget ud|have been out/;
  const BELOW = /Under tabellen »UdsatProeve« står|Below the table “UdsatProeve” there/;

  test("with rows only put in, none is said to have been out: only that what is new below may have moved", async () => {
    for (const text of await said(MORE, below)) {
      expect(text).not.toMatch(/taget ud|taken out|been out/);
      expect(text).toMatch(BELOW);
    }
  });

  test("with a row out and nothing new below, nothing is said of what is below", async () => {
    for (const text of await said(WITHOUT_C, () => note(2, "til C"))) {
      expect(text).toMatch(ROWS);
      expect(text).not.toMatch(/[Uu]nder|[Bb]elow/);
    }
  });

  test("with a row out and something new below, both are said", async () => {
    for (const text of await said(WITHOUT_C, below)) {
      expect(text).toMatch(ROWS);
      expect(text).toMatch(BELOW);
    }
  });
});

test("where no row went, a lost answer leaves nothing in doubt", async () => {
  await built();
  const before = dump(host);
  between(host, { 2: { cut: "after" } });
  const more = data([
    ["A", 1],
    ["B", 5],
    ["C", 3],
    ["D", 4],
  ]);
  expect(await buildSheet(layout, more)).toMatchObject({ aftermath: { kind: "restored" } });
  expect(dump(host)).toEqual(before);
});

test("what a colleague wrote on the new sheet is not deleted with it: it is said that the sheet is left", async () => {
  between(host, {
    2: { cut: "after" },
    3: {
      before: () =>
        model().write({ sheet: "Prøve", top: 20, bottom: 20, left: 8, right: 8 }, [["mit"]]),
    },
  });
  expect(await buildSheet(layout, FIRST)).toMatchObject({
    ok: false,
    aftermath: { kind: "left", things: [{ kind: "sheet", name: "Prøve" }] },
  });
  expect(model().values({ sheet: "Prøve", top: 20, bottom: 20, left: 8, right: 8 })).toEqual([
    ["mit"],
  ]);
});

test.each(["mit", '="mit"&""'])(
  "what a colleague writes on the new sheet in the moment it is deleted (%s) is put back where it stood, and it is said that the sheet is left",
  async (entry) => {
    between(host, { 2: { cut: "after" }, 4: { before: () => note(1, entry) } });
    expect(await buildSheet(layout, FIRST)).toMatchObject({
      ok: false,
      aftermath: { kind: "left", things: [{ kind: "sheet", name: "Prøve" }] },
    });
    expect(model().tables()).toEqual([]);
    const used = model().usedArea("Prøve", true);
    if (!used) throw new Error("nothing was put back");
    // The words stand beside what they were written about.
    expect(model().formulas(used)).toContainEqual(["B", 2, entry]);
  },
);

test("names that were left without their cells are put back as they were, in whatever language Excel shows them", async () => {
  host.close();
  host = await started(undefined, { profile: "semi-annual-2508" });
  await built();
  model().deleteSheet("Prøve");
  const before = dump(host);
  between(host, { 2: { cut: "after" } });
  expect(await buildSheet(layout, FIRST)).toMatchObject({
    ok: false,
    aftermath: { kind: "restored" },
  });
  expect(dump(host)).toEqual(before);
});

test("headings may be renamed, also when the columns are moved: their names follow", async () => {
  await built();
  model().renameTableColumn("UdsatProeve", 0, "Kvarter");
  model().renameTableColumn("UdsatProeve", 1, "Antal");
  model().insertTableColumn("UdsatProeve", 0, "Min egen");
  expect(await buildSheet(layout, SECOND)).toMatchObject({ ok: true });
  expect(rows().map((row) => row.slice(1))).toEqual(expect.arrayContaining(DONE));
  expect(
    model()
      .table("UdsatProeve")
      ?.columns.map(({ name }) => name),
  ).toEqual(["Min egen", "Kvarter", "Antal", "Note"]);
  expect(
    model()
      .names()
      .map(({ name }) => name),
  ).toContain(columnName("UdsatProeve", "area"));
});

test("a second run writes nothing", async () => {
  await built();
  await buildSheet(layout, SECOND);
  const before = dump(host);
  const counted = between(host, {});
  expect(await buildSheet(layout, SECOND)).toMatchObject({ ok: true });
  expect(counted()).toBeLessThanOrEqual(2);
  expect(dump(host)).toEqual(before);
});

test("cells below the table are pushed down by new rows, never written over", async () => {
  await built();
  const { bottom, left } = body();
  const at = { sheet: "Prøve", top: bottom + 1, bottom: bottom + 1, left, right: left };
  model().write(at, [["min sum"]]);
  await buildSheet(
    layout,
    data([
      ["A", 1],
      ["B", 2],
      ["C", 3],
      ["D", 4],
      ["E", 5],
    ]),
  );
  const below = { ...at, top: body().bottom + 1, bottom: body().bottom + 1 };
  expect(model().values(below)).toEqual([["min sum"]]);
});

describe("what stands below a table", () => {
  const low = (): { readonly row: number; readonly text: unknown } => {
    const { sheet, bottom, left } = body();
    const area = { sheet, top: bottom + 1, bottom: bottom + 9, left, right: left };
    const cells = model().values(area).flat();
    const at = cells.findIndex((cell) => cell !== null);
    return { row: area.top + at, text: cells[at] };
  };

  test.each([
    [2, "taken for new rows"],
    [1, "pushed down"],
  ])(
    "%s below it: cells that are %s stand where they stood when the write is taken back",
    async (gap) => {
      await built();
      const { sheet, bottom, left } = body();
      const at = { sheet, top: bottom + gap, bottom: bottom + gap, left, right: left };
      model().write(at, [["min sum"]]);
      const before = dump(host);
      host.faults.plan({ request: 2, when: "after" });
      expect(await buildSheet(layout, SECOND)).toMatchObject({
        ok: false,
        aftermath: { kind: "restored" },
      });
      expect(low()).toEqual({ row: at.top, text: "min sum" });
      expect(dump(host)).toEqual(before);
    },
  );
});

test.each(["before", "after"] as const)(
  "the key column deleted in between, the answer cut %s: by their places the rows have what they had, and it is said truly",
  async (cut) => {
    await built();
    let then = dump(host);
    host.faults.plan({
      request: 2,
      when: "before",
      edit: (colleague) => {
        colleague.edit(() => model().deleteTableColumn("UdsatProeve", 0));
        then = dump(host);
      },
    });
    host.faults.plan({ request: 2, when: cut, ...(cut === "before" ? { actions: 1 } : {}) });
    const outcome = await buildSheet(layout, SECOND);
    if (outcome.ok) throw new Error("rows without a key cannot be brought up to date");
    expect(["restored", "unchanged"]).toContain(outcome.aftermath.kind);
    expect(dump(host)).toEqual(then);
  },
);

test("a heading renamed in between and the answer lost: nothing is said to be left of what never landed", async () => {
  await built();
  host.faults.plan({
    request: 2,
    when: "before",
    edit: (colleague) => colleague.edit(() => model().renameTableColumn("UdsatProeve", 1, "Antal")),
  });
  host.faults.plan({ request: 2, when: "after" });
  const outcome = await buildSheet(
    layout,
    data([
      ["A", ""],
      ["B", ""],
    ]),
  );
  expect(outcome).toMatchObject({ ok: true });
  expect(byArea()).toEqual([
    ["A", null, "til A"],
    ["B", null, "til B"],
  ]);
});

test("when no row is given any more the last one stays, empty, and the next refresh writes nothing", async () => {
  await buildSheet(layout, FIRST);
  expect(await buildSheet(layout, data([]))).toMatchObject({ ok: true });
  expect(rows()).toEqual([[null, null, null]]);
  const before = dump(host);
  expect(await buildSheet(layout, data([]))).toMatchObject({ ok: true });
  expect(dump(host)).toEqual(before);
});

test("a single row with a person's note keeps what it is known by when it is no longer given", async () => {
  await buildSheet(layout, data([["A", 1]]));
  note(0, "til A");
  expect(await buildSheet(layout, data([]))).toMatchObject({ ok: true });
  expect(rows()).toEqual([["A", 1, "til A"]]);
});
