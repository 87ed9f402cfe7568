import { readDay, monthsAfterYearEnd, serialOf, daysBetween } from "../../src/core/day";
import { readFigure } from "../../src/core/figure";

describe("a figure", () => {
  test.each([
    [52.9, 52.9],
    ["52,9", 52.9],
    ["52.9", 52.9],
    ["52,9 %", 52.9],
    ["52,9 pct.", 52.9],
    ["1.250", 1250],
    ["1.250,5", 1250.5],
    ["-3,5", -3.5],
    ["0", 0],
    [0, 0],
    ["12 500", 12500],
  ])("is read from %p", (cell, value) => {
    expect(readFigure(cell)).toEqual({ kind: "figure", value });
  });

  test.each([["-"], [".."], ["*"], [":"], ["…"], ["#N/A"]])(
    "is withheld by the mark %p, not zero",
    (cell) => {
      expect(readFigure(cell).kind).toBe("masked");
    },
  );

  test.each([["ca. 40"], ["1.25.0"], ["1,2,3"], [true]])("is not read from %p", (cell) => {
    expect(readFigure(cell).kind).toBe("unreadable");
  });
});

describe("a day", () => {
  test.each([
    [46022, "2025-12-31"],
    [46022.75, "2025-12-31"],
    ["31.12.2025", "2025-12-31"],
    ["1/2-2025", "2025-02-01"],
    ["3. maj 2025", "2025-05-03"],
    ["3. aug. 2025", "2025-08-03"],
  ])("is read from %p", (cell, day) => {
    expect(readDay(cell)).toEqual({ kind: "day", day });
  });

  test.each([[2025], [2199], ["30-02-2025"], ["2025"]])("is not read from %p", (cell) => {
    expect(readDay(cell).kind).toBe("unreadable");
  });

  test("goes to and from Excel's numbers", () => {
    expect(serialOf("2025-12-31")).toBe(46022);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(monthsAfterYearEnd(2023, 2)).toBe("2024-02-29");
  });
});
