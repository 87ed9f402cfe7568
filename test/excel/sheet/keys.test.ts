import {
  chartLayout,
  type KeyOf,
  type Row,
  rowsIn,
  rowsOf,
  tableLayout,
} from "../../../src/excel/sheet";

const TABLE = tableLayout({
  name: "Prøve",
  id: "area",
  rows: "given",
  columns: [
    { key: "area", header: "Område", width: 10, owner: "udsat" },
    { key: "met", header: "Opfyldt", width: 10, owner: "udsat" },
  ],
});
type Key = KeyOf<typeof TABLE>;

test("the keys of a table are a type: a mistyped one does not compile", () => {
  const key: Key = "area";
  // @ts-expect-error the table has no such column
  const mistyped: Key = "aera";
  const row: Row<Key> = { area: "A", met: 1 };
  // @ts-expect-error nor has a row
  const wrong: Row<Key> = { area: "A", mett: 1 };
  const rows = rowsIn(TABLE, [row]);
  // @ts-expect-error nor have the rows it is filled with
  rowsIn(TABLE, [{ areas: "A" }]);
  chartLayout(TABLE, {
    name: "x",
    title: "x",
    kind: "bar",
    categories: "area",
    series: [{ column: "met" }],
  });
  // @ts-expect-error nor a chart over it
  chartLayout(TABLE, { name: "x", title: "x", kind: "bar", categories: "name", series: [] });
  const [read] = rowsOf(TABLE, undefined);
  // @ts-expect-error nor what is read
  expect(read?.cells.name).toBeUndefined();
  // @ts-expect-error nor the column that tells the rows apart
  tableLayout({ name: "x", id: "name", rows: "given", columns: TABLE.columns });
  expect([key, mistyped, Object.keys(wrong), Object.keys(rows)]).toEqual([
    "area",
    "aera",
    ["area", "mett"],
    ["Prøve"],
  ]);
});
