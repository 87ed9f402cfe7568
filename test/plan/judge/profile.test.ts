import { followedBy, misfits, planYears } from "../../../src/plan/judge/profile";
import { EMPTY_PLAN, type Plan } from "../../../src/plan/read/plan";
import { EMPTY_PROFILE } from "../../../src/plan/read/profile";
import { activity, indicator, measurement, milestone, WHOLE } from "./sample";

const NOW = "2026-11-27";
const years = (startYear: number | null, endYear: number | null): Plan => ({
  ...EMPTY_PLAN,
  indicators: [indicator("I1", { startYear, endYear })],
});

describe("the regulation a plan follows", () => {
  test("is the one stated, whatever the years say", () => {
    const stated = { ...EMPTY_PROFILE, firstYear: 2026, regulation: "2015" } as const;
    expect(followedBy(stated, EMPTY_PLAN, NOW)).toMatchObject({
      list: { id: "2015" },
      from: "stated",
      covered: true,
    });
  });

  // The regulations are of 2011-14, 2015-18 and 2019-26.
  test.each([
    ["its first year", 2026, WHOLE, NOW, "2019", "years", true],
    ["its first year, also before the rows' own", 2014, WHOLE, NOW, "2011", "years", true],
    ["its first year", 2015, WHOLE, NOW, "2015", "years", true],
    ["its first year, after the last that is known", 2027, WHOLE, NOW, "2019", "years", false],
    ["its first year, before the first of all", 2010, WHOLE, NOW, "2011", "years", false],
    ["the first year of its rows", null, years(2018, 2021), NOW, "2015", "rows", true],
    ["the first year of its rows", null, years(2030, 2033), NOW, "2019", "rows", false],
    ["today, where nothing is known", null, EMPTY_PLAN, NOW, "2019", "today", true],
    ["today, where nothing is known", null, EMPTY_PLAN, "2018-12-31", "2015", "today", true],
    ["today, where nothing is known", null, EMPTY_PLAN, "2027-01-01", "2019", "today", false],
  ] as const)("goes by %s: %p", (_, firstYear, plan, today, id, from, covered) => {
    const followed = followedBy({ ...EMPTY_PROFILE, firstYear, lastYear: 2040 }, plan, today);
    expect(followed).toMatchObject({ list: { id }, from, covered });
  });

  test("of 2026-2029 has the themes of 2019-26", () => {
    const { list } = followedBy({ ...EMPTY_PROFILE, firstYear: 2026 }, EMPTY_PLAN, NOW);
    expect(list.themes.map(({ name }) => name)).toContain("Beskæftigelse");
  });
});

describe("the years of a plan", () => {
  test.each([
    ["as stated", 2024, 2027, years(2020, 2030), { first: 2024, last: 2027 }],
    ["one alone", 2024, 2024, EMPTY_PLAN, { first: 2024, last: 2024 }],
    ["as the rows have them", null, null, years(2020, 2030), { first: 2020, last: 2030 }],
    [
      "half stated, the end of the rows",
      2024,
      null,
      years(2020, 2030),
      { first: 2024, last: 2030 },
    ],
    [
      "half stated, the start of the rows",
      null,
      2027,
      years(2020, 2030),
      { first: 2020, last: 2027 },
    ],
    ["with no start", null, 2027, EMPTY_PLAN, undefined],
    ["with no end", 2024, null, EMPTY_PLAN, undefined],
    ["with nothing", null, null, EMPTY_PLAN, undefined],
    ["that end before they begin", 2031, null, years(2020, 2030), undefined],
  ])("%s", (_, firstYear, lastYear, plan, expected) => {
    expect(planYears({ ...EMPTY_PROFILE, firstYear, lastYear }, plan)).toEqual(expected);
  });
});

describe("what no longer fits", () => {
  const themed = (theme: string): Plan => ({
    ...EMPTY_PLAN,
    activities: [activity("A1", { theme, row: 7 })],
  });
  const outside = {
    code: "themeOutside",
    sheet: "activities",
    row: 7,
    id: "A1",
    column: "theme",
    theme: "Tryghed og trivsel",
    regulation: "2019-26",
  };
  test.each([
    ["2019", "Tryghed og trivsel", [outside]],
    ["2015", "tryghed og trivsel", []],
    ["2011", "Kultur og fritid", []],
    // As the toolbox prints it, by mistake.
    ["2011", "Kultur og frihed", []],
    ["2019", "", []],
    [null, "Tryghed og trivsel", []],
  ] as const)("under the regulation of %p is the theme %p, or not", (regulation, theme, found) => {
    expect(misfits({ ...EMPTY_PROFILE, regulation }, themed(theme))).toEqual(found);
  });

  // The baseline is of the end of the year before the plan, and milestones may be of its preparation.
  test.each([
    [2025, 2028, []],
    [2024, 2027, [2028]],
    [2026, 2028, [2024]],
    [2026, 2027, [2024, 2028]],
    [2026, null, [2024]],
    [null, 2027, [2028]],
    [null, null, []],
  ])("in a plan from %p to %p are the years %p", (firstYear, lastYear, found) => {
    const profile = { ...EMPTY_PROFILE, firstYear, lastYear };
    expect(misfits(profile, years(2024, 2028))).toEqual(
      found.map((year) => ({
        code: "outsidePlan",
        sheet: "indicators",
        row: 5,
        id: "I1",
        column: year === 2024 ? "startYear" : "endYear",
        year,
        first: firstYear,
        last: lastYear,
      })),
    );
  });

  test("are milestones planned outside the plan's years", () => {
    const milestones = [
      milestone("MP1", { planned: null }),
      milestone("MP2", { planned: "2023-12-31", row: 6 }),
      milestone("MP3", { planned: "2024-01-01", row: 7 }),
      milestone("MP4", { planned: "2028-12-31", row: 8 }),
      milestone("MP5", { planned: "2029-01-01", row: 9 }),
    ];
    const found = (row: number, id: string, year: number) => ({
      code: "outsidePlan",
      sheet: "milestones",
      row,
      id,
      column: "planned",
      year,
      first: 2025,
      last: 2028,
    });
    expect(
      misfits({ ...EMPTY_PROFILE, firstYear: 2025, lastYear: 2028 }, { ...EMPTY_PLAN, milestones }),
    ).toEqual([found(6, "MP2", 2023), found(9, "MP5", 2029)]);
  });

  test("is said theme by theme, then year by year; a year that is not written is none", () => {
    const plan = {
      ...themed("Tryghed og trivsel"),
      indicators: [indicator("I1", { startYear: null, endYear: null }), indicator("I2")],
      milestones: [milestone("MP1")],
      measurements: [measurement("I1", "2035-01-01", 1)],
    };
    const profile = {
      ...EMPTY_PROFILE,
      firstYear: 2030,
      lastYear: 2033,
      regulation: "2019",
    } as const;
    expect(misfits(profile, plan).map((one) => [one.sheet, "year" in one && one.year])).toEqual([
      ["activities", false],
      ["indicators", 2024],
      ["indicators", 2028],
      ["milestones", 2025],
    ]);
  });
});
