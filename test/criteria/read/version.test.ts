import { dayGiven } from "../../../src/core/day";
import { versionFor } from "../../../src/criteria/judge";
import { CRITERIA_VERSIONS } from "../../../src/criteria/rules";

const idFor = (rules: string | number | null): string => {
  const outcome = versionFor(rules);
  return outcome.ok ? outcome.value.id : outcome.refusal.code;
};

describe("the version that governs", () => {
  it.each([
    [2010, "2010"],
    [2013, "2010"],
    [2014, "2014"],
    [2017, "2014"],
    [2018, "2018"],
    [2020, "2018"],
    [2021, "2021"],
    [2090, CRITERIA_VERSIONS.at(-1)?.id],
  ])("the list of 1 December %i is the one of %s", (year, id) => {
    expect(idFor(year)).toBe(id);
    expect(idFor(String(year))).toBe(id);
  });

  it.each([
    ["2013-12-31", "2010"],
    ["2014-01-01", "2014"],
    ["2018-11-30", "2014"],
    ["2018-12-01", "2018"],
    ["2021-11-29", "2018"],
    ["2021-11-30", "2021"],
  ])("%s falls under the rules of %s, whatever way the day is written", (day, id) => {
    const [year, month, date] = day.split("-").map(Number) as [number, number, number];
    const serial = Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569;
    for (const written of [
      day,
      `${date}.${month}.${year}`,
      `${day.slice(8)}-${day.slice(5, 7)}-${year}`,
      `${date}/${month}/${year}`,
      serial,
      serial + 0.5,
    ])
      expect(idFor(written)).toBe(id);
  });

  it("is the toolbox's own, 2014, where nothing is said; an empty cell arrives as 0", () => {
    for (const nothing of [null, "", 0]) expect(idFor(nothing)).toBe("2014");
  });

  it.each([2009, 1999, "2009-12-31", "1.1.2010", 40_178])(
    "%s lies before the first criteria, and is refused",
    (before) => {
      expect(idFor(before)).toBe("rulesBeforeFirst");
    },
  );

  it("tells from when there are criteria: 26 October 2010", () => {
    expect(versionFor(2009)).toMatchObject({ refusal: { given: "2009", first: "2010-10-26" } });
  });

  it.each(["hest", "31.2.2014", "2014-13-01", -5, 3.5, "14"])(
    "%s is neither a year nor a day",
    (odd) => {
      expect(idFor(odd)).toBe("rulesUnreadable");
    },
  );

  it("knows the last of February in a leap year, and months by name", () => {
    expect(dayGiven("29.2.2016")).toBe("2016-02-29");
    expect(dayGiven("29.2.2015")).toBeNull();
    expect(dayGiven("1. december 2014")).toBe("2014-12-01");
  });
});
