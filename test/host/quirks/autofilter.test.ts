import { playing } from "./tools";

const ROWS = [
  ["navn", "tal"],
  ["a", 1],
  ["b", 2],
  ["a", 3],
];
const ONLY_A: Excel.FilterCriteria = { filterOn: "Values", values: ["a"] };

/** A filtered range on the first sheet, no table. */
async function filtered() {
  const played = await playing("win-m365");
  await played.run((_, sheet) => {
    sheet.getRange("A1:B4").values = ROWS;
    sheet.autoFilter.apply("A1:B4", 0, ONLY_A);
  });
  const seen = () =>
    played.run(async (context, sheet) => {
      const filter = sheet.autoFilter.load("enabled,isDataFiltered,criteria");
      const range = filter.getRangeOrNullObject().load("address");
      const rows = ["A2", "A3", "A4"].map((cell) => sheet.getRange(cell).load("rowHidden"));
      await context.sync();
      return {
        at: range.isNullObject ? null : range.address.replace(/^.*!/, ""),
        enabled: filter.enabled,
        filtered: filter.isDataFiltered,
        columns: filter.criteria.map((one) => (one as typeof one | null)?.values ?? null),
        hidden: rows.map((row) => row.rowHidden),
      };
    });
  return { played, seen };
}

const IN_USE = {
  at: "A1:B4",
  enabled: true,
  filtered: true,
  columns: [["a"], null],
  hidden: [false, true, false],
};

describe("a sheet's own filter (Worksheet.autoFilter, AutoFilter)", () => {
  test("hides the rows that a column's criteria leave out, and says where it lies and what it shows", async () => {
    const { seen } = await filtered();
    expect(await seen()).toEqual(IN_USE);
  });

  test("clearing leaves the filter, removing ends it; without one there is no range", async () => {
    const { played, seen } = await filtered();
    await played.run((_, sheet) => sheet.autoFilter.clearCriteria());
    expect(await seen()).toMatchObject({
      enabled: true,
      filtered: false,
      hidden: [false, false, false],
    });
    await played.run((_, sheet) => sheet.autoFilter.apply("A1:B4", 1, ONLY_A));
    await played.run((_, sheet) => sheet.autoFilter.remove());
    expect(await seen()).toEqual({
      at: null,
      enabled: false,
      filtered: false,
      columns: [],
      hidden: [false, false, false],
    });
    expect(await played.code((_, sheet) => sheet.autoFilter.getRange().load("address"))).toBe(
      "ItemNotFound",
    );
  });

  test("reapply sees what has been written since, and a column that is not there is InvalidArgument", async () => {
    const { played, seen } = await filtered();
    played.host.host.model.write({ sheet: "Ark1", top: 2, bottom: 2, left: 0, right: 0 }, [["a"]]);
    expect((await seen()).hidden).toEqual([false, true, false]);
    await played.run((_, sheet) => sheet.autoFilter.reapply());
    expect((await seen()).hidden).toEqual([false, false, false]);
    expect(await played.code((_, sheet) => sheet.autoFilter.clearColumnCriteria(2))).toBe(
      "InvalidArgument",
    );
  });

  test("there is one a sheet: the range it is applied to last", async () => {
    const { played, seen } = await filtered();
    await played.run((_, sheet) => {
      sheet.getRange("D1:D3").values = [["nr."], [1], [2]];
      sheet.autoFilter.apply(sheet.getRange("D1:D3"));
    });
    expect(await seen()).toMatchObject({
      at: "D1:D3",
      filtered: false,
      hidden: [false, false, false],
    });
  });

  test("values written over it land in the visible rows (OfficeDev/office-js #224), and it moves with the cells", async () => {
    const { played, seen } = await filtered();
    await played.run((_, sheet) => void (sheet.getRange("B2:B4").values = [[10], [20], [30]]));
    expect(await played.values("B2:B4")).toEqual([[10], [2], [20]]);
    await played.run((_, sheet) => sheet.getRange("1:1").insert("Down"));
    expect((await seen()).at).toBe("A2:B5");
  });

  test("its range is kept in the file", async () => {
    const { played } = await filtered();
    const opened = await playing("win-m365", { xlsx: await played.host.save() });
    const at = await opened.run(async (context, sheet) => {
      const range = sheet.autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      return range.isNullObject ? null : range.address.replace(/^.*!/, "");
    });
    expect(at).toBe("A1:B4");
  });
});
