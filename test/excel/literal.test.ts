import { literal } from "../../src/excel/literal";

test.each([
  "=1+1",
  "+45 12345678",
  "-",
  "@bolig",
  "'allerede",
  "#N/A",
  "2.440",
  "1-2",
  "maj 2014",
  "12. dec",
  "SAND",
  "false",
])("the text %s stays text in the cell", (text) => {
  expect(literal(text)).toBe(`'${text}`);
});

test("ordinary text and numbers are handed over as they are", () => {
  expect(literal("Mjølnerparken")).toBe("Mjølnerparken");
  expect(literal("Tingbjerg/Utterslevhuse")).toBe("Tingbjerg/Utterslevhuse");
  expect(literal(52.9)).toBe(52.9);
  expect(literal(-3)).toBe(-3);
  expect(literal(true)).toBe(true);
});

test("nothing becomes an empty cell, never 0 or the word null", () => {
  expect(literal(null)).toBe("");
  expect(literal(undefined)).toBe("");
});
