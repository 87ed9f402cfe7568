import {
  EMPTY_PROFILE,
  PROFILE_FIELDS,
  profileCells,
  readProfile,
} from "../../../src/plan/read/profile";

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
