import { datedOf, isTimeAlone } from "../../../src/core/table/date";
import { numberIn, styleOf } from "../../../src/core/table/style";
import { type Figure, tokenOf } from "../../../src/core/table/token";
import { moneyUnitIn } from "../../../src/core/table/unit";

const figure = (cell: string | number): Figure => {
  const token = tokenOf(cell);
  if (token.kind !== "figure") throw new Error(`${cell} is read as ${token.kind}`);
  return token;
};

test.each([
  [1250000, 1250000, "none"],
  ["1.250.000", 1250000, "none"],
  ["1.250.000,50", 1250000.5, "none"],
  ["1,250,000.50", 1250000.5, "none"],
  ["1 250 000", 1250000, "none"],
  ["1\u00a0250\u202f000", 1250000, "none"],
  ["1'250'000", 1250000, "none"],
  ["52,9", 52.9, "none"],
  ["52.9 %", 52.9, "percent"],
  ["52,9 pct.", 52.9, "percent"],
  ["270 pr. 10.000", 270, "per10000"],
  ["39,4¹", 39.4, "none"],
  ["1.401.000 1)", 1401000, "none"],
  ["2,70*", 2.7, "none"],
  ["350.000,-", 350000, "none"],
  ["kr. 350.000,00", 350000, "kr"],
  ["1,5 mio. kr.", 1.5, "mio"],
  ["150 t.kr.", 150, "tkr"],
  ["2,1 mia. kr.", 2.1, "mia"],
  ["ca. 350.000,00", 350000, "none"],
  ["(500)", -500, "none"],
  ["-500", -500, "none"],
  ["−500 kr.", -500, "kr"],
  ["500-", -500, "none"],
  ["5e5", 500000, "none"],
])("%s is the number %d (%s)", (cell, value, unit) => {
  const token = figure(cell);
  expect([token.value, token.unit, token.decimals]).toEqual([value, unit, token.decimals]);
});

test.each(["", "  ", null, undefined])("%p is blank", (cell) => {
  expect(tokenOf(cell).kind).toBe("blank");
});

test.each(["-", "..", "*", ":", "#N/A", "diskretioneret", NaN])(
  "%p is a mark, never zero",
  (cell) => {
    expect(tokenOf(cell).kind).toBe("mark");
  },
);

test.each([
  "Kommune",
  "37 timer",
  "3B",
  "1. rate",
  "2022-2025",
  "12-05-2023",
  "(1.000 kr.)",
  "se bilag 2",
  true,
])("%p is a name", (cell) => {
  expect(tokenOf(cell).kind).toBe("name");
});

test("one mark before three digits has two readings, and the table's style chooses", () => {
  const token = figure("1.250");
  expect([token.value, token.decimals, token.mark]).toEqual([1250, 1.25, "."]);
  expect(numberIn(token, undefined)).toBeUndefined();
  expect(numberIn(token, ",")).toBe(1250);
  expect(numberIn(token, ".")).toBe(1.25);
});

test("the style is decided once for the table, and not where figures show both marks", () => {
  const style = (...cells: string[]) => styleOf([cells.map(tokenOf)]);
  expect(style("1.250", "12,5")).toEqual({ decimal: ",", ambiguous: true, mixed: false });
  expect(style("1.250", "1,250,000")).toEqual({ decimal: ".", ambiguous: true, mixed: false });
  expect(style("1.250", "500")).toEqual({ decimal: undefined, ambiguous: true, mixed: false });
  expect(style("1,5", "1.5").mixed).toBe(true);
});

test("a whole number between 1990 and 2099 may be a year", () => {
  expect([2023, "2023", "2023 kr.", 2023.5, 2500].map((cell) => figure(cell).year)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a long text costs no more than a short one", () => {
  const long = "1.".repeat(50_000);
  const start = performance.now();
  for (let time = 0; time < 50; time++) tokenOf(long);
  expect((performance.now() - start) / 50).toBeLessThan(2);
});

test.each([
  ["Budget 2023", 2023, undefined, undefined, "budget"],
  ["2023", 2023, undefined, undefined, ""],
  ["Q1 2023", 2023, undefined, "qq1", ""],
  ["1. kvartal 2023", 2023, undefined, "q1 kvartal", ""],
  ["2. halvår 2024", 2024, undefined, "q2 halvår", ""],
  ["maj 2023", 2023, undefined, "maj", ""],
  ["Maj-udgave", undefined, undefined, undefined, "maj udgave"],
  ["2022-2025", undefined, [2022, 2025], undefined, ""],
  ["Helhedsplan 2018-21", undefined, [2018, 2021], undefined, "helhedsplan"],
  ["Budget '23", 2023, undefined, undefined, "budget"],
])("%s is dated", (text, year, span, part, rest) => {
  const dated = datedOf(text);
  expect([dated.year, dated.span, dated.part, dated.rest]).toEqual([year, span, part, rest]);
});

test("a year with the word for it is a time alone", () => {
  expect(
    ["2023", "År 2023", "Budget 2024", "marts"].map((text) => isTimeAlone(datedOf(text))),
  ).toEqual([true, true, true, true]);
  expect(isTimeAlone(datedOf("LBF 2023"))).toBe(false);
});

test.each([
  ["1.000 kr.", 1000],
  ["(1.000 kr.)", 1000],
  ["Beløb i t.kr.", 1000],
  ["tkr.", 1000],
  ["i hele tusinde kr.", 1000],
  ["DKK 1,000", 1000],
  ["mio. kr.", 1e6],
  ["Kr.", 1],
  ["Beløb (DKK)", 1],
  ["250.000 kr.", 1],
  ["Kriminalitet", undefined],
  ["Milepæl", undefined],
])("%s is the unit %p", (text, unit) => {
  expect(moneyUnitIn(text)).toBe(unit);
});
