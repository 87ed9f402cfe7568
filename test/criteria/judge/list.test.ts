import type { Grid } from "../../../src/core/cell";
import { assess, judgeArea, underEachRules } from "../../../src/criteria/judge";
import type { AreaList } from "../../../src/criteria/judge";

const HEAD = [
  "Boligområde",
  "Kommune",
  "Beboere",
  "Uden for arbejdsmarkedet, pct.",
  "Ikke-vestlige, pct.",
  "Dømte, pct.",
  "Grundskole, pct.",
  "Indkomst, pct. af regionen",
];
/** On the list of 2014, which takes three of five: over 40, over 50 and under 55. */
const ON = [1500, 41, 62, 1, 40, 50];
/** One of five. */
const OFF = [1500, 41, 10, 1, 40, 90];

function listOf(grid: Grid, choices = {}): AreaList {
  const outcome = assess(grid, choices);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
const namesIn = ({ parts }: AreaList): readonly (readonly unknown[])[] =>
  parts.map(({ day, version, areas }) => [day, version.id, ...areas.names]);

describe("a column År decides each row's rules", () => {
  const YEARS = [
    ["År", ...HEAD],
    [2014, "Aparken", "Aby", ...ON],
    [2010, "Bparken", "Bby", ...ON],
    ["ukendt", "Cparken", "Cby", ...ON],
    [2005, "Dparken", "Dby", ...ON],
    [2010, "Eparken", "Eby", ...OFF],
  ];

  test("the parts stand oldest first, and a row without a year, or before the rules, is open", () => {
    const list = listOf(YEARS);
    expect(list.rulesFrom).toBe("list");
    expect(namesIn(list)).toEqual([
      ["2010-12-01", "2010", "Bparken", "Eparken"],
      ["2014-12-01", "2014", "Aparken"],
    ]);
    expect(list.open).toEqual([
      { row: 4, column: 1, name: "Cparken", kind: "noYear" },
      { row: 5, column: 1, name: "Dparken", kind: "uncovered" },
    ]);
    expect(list.order).toEqual([
      { part: 1, index: 0 },
      { part: 0, index: 0 },
      list.open[0],
      list.open[1],
      { part: 0, index: 1 },
    ]);
  });

  test("what is open for other reasons is told in the order of the range too", () => {
    // More people than any area has: it cannot be told what the row is.
    const unclear = [2014, "Egnen", "Aby", 1_230_000, ...ON.slice(1)];
    const list = listOf([...YEARS.slice(0, 4), unclear, ...YEARS.slice(4)]);
    expect(list.open.map(({ row, kind }) => [row, kind])).toEqual([
      [4, "noYear"],
      [5, "unclear"],
      [6, "uncovered"],
    ]);
  });

  test("rules that are given go before the years in the list", () => {
    const list = listOf(YEARS, { rules: 2014 });
    expect(list.rulesFrom).toBe("given");
    expect(list.parts.every(({ version }) => version.id === "2014")).toBe(true);
  });

  test("years before the first rules alone are refused by what covers them, a list of headings because it has no rows", () => {
    const early = assess([YEARS[0] ?? [], YEARS[4] ?? []]);
    expect(early.ok ? null : early.refusal.code).toBe("rulesBeforeFirst");
    const empty = assess([HEAD]);
    expect(empty.ok ? null : empty.refusal).toEqual({ code: "noRows" });
  });
});

test("rows that are no areas are left out in the order of the range, with their places in it", () => {
  const list = listOf([
    ["", "", "", "", "", "", "", ""],
    HEAD,
    ["Hele landet", "", 5_600_000, 25, 8, 0.9, 30, 100],
    ["Aparken", "Aby", ...ON],
    ["I alt", "", 1500, "", "", "", "", ""],
  ]);
  expect(list.left.map(({ row, column, name }) => [row, column, name])).toEqual([
    [3, 1, "Hele landet"],
    [5, 1, "I alt"],
  ]);
  expect(list.parts.flatMap(({ areas }) => areas.names)).toEqual(["Aparken"]);
});

test("a range of rows that are no areas has none; nothing in it is judged", () => {
  const outcome = assess([HEAD, ["I alt", "", 1500, 41, 62, 1, 40, 50]]);
  expect(outcome.ok ? outcome.value.parts : outcome.refusal).toEqual({ code: "noRows" });
});

describe("two lists in one range", () => {
  const TOTAL = ["I alt", "", 3000, "", "", "", "", ""];
  const NONE = HEAD.map(() => "");

  test("side by side, what is left out is told row by row, from left to right", () => {
    const left = [HEAD, TOTAL, ["Aparken", "Aby", ...ON], ["Hele landet", ...TOTAL.slice(1)]];
    const right = [HEAD, ["Bparken", "Bby", ...ON], TOTAL, NONE];
    const list = listOf(left.map((row, r) => [...row, "", ...(right[r] ?? [])]));
    expect(list.left.map(({ row, column, name }) => [row, column, name])).toEqual([
      [2, 1, "I alt"],
      [3, 10, "I alt"],
      [4, 1, "Hele landet"],
    ]);
  });

  test("side by side with a year each, the areas stand as the range is read", () => {
    const rows = [
      ["Aparken", 2014, "Aby", ...ON, "", "Bparken", 2010, "Bby", ...ON],
      ["Cparken", 2010, "Cby", ...OFF, "", "Dparken", 2014, "Dby", ...OFF],
    ];
    const head = ["Boligområde", "År", ...HEAD.slice(1)];
    const list = listOf([[...head, "", ...head], ...rows]);
    const inRange = (list.order ?? []).map((entry) =>
      "part" in entry ? list.parts[entry.part]?.areas.names[entry.index] : entry.name,
    );
    expect(inRange).toEqual(["Aparken", "Bparken", "Cparken", "Dparken"]);
  });

  test("one list has no other order than its own", () => {
    expect(listOf([HEAD, ["Aparken", "Aby", ...ON]]).order).toBeNull();
  });

  const DATED = [
    ["År", ...HEAD],
    [2014, "Aparken", "Aby", ...ON],
    ["", "", ...NONE.slice(1)],
  ];
  const UNDATED = [
    [...HEAD, ""],
    ["Bparken", "Bby", ...ON, ""],
  ];

  test("where one has years, a row of the other without one is open, whichever stands first", () => {
    expect(listOf([...DATED, ["ukendt", "Cparken", "Cby", ...ON]]).rulesFrom).toBe("list");
    const list = listOf([...UNDATED, NONE.concat(""), ...DATED]);
    expect(list.rulesFrom).toBe("list");
    expect(list.open).toEqual([{ row: 2, column: 1, name: "Bparken", kind: "noYear" }]);
    expect(namesIn(list)).toEqual([["2014-12-01", "2014", "Aparken"]]);
  });
});

test("a column År in which no row says its year is no year of the list", () => {
  const list = listOf([
    ["År", ...HEAD],
    ["", "Aparken", "Aby", ...ON],
  ]);
  expect(list.rulesFrom).toBe("toolbox");
  expect(list.open).toEqual([]);
});

test("averages by year do no harm to a list that has no year", () => {
  const list = listOf([HEAD, ["Aparken", "Aby", ...ON]], { nationals: new Map([[2019, "0,7 %"]]) });
  expect(list.parts.map(({ national }) => national)).toEqual([null]);
});

test("years before that are no number, or one too few for the areas, are refused by what was given", () => {
  const grid = [HEAD, ["Aparken", "Aby", ...ON], ["Bparken", "Bby", ...ON]];
  const refusalOf = (yearsBefore: string | Grid) => {
    const outcome = assess(grid, { rules: 2021, national: "0,66 %", yearsBefore });
    return outcome.ok ? null : outcome.refusal;
  };
  expect(refusalOf("mange")).toEqual({ code: "yearsUnreadable", given: "mange" });
  expect(refusalOf([[1], [2], [3], [4]])).toEqual({
    code: "yearsWrongLength",
    given: 4,
    areas: 2,
  });
});

test("a cell that cannot be read is named by its place in the range, not in its table", () => {
  const shifted = [
    ["Boligområder i kommunen", ...HEAD.slice(1).map(() => "")],
    HEAD.map(() => ""),
    HEAD,
    ["Aparken", "Aby", 1500, 41, 62, 1, 40, 50],
    ["I alt", "", 1500, "", "", "", "", ""],
    HEAD.map(() => ""),
    ["Kommune", "Boligområde", ...HEAD.slice(2)],
    ["Bby", "Bparken", 1500, 41, 162, 1, 40, 50],
  ];
  const outcome = assess(shifted);
  expect(outcome.ok ? null : outcome.refusal).toEqual({
    code: "shareOutOfRange",
    kind: "nonwestern",
    place: { row: 8, columnNumber: 5, column: HEAD[4] },
    value: 162,
  });
});

describe("one area", () => {
  const areaIn = (grid: Grid, choices = {}) => {
    const [part] = listOf(grid, choices).parts;
    if (!part) throw new Error("no part");
    return judgeArea(part, 0);
  };

  test("it has its place, municipality and residents", () => {
    expect(areaIn([[""], HEAD, ["Aparken", "Aby", ...ON]])).toMatchObject({
      name: "Aparken",
      municipality: "Aby",
      row: 3,
      residents: 1500,
      yearsBefore: null,
      category: "ghetto",
      categoryUndecided: false,
    });
  });

  test("the list's own category is one of its categories", () => {
    const area = areaIn([HEAD, ["Aparken", "Aby", ...ON]], { rules: 2021, national: "0,66 %" });
    expect(area.categories).toContain(area.listed);
    expect(area.listed.id).toBe("udsat");
  });

  test("a municipality that is a number, or not there, is none", () => {
    expect(areaIn([HEAD, ["Aparken", 101, ...ON]]).municipality).toBeNull();
    const without = areaIn([HEAD.filter((word) => word !== "Kommune"), ["Aparken", ...ON]]);
    expect(without.municipality).toBeNull();
  });

  test("years in a row are the area's own", () => {
    const choices = { rules: 2021, national: "0,66 %", yearsBefore: 4 };
    expect(areaIn([HEAD, ["Aparken", "Aby", ...ON]], choices).yearsBefore).toBe(4);
  });

  test("from 2021 a parallelsamfund without its years is told of, and the years are what is missing", () => {
    // 41 over 40, and an income of 50 under 55: two of four; 62 over 50 besides.
    const area = areaIn([HEAD, ["Aparken", "Aby", ...ON]], { rules: 2021, national: "0,66 %" });
    const missing = Object.fromEntries(area.categories.map(({ id, missing: what }) => [id, what]));
    expect(missing["omdannelse"]).toEqual(["yearsBefore"]);
    expect(area.category).not.toBeNull();
  });

  describe("what is missing", () => {
    const FROM_2021 = { rules: 2021, national: "0,66 %" };
    const missingIn = (figures: readonly unknown[], choices: object) =>
      Object.fromEntries(
        areaIn([HEAD, ["Aparken", "Aby", ...(figures as string[])]], choices).categories.map(
          ({ id, missing }) => [id, missing],
        ),
      );

    test("is nothing where the others decide without it", () => {
      // 2014: over 40, over 50 and under 55 are three of five.
      const area = areaIn([HEAD, ["Aparken", "Aby", 1500, 41, 62, "..", 40, 50]], { rules: 2014 });
      expect(area.listed).toMatchObject({ decision: "met", missing: [] });
    });

    test("is each figure that could turn it, and the residents", () => {
      expect(missingIn([1500, 41, "..", "..", 40, 50], { rules: 2014 })["ghetto"]).toEqual([
        "nonwestern",
        "convicted",
      ]);
      expect(missingIn(["..", 41, 62, 1, 40, 50], { rules: 2014 })["ghetto"]).toEqual([
        "residents",
      ]);
    });

    test("is the condition, where the criteria are met; of an udsat boligområde it is none", () => {
      // From 2021 a parallelsamfund is over half non-western besides two of four: 41 over 40, and 50 under 55.
      const missing = missingIn([1500, 41, "..", 1, 40, 50], FROM_2021);
      expect([missing["udsat"], missing["parallelsamfund"]]).toEqual([[], ["nonwestern"]]);
    });

    test("is the country's average where the figure itself is there; it has no margin then", () => {
      const area = areaIn([HEAD, ["Aparken", "Aby", 1500, 41, 62, 1.98, 40, 90]], { rules: 2021 });
      expect(area.listed).toMatchObject({ decision: "undecided", missing: ["national"] });
      expect(
        area.listed.criteria.find(({ criterion }) => criterion.id === "convicted"),
      ).toMatchObject({ answer: "missing", value: 1.98, margin: null, onTheLine: false });
    });

    test("is not the years where they are given, whatever else is", () => {
      const choices = { ...FROM_2021, yearsBefore: 9 };
      expect(missingIn([1500, 41, "..", 1, 40, 50], choices)["omdannelse"]).toEqual(["nonwestern"]);
      expect(missingIn([1500, 41, "..", 1, 40, 50], FROM_2021)["omdannelse"]).toEqual([
        "nonwestern",
        "yearsBefore",
      ]);
    });
  });

  test("a figure that is not there has no value, margin or place on the line", () => {
    const area = areaIn([HEAD, ["Aparken", "Aby", 1500, 41, 62, "..", 40, 55]]);
    expect(
      area.listed.criteria.find(({ criterion }) => criterion.id === "convicted"),
    ).toMatchObject({
      answer: "missing",
      value: null,
      margin: null,
      onTheLine: false,
      couldBeEmpty: false,
    });
    // An income of 55 is not less than 55.
    expect(area.listed.criteria.find(({ criterion }) => criterion.id === "income")).toMatchObject({
      answer: "no",
      onTheLine: true,
      margin: 0,
    });
  });
});

describe("what each time's rules say of a list without a year", () => {
  const said = (rows: Grid, choices = {}): readonly unknown[] => {
    const grid = [HEAD, ...rows];
    // Rules that come later say their own; those that were worked by hand here are these.
    return underEachRules(grid, listOf(grid, choices), choices)
      .filter(({ version }) => ["2010", "2014", "2018", "2021"].includes(version.id))
      .map(({ version, met, undecided }) => [version.id, met, undecided]);
  };
  /** Two of the three criteria of 2010, two of the five of 2014. */
  const BETWEEN = ["Bparken", "Bby", 1500, 41, 62, 1, 40, 90];

  test("on the list of 2010 and not of 2014; from 2018 the convicted of the whole country are not known", () => {
    // 2018: 41 over 40 is one of two; 1 pct. convicted could be the other. 2021 takes the same two of four.
    expect(said([BETWEEN])).toEqual([
      ["2010", 1, 0],
      ["2014", 0, 0],
      ["2018", 0, 1],
      ["2021", 0, 1],
    ]);
  });

  test("one of two areas that turns is enough to ask", () => {
    const small = ["Cparken", "Cby", 900, 41, 62, 1, 40, 90];
    const one = [
      ["2010", 1, 0],
      ["2014", 0, 0],
      ["2018", 0, 1],
      ["2021", 0, 1],
    ];
    expect(said([small, BETWEEN])).toEqual(one);
    expect(said([BETWEEN, small])).toEqual(one);
  });

  test.each<[string, Grid, object]>([
    ["all rules say the same", [["Cparken", "Cby", 900, 41, 62, 1, 40, 90]], {}],
    ["the rules are given", [BETWEEN], { rules: 2014 }],
    ["the sheet's name says the year", [BETWEEN], { sheet: "Liste 2014" }],
  ])("nothing where %s", (_, rows, choices) => {
    expect(said(rows, choices)).toEqual([]);
  });
});
