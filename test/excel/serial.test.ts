import { dayOf, serialOf } from "../../src/excel/serial";

test.each([
  ["2014-12-01", 41974],
  ["1900-03-01", 61],
  ["2000-02-29", 36585],
  ["2026-12-31", 46387],
])("Excel keeps %s as %d", (day, serial) => {
  expect(serialOf(day)).toBe(serial);
  expect(dayOf(serial)).toBe(day);
});

test("a time of day belongs to its day, and what is no day gives none", () => {
  expect(dayOf(41974.999)).toBe("2014-12-01");
  expect(dayOf("1. december")).toBeNull();
  expect(dayOf(60)).toBeNull();
  expect(dayOf(Number.NaN)).toBeNull();
});
