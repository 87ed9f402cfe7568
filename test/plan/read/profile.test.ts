import { followedBy, misfits } from "../../../src/plan/judge/profile";
import { EMPTY_PLAN, type Plan } from "../../../src/plan/read/plan";
import {
  EMPTY_PROFILE,
  PROFILE_FIELDS,
  profileCells,
  readProfile,
} from "../../../src/plan/read/profile";
import { activity, WHOLE } from "../judge/sample";

const WRITTEN = {
  name: "Helhedsplan Eksempelbakken 2026-2029",
  areas: "Eksempelbakken; Åvænget ;eksempelbakken",
  municipality: "Eksempelby Kommune",
  organisation: "Boligforeningen Bakken",
  firstYear: 2026,
  lastYear: "2029",
  regulation: "2019-26",
  version: "Ansøgt 1. marts 2026",
  owner: "Projektlederen",
};

describe("what a plan says of itself", () => {
  test("is read as people write it, and written as it is read", () => {
    const { profile, faults } = readProfile(WRITTEN);
    expect(faults).toEqual([]);
    expect(profile).toEqual({
      ...WRITTEN,
      areas: ["Eksempelbakken", "Åvænget"],
      lastYear: 2029,
      regulation: "2019",
    });
    expect(profileCells(profile)).toEqual({
      ...WRITTEN,
      areas: "Eksempelbakken; Åvænget",
      lastYear: 2029,
    });
    expect(readProfile(profileCells(profile))).toEqual({ profile, faults: [] });
  });

  test("is empty where nothing is written, and written as empty cells", () => {
    for (const cell of [undefined, null, " "]) {
      const cells = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, cell]));
      expect(readProfile(cells)).toEqual({ profile: EMPTY_PROFILE, faults: [] });
    }
    expect(Object.values(profileCells(EMPTY_PROFILE))).toEqual(PROFILE_FIELDS.map(() => ""));
  });

  test.each([
    ["Åvænget", ["Åvænget"]],
    ["Bakken;; Åvænget\nSøparken\r\n", ["Bakken", "Åvænget", "Søparken"]],
    ["Bakken, blok 3; BAKKEN BLOK 3;  Bakken  4", ["Bakken, blok 3", "Bakken 4"]],
  ])("with the areas %j has %j", (areas, expected) => {
    expect(readProfile({ areas }).profile.areas).toEqual(expected);
  });

  test.each([
    ["2019-2026", "2019"],
    ["Regulativ 2015 - 18", "2015"],
    ["2011-14", "2011"],
  ])("%s names the regulation of %s", (text, id) => {
    expect(readProfile({ regulation: text }).profile.regulation).toBe(id);
  });

  test("names what cannot be read, which then counts as not written", () => {
    const { profile, faults } = readProfile({
      firstYear: "næste år",
      regulation: "2027-30",
    });
    expect(profile).toMatchObject({ firstYear: null, regulation: null });
    expect(faults.map(({ field, kind }) => [field, kind])).toEqual([
      ["firstYear", "noYear"],
      ["regulation", "noRegulation"],
    ]);
  });

  const reversed = { field: "lastYear", kind: "endBeforeStart", text: "2025" };
  test.each([
    [2026, 2025, null, [reversed]],
    [2025, 2025, 2025, []],
    [2026, null, null, []],
    [null, 2025, 2025, []],
  ])("from %p to %p has the last year %p", (firstYear, lastYear, read, faults) => {
    expect(readProfile({ firstYear, lastYear })).toEqual({
      profile: { ...EMPTY_PROFILE, firstYear, lastYear: read },
      faults,
    });
  });
});

describe("the regulation a plan follows", () => {
  const names = (profile: Parameters<typeof followedBy>[0], today = "2026-11-27"): unknown => {
    const { list, from, covered } = followedBy(profile, EMPTY_PLAN, today);
    return [list.id, from, covered];
  };

  test("is the one stated, whatever the years say", () => {
    expect(names({ ...EMPTY_PROFILE, firstYear: 2026, regulation: "2015" })).toEqual([
      "2015",
      "stated",
      true,
    ]);
  });

  test("is otherwise that of the plan's first year: a plan 2026-2029 follows 2019-26", () => {
    const profile = { ...EMPTY_PROFILE, firstYear: 2026, lastYear: 2029 };
    expect(names(profile)).toEqual(["2019", "years", true]);
    const themes = followedBy(profile, EMPTY_PLAN, "2026-11-27").list.themes;
    expect(themes.map(({ name }) => name)).toContain("Beskæftigelse");
  });

  test("is today's where nothing is known, and the last known one, said to be so, after it", () => {
    expect(names(EMPTY_PROFILE)).toEqual(["2019", "today", true]);
    expect(names({ ...EMPTY_PROFILE, firstYear: 2031 })).toEqual(["2019", "years", false]);
  });
});

describe("what no longer fits", () => {
  const plan: Plan = {
    ...WHOLE,
    activities: [activity("A1", { theme: "Tryghed og trivsel", row: 7 })],
  };

  test("is a theme that the regulation does not have", () => {
    const found = misfits({ ...EMPTY_PROFILE, regulation: "2019" }, plan);
    expect(found).toEqual([
      expect.objectContaining({ code: "themeOutside", row: 7, theme: "Tryghed og trivsel" }),
    ]);
    expect(misfits({ ...EMPTY_PROFILE, regulation: "2015" }, plan)).toEqual([]);
  });

  test("is a year outside the plan's, the year of the baseline excepted", () => {
    const [indicator] = WHOLE.indicators;
    const { startYear, endYear } = indicator ?? { startYear: null, endYear: null };
    if (startYear === null || endYear === null) throw new Error("The sample has years.");
    const only: Plan = { ...EMPTY_PLAN, indicators: WHOLE.indicators.slice(0, 1) };
    const of = (firstYear: number, lastYear: number): readonly unknown[] =>
      misfits({ ...EMPTY_PROFILE, firstYear, lastYear }, only).map((found) =>
        "year" in found ? found.year : null,
      );
    expect(of(startYear + 1, endYear)).toEqual([]);
    expect(of(startYear + 2, endYear)).toEqual([startYear]);
    expect(of(startYear + 1, endYear - 1)).toEqual([endYear]);
  });

  test("is nothing where nothing is stated", () => {
    expect(misfits(EMPTY_PROFILE, plan)).toEqual([]);
  });
});
