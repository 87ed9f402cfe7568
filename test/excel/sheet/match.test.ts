import type { TableLayout } from "../../../src/excel/sheet/layout";
import { match } from "../../../src/excel/sheet/match";
import { runs } from "../../../src/excel/transaction/rows";

const column = { width: 10 };
const table = (rows: "kept" | "given"): TableLayout => ({
  name: "Prøve",
  id: "area",
  rows,
  columns: [
    { ...column, key: "area", header: "Område", owner: "udsat" },
    { ...column, key: "met", header: "Opfyldt", owner: "udsat" },
    { ...column, key: "note", header: "Note", owner: "user" },
  ],
});
const headers = ["Område", "Opfyldt", "Note"];

test("rows are paired by name, whatever their order", () => {
  const found = match(
    table("given"),
    {
      headers,
      rows: [
        ["B", 3, ""],
        ["A", 2, ""],
      ],
    },
    [
      { area: "A", met: 1 },
      { area: "B", met: 5 },
    ],
  );
  expect(found.kept).toEqual([
    { area: "B", met: 5 },
    { area: "A", met: 1 },
  ]);
  expect(found.added).toEqual([]);
  expect(found.removed).toEqual([]);
});

test("columns in another order and a column of the user's own change nothing in the pairing", () => {
  const found = match(
    table("given"),
    { headers: ["Min", "note", "OMRÅDE ", "Opfyldt"], rows: [["x", "", "a", 3]] },
    [{ area: "A", met: 1 }],
  );
  expect(found.kept).toEqual([{ area: "A", met: 1 }]);
});

test("two areas of the same name are paired first with first and second with second", () => {
  const found = match(
    table("given"),
    {
      headers,
      rows: [
        ["A", 1, ""],
        ["A", 2, ""],
      ],
    },
    [
      { area: "A", met: 10 },
      { area: "A", met: 20 },
    ],
  );
  expect(found.kept).toEqual([
    { area: "A", met: 10 },
    { area: "A", met: 20 },
  ]);
});

test("a row that is no longer given goes, unless a person wrote in it", () => {
  const rows = [
    ["A", 1, ""],
    ["B", 1, "husk"],
    ["C", 1, ""],
  ];
  expect(match(table("given"), { headers, rows }, [{ area: "C" }]).removed).toEqual([0]);
  expect(match(table("kept"), { headers, rows }, [{ area: "C" }]).removed).toEqual([]);
});

test("a formula in a person's cell is an entry; a column that Excel calculates all the way down is nobody's", () => {
  const own = { headers: [...headers, "Min"] };
  const linked = [
    ["A", 1, '=HYPERLINK("sag 17")', ""],
    ["B", 1, "", "=A1"],
    ["C", 1, "", ""],
  ];
  expect(match(table("given"), { ...own, rows: linked }, []).removed).toEqual([2]);
  const calculated = ["A", "B"].map((area) => [area, 1, "", "=[@Opfyldt]*2"]);
  expect(match(table("given"), { ...own, rows: calculated }, [{ area: "B" }]).removed).toEqual([0]);
});

test("the empty row of a new table takes the first new row", () => {
  const found = match(table("kept"), { headers, rows: [["", "", ""]] }, [
    { area: "A" },
    { area: "B" },
  ]);
  expect(found.kept).toEqual([{ area: "A" }]);
  expect(found.reused).toEqual([0]);
  expect(found.added).toEqual([{ area: "B" }]);
});

test("a table is never emptied to no rows at all, which Excel does not allow", () => {
  expect(
    match(
      table("given"),
      {
        headers,
        rows: [
          ["A", 1, ""],
          ["B", 1, ""],
        ],
      },
      [],
    ).removed,
  ).toEqual([1]);
});

test("neighbouring rows are deleted together, the last first", () => {
  expect(runs([0, 1, 5, 3, 6])).toEqual([
    { first: 5, count: 2 },
    { first: 3, count: 1 },
    { first: 0, count: 2 },
  ]);
});
