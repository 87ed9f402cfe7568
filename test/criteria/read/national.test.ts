import type { Cell, Grid } from "../../../src/core/cell";
import { textOf } from "../../../src/core/exact";
import type { Areas } from "../../../src/criteria/read/areas";
import {
  nationalGiven,
  nationalInList,
  needsNational,
  publishedNational,
} from "../../../src/criteria/read/national";
import { readAreas } from "../../../src/criteria/read/read";
import { tablesOf } from "../../../src/criteria/read/tables";
import { CRITERIA_VERSIONS, type VersionId } from "../../../src/criteria/rules";
import type { National } from "../../../src/criteria/rules/limit";

// The national share of convicted: three times it is § 61 a's limit since 2018, twice it that of forebyggelsesområder. What is
// published are limits (1.98, 2.27 and 1.45 per cent); an average lies between 0.2 and 1.2 per cent.

const versionOf = (id: VersionId) => {
  const version = CRITERIA_VERSIONS.find((one) => one.id === id);
  if (!version) throw new Error(id);
  return version;
};
const told = (national: National | null) =>
  national && `${national.kind} ${textOf(national.percent)} x${national.times} ${national.from}`;

const convicted = (values: readonly number[], scale: number): Areas =>
  ({
    shares: {
      convicted: { header: "Dømte", values: Float64Array.from(values), scale, empties: null },
    },
  }) as unknown as Areas;

const given = (cell: Cell, areas: Areas | null = null, version: VersionId = "2021") => {
  const found = nationalGiven(cell, versionOf(version), areas);
  return found.ok ? told(found.value) : Object.values(found.refusal).join(" ");
};

test.each<[VersionId, boolean]>([
  ["2010", false],
  ["2014", false],
  ["2018", true],
  ["2021", true],
])("the rules of %s need it: %p", (id, needed) => {
  expect(needsNational(versionOf(id))).toBe(needed);
});

test("rules need it where one of their categories does", () => {
  const [old, now] = [versionOf("2014"), versionOf("2021")];
  expect(needsNational({ ...now, categories: [...old.categories, ...now.categories] })).toBe(true);
});

describe("as given", () => {
  test.each<[Cell, string | null]>([
    [null, null],
    ["", null],
    [0, null],
    ["-", null],
    [0.66, "average 0.66 x1 given"],
    ["0,66", "average 0.66 x1 given"],
    ["0,66 %", "average 0.66 x1 given"],
    ["6,6 ‰", "average 0.66 x1 given"],
    ["66 pr. 10.000", "average 0.66 x1 given"],
    ["0,05 %", "average 0.05 x1 given"],
    [0.1, "average 0.1 x1 given"],
    [1.2, "average 1.2 x1 given"],
    [1.21, "nationalIsLimit 1.21 3"],
    [1.98, "nationalIsLimit 1.98 3"],
    [10, "nationalIsLimit 10 3"],
    [10.1, "nationalOutOfRange 10.1"],
    [-0.66, "nationalOutOfRange -0.66"],
    ["0 %", "nationalOutOfRange 0 %"],
    ["ukendt gennemsnit", "nationalUnreadable ukendt gennemsnit"],
    [0.0066, "nationalUnitUnclear 0.0066"],
    [0.0999, "nationalUnitUnclear 0.0999"],
  ])("%j: %s", (cell, expected) => {
    expect(given(cell)).toBe(expected);
  });

  test.each<[string, string]>([
    ["grænse 2,27", "limit 2.27 x3 given"],
    ["Grænsen: 2,27", "limit 2.27 x3 given"],
    ["grænse=2,27", "limit 2.27 x3 given"],
    ["graense 2,27 %", "limit 2.27 x3 given"],
    ["limit 22,7 ‰", "limit 2.27 x3 given"],
    ["2 x grænse 1,45", "limit 1.45 x2 given"],
    ["2x grænse 1,45", "limit 1.45 x2 given"],
    ["2x:grænse 1,45", "limit 1.45 x2 given"],
    ["2 × grænsen: 1,45", "limit 1.45 x2 given"],
    ["2 gange grænse 1,45", "limit 1.45 x2 given"],
    ["2 times: limit 1,45", "limit 1.45 x2 given"],
    ["grænse 2 x 1,45", "limit 1.45 x2 given"],
    ["grænse 2 gange: 1,45", "limit 1.45 x2 given"],
    ["GRÆNSE 2,27", "limit 2.27 x3 given"],
    // Three times 0.2 and 1.2, twice 0.2 and 1.2.
    ["grænse 0,6", "limit 0.6 x3 given"],
    ["grænse 0,59", "nationalOutOfRange grænse 0,59"],
    ["grænse 3,6", "limit 3.6 x3 given"],
    ["grænse 3,61", "nationalOutOfRange grænse 3,61"],
    ["2 x grænse 0,4", "limit 0.4 x2 given"],
    ["2 x grænse 0,39", "nationalOutOfRange 2 x grænse 0,39"],
    ["2 x grænse 2,4", "limit 2.4 x2 given"],
    ["2 x grænse 2,41", "nationalOutOfRange 2 x grænse 2,41"],
    ["grænse for dømte", "nationalUnreadable grænse for dømte"],
    ["ny grænse 2,27", "nationalUnreadable ny grænse 2,27"],
  ])("%s: %s", (cell, expected) => {
    expect(given(cell)).toBe(expected);
  });

  test("three times it where the rules have no multiple of it; otherwise the list's own", () => {
    expect(given("grænse 2,27", null, "2014")).toBe("limit 2.27 x3 given");
    const prevention = { ...versionOf("2021"), listed: "forebyggelse" } as const;
    const found = nationalGiven("grænse 1,45", prevention, null);
    expect(found.ok && told(found.value)).toBe("limit 1.45 x2 given");
  });

  test.each<[string, Cell, Areas, string]>([
    ["areas in per cent", 0.0066, convicted([1.2, 1.98], 0), "average 0.66 x1 given"],
    ["areas in fractions", 0.0066, convicted([0.012, 0.0198], 2), "average 0.66 x1 given"],
    ["areas per 10,000", 0.0066, convicted([120, 198], -2), "average 0.66 x1 given"],
    ["areas twelve times it", 0.0625, convicted([0.75], 0), "average 0.0625 x1 given"],
    ["more than twelve times", 0.0625, convicted([0.76], 0), "nationalUnitUnclear 0.0625"],
    ["nothing, beside areas without convicted", "0", convicted([0, 0], 0), "nationalOutOfRange 0"],
    ["less than thirty times", 0.03125, convicted([0.93], 0), "nationalUnitUnclear 0.03125"],
    ["thirty times", 0.03125, convicted([0.9375], 0), "nationalIsLimit 0.03125 3"],
    ["thirty times, less", 0.0078125, convicted([0.234375], 0), "average 0.78125 x1 given"],
    ["no figures", 0.05, convicted([NaN], 0), "average 0.05 x1 given"],
    ["no column", 0.05, { shares: {} } as Areas, "average 0.05 x1 given"],
    ["per cents beside per cents", 0.66, convicted([1.98], 0), "average 0.66 x1 given"],
    ["fractions said to be fractions", 0.66, convicted([0.0198], 2), "average 0.66 x1 given"],
    ["what may be fractions", 0.66, convicted([0.0198], 0), "unitUnclear convicted Dømte 0.66"],
    ["a hundredth of it", 0.5, convicted([0.005], 0), "unitUnclear convicted Dømte 0.5"],
    ["less than a hundredth", 0.5, convicted([0.0049], 0), "average 0.5 x1 given"],
    ["a tenth of a per cent", 0.66, convicted([0.1], 0), "average 0.66 x1 given"],
    ["less than a tenth", 0.66, convicted([0.099], 0), "unitUnclear convicted Dømte 0.66"],
    ["no figures beside per cents", 0.66, convicted([NaN], 0), "average 0.66 x1 given"],
    ["no column beside per cents", 0.66, { shares: {} } as Areas, "average 0.66 x1 given"],
    ["a limit", 1.98, convicted([0.0198], 0), "nationalIsLimit 1.98 3"],
  ])("beside %s: %d", (_, cell, areas, expected) => {
    expect(given(cell, areas)).toBe(expected);
  });
});

describe("in the list itself", () => {
  const HEAD = ["Boligområde", "Beboere", "Uden arbejde", "Dømte", "Grundskole", "Indkomst"];
  const AREAS: Grid = [
    ["Bakken", 1500, 45, 2.1, 62, 54],
    ["Ågården", 1600, 41, 1.9, 61, 53],
  ];
  const inList = (
    head: readonly Cell[],
    areas: Grid,
    last: readonly (readonly Cell[])[],
    day: string | null = null,
  ) => {
    const version = versionOf("2021");
    const tables = tablesOf([head, ...areas, ...last], version, null);
    if (!tables.ok) throw new Error(tables.refusal.code);
    const [table] = tables.value;
    if (!table) throw new Error("no table");
    const { rows, names } = table.sorted;
    const read = readAreas({ table, rows: Int32Array.from(rows), names }, version);
    if (!read.ok) throw new Error(read.refusal.code);
    return told(nationalInList(table, read.value, day));
  };
  const row = (name: string, share: Cell, jobless: Cell = 24, income: Cell = 100): Cell[] => [
    name,
    null,
    jobless,
    share,
    20,
    income,
  ];
  test.each<[string, readonly Cell[], string | null]>([
    ["the whole country", row("Hele landet", 0.66), "average 0.66 x1 list"],
    ["written", row("Hele landet", "0,66 %"), "average 0.66 x1 list"],
    ["with a word before it", row("Hele landet", "ca. 0,66"), "average 0.66 x1 list"],
    ["at once after a word", row("Hele landet", "ca.0,66"), "average 0.66 x1 list"],
    ["the most", row("Hele landet", 1.2), "average 1.2 x1 list"],
    ["too much", row("Hele landet", 1.21), null],
    ["the least", row("Hele landet", 0.2), "average 0.2 x1 list"],
    ["too little", row("Hele landet", 0.19), null],
    ["no figure", row("Hele landet", "ukendt"), null],
    ["a limit", row("Grænse", "2,27", "40", "55"), "limit 2.27 x3 list"],
    ["compared", row("Grænse", "> 2,27", "> 40", "< 55"), "limit 2.27 x3 list"],
    ["too high a limit", row("Grænse", "3,61", "40", "55"), null],
    ["of forebyggelse", row("Grænse, forebyggelse", "1,45", "x", "x"), "limit 1.45 x2 list"],
    ["of prevention", row("Limit, prevention", "1,45", "x", "x"), "limit 1.45 x2 list"],
    ["of 30 per cent outside work", row("Grænse", "1,45", "30", "x"), "limit 1.45 x2 list"],
    ["of 65 per cent of the income", row("Grænse", "1,45", "x", "< 65"), "limit 1.45 x2 list"],
    ["of 31 per cent", row("Grænse", "1,45", "31", "66"), "limit 1.45 x3 list"],
    ["too high for forebyggelse", row("Grænse, forebyggelse", "2,41", "x", "x"), null],
    ["an area", ["Bakken Syd", 1400, 44, 0.66, 60, 54], null],
  ])("a row of %s", (_, last, expected) => {
    expect(inList(HEAD, AREAS, [last])).toBe(expected);
  });

  test("in the unit of its column", () => {
    const fractions = AREAS.map(([name, people, ...shares]) => [
      name,
      people,
      ...shares.map((share) => Number(share) / 100),
    ]);
    const country = ["Hele landet", null, 0.24, 0.0066, 0.2, 1];
    expect(inList(HEAD, fractions, [country])).toBe("average 0.66 x1 list");
  });

  test.each<[string, string, Cell, string | null]>([
    ["an average", "Landsgennemsnit, dømte", 0.66, "average 0.66 x1 list"],
    ["no average", "Landsgennemsnit, dømte", 1.98, null],
    ["a limit", "Grænse, dømte", 1.98, "limit 1.98 x3 list"],
    ["no limit", "Grænse, dømte", 3.61, null],
    ["nothing", "Grænse, dømte", null, null],
  ])("a column of %s", (_, head, value, expected) => {
    expect(
      inList(
        [...HEAD, head],
        AREAS.map((cells) => [...cells, value]),
        [],
      ),
    ).toBe(expected);
  });

  test("of the day asked for", () => {
    const dated = (grid: Grid, day: string | null) =>
      inList(
        ["År", ...HEAD],
        grid.map((cells) => [2019, ...cells]),
        [
          [2019, ...row("Hele landet", 0.66)],
          [2020, ...row("Hele landet", 0.75)],
        ],
        day,
      );
    expect(dated(AREAS, "2019-12-01")).toBe("average 0.66 x1 list");
    expect(dated(AREAS, "2020-12-01")).toBe("average 0.75 x1 list");
    expect(dated(AREAS, "2021-12-01")).toBeNull();
    expect(dated(AREAS, null)).toBe("average 0.66 x1 list");
  });
});

test.each<[string | null, string | null]>([
  ["2019-12-01", "limit 1.98 x3 published"],
  ["2020-12-01", "limit 2.27 x3 published"],
  ["2022-12-01", "limit 1.45 x2 published"],
  ["2021-12-01", null],
  [null, null],
])("as published for %j: %s", (day, expected) => {
  expect(told(publishedNational(day))).toBe(expected);
});
