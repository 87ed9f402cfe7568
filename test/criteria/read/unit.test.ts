import { readFigures } from "../../../src/criteria/read/figures/figures";
import type { HeaderUnit } from "../../../src/criteria/read/head/header";
import { scalesOf } from "../../../src/criteria/read/figures/unit";
import { readResidents } from "../../../src/criteria/read/figures/residents";
import {
  type CriteriaVersion,
  CRITERIA_VERSIONS,
  type CriterionId,
  type VersionId,
} from "../../../src/criteria/rules";

// The units of columns whose headings say none (or one). What official lists hold: shares of residents run to tens of per cent,
// an income is between 5 per cent and 3 times the region's, convictions are 0.3-6 pct., up to 0.06 as a fraction, 600 per 10,000.

const PER_CENT = 0;
const FRACTION = 2;
const PER_THOUSAND = -1;
const PER_10000 = -2;

interface Given {
  readonly cells: readonly (number | string | null)[];
  readonly unit?: HeaderUnit;
}
type Columns = Partial<Record<CriterionId, readonly (number | string | null)[] | Given>>;

const versionOf = (id: VersionId) => {
  const version = CRITERIA_VERSIONS.find((one) => one.id === id);
  if (!version) throw new Error(id);
  return version;
};

function figuresOf(id: string, column: readonly (number | string | null)[] | Given) {
  const { cells, unit = null }: Given = "cells" in column ? column : { cells: column };
  const rows = Int32Array.from(cells.map((_, i) => i));
  const grid = cells.map((cell) => [cell]);
  const read = readFigures(grid, rows, [{ index: 0, header: id, unit }], ["share"]);
  const [figures] = read.ok ? read.value : [];
  if (!figures) throw new Error(`${id} is not read`);
  return { figures, rows, grid };
}

/** The units found, or what is refused with its row. */
function units(columns: Columns, version: VersionId = "2021"): unknown {
  const shares = Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [id, figuresOf(id, column).figures]),
  );
  const found = scalesOf(shares, Int32Array.from([0, 1, 2, 3, 4]), versionOf(version));
  if (found.ok) return found.value;
  const { refusal } = found;
  return refusal.code === "unitMixed"
    ? `${refusal.kind}, row ${refusal.place.row}: ${refusal.value}`
    : refusal.code;
}
const unitOf = (id: CriterionId, columns: Columns, version?: VersionId): unknown => {
  const found = units(columns, version);
  return typeof found === "string" ? found : (found as Record<string, unknown>)[id];
};

describe("incomes against the region's", () => {
  test.each([
    [[0.48, 0.61, 1.02], FRACTION],
    [[0.48, 3], FRACTION],
    [[48.2, 61], PER_CENT],
    [[3.01, 55], PER_CENT],
    [[null, null], PER_CENT],
    [[0, 55], PER_CENT],
    [[55, 0.61], "income, row 2: 0.61"],
    [[55, 3], "income, row 2: 3"],
    [[0.61, 55], "income, row 1: 0.61"],
  ])("%j", (income, unit) => expect(unitOf("income", { income })).toBe(unit));
});

describe("shares of residents, by all their columns together", () => {
  test.each<[Columns, unknown]>([
    [{ jobless: [0.4, 0.35], nonwestern: [0.6, 1] }, FRACTION],
    [{ jobless: [40, 35], nonwestern: [60, 1] }, PER_CENT],
    [{ jobless: [0.4, 1.01] }, PER_CENT],
    [{ jobless: [null] }, PER_CENT],
    // A column in fractions beside one in per cent: its first figure is named.
    [{ jobless: [40, 35], nonwestern: [0, 0.6] }, "nonwestern, row 2: 0.6"],
    [{ jobless: [40, 35], nonwestern: [1, 0.6] }, "nonwestern, row 2: 0.6"],
    [{ jobless: [40, 35], nonwestern: [1, 1] }, PER_CENT],
    // One cell in a fraction: more than five times under the rest, or two decimals more than the others have.
    [{ jobless: [0.4, 35, 41] }, "jobless, row 1: 0.4"],
    [{ jobless: [0.8, 4.1, 9] }, "jobless, row 1: 0.8"],
    [{ jobless: [0.8, 4, 9] }, PER_CENT],
    [{ jobless: [0.812, 1.1, 9.4] }, "jobless, row 1: 0.812"],
    [{ jobless: [0.81, 1.1, 9.4] }, PER_CENT],
    [{ jobless: [0.81, 1.11, 9] }, PER_CENT],
    // Where the heading says per cent, it takes a figure forty times under the rest.
    [{ jobless: { cells: [0.8, 4.1, 9], unit: "percent" } }, PER_CENT],
    [{ jobless: { cells: [0.1, 4.1, 9], unit: "percent" } }, "jobless, row 1: 0.1"],
    [{ jobless: { cells: [0.1, 4, 9], unit: "percent" } }, PER_CENT],
  ])("%j", (columns, unit) => expect(unitOf("jobless", columns)).toBe(unit));

  test("a heading that says a unit holds for its own column alone", () => {
    const nonwestern = [60, 55];
    expect(units({ jobless: { cells: [4000], unit: "per10000" }, nonwestern })).toMatchObject({
      jobless: PER_10000,
      nonwestern: PER_CENT,
    });
    expect(units({ jobless: { cells: [400], unit: "perThousand" }, nonwestern })).toMatchObject({
      jobless: PER_THOUSAND,
      nonwestern: PER_CENT,
    });
    expect(units({ jobless: { cells: [0.4], unit: "fraction" }, nonwestern })).toMatchObject({
      jobless: FRACTION,
      nonwestern: PER_CENT,
    });
  });

  test("a lone column of small figures beside others in per cent may be either, and is refused", () => {
    const jobless = [0, 0.4];
    const refused = "jobless, row 2: 0.4";
    expect(unitOf("jobless", { jobless })).toBe(FRACTION);
    expect(unitOf("jobless", { jobless, convicted: [2.7] })).toBe(refused);
    expect(unitOf("jobless", { jobless, convicted: [0.9] })).not.toBe(refused);
    expect(unitOf("jobless", { jobless, income: [55] })).toBe(refused);
    expect(unitOf("jobless", { jobless, income: [0.55] })).toBe(FRACTION);
    const named: Given = { cells: [270], unit: "per10000" };
    expect(unitOf("jobless", { jobless, convicted: named })).toBe(FRACTION);
    expect(unitOf("jobless", { jobless, nonwestern: [0.6], convicted: [0.02] })).toBe(FRACTION);
  });
});

describe("convictions", () => {
  const perCent = { jobless: [40, 35] };
  const fractions = { jobless: [0.4, 0.35], nonwestern: [0.6] };
  const of = (cells: readonly number[], unit: HeaderUnit = null): Given => ({ cells, unit });
  test.each<[Given, Columns, VersionId, unknown]>([
    // Beside per cents.
    [of([2.7, 1.1]), perCent, "2021", PER_CENT],
    [of([1.01]), perCent, "2021", PER_CENT],
    [of([0.9]), perCent, "2021", PER_CENT],
    [of([0.1]), perCent, "2021", PER_CENT],
    // Under 0.1 it may be a fraction; with a limit of 2.7 pct. fixed in the law, 0.027 and less is under it either way.
    [of([0.028]), perCent, "2014", "unitUnclear"],
    [of([0.027]), perCent, "2014", PER_CENT],
    [of([0.1]), perCent, "2014", PER_CENT],
    [of([0.028]), perCent, "2010", "unitUnclear"],
    [of([0.027]), perCent, "2010", PER_CENT],
    [of([0.099]), { jobless: { cells: [40], unit: "percent" } }, "2014", "unitUnclear"],
    // Above 20 it is no per cent: per 10,000 where the law counts so, and above 100 whatever the law.
    [of([20]), perCent, "2021", PER_CENT],
    [of([20.1]), perCent, "2021", "unitUnclear"],
    [of([100]), perCent, "2021", "unitUnclear"],
    [of([100.1]), perCent, "2021", PER_10000],
    [of([20.1]), perCent, "2010", PER_10000],
    [of([20.1], "percent"), perCent, "2021", PER_CENT],
    // Beside fractions.
    [of([0.027]), fractions, "2021", FRACTION],
    [of([0.2]), fractions, "2021", FRACTION],
    [of([0.21]), fractions, "2021", "unitUnclear"],
    [of([1.1]), fractions, "2021", "unitUnclear"],
    // Alone.
    [of([0.027]), {}, "2021", FRACTION],
    [of([0.1]), {}, "2021", FRACTION],
    [of([0.11]), {}, "2021", "unitUnclear"],
    [of([1]), {}, "2021", "unitUnclear"],
    [of([0.11], "percent"), {}, "2021", PER_CENT],
    [of([2.7]), {}, "2021", PER_CENT],
    [of([0.9]), { income: [55] }, "2021", PER_CENT],
    [of([0.027]), { income: [0.55] }, "2021", FRACTION],
    // The heading says it.
    [of([270], "per10000"), perCent, "2021", PER_10000],
    [of([10], "per10000"), perCent, "2021", PER_10000],
    [of([9.9], "per10000"), perCent, "2021", "unitUnclear"],
    [of([27], "perThousand"), perCent, "2021", PER_THOUSAND],
    [of([1], "perThousand"), perCent, "2021", PER_THOUSAND],
    [of([0.9], "perThousand"), perCent, "2021", "unitUnclear"],
    [of([0.027], "fraction"), perCent, "2021", FRACTION],
    // None at all: the unit of the others.
    [of([]), perCent, "2021", PER_CENT],
    [of([0]), fractions, "2021", FRACTION],
    [of([], "per10000"), fractions, "2021", PER_10000],
    // A figure a hundredfold below its column.
    [of([2.7, 0.027]), perCent, "2021", "convicted, row 2: 0.027"],
    [of([2.7, 0.05]), perCent, "2021", "convicted, row 2: 0.05"],
    [of([0.027, 2.7]), perCent, "2021", "convicted, row 1: 0.027"],
    [of([2.5, 0.05]), perCent, "2021", "convicted, row 2: 0.05"],
    [of([2.7, 0.055]), perCent, "2021", PER_CENT],
    [of([6, 0.05, 0.25]), perCent, "2021", PER_CENT],
    [of([2.7, 0.1]), perCent, "2021", PER_CENT],
    [of([6, 0.09, 0.4]), perCent, "2021", PER_CENT],
    [of([6, 0.09, 0.46]), perCent, "2021", "convicted, row 2: 0.09"],
    [of([270, 2.7], "per10000"), perCent, "2021", "convicted, row 2: 2.7"],
    [of([270, 10], "per10000"), perCent, "2021", PER_10000],
    [of([270, 6], "per10000"), perCent, "2021", PER_10000],
  ])("%j beside %j by %s", (convicted, others, version, unit) =>
    expect(unitOf("convicted", { ...others, convicted }, version)).toBe(unit),
  );
});

describe("residents", () => {
  const read = (cell: number | string): unknown => {
    const { figures, rows, grid } = figuresOf("residents", [1500, cell]);
    const found = readResidents(figures, grid, rows);
    if (found.ok) return found.value[1];
    const { refusal } = found;
    return refusal.code === "residentsLostThousands"
      ? `${refusal.code}: row ${refusal.place.row}, ${refusal.meant}`
      : refusal.code;
  };
  test.each([
    [100, 100],
    [1_000_000, 1_000_000],
    [0, NaN],
    ["..", NaN],
    [99, "residentsTooFew"],
    [10, "residentsTooFew"],
    [9, "residentsLostThousands: row 2, 9000"],
    [2.44, "residentsLostThousands: row 2, 2440"],
    [99.999, "residentsLostThousands: row 2, 99999"],
    [2.4401, "residentsOutOfRange"],
    [100.5, "residentsOutOfRange"],
    [1_000_001, "residentsOutOfRange"],
    [-5, "residentsOutOfRange"],
    [-0.5, "residentsOutOfRange"],
    ["52 %", "residentsOutOfRange"],
  ])("%s", (cell, found) => expect(read(cell)).toEqual(found));
  test.each([
    [-5, "-5"],
    ["52 %", "52 %"],
    ["2.000.000", "2.000.000"],
  ])("%s is refused by its place and as it was given", (cell, given) => {
    const { figures, rows, grid } = figuresOf("residents", [1500, cell]);
    expect(readResidents(figures, grid, rows)).toEqual({
      ok: false,
      refusal: {
        code: "residentsOutOfRange",
        place: { row: 2, columnNumber: 1, column: figures.column.header },
        given,
      },
    });
  });
});

describe("convicted", () => {
  const scale = (cells: readonly (number | string | null)[], version: CriteriaVersion) => {
    const { figures, rows } = figuresOf("convicted", cells);
    const { figures: jobless } = figuresOf("jobless", [45, 41, 48, 52, 39]);
    const found = scalesOf({ jobless, convicted: figures }, rows, version);
    return found.ok ? found.value.convicted : found.refusal;
  };
  const old = versionOf("2014");

  test("of an unclear unit are told by their heading and their largest figure", () => {
    expect(scale([0.028, 0.011], old)).toEqual({
      code: "unitUnclear",
      kind: "convicted",
      column: "convicted",
      sample: 0.028,
    });
  });

  // 0.01 is a hundredth of a per cent or one per cent: both under 2.7, and one of them over 0.5.
  test("in either unit under one limit, but not under another, are unclear", () => {
    const strict = old.categories.map((category) => ({
      ...category,
      criteria: category.criteria.map((criterion) =>
        criterion.limit.kind === "fixed" && criterion.id === "convicted"
          ? { ...criterion, limit: { ...criterion.limit, value: "0.5" } }
          : criterion,
      ),
    }));
    expect(scale([0.01], old)).toBe(PER_CENT);
    expect(scale([0.01], { ...old, categories: [...old.categories, ...strict] })).toMatchObject({
      code: "unitUnclear",
    });
  });

  test.each<[string, readonly (number | string)[]]>([
    ["a written nothing beside a small one", [2.1, 0.3, 0.08, "0"]],
    ["a small one beside a tenth", [2, 0.1, 0.03]],
  ])("%s are all per cent", (_, cells) => {
    expect(scale(cells, old)).toBe(PER_CENT);
  });

  test("a written nothing beside shares just under and over one is none of another unit", () => {
    expect(unitOf("nonwestern", { nonwestern: [1.2, 0.9, "0"], jobless: [45, 41, 48] })).toBe(
      PER_CENT,
    );
  });
});
