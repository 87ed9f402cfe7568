import type { Cell } from "../../../src/core/cell";
import { isShareAfterAll, ofYears, shareOfGroup } from "../../../src/criteria/read/figures/derived";
import {
  dropEmptyZeros,
  readFigures,
  type Figures,
} from "../../../src/criteria/read/figures/figures";
import { incomeOf, incomesOf } from "../../../src/criteria/read/figures/income";
import { headCountsOf, sharesOf } from "../../../src/criteria/read/figures/shares";
import type { HeaderUnit } from "../../../src/criteria/read/head/header";
import type { ColumnKind, Outcome } from "../../../src/criteria/read/refusal";
import { CRITERIA_VERSIONS, type CriterionId } from "../../../src/criteria/rules";

// The figures of columns: what is impossible is refused with its place, what an empty cell left behind is missing, and what
// the law measures is worked out from head counts, amounts and single years. Worked by hand.

const version = CRITERIA_VERSIONS.find(({ id }) => id === "2021");
if (!version) throw new Error("no rules of 2021");

type Cells = readonly Cell[];
type Columns = Readonly<Partial<Record<ColumnKind, Cells | readonly [Cells, HeaderUnit]>>>;

const isWithUnit = (column: Cells | readonly [Cells, HeaderUnit]): column is [Cells, HeaderUnit] =>
  Array.isArray(column[0]);

/** The figures of columns side by side, a column by its kind. */
function figuresOf(columns: Columns) {
  const entries = (
    Object.entries(columns) as [ColumnKind, Cells | readonly [Cells, HeaderUnit]][]
  ).map(([kind, column]) => {
    const [cells, unit] = isWithUnit(column) ? column : [column as Cells, null];
    return { kind, cells, unit };
  });
  const height = Math.max(0, ...entries.map(({ cells }) => cells.length));
  const grid = Array.from({ length: height }, (_, row) => entries.map(({ cells }) => cells[row]));
  const rows = Int32Array.from(grid.keys());
  const read = readFigures(
    grid,
    rows,
    entries.map(({ kind, unit }, index) => ({ index, header: kind, unit })),
    entries.map(({ kind }) => (/Income/.test(kind) ? "amount" : "share")),
  );
  if (!read.ok) throw new Error(read.refusal.code);
  const found: Partial<Record<ColumnKind, Figures>> = {};
  entries.forEach(({ kind }, index) => (found[kind] = read.value[index]));
  return { found, grid, rows };
}
const figures = (cells: Cells, unit: HeaderUnit = null): Figures => {
  const { residents } = figuresOf({ residents: [cells, unit] }).found;
  if (!residents) throw new Error("no figures");
  return residents;
};

function shares(columns: Columns) {
  const { found, grid, rows } = figuresOf(columns);
  const read = sharesOf(found, grid, rows, version!, found.residents?.values ?? null);
  if (!read.ok) {
    const { refusal } = read;
    return "place" in refusal && "value" in refusal
      ? `${refusal.code} in row ${refusal.place.row}: ${refusal.value}`
      : refusal.code;
  }
  return read.value.shares;
}
const valuesOf = (id: CriterionId, columns: Columns) => {
  const found = shares(columns);
  return typeof found === "string" ? found : [...(found[id]?.values ?? [])];
};

describe("the cells of a column", () => {
  const read = (...cells: Cells) => figures(cells);
  test("are numbers, written figures and what is missing, with the bounds of the bare ones", () => {
    const found = read(45, 0, "0", "2,5", null, "..", "52,9 %", -1.5, "120", 0.25);
    expect([...found.values]).toEqual([45, 0, 0, 2.5, NaN, NaN, NaN, -1.5, 120, 0.25]);
    expect(found).toMatchObject({
      min: -1.5,
      max: 120,
      minPositive: 0.25,
      zeros: 1,
      empties: null,
      written: [{ index: 6, text: "52.9", unit: "percent" }],
    });
  });
  test.each<[string, Cells, number, number, number]>([
    ["a written least", [3, "2,5"], 2.5, 3, 2.5],
    ["a written most", [3, "2,5", "4"], 2.5, 4, 2.5],
    ["a written one under nothing", ["-2", 3], -2, 3, 3],
    ["a written nothing", ["0", 3], 0, 3, 3],
    ["a bare nothing", [0, 3], 0, 3, 3],
    ["nothing known", [null], Infinity, -Infinity, Infinity],
  ])("with %s", (_, cells, min, max, minPositive) => {
    expect(read(...cells)).toMatchObject({ min, max, minPositive });
  });

  test("the first that is neither is refused by its place in the range, row by row", () => {
    const columns = [
      { index: 1, header: "Uden arbejde", unit: null },
      { index: 3, header: "Dømte", unit: null },
    ];
    const grid: readonly Cells[] = [
      ["Boligområde", "Uden arbejde", "", "Dømte"],
      ["Bakken", 45, "", 2],
      ["I alt", "x", "", "x"],
      ["Engen", 41, "", "to"],
      ["Åsen", "ved ikke", "", 2],
    ];
    expect(readFigures(grid, Int32Array.of(1, 3, 4), columns, ["share", "share"])).toEqual({
      ok: false,
      refusal: {
        code: "cellUnreadable",
        place: { row: 4, columnNumber: 4, column: "Dømte" },
        given: "to",
      },
    });
  });
  test("a count and a share are written otherwise", () => {
    const columns = [
      { index: 0, header: "Beboere", unit: null },
      { index: 1, header: "Dømte", unit: null },
    ];
    const found = readFigures([["1.500", "1.500"]], Int32Array.of(0), columns, ["count", "share"]);
    expect(found.ok && found.value.map(({ values }) => values[0])).toEqual([1500, 1.5]);
  });
});

describe("a bare zero that may be an empty cell", () => {
  const dropped = (cells: Cells) => {
    const { found, grid, rows } = figuresOf({ residents: cells });
    const column = found.residents;
    if (!column) throw new Error("no figures");
    dropEmptyZeros(column, grid, rows);
    return [[...column.values], column.empties && [...column.empties]];
  };
  test.each<[string, Cells, readonly unknown[]]>([
    [
      "is missing, and told",
      [45, 0, "0", "0 %", 0],
      [
        [45, NaN, 0, NaN, NaN],
        [1, 4],
      ],
    ],
    ["where there is none nothing is told", [45, "0"], [[45, 0], null]],
  ])("%s", (_, cells, expected) => {
    expect(dropped(cells)).toEqual(expected);
  });
  test("is not why a share is missing whose group is not known", () => {
    const columns = { "count:convicted": [0, 0, 4], "people:18+": [null, 500, 200] };
    const { found, grid, rows } = figuresOf(columns);
    const share = shareOfGroup(found, "convicted");
    if (!share) throw new Error("no share");
    dropEmptyZeros(share, grid, rows);
    expect([[...share.values], [...(share.empties ?? [])]]).toEqual([[NaN, NaN, 0.02], [1]]);
  });
});

describe("shares", () => {
  test.each<[string, CriterionId, Columns, unknown]>([
    ["a per cent in a cell of per cents", "jobless", { jobless: [45, "52,9 %"] }, [45, 52.9]],
    ["a per cent among fractions", "jobless", { jobless: [0.45, "52,9 %"] }, [0.45, 0.529]],
    ["a per thousand among per cents", "convicted", { convicted: [2.1, "21 ‰"] }, [2.1, 2.1]],
    [
      "a per cent in a column per thousand",
      "convicted",
      { convicted: [[21, "2,1 %"], "perThousand"] },
      [21, 21],
    ],
    [
      "a per cent in a column per 10,000",
      "convicted",
      { convicted: [[210, "2,1 %"], "per10000"] },
      [210, 210],
    ],
    ["nothing and all", "jobless", { jobless: ["0", 100, 45] }, [0, 100, 45]],
    ["over all", "jobless", { jobless: [45, 100.1] }, "shareOutOfRange in row 2: 100.1"],
    [
      "over all, written",
      "jobless",
      { jobless: [45, "100,1 %"] },
      "shareOutOfRange in row 2: 100.1",
    ],
    ["under nothing", "jobless", { jobless: [45, -0.1] }, "shareOutOfRange in row 2: -0.1"],
    [
      "under nothing, written",
      "jobless",
      { jobless: [45, "-0,1 %"] },
      "shareOutOfRange in row 2: -0.1",
    ],
    ["all, as a fraction", "jobless", { jobless: [0.45, 1] }, [0.45, 1]],
    ["all, per thousand", "jobless", { jobless: [[450, 1000], "perThousand"] }, [450, 1000]],
    [
      "over all, per thousand",
      "jobless",
      { jobless: [[450, 1001], "perThousand"] },
      "shareOutOfRange in row 2: 1001",
    ],
    ["five per cent of the region's income", "income", { income: [5, 54] }, [5, 54]],
    ["less", "income", { income: [54, 4.9] }, "incomeOutOfRange in row 2: 4.9"],
    ["three times the region's", "income", { income: [[54, 300], "percent"] }, [54, 300]],
    ["more", "income", { income: [[54, 300.1], "percent"] }, "incomeOutOfRange in row 2: 300.1"],
    ["under nothing", "income", { income: [54, -54] }, "incomeOutOfRange in row 2: -54"],
    ["five per cent as a fraction", "income", { income: [0.05, 3] }, [0.05, 3]],
    ["less as a fraction", "income", { income: [0.54, 0.049] }, "incomeOutOfRange in row 2: 0.049"],
    [
      "an amount far under the region's",
      "income",
      { areaIncome: [165000, 1650], regionIncome: [330000, 330000] },
      "incomeOutOfRange in row 2: 0.005",
    ],
    [
      "an amount far over the region's",
      "income",
      { areaIncome: [165000, 1320000], regionIncome: [330000, 330000] },
      "unitMixed in row 1: 0.5",
    ],
    ["an income of nothing is an empty cell", "income", { income: [0, 54, "0"] }, [NaN, 54, NaN]],
    ["a bare zero may be an empty cell", "jobless", { jobless: [0, 45, "0"] }, [NaN, 45, 0]],
    [
      "no zero is a figure where the residents are the number 0",
      "jobless",
      { residents: [0, 1500, 1600], jobless: ["0", "0", 45] },
      [NaN, 0, 45],
    ],
    ["but other figures are", "jobless", { residents: [0, 1500], jobless: [45, 45] }, [45, 45]],
    [
      "a written 0 of residents tells nothing",
      "jobless",
      { residents: ["0", 0, 1500], jobless: ["0", 45, 45] },
      [0, 45, 45],
    ],
  ])("%s: %s", (_, id, columns, expected) => {
    expect(valuesOf(id, columns)).toEqual(expected);
  });

  test("with what they are", () => {
    expect(shares({ jobless: [45, 0] })).toEqual({
      jobless: {
        header: "jobless",
        values: Float64Array.of(45, NaN),
        scale: 0,
        empties: new Set([1]),
        meanOf: null,
      },
    });
    expect(shares({ areaIncome: [165000], regionIncome: [330000] })).toMatchObject({
      income: { header: "areaIncome", values: Float64Array.of(0.5), scale: 2 },
    });
  });
});

describe("head counts", () => {
  const counts = (columns: Columns) => {
    const { found, rows } = figuresOf(columns);
    return headCountsOf(found, rows);
  };
  test.each<[string, Columns, unknown]>([
    [
      "of people and of those counted, nothing else",
      { residents: [1500], "people:18+": [1200], "count:convicted": [12], jobless: [45] },
      { "people:18+": [1200], "count:convicted": [12] },
    ],
    ["nobody and a hundred million", { "people:18+": [0, 1e8] }, { "people:18+": [0, 1e8] }],
    ["a share is no count", { "count:convicted": [12, "12 %"] }, { "count:convicted": [12, NaN] }],
  ])("%s", (_, columns, expected) => {
    const found = counts(columns);
    expect(
      found.ok &&
        Object.fromEntries(Object.entries(found.value).map(([kind, list]) => [kind, [...list]])),
    ).toEqual(expected);
  });
  test.each([[-1], [1e8 + 1]])("%d in the second row is refused", (value) => {
    expect(counts({ "people:18+": [12, value] })).toEqual({
      ok: false,
      refusal: {
        code: "countOutOfRange",
        place: { row: 2, columnNumber: 1, column: "people:18+" },
        value,
      },
    });
  });
});

describe("the mean of single years", () => {
  const mean = (needed: number, ...years: (readonly [number, Cells])[]) =>
    meanIn(null, needed, ...years);
  const meanIn = (unit: HeaderUnit, needed: number, ...years: (readonly [number, Cells])[]) =>
    ofYears(
      "jobless",
      {
        index: 0,
        header: "Uden arbejde",
        unit,
        single: years.map(([year], index) => ({ index, year })),
      },
      years.map(([, cells]) => figures(cells)),
      needed,
    );
  const told = (outcome: Outcome<Figures>) =>
    outcome.ok
      ? [
          ...outcome.value.values,
          ...outcome.value.written.map(({ text, unit }) => [Number(text), unit]),
        ]
      : outcome.refusal.code;
  test.each<[string, ReturnType<typeof mean>, unknown]>([
    ["two years", mean(2, [2013, [40.1, 40]], [2014, [40.2, 41]]), [40.15, 40.5]],
    ["exact in decimals", mean(2, [2013, [0.1]], [2014, [0.2]]), [0.15]],
    ["the newest of three", mean(2, [2012, [90]], [2013, [40]], [2014, [41]]), [40.5]],
    ["four years", mean(4, [2011, [40]], [2012, [41]], [2013, [42]], [2014, [44]]), [41.75]],
    ["the newest of four", mean(1, [2011, [9]], [2012, [9]], [2013, [9]], [2014, [41]]), [41]],
    ["one year", mean(1, [2013, [40]], [2014, [41]]), [41]],
    ["missing where one is", mean(2, [2013, [40, null]], [2014, [null, 41]]), [NaN, NaN]],
    ["written alike", mean(2, [2013, ["43,4 %"]], [2014, ["43,5 %"]]), [NaN, [43.45, "percent"]]],
    ["written in two units", mean(2, [2013, ["43,4 %"]], [2014, ["434 ‰"]]), [NaN]],
    ["written and not", mean(2, [2013, ["43,4 %"]], [2014, [43.4]]), [NaN]],
    [
      "written and not, under a heading in per cent",
      meanIn("percent", 2, [2013, ["43,4 %", 43.5, null]], [2014, [43.5, "43,4 %", "43 %"]]),
      [NaN, NaN, NaN, [43.45, "percent"], [43.45, "percent"]],
    ],
    [
      "written in one unit under a heading in another",
      meanIn("fraction", 2, [2013, ["43,4 %"]], [2014, [0.435]]),
      [NaN],
    ],
    ["too few", mean(2, [2014, [40]]), "meanTooFew"],
    ["a year left out", mean(2, [2012, [40]], [2014, [41]]), "meanTooFew"],
  ])("%s", (_, outcome, expected) => {
    expect(told(outcome)).toEqual(expected);
  });
  test("knows its bounds and its years; a refusal names the columns", () => {
    const found = mean(2, [2013, [0, 40, null, 30]], [2014, [0, 41, 3, 30]]);
    expect(found.ok && found.value).toMatchObject({
      min: 0,
      max: 40.5,
      minPositive: 30,
      zeros: 0,
      meanOf: [2013, 2014],
    });
    expect(mean(2, [2014, [40]])).toEqual({
      ok: false,
      refusal: { code: "meanTooFew", kind: "jobless", needed: 2, headers: ["residents"] },
    });
  });
  test.each([
    ["per cents", [45, 50], 43.45],
    ["fractions", [0.45, 0.5], 0.4345],
  ])("a written mean among %s is in their unit", (_, nonwestern, expected) => {
    const jobless = mean(2, [2013, ["43,4 %"]], [2014, ["43,5 %"]]);
    if (!jobless.ok) throw new Error(jobless.refusal.code);
    const { found, grid, rows } = figuresOf({ nonwestern });
    const read = sharesOf({ ...found, jobless: jobless.value }, grid, rows, version, null);
    expect(read.ok && read.value.shares.jobless?.values[0]).toBeCloseTo(expected, 14);
    expect(read.ok && read.value.shares.jobless?.meanOf).toEqual([2013, 2014]);
  });
});

describe("a share from head counts", () => {
  test.each([
    ["jobless", "people:18-64"],
    ["nonwestern", "residents"],
    ["convicted", "people:18+"],
    ["basicSchool", "people:30-59"],
  ] as const)("%s is of %s", (id, group) => {
    const share = shareOfGroup(
      figuresOf({ [`count:${id}`]: [27, 450, 3, null], [group]: [1000, 1000, 0, 1000] }).found,
      id,
    );
    expect(share && [...share.values]).toEqual([0.027, 0.45, NaN, NaN]);
    expect(share).toMatchObject({
      column: { header: `count:${id}`, unit: "fraction" },
      written: [],
      min: 0.027,
      max: 0.45,
      minPositive: 0.027,
    });
  });
  test("none without the group, or without the count", () => {
    const { found } = figuresOf({ "count:jobless": [1], residents: [10] });
    expect(shareOfGroup(found, "jobless")).toBeNull();
    expect(shareOfGroup(figuresOf({ residents: [10] }).found, "nonwestern")).toBeNull();
  });

  test.each<[string, Cells, Cells | null, boolean]>([
    ["whole numbers are a count", [12, 30], null, false],
    ["broken ones are a share", [2.31, 1.8], null, true],
    ["half of them broken", [2.31, 2], null, true],
    ["fewer than half", [2.31, 2, 3], null, false],
    ["missing ones do not count", [2.31, 2, null, null], null, true],
    ["written in per cent", ["2 %", 3], null, true],
    ["written per thousand", ["20 ‰", 3], null, false],
    ["a hundred", [2.5, 100], null, true],
    ["above a hundred", [2.5, 100.5], null, false],
    ["eight times as many residents", [2.5], [20], true],
    ["fewer than eight times", [2.5], [19.9], false],
    ["nothing", [null], null, false],
  ])("%s", (_, cells, residents, isShare) => {
    expect(isShareAfterAll(figures(cells), residents ? figures(residents) : undefined)).toBe(
      isShare,
    );
  });
});

describe("incomes", () => {
  const ratio = (columns: Columns) => {
    const { found } = figuresOf(columns);
    const read = incomeOf(found);
    return read.ok ? read.value && [...read.value.values] : Object.values(read.refusal).join(" ");
  };
  test.each<[string, Columns, unknown]>([
    ["none", {}, null],
    ["a ratio", { income: [54, 150] }, [54, 150]],
    ["kroner without a region", { income: [54, 151] }, "incomeWithoutRegion income"],
    ["a unit says that it is a ratio", { income: [[54, 200], "percent"] }, [54, 200]],
    ["missing", { income: [null, null] }, [NaN, NaN]],
    [
      "an amount of nothing",
      { areaIncome: [165000, 0], regionIncome: [330000, 330000] },
      [0.5, NaN],
    ],
    ["two amounts", { areaIncome: [165000], regionIncome: [330000] }, [0.5]],
    [
      "two amounts, one missing",
      { areaIncome: [165000, null, 1], regionIncome: [330000, 1, 0] },
      [0.5, NaN, NaN],
    ],
    ["an amount beside the region's", { income: [100], regionIncome: [250] }, [0.4]],
    ["three tenths of it is a ratio", { income: [75], regionIncome: [250] }, [75]],
    ["an amount and a ratio", { income: [54], areaIncome: [165000], regionIncome: [330000] }, [54]],
    [
      "an amount and an amount that says less",
      { income: [160000], areaIncome: [165000], regionIncome: [330000] },
      [0.5],
    ],
    ["the region's column is the ratio", { regionIncome: [54, 150] }, [54, 150]],
    ["the region's column is in kroner", { regionIncome: [330000] }, null],
    ["an area's amount that is a fraction", { areaIncome: [0.54, 3] }, [0.54, 3]],
    ["an area's amount alone", { areaIncome: [0.54, 3.1] }, "incomeWithoutRegion areaIncome"],
    ["an area's amounts missing", { areaIncome: [null] }, [NaN]],
  ])("%s", (_, columns, expected) => {
    expect(ratio(columns)).toEqual(expected);
  });

  const kroner = (columns: Columns) => {
    const { found } = figuresOf(columns);
    const read = incomeOf(found);
    if (!read.ok) throw new Error(read.refusal.code);
    const incomes = incomesOf(found, read.value);
    return incomes && [incomes.scale, incomes.area && [...incomes.area], [...incomes.region]];
  };
  test.each<[string, Columns, unknown]>([
    ["kroner", { areaIncome: [165000], regionIncome: [330000] }, [0, [165000], [330000]]],
    ["thousands", { areaIncome: [165], regionIncome: [330] }, [3, [165], [330]]],
    ["an amount under »Indkomst«", { income: [165], regionIncome: [330] }, [3, [165], [330]]],
    ["the least in kroner", { income: [54], regionIncome: [10_000] }, [0, null, [10_000]]],
    ["the most in thousands", { income: [54], regionIncome: [9999] }, [3, null, [9999]]],
    ["less than 10 mio. kr.", { income: [54], regionIncome: [9_999_999] }, [0, null, [9_999_999]]],
    ["10 mio. kr. is no mean income", { income: [54], regionIncome: [10_000_000] }, null],
    ["the least in thousands", { income: [[54], "percent"], regionIncome: [10] }, [3, null, [10]]],
    ["less is no income", { income: [[54], "percent"], regionIncome: [9.9] }, null],
    ["kroner beside thousands", { areaIncome: [165000], regionIncome: [330] }, null],
    ["no region", { income: [54] }, null],
    ["the region's column is the ratio", { regionIncome: [54] }, null],
  ])("%s", (_, columns, expected) => {
    expect(kroner(columns)).toEqual(expected);
  });
});
