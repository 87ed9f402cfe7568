import type { Grid } from "../../../src/core/cell";
import {
  BASELINE_KEY,
  type BaselineChoices,
  baselineNow,
  baselineOf,
} from "../../../src/criteria/judge/baseline";
import { assess } from "../../../src/criteria/judge/assess";
import { judgeArea } from "../../../src/criteria/judge/judge";

const HEAD = [
  "Boligområde",
  "Antal beboere",
  "Andel udenfor arbejdsmarkedet",
  "Andel dømte",
  "Andel med grundskole",
  "Indkomst",
  "Andel indvandrere og efterkommere",
];

function baseline(figures: readonly (number | string)[], rules: number, national?: string) {
  const outcome = assess([HEAD, ["Vollsmose", 8712, ...figures]], {
    rules,
    ...(national === undefined ? {} : { national }),
  });
  const part = outcome.ok ? outcome.value.parts[0] : undefined;
  if (!part) throw new Error("the list is not read");
  return baselineOf(judgeArea(part, 0), part.version.title, rules);
}
const over = ({ figures }: ReturnType<typeof baseline>): readonly string[] =>
  figures.filter(({ exceeded }) => exceeded).map(({ criterion }) => criterion);

test("workbooks that were saved before keep it under the same key", () => {
  expect(BASELINE_KEY).toBe("criteria.baseline");
});

test("an area's figures come with their limits and verbs, each criterion once, and what is exceeded is marked", () => {
  const area = baseline([44.9, 2.7, 50.1, 55, 50], 2014);
  expect(area).toMatchObject({ area: "Vollsmose", year: 2014 });
  // 2,7 pct. convicted, 55 pct. of the region's income and 50 pct. non-western are on their limits, which the law leaves out.
  expect([...over(area)].sort()).toEqual(["basicSchool", "jobless"]);
  expect(area.figures.find(({ criterion }) => criterion === "jobless")).toEqual({
    criterion: "jobless",
    value: 44.9,
    limit: 40,
    verb: "overstiger",
    unit: "pct",
    exceeded: true,
  });
  expect(new Set(area.figures.map(({ criterion }) => criterion)).size).toBe(area.figures.length);
});

test("a figure that is missing is no baseline", () => {
  const area = baseline([44.9, "..", 50.1, 54.9, 50.1], 2014);
  expect(area.figures.map(({ criterion }) => criterion)).not.toContain("convicted");
  expect([...over(area)].sort()).toEqual(["basicSchool", "income", "jobless", "nonwestern"]);
});

test("from 2021 the limit of the list comes before that of another category, and the non-western share is there as a gate", () => {
  const area = baseline([39, 1, 59, 60, 51], 2022, "0,757");
  // 39 pct. is over the 30 of the forebyggelsesområde, but not over the list's own 40.
  expect(area.figures.find(({ criterion }) => criterion === "jobless")).toMatchObject({
    limit: 40,
    exceeded: false,
  });
  expect(area.figures.map(({ criterion }) => criterion)).toContain("nonwestern");
});

describe("the same area in its list as it stands now", () => {
  const NOW: Grid = [
    ["Kommune", ...HEAD],
    ["Odense", "Vollsmose", 8712, 44.9, 1.7, 73.5, 56.8, 76.8],
    ["Aarhus", "Bispehaven", 2400, 41.8, 2.4, 75.2, 57.9, 79.6],
    ["Odense", "Højvang", 1500, 39.4, 1.2, 58.1, 60.3, 51.9],
    ["Aarhus", "Højvang", 1600, 43.1, 1.2, 58.1, 60.3, 51.9],
  ];
  const CHOICES: BaselineChoices = {
    rules: 2022,
    national: null,
    nationals: [],
    day: "2022-12-01",
  };
  const follow = (
    area: string,
    municipality: string | null,
    cells: Grid,
    choices: Partial<BaselineChoices> = {},
    sheet = "Ark1",
  ) => {
    const from = { ...CHOICES, ...choices, list: "A1:H5", municipality };
    return baselineNow({ area, rules: "", year: null, figures: [], from }, cells, sheet);
  };
  const jobless = (now: ReturnType<typeof follow>) =>
    now && now.figures.find(({ criterion }) => criterion === "jobless")?.value;

  test.each<[string, string, number | null]>([
    ["Vollsmose", "Odense", 44.9],
    ["vollsmose ", "Odense", 44.9],
    ["Bispehaven", "Aarhus", 41.8],
    // Two areas of one name: each municipality its own.
    ["Højvang", "Odense", 39.4],
    ["Højvang", "Aarhus", 43.1],
    ["Højvang", "Esbjerg", null],
    ["Agervang", "Odense", null],
  ])("%s in %s: %s", (area, municipality, value) => {
    expect(jobless(follow(area, municipality, NOW))).toBe(value);
  });

  test("keeps where it is from, and says the rules and the year", () => {
    expect(follow("Vollsmose", "Odense", NOW)).toMatchObject({
      area: "Vollsmose",
      rules: expect.stringContaining("reglerne fra 2021") as string,
      year: 2022,
      from: { ...CHOICES, list: "A1:H5", municipality: "Odense" },
    });
  });

  test("without a municipality in the list, and without a year", () => {
    const bare = NOW.slice(0, 3).map((row) => row.slice(1));
    const now = follow("Bispehaven", null, bare, { rules: null, day: null });
    expect([jobless(now), now?.year]).toEqual([41.8, null]);
  });

  test("is none where nothing says which list, or the list cannot be judged, or is of another day", () => {
    expect(
      baselineNow({ area: "Vollsmose", rules: "", year: null, figures: [] }, NOW, ""),
    ).toBeNull();
    expect(follow("Vollsmose", "Odense", [["Vollsmose", 8712]])).toBeNull();
    expect(follow("Vollsmose", "Odense", NOW, { day: "2021-12-01" })).toBeNull();
  });

  test("in a list of several years by the rules and the average of its own year", () => {
    const years: Grid = [
      ["År", ...(NOW[0] ?? [])],
      [2021, "Odense", "Vollsmose", 8712, 41.1, 1.8, 73.5, 56.8, 76.8],
      [2024, "Odense", "Vollsmose", 8712, 40.2, 1.8, 73.5, 56.8, 76.8],
    ];
    const nationals = [
      [2021, "0,6"],
      [2024, "0,5"],
    ] as const;
    const at = (day: string | null, rules: number | null) =>
      follow("Vollsmose", "Odense", years, { rules, day, national: "0,7", nationals });
    const limitOf = (now: ReturnType<typeof follow>) =>
      now?.figures.find(({ criterion }) => criterion === "convicted")?.limit;
    expect([jobless(at("2021-12-01", null)), limitOf(at("2021-12-01", null))]).toEqual([41.1, 1.8]);
    expect([jobless(at("2024-12-01", null)), limitOf(at("2024-12-01", null))]).toEqual([40.2, 1.5]);
    // Rules that were chosen go with the one average that was typed.
    expect(limitOf(at("2024-12-01", 2024))).toBe(2.1);
  });

  test("of the year in the sheet's name", () => {
    const choices = { rules: null, day: "2022-12-01" };
    expect(jobless(follow("Vollsmose", "Odense", NOW, choices, "Liste 2022"))).toBe(44.9);
    expect(follow("Vollsmose", "Odense", NOW, choices, "Liste 2023")).toBeNull();
  });
});
