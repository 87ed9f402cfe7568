import type { Cell } from "../../../src/core/cell";
import { RULES } from "../../../src/criteria/functions/rules";
import { THRESHOLD } from "../../../src/criteria/functions/threshold";

const rules = RULES.run as unknown as (rules?: Cell) => string[][];
const threshold = THRESHOLD.run as unknown as (
  criterion: Cell,
  rules?: Cell,
  national?: Cell,
) => number;
const code = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    return String((thrown as { code?: string }).code);
  }
  return "no error";
};

describe("a threshold", () => {
  it.each<[string, Cell, number]>([
    ["jobless", null, 40],
    ["nonwestern", null, 50],
    ["convicted", null, 2.7],
    ["basicSchool", null, 50],
    ["income", null, 55],
    ["convicted", 2012, 270],
    ["basicSchool", 2019, 60],
    ["nonwestern", 2019, 50],
    ["income", 2022, 55],
    ["dømte", 2014, 2.7],
    ["Grundskole", 2018, 60],
    ["indkomst", 2014, 55],
    ["ikke-vestlige", 2014, 50],
    ["uden arbejde", 2014, 40],
    ["Beskæftigelse", 2014, 40],
  ])("of %s under the rules %s is %d", (criterion, version, limit) =>
    expect(threshold(criterion, version)).toBe(limit),
  );

  it("that is a multiple of the national average needs it: three times 0.66 is 1.98", () => {
    expect(threshold("convicted", 2019, 0.66)).toBe(1.98);
    expect(code(() => threshold("convicted", 2018))).toBe("#N/A");
    expect(threshold("convicted", 2019)).toBe(1.98); // as published
    expect(threshold("convicted", 2020, "grænse 2,3")).toBe(2.3);
  });

  it("of a criterion that the version has not is #N/A, of an unknown one #VALUE!", () => {
    expect(code(() => threshold("basicSchool", 2012))).toBe("#N/A");
    expect(code(() => threshold("hest"))).toBe("#VALUE!");
    expect(code(() => threshold("income", 2009))).toBe("#N/A");
  });
});

describe("the rules in rows", () => {
  it.each([2012, 2014, 2019, 2022])(
    "of %i are all equally long, cited, and without empty numbers",
    (year) => {
      const rows = rules(year);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
      expect(
        rows
          .slice(1)
          .filter(([rule]) => rule !== "Ikke med i beregningen")
          .every((row) => row.slice(0, 6).every((cell) => cell !== "")),
      ).toBe(true);
    },
  );

  it("show the resident minimum with the toolbox's looser words", () => {
    const [, content, , quote, , , , note] = rules().find(([rule]) => rule === "Beboere") ?? [];
    expect(content).toBe("mindst 1.000");
    expect(quote).toContain("mindst 1.000 beboere");
    expect(note).toContain("over 1.000 indbyggere");
  });

  it("list what is not encoded, and why", () => {
    expect(
      rules(2019)
        .filter(([rule]) => rule === "Ikke med i beregningen")
        .map((row) => row[1]),
    ).toContain("Landsgennemsnittet for dømte");
  });
});
