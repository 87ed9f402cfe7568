import { isMissing } from "../../../src/core/number";
import { readNumber, type Measured } from "../../../src/core/table/number";

const read = (cell: string | number, style: Measured = "share"): number | string => {
  const reading = readNumber(cell, style);
  return reading.kind === "number" ? reading.value : reading.kind;
};

describe("a pasted number", () => {
  it.each<[string, number]>([
    ["52,9", 52.9],
    ["52.9", 52.9],
    ["0,529", 0.529],
    [" 52,9 ", 52.9],
    ["\u00a052,9\u00a0", 52.9],
    ["\uFEFF52,9", 52.9],
    ["-3,5", -3.5],
    ["−3,5", -3.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["40,000001", 40.000001],
    ["2,70", 2.7],
    [",5", 0.5],
    ["270", 270],
    ["2,3*", 2.3],
  ])("%s is %d", (text, value) => expect(read(text)).toBe(value));

  it.each<[string, number]>([
    ["52,9 %", 52.9],
    ["52,9%", 52.9],
    ["52,9 pct.", 52.9],
    ["52,9 pct", 52.9],
    ["52,9\u00a0procent", 52.9],
  ])("%s says that it is per cent", (text, value) => {
    expect(readNumber(text, "share")).toMatchObject({ value, unit: "percent" });
  });

  it.each<[string, number]>([
    ["2.440", 2440],
    ["2,440", 2440],
    ["2 440", 2440],
    ["2\u00a0440", 2440],
    ["2\u202f440", 2440],
    ["2'440", 2440],
    ["12.440", 12440],
    ["1.234.567", 1_234_567],
    ["1504", 1504],
  ])("%s residents are %d", (text, value) => expect(read(text, "count")).toBe(value));

  it("of residents with two decimals is not a thousand", () => {
    expect(read("2,44", "count")).toBe(2.44);
    expect(read("2.44", "count")).toBe(2.44);
  });

  it.each<[string, number]>([
    ["1.250.000,00", 1_250_000],
    ["1.250", 1250],
    ["1,250", 1.25],
    ["198104,5", 198104.5],
  ])("%s kroner are %d", (text, value) => expect(read(text, "amount")).toBe(value));

  it.each([
    "",
    " ",
    "-",
    "–",
    ".",
    "..",
    "...",
    "…",
    "*",
    ":",
    "x",
    "\u00a0",
    "#N/A",
    "#I/T",
    "#DIVISION/0!",
    "diskretioneret",
    "i.o.",
    "I.O.",
    "n/a",
    "<5",
  ])("%j is missing, and never zero", (mark) => {
    expect(isMissing(mark)).toBe(true);
    expect(readNumber(mark, "share").kind).toBe("missing");
  });

  it.each(["ca. 40", "40-50", "1.12.2014", "fyrre", "12,3,4", "1.23.456", "52,9 52,9", "5 2"])(
    "%s is no number",
    (text) => {
      expect(readNumber(text, "share").kind).toBe("unreadable");
    },
  );

  it("keeps every decimal of the text", () => {
    expect(readNumber("1.234.567,890123", "amount")).toMatchObject({ text: "1234567.890123" });
  });
});
