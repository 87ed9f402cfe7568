import type { Cell, Grid } from "../../../../src/core/cell";
import { historyOf, historyOfLists } from "../../../../src/criteria/judge";
import { areaIn, areaOf, HEAD, lastOf, MET, valueOf } from "./lists";

describe("a list that only names its areas", () => {
  // Years are counted of ghettoområder until 2020 and of parallelsamfund since. The hard ones and the omdannelsesområder are
  // some of these, a udsat boligområde need not be, and a forebyggelsesområde is on a list of its own.
  test.each<readonly [number, string, string, string, number]>([
    [2015, "", "", "met", 1],
    [2015, "særligt udsat boligområde", "", "met", 1],
    [2019, "", "", "met", 1],
    [2019, "udsat boligområde", "", "met", 0],
    [2019, "ghettoområde", "", "met", 1],
    [2019, "hårdt ghettoområde", "", "met", 1],
    [2022, "", "", "met", 1],
    [2022, "forebyggelsesområde", "", "notMet", 0],
    [2022, "udsat boligområde", "", "met", 0],
    [2022, "parallelsamfund", "", "met", 1],
    [2022, "omdannelsesområde", "", "met", 1],
    // The words of the years before or after for what is the same test.
    [2019, "parallelsamfund", "", "met", 1],
    [2019, "omdannelsesområde", "", "met", 1],
    [2022, "ghettoområde", "", "met", 1],
    [2022, "hårdt ghettoområde", "", "met", 1],
    // The row says that it is not on the list.
    [2022, "", "nej", "notMet", 0],
    [2022, "udsat boligområde", "udgået", "notMet", 0],
    [2022, "parallelsamfund", "nej", "notMet", 0],
    [2022, "parallelsamfund", "ja", "met", 1],
  ])("%d »%s« %s: %s, %d in a row", (year, list, status, decision, inRow) => {
    const found = historyOf([
      ["År", "Boligområde", "Liste", "Status"],
      [year, "Vollsmose", list, status],
    ]);
    expect(lastOf(areaIn(valueOf(found), "Vollsmose"))).toMatchObject({
      decision,
      inRow,
      by: "name",
      met: [],
    });
  });

  test("may be a single column on a sheet of its year, or have columns of figures that are empty", () => {
    const single = historyOfLists([{ cells: [["Boligområde"], ["Vollsmose"]], sheet: "2019" }]);
    expect(lastOf(areaIn(valueOf(single), "Vollsmose"))).toMatchObject({ decision: "met" });
    const empty = areaOf([[2019, ["", "", "", "", "", ""]]]);
    expect(lastOf(empty)).toMatchObject({ decision: "met", by: "name" });
  });

  const noted = (...notes: Cell[]): Grid => [
    ["År", "Boligområde", "Bemærkning"],
    ...notes.map((note, index): Cell[] => [2015, index === 0 ? "Vollsmose" : "Solbakken", note]),
  ];
  test.each<Cell>(["", "  ", null, "under nedrivning", 2012, " 2012 ", "1998"])(
    "may hold a note, or the year of something: %j",
    (note) => {
      expect(valueOf(historyOf(noted(note))).areas.map(({ years }) => years[0]?.by)).toEqual([
        "name",
      ]);
    },
  );
  test.each<Cell>([41.2, "41,2", " 41,2 ", 0, 12_015, "20155", 1815])(
    "is none where a row holds a figure whose column is not known: %j",
    (figure) => {
      const refusal = { ok: false, refusal: { code: "headerUnknown" } };
      expect(historyOf(noted(figure))).toMatchObject(refusal);
      expect(historyOf(noted("ingen", figure))).toMatchObject(refusal);
    },
  );
});

describe("a list with figures", () => {
  test("the criteria that are met are those of the list, in the order of the law", () => {
    expect(lastOf(areaOf([[2019, MET]])).met).toEqual(["jobless", "basicSchool", "income"]);
    expect(lastOf(areaOf([[2015, MET]])).met).toEqual([
      "jobless",
      "nonwestern",
      "basicSchool",
      "income",
    ]);
    // Over 30 per cent outside work and under 65 per cent of the income is of § 61 b, not of the list.
    expect(lastOf(areaOf([[2022, [1500, 35, 60, 0.5, 65, 60]]]))).toMatchObject({
      met: ["basicSchool"],
      decision: "notMet",
    });
  });

  test("what the row says of its list counts where its figures do not decide", () => {
    const open = [1500, 45, 60, 1, "..", 60];
    const year = (list: string) => lastOf(areaOf([[2019, [...open, list]]], [...HEAD, "Liste"]));
    expect(year("")).toMatchObject({ decision: "undecided", by: "figures" });
    expect(year("ghettoområde")).toMatchObject({ decision: "met", by: "name", inRow: 1 });
  });

  test("a row that may be no area is undecided, and so are the years in a row after it", () => {
    const head = HEAD.slice(1);
    const unclear = ["Solbakken", "Odense", 1500, "omkring 40", 1, 1, 1, 1];
    const found = historyOfLists([
      { cells: [head, unclear], sheet: "2016" },
      { cells: [head, ["Solbakken", "Odense", ...MET]], sheet: "2017" },
    ]);
    const [before, after] = areaIn(valueOf(found), "Solbakken").years;
    expect(before).toMatchObject({
      decision: "undecided",
      by: "figures",
      met: [],
      inRow: 0,
      inRowIsKnown: false,
      categoryIsOpen: true,
    });
    expect(after).toMatchObject({ decision: "met", inRow: 1, inRowIsKnown: false });
  });
});
