import type { Cell } from "../../../src/core/cell";
import { dayNamed, yearCell, yearsNamed } from "../../../src/criteria/read/yearcell";

// The day of a list is 1 December (§ 61 a, stk. 2) where only its year is told, and where 1 January is, the day that the
// residents are counted. Excel's day 33,000 is 7 May 1990, 41,974 is 1 December 2014, 73,499 is 25 March 2101.

test.each<[Cell, string | null]>([
  [1989, null],
  [1990, "1990-12-01"],
  [2014, "2014-12-01"],
  [2100, "2100-12-01"],
  [2101, null],
  [2014.5, null],
  [32_999, null],
  [33_000, "1990-05-07"],
  [41_974, "2014-12-01"],
  [41_974.5, "2014-12-01"],
  [41_183, "2012-10-01"],
  [42_005, "2015-12-01"],
  [73_499, "2101-03-25"],
  [73_500, null],
  [0, null],
  [-1, null],
  [NaN, null],
  ["2014", "2014-12-01"],
  ["Liste 2014", "2014-12-01"],
  ["1. oktober 2012", "2012-10-01"],
  [null, null],
  [undefined, null],
  [true, null],
  ["", null],
])("the cell %p: %p", (cell, day) => {
  expect(yearCell(cell)).toBe(day);
});

test.each<[string, readonly number[]]>([
  ["", []],
  ["Dømte 2013", [2013]],
  ["2012-2013", [2012, 2013]],
  ["2013 og 2013", [2013]],
  ["12013", []],
  ["20134", []],
  ["1989", []],
  ["1990", [1990]],
  ["2099", [2099]],
  ["1899 og 2199", []],
  ["a2014b", [2014]],
])("the years in %j: %j", (text, years) => {
  expect(yearsNamed(text)).toEqual(years);
});

test.each<[string, string | null]>([
  ["ingen", null],
  ["2013 og 2014", null],
  ["Listen pr. 1. december 2014", "2014-12-01"],
  ["pr. 1.oktober 2012", "2012-10-01"],
  ["1 okt. 2012", "2012-10-01"],
  ["1. OKT 2012", "2012-10-01"],
  ["12. marts 2014", "2014-03-12"],
  ["01-10-2012", "2012-10-01"],
  ["1/10 2012", "2012-10-01"],
  ["1.10.2012", "2012-10-01"],
  ["2012-10-01", "2012-10-01"],
  ["2012-1-2", "2012-01-02"],
  ["1. januar 2014", "2014-12-01"],
  ["1/1 2014", "2014-12-01"],
  ["11. januar 2014", "2014-01-11"],
  ["1. november 1999", "1999-11-01"],
  ["31. februar 2014", "2014-12-01"],
  ["oktober 2012", "2012-12-01"],
  ["lov nr. 1609 af 2014", "2014-12-01"],
])("the day in %j: %p", (text, day) => {
  expect(dayNamed(text)).toBe(day);
});
