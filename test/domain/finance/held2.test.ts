import type { Cell, Grid } from "../../../src/domain/cell";
import type { FindingKind } from "../../../src/domain/finance/finding";
import { found, HEAD, kinds, reported } from "./tables";

/** The plan's money in whole kroner. */
function money(grid: Grid): { readonly local: number; readonly total: number } {
  const { share } = reported(grid);
  if (!share) throw new Error("the plan names no financing");
  return { local: share.local / 100, total: share.total / 100 };
}

/** The findings that are more than information. */
const alarms = (grid: Grid): FindingKind[] => kinds(grid).filter((kind) => kind !== "themesAbsent");

describe("the local parties' sum", () => {
  /** 750,000 from the fund, 200,000 + 50,000 = 250,000 local: 250,000 of 1,000,000 in each of two years. */
  const columns = (sum: Cell, stated = 250_000): Grid => [
    ["Aktivitet", "Tema", "År", "LBF", "Kommune", "Boligorg.", sum, "Total"],
    ["Job", "Beskæftigelse", 2021, 750_000, 200_000, 50_000, 250_000, 1_000_000],
    ["Skole", "Uddannelse og livschancer", 2021, 750_000, 200_000, 50_000, 250_000, 1_000_000],
    ["Job", "Beskæftigelse", 2022, 750_000, 200_000, 50_000, stated, 1_000_000],
  ];

  test.each(["Lokal medfinansiering", "Lokal medfinansiering i alt", "Medfinansiering"])("%s beside the local parties is their sum", (sum) => {
    expect(money(columns(sum))).toEqual({ local: 750_000, total: 3_000_000 });
    expect(kinds(columns(sum))).toEqual([]);
  });

  test("a wrong one is told and does not change the share", () => {
    expect(money(columns("Lokal medfinansiering", 260_000))).toEqual({ local: 750_000, total: 3_000_000 });
    expect(found(columns("Lokal medfinansiering", 260_000), "sumWrong")).toMatchObject([{ row: 3, column: 6, stated: 26_000_000, parts: 25_000_000 }]);
  });

  test("under each of two years", () => {
    const grid: Grid = [
      ["", "", 2019, "", "", "", 2020, "", "", ""],
      ["Aktivitet", "Tema", "LBF", "Kommune", "Boligorg.", "Lokal medfinansiering", "LBF", "Kommune", "Boligorg.", "Lokal medfinansiering"],
      ["Job", "Beskæftigelse", 300_000, 80_000, 20_000, 100_000, 300_000, 80_000, 20_000, 100_000],
    ];
    expect(money(grid)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a payer of its own is money: 50,000 are not 200,000 + 50,000", () => {
    const grid: Grid = [
      ["Aktivitet", "Tema", "År", "LBF", "Kommune", "Boligorg.", "Medfinansiering", "Total"],
      ["Job", "Beskæftigelse", 2021, 700_000, 200_000, 50_000, 50_000, 1_000_000],
    ];
    expect(money(grid)).toEqual({ local: 300_000, total: 1_000_000 });
  });

  const local: Grid = [["Kommune", 200_000, 200_000, 400_000], ["Boligorganisation", 50_000, 50_000, 100_000]];
  const sum: Grid = [["Lokal medfinansiering", 250_000, 250_000, 500_000]];
  test.each([
    ["above its parts", [...sum, ...local]],
    ["below its parts", [...local, ...sum]],
    ["above parts with a dash", [...sum, ...local.map(([name, ...rest]) => [`- ${String(name)}`, ...rest])]],
  ])("as a row %s", (_, rows) => {
    const grid: Grid = [["Finansiering", 2020, 2021, "I alt"], ["Landsbyggefonden", 750_000, 750_000, 1_500_000], ...rows, ["I alt", 1_000_000, 1_000_000, 2_000_000]];
    expect(money(grid)).toEqual({ local: 500_000, total: 2_000_000 });
    expect(alarms(grid)).toEqual([]);
  });
});

test("two sides beside each other, each headed by its own name", () => {
  const grid: Grid = [
    ["Udgifter", 2012, 2013, "", "Finansiering", 2012, 2013],
    ["Løn", 500_000, 500_000, "", "Landsbyggefonden", 450_000, 450_000],
    ["Aktiviteter", 100_000, 100_000, "", "Kommune", 150_000, 150_000],
    ["I alt", 600_000, 600_000, "", "I alt", 600_000, 600_000],
  ];
  expect(money(grid)).toEqual({ local: 300_000, total: 1_200_000 });
  expect(alarms(grid)).toEqual([]);
});

describe("a year over a table of its own", () => {
  const blocks = (first: Cell, second: Cell, theme: string): Grid => [
    ["Aktivitet", "Tema", "LBF", "Kommune", "I alt"],
    [first, "", "", "", ""],
    ["Jobbutik", "Sundhed", 150_000, 50_000, 200_000],
    ["I alt", "", 150_000, 50_000, 200_000],
    [second, "", "", "", ""],
    ["Jobbutik", theme, 150_000, 50_000, 200_000],
    ["I alt", "", 150_000, 50_000, 200_000],
  ];

  test.each([[2013, 2014], ["År 2013", "År 2014"], ["Budget 2013", "Budget 2014:"]])("%s and %s: the same line in two years is none twice", (first, second) => {
    expect(money(blocks(first, second, "Sundhed"))).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(blocks(first, second, "Sundhed"))).toEqual([]);
  });

  test("the theme is judged by the year", () => {
    expect(found(blocks(2014, 2015, "Sundhed"), "themeOtherPeriod")).toMatchObject([{ row: 5 }]);
    expect(kinds(blocks(2014, 2015, "Tryghed og trivsel"))).toEqual([]);
  });
});

describe("cells merged over the lines of an activity", () => {
  test("its year and its kind", () => {
    const grid: Grid = [
      HEAD,
      ["Blok 4", "", "Nedrivning", 2012, "Landsbyggefonden", 300_000],
      ["", "", "", "", "Kommunen", 100_000],
      ["Motion", "Sundhed", "Boligsocial", 2013, "Landsbyggefonden", 300_000],
      ["", "", "", "", "Kommunen", 100_000],
    ];
    expect(money(grid)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a year to the left of the activities", () => {
    const grid: Grid = [
      ["År", "Aktivitet", "Tema", "Kilde", "Beløb"],
      [2013, "Motion", "Sundhed", "LBF", 300_000],
      ["", "Motion", "Sundhed", "Kommune", 100_000],
      ["", "Værested", "Udsatte grupper", "LBF", 150_000],
      ["", "Værested", "Udsatte grupper", "Kommune", 50_000],
      [2014, "Motion", "Sundhed", "LBF", 300_000],
      ["", "Motion", "Sundhed", "Kommune", 100_000],
    ];
    expect(money(grid)).toEqual({ local: 250_000, total: 1_000_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a payer over its years", () => {
    const grid: Grid = [
      ["Aktivitet", "Tema", "Kilde", "År", "Beløb"],
      ["Motion", "Sundhed", "LBF", 2013, 300_000],
      ["", "", "", 2014, 300_000],
      ["", "", "Kommune", 2013, 100_000],
      ["", "", "", 2014, 100_000],
    ];
    expect(money(grid)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a year missing beside a written name is told", () => {
    const grid: Grid = [
      HEAD,
      ["Motion", "Sundhed", "Boligsocial", 2013, "Landsbyggefonden", 300_000],
      ["Motion", "Sundhed", "Boligsocial", "", "Kommunen", 100_000],
    ];
    expect(kinds(grid)).toEqual(["yearMissing"]);
    expect(found(grid, "yearMissing")).toMatchObject([{ row: 2 }]);
  });
});
