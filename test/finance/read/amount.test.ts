import { oreOfDigits, oreOfNumber, textAmount } from "../../../src/finance/read/amount";
import { found, HEAD, reported } from "./tables";

const ore = (text: string): number | string => {
  const amount = textAmount(text);
  return amount.kind === "amount"
    ? oreOfDigits(amount.digits, amount.decimals, amount.unit ?? 1).ore
    : amount.kind;
};

test.each([
  ["1.250.000,00", 125_000_000],
  ["1.250.000", 125_000_000],
  ["1 250 000", 125_000_000],
  ["1\u00a0250\u00a0000,50", 125_000_050],
  ["1,250,000.00", 125_000_000],
  ["1,250,000", 125_000_000],
  ["1'250'000", 125_000_000],
  ["1250000", 125_000_000],
  ["kr. 1.250.000", 125_000_000],
  ["1.250.000 kr.", 125_000_000],
  ["DKK 1,250,000.00", 125_000_000],
  ["1.250.000,-", 125_000_000],
  ["kr. 1.250.000,-", 125_000_000],
  ["1,25 mio.", 125_000_000],
  ["1,25 mio. kr.", 125_000_000],
  ["kr. 1,25 mio.", 125_000_000],
  ["1.25 million", 125_000_000],
  ["0,5 mia. kr.", 50_000_000_000],
  ["1250 t.kr.", 125_000_000],
  ["1.250,5 t.kr.", 125_050_000],
  ["1250 tkr", 125_000_000],
  ["(500)", -50_000],
  ["-500,00", -50_000],
  ["\u2212500", -50_000],
  ["500-", -50_000],
  ["kr. -500", -50_000],
  ["- 500 kr.", -50_000],
  ["+500", 50_000],
  ["0,01", 1],
  ["0", 0],
  ["-", "nil"],
  ["–", "nil"],
  ["", "missing"],
  ["..", "missing"],
  ["#REF!", "missing"],
  ["25 %", "share"],
  ["1.250", "ambiguous"],
  ["1,250", "ambiguous"],
  ["ca. 100.000", "text"],
  ["2013-2016", "text"],
  ["100.000*", "text"],
  ["1.25.000", "text"],
  ["12.50.000,00", "text"],
])("%s is %s øre", (text, expected) => {
  expect(ore(text)).toBe(expected);
});

test("doubles are exact to the øre, and a real fraction of an øre is told", () => {
  expect(oreOfNumber(0.1 + 0.2, 1)).toEqual({ ore: 30, exact: true });
  expect(oreOfNumber(1_234_567_890.12, 1)).toEqual({ ore: 123_456_789_012, exact: true });
  expect(oreOfNumber(1250.5, 1000)).toEqual({ ore: 125_050_000, exact: true });
  expect(oreOfNumber(0.125, 1).exact).toBe(false);
  expect(oreOfDigits("125", 3, 1)).toEqual({ ore: 13, exact: false });
  expect(Object.is(oreOfNumber(-0, 1).ore, 0)).toBe(true);
});

const plan = (...amounts: (string | number)[]) => [
  HEAD,
  ...amounts.map((amount, i) => [
    `A${i}`,
    "Sundhed",
    "Boligsocial",
    2013,
    i % 2 ? "Kommunen" : "LBF",
    amount,
  ]),
];

test("in kroner 1.250 is thousands, since kroner have two decimals", () => {
  expect(reported(plan("1.250", "750")).share?.grant).toBe(125_000);
});

test("1,250 is thousands in a plan written in English, and refused in one written in Danish", () => {
  expect(reported(plan("1,250", "750.25")).share?.grant).toBe(125_000);
  expect(found(plan("1,250", "750,25"), "amountAmbiguous")).toMatchObject([
    { row: 1, column: 5, text: "1,250" },
  ]);
});

test("1.250 in thousands of kroner is thousands where another figure settles it, and left open until then", () => {
  const head = [...HEAD.slice(0, 5), "Beløb i 1.000 kr."];
  const lines = (first: string, second: string) => [head, ...plan(first, second).slice(1)];
  // 1.255 may be 1,255 kr. or 1,255,000 kr.; 1.250 beside 300 is no decimal, which would be written 1.25 (or 1,25).
  expect(found(lines("1.255", "300"), "amountAmbiguous")).toHaveLength(1);
  expect(found(lines("1,250", "300"), "amountAmbiguous")).toHaveLength(1);
  expect(reported(lines("1.250", "300")).share).toMatchObject({
    grant: 125_000_000,
    local: 30_000_000,
  });
  expect(
    reported([
      head,
      ["A", "Sundhed", "Boligsocial", 2013, "LBF", "1.255"],
      ["B", "Sundhed", "Boligsocial", 2013, "LBF", "1.200"],
      ["C", "Sundhed", "Boligsocial", 2013, "Kommunen", 450],
    ]).share,
  ).toMatchObject({ grant: 245_500_000, local: 45_000_000 });
  expect(reported(lines("1.250", "300,5")).share?.grant).toBe(125_000_000);
});

test.each([
  "Beløb (1.000 kr.)",
  "Beløb i t.kr.",
  "1.000 kr.",
  "Beløb i hele tusinder",
  "Amount (DKK 1,000)",
])("the heading %s makes the numbers thousands", (heading) => {
  expect(reported([[...HEAD.slice(0, 5), heading], ...plan(750, 250).slice(1)]).share?.total).toBe(
    100_000_000,
  );
});

test("an amount with its own unit goes by that and not by the heading", () => {
  expect(
    reported([[...HEAD.slice(0, 5), "Beløb i 1.000 kr."], ...plan("750.000,00 kr.", 250).slice(1)])
      .share,
  ).toMatchObject({ grant: 75_000_000, local: 25_000_000 });
});

test("a missing amount, a text and a fraction of an øre are told with their cells", () => {
  const cells = [...plan("ca. 5", 100.125), ["B", "Sundhed", "Boligsocial", 2013, "LBF", ""]];
  expect(found(cells, "amountText")).toMatchObject([{ row: 1, column: 5 }]);
  expect(found(cells, "amountDecimals")).toMatchObject([{ row: 2, column: 5, ore: 10_013 }]);
  expect(found(cells, "amountMissing")).toMatchObject([{ row: 3, column: 5 }]);
});

test("one amount in thousands among kroner is told, an ordinary spread is not", () => {
  expect(found(plan(300_000, 250_000, 400_000, 250), "amountScale")).toMatchObject([
    { row: 4, ore: 25_000 },
  ]);
  expect(found(plan(1_250_000, 5_000, 40_000, 300_000), "amountScale")).toEqual([]);
});
