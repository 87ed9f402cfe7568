import type { Cell, Grid } from "../../../src/core/cell";
import {
  assess,
  judgeArea,
  type CriteriaRefusal,
  type JudgedArea,
} from "../../../src/criteria/judge";
import type { Areas } from "../../../src/criteria/read/areas";
import { readYears, yearsGiven } from "../../../src/criteria/read/figures/years";
import { headingOf } from "../../../src/criteria/read/head/header";
import { only } from "../only";

const HEADER = [
  "Boligområde",
  "Beboere",
  "Uden for arbejdsmarkedet (pct.)",
  "Ikke-vestlige (pct.)",
  "Dømte (pct.)",
  "Grundskole (pct.)",
  "Indkomst (pct. af regionen)",
];
// Over 40 pct. jobless and over 60 pct. basic school: two of four. Over half are non-western: the conditions of § 61 a, stk. 2.
const GHETTO = [1500, 45, 60, 1, 65, 70];

function judged(heading: string, years: Cell, rules: number, given: Cell = null): JudgedArea {
  const part = only(
    [
      [...HEADER, heading],
      ["A", ...GHETTO, years],
    ],
    { rules, national: "0,7 %", yearsBefore: given },
  );
  return judgeArea(part, 0);
}

const refusal = (grid: Grid, rules: number): CriteriaRefusal | null => {
  const outcome = assess(grid, { rules, national: "0,7 %" });
  return outcome.ok ? null : outcome.refusal;
};

describe("the years before this one are read from a column of the data", () => {
  // Five years in a row, the year judged counted: four before it are enough, three are not.
  test.each([
    [2018, 3, "ghetto"],
    [2018, 4, "haardGhetto"],
    [2018, 5, "haardGhetto"],
    [2020, 3, "ghetto"],
    [2020, 4, "haardGhetto"],
    [2021, 3, "parallelsamfund"],
    [2021, 4, "omdannelse"],
    [2021, 5, "omdannelse"],
    [2024, 0, "parallelsamfund"],
  ])("by the rules of %i, %i years before make %s", (rules, years, category) => {
    expect(judged("Antal år i træk på listen før dette år", years, rules).category).toBe(category);
  });

  test.each([
    [3, "parallelsamfund"],
    [4, "parallelsamfund"],
    [5, "omdannelse"],
    [6, "omdannelse"],
  ])("where the heading counts this year too, %i years make %s", (years, category) => {
    expect(judged("År på listen i træk inkl. dette år", years, 2021).category).toBe(category);
  });

  test("a missing number leaves the hardest category open, and is named", () => {
    const area = judged("years_before", "..", 2021);
    expect(area.category).toBe("parallelsamfund");
    expect(area.categoryUndecided).toBe(true);
    expect(area.categories.find(({ id }) => id === "omdannelse")?.missing).toEqual(["yearsBefore"]);
  });

  test("all categories that are met are met, not only the most severe", () => {
    const met = judged("years_before", 4, 2021).categories.filter(
      ({ decision }) => decision === "met",
    );
    expect(met.map(({ id }) => id)).toEqual([
      "forebyggelse",
      "udsat",
      "parallelsamfund",
      "omdannelse",
    ]);
  });

  test("a number that the user gives counts before the column", () => {
    expect(judged("years_before", 0, 2021, 4).category).toBe("omdannelse");
  });

  test("figures as text are read as figures", () => {
    expect(judged("years_before", "4", 2021).category).toBe("omdannelse");
  });

  test.each([[-1], [3.5], ["3,5"], [101], [2018], ["mange"], ["4 %"]])(
    "%p is refused with its place",
    (years) => {
      expect(
        refusal(
          [
            [...HEADER, "years_before"],
            ["A", ...GHETTO, 4],
            ["B", ...GHETTO, years],
          ],
          2021,
        ),
      ).toMatchObject({
        code: "yearsOutOfRange",
        place: { row: 3, columnNumber: 8, column: "years_before" },
      });
    },
  );

  test("nonsense in the column is no matter to rules that count no years", () => {
    expect(
      refusal(
        [
          [...HEADER, "years_before"],
          ["A", ...GHETTO, "mange"],
        ],
        2014,
      ),
    ).toBeNull();
  });

  test("two such columns are refused", () => {
    expect(
      refusal(
        [
          [...HEADER, "years_before", "År på listen i træk"],
          ["A", ...GHETTO, 4, 5],
        ],
        2021,
      ),
    ).toMatchObject({ code: "columnTwice", kind: "yearsBefore" });
  });
});

describe("the column is known by its heading", () => {
  test.each([
    "År på listen i træk",
    "År i træk på ghettolisten",
    "Antal år på listen",
    "Antal år i træk på listen før dette år",
    "Tidligere år på listen",
    "Sammenhængende år",
    "years_before",
    "yearsBefore",
    "Years on the list",
    "Number of consecutive years",
    "Previous years in a row",
  ])("%s", (heading) => {
    expect(headingOf(heading).kind).toBe("yearsBefore");
  });

  test.each([
    "Opførelsesår",
    "År",
    "Dømte, gennemsnit af 2 år",
    "År på listen første gang",
    "På listen i fjor",
    "Beboere 1 år før",
  ])("%s is another column", (heading) => {
    expect(headingOf(heading).kind).not.toBe("yearsBefore");
  });
});

describe("a column of years, cell by cell", () => {
  const read = (header: string, cells: readonly Cell[], zeroIsEmpty = false) => {
    const column = { index: 1, header, unit: null };
    const grid = [["Boligområde", header], ...cells.map((cell) => ["", cell])];
    const rows = Int32Array.from(cells, (_, index) => index + 1);
    const found = readYears(grid, rows, column, zeroIsEmpty);
    return found.ok ? found.value && [found.value.thisYear, ...found.value.values] : found.refusal;
  };
  const BEFORE = "Antal år i træk på listen før dette år";
  const COUNTED = "År på listen i træk inkl. dette år";
  test.each<[string, string, readonly Cell[], readonly unknown[], boolean?]>([
    [
      "whole numbers and what is missing",
      BEFORE,
      [0, 4, "3", "0", null, "..", 100],
      ["leftOut", 0, 4, 3, 0, null, null, 100],
    ],
    [
      "a bare 0 where empty cells come as 0",
      BEFORE,
      [0, 4, "0", null],
      ["leftOut", null, 4, 0, null],
      true,
    ],
    ["with this year counted", COUNTED, [5, 1, 0, null], ["counted", 4, 0, 0, null]],
    ["this year not said", "År i træk på listen", [5], ["unsaid", 5]],
    ["another heading", "Noget andet", [5], ["unsaid", 5]],
  ])("%s", (_, header, cells, expected, zeroIsEmpty = false) => {
    expect(read(header, cells, zeroIsEmpty)).toEqual(expected);
  });
  test.each<[Cell]>([[101], [-1], [3.5], ["4 %"], ["mange"], ["1.000"]])(
    "%j is refused",
    (cell) => {
      expect(read(BEFORE, [4, cell])).toEqual({
        code: "yearsOutOfRange",
        place: { row: 3, columnNumber: 2, column: BEFORE },
        given: String(cell),
      });
    },
  );
  test("none is none", () => {
    expect(readYears([], Int32Array.of(), undefined, false)).toEqual({ ok: true, value: null });
  });
});

describe("years given beside the data", () => {
  // Two areas in the second and the fourth row of a range of four.
  const areas = { count: 2, rows: Int32Array.of(1, 3), grid: [[], [], [], []] } as unknown as Areas;
  const given = (cells: Parameters<typeof yearsGiven>[0]) => {
    const found = yearsGiven(cells, areas);
    return found.ok ? found.value : found.refusal;
  };
  test.each<[string, Parameters<typeof yearsGiven>[0], unknown]>([
    ["nothing", null, null],
    ["an empty cell", [[""]], null],
    ["a mark", "..", null],
    ["one for all", 4, [4, 4]],
    ["one cell for all", [[4]], [4, 4]],
    ["one an area", [[3], [4]], [3, 4]],
    ["one an area, the first missing", [[null], [4]], [null, 4]],
    ["one a row of the data", [["År"], [3], [9], ["4"]], [3, 4]],
    [
      "the first column of several",
      [
        [3, 9],
        [4, 9],
      ],
      [3, 4],
    ],
    ["too many", [[1], [2], [3]], { code: "yearsWrongLength", given: 3, areas: 2 }],
    [
      "too many, none said",
      [[null], [null], [null]],
      { code: "yearsWrongLength", given: 3, areas: 2 },
    ],
    ["a word", [[3], ["mange"]], { code: "yearsUnreadable", given: "mange" }],
    ["a word for all", "mange", { code: "yearsUnreadable", given: "mange" }],
  ])("%s", (_, cells, expected) => {
    expect(given(cells)).toEqual(expected);
  });
});
