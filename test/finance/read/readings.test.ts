import { readSheet } from "../../../src/finance/read/read";

const doubtsOf = (rows: readonly (readonly [string, number])[]) => {
  const reading = readSheet([["Hvem betaler", "Beløb"], ...rows]);
  if (!("doubts" in reading)) throw new Error(reading.kind);
  return reading.doubts;
};

test("local money of the one local party's amount may be that party's again: both shares are told, and the row is asked about", () => {
  // 500 of 3,500 is a seventh; 1,000 of 4,000 a quarter.
  expect(
    doubtsOf([
      ["Landsbyggefonden", 3_000_000],
      ["Hvidovre Kommune", 500_000],
      ["Medfinansiering", 500_000],
    ]),
  ).toEqual([
    {
      kind: "readings",
      row: 3,
      column: -1,
      names: ["Medfinansiering"],
      spots: [{ row: 3, column: -1 }],
      low: 1 / 7,
      high: 1 / 4,
    },
  ]);
});

test.each([
  ["the total says that it is a party of its own", "Medfinansiering", 500_000, 4_000_000],
  ["the total says that it is the sum", "Medfinansiering", 500_000, 3_500_000],
  ["it names its party", "Egenfinansiering (boligforeningen)", 500_000, undefined],
  ["it is another amount", "Medfinansiering", 400_000, undefined],
])("no doubt where %s", (_, name, amount, total) => {
  expect(
    doubtsOf([
      ["Landsbyggefonden", 3_000_000],
      ["Hvidovre Kommune", 500_000],
      [name, amount],
      ...(total === undefined ? [] : [["I alt", total] as const]),
    ]),
  ).toEqual([]);
});
