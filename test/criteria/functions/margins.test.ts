import type { Cell, Grid } from "../../../src/core/cell";
import { MARGINS } from "../../../src/criteria/functions/margins";
import { LIST } from "../../data/list";

type Run = (data: Grid, rules?: Cell, national?: Cell) => (string | number)[][];
const margins = MARGINS.run as unknown as Run;

const HEADER = [
  "Område",
  "Antal beboere",
  "Uden for arbejdsmarkedet (pct.)",
  "Ikke-vestlige (pct.)",
  "Dømte (pct.)",
  "Grundskole (pct.)",
  "Indkomst i pct. af regionen",
  "Antal dømte",
  "Antal beboere 18 år og derover",
  "Antal ikke-vestlige",
];
const row = (
  cells: readonly Cell[],
  rules: Cell = null,
  national: Cell = null,
): (string | number)[] => margins([HEADER, ["A", ...cells]], rules, national)[1] ?? [];

describe("the distance to the limits", () => {
  it("is in percentage points, without the noise of doubles: 40.7 is 0.7 over 40", () => {
    expect(margins(LIST)[1]?.slice(0, 6)).toEqual(["Lundtoftegade", 0.7, 2.3, 0.49, -3.4, -0.6]);
  });

  it("is nought on the line: Aldersrogade's 2.70 per cent", () => {
    expect(margins(LIST).find(([name]) => name === "Aldersrogade")?.[3]).toBe(0);
  });

  it("says mangler where the figure or the national average is missing", () => {
    expect(row([2000, 45, 60, "..", 55, 50, "..", "..", ".."])[3]).toBe("mangler");
    expect(row([2000, 45, 60, 2.3, 55, 50, "..", "..", ".."], 2018)[2]).toBe("mangler");
    expect(row([2000, 45, 60, 2.3, 55, 50, "..", "..", ".."], 2020, 0.75)[2]).toBe(0.05);
  });
});

describe("the distance in persons", () => {
  // 3 × 0.75 pct. of 1,000 adults is 22.5 persons: 23 meet `udgør mindst`, 22 do not.
  const convicted = (count: number): string | number =>
    row([2000, 45, 60, count / 10, 55, 50, count, 1000, 900], 2020, 0.75).at(-2) ?? "";
  it("23 of 1,000 with the limit at 22.5 is one too many", () =>
    expect(convicted(23)).toBe("1 for mange"));
  it("25 is three too many", () => expect(convicted(25)).toBe("3 for mange"));
  it("22 is one person from the limit", () => expect(convicted(22)).toBe("1 person fra grænsen"));
  it("20 is three persons from it", () => expect(convicted(20)).toBe("3 personer fra grænsen"));

  // 50 pct. of 2,000 residents is 1,000 persons, and `overstiger` leaves the 1,000th out.
  const nonwestern = (count: number): string | number =>
    row([2000, 45, count / 20, 2.5, 55, 50, "..", "..", count], 2014)[6] ?? "";
  it("1,000 of 2,000 does not exceed a half: one more would", () =>
    expect(nonwestern(1000)).toBe("1 person fra grænsen"));
  it("1,001 is one too many", () => expect(nonwestern(1001)).toBe("1 for mange"));

  it("is a rounded guess where only the share is given, and says so: 52.3 pct. of 1,504 is 787, and 752 is the half", () => {
    expect(margins(LIST)[0]?.at(-2)).toBe("Ikke-vestlige: personer");
    expect(margins(LIST)[1]?.at(-2)).toBe("ca. 35 for mange");
  });

  it("on the limit that counts, one fewer would lift the criterion", () => {
    // 3 × 0.7 pct. of 1,000 is exactly 21.
    expect(row([2000, 45, 60, 2.1, 55, 50, 21, 1000, 900], 2020, 0.7).at(-2)).toBe("1 for mange");
  });
});
