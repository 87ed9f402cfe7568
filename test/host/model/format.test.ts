import { shown } from "../../../src/workbench/model/numberformat";
import { calendar, serialOfDay } from "../../../src/workbench/model/dateformat";

describe("a number as it is shown", () => {
  test.each([
    [1234567.891, "#,##0.00", "1.234.567,89", "1,234,567.89"],
    [0.529, "0.0%", "52,9%", "52.9%"],
    [0.529, "0%", "53%", "53%"],
    [-5, "0;[Red]-0", "-5", "-5"],
    [1250000, '#,##0\\ "kr."', "1.250.000 kr.", "1,250,000 kr."],
    [5, '"kr." #,##0.00', "kr. 5,00", "kr. 5.00"],
    [1500000, "#,##0,", "1.500", "1,500"],
    [1.005, "0.00", "1,01", "1.01"],
    [0.5, "#.##", ",5", ".5"],
    [0, '0;-0;"nul"', "nul", "nul"],
    [-0.001, "0.00", "0,00", "0.00"],
    [12345, "0.00E+00", "1,23E+04", "1.23E+04"],
    [1 / 3, "General", "0,333333333", "0.333333333"],
    [123456789012, "General", "1,23457E+11", "1.23457E+11"],
    [0.00000123456, "General", "1,23456E-06", "1.23456E-06"],
    [true, "General", "SAND", "TRUE"],
    ["tekst", "0.00", "tekst", "tekst"],
    ["tekst", '@" !"', "tekst !", "tekst !"],
    [null, "0", "", ""],
  ])("%p as %s", (value, format, danish, english) => {
    expect(shown(value, format, "da")).toBe(danish);
    expect(shown(value, format, "en")).toBe(english);
  });

  test("an error shows as that language's Excel writes it", () => {
    expect(shown({ code: "#N/A" }, "0.00", "da")).toBe("#I/T");
    expect(shown({ code: "#N/A" }, "0.00", "en")).toBe("#N/A");
  });
});

describe("a date as it is shown", () => {
  // 1 December 2014 is day 41974 in Excel's count; 1 December 2021 is 44531.
  test.each([
    [41974, "dd-mm-yyyy", "01-12-2014"],
    [41974, "d. mmmm yyyy", "1. december 2014"],
    [41974, "dddd", "mandag"],
    [44531.75, "dd-mm-yyyy hh:mm", "01-12-2021 18:00"],
    [0.5, "h:mm AM/PM", "12:00 PM"],
    [1.25, "[h]:mm", "30:00"],
    [1, "dd-mm-yyyy", "01-01-1900"],
    [61, "dd-mm-yyyy", "01-03-1900"],
  ])("%p as %s is %s", (serial, format, text) => {
    expect(shown(serial, format, "da")).toBe(text);
  });

  test("days are counted as Excel counts them, and days that are none are refused", () => {
    expect(serialOfDay(2014, 12, 1)).toBe(41974);
    expect(serialOfDay(1900, 1, 1)).toBe(1);
    expect(serialOfDay(1900, 3, 1)).toBe(61);
    expect(serialOfDay(2021, 2, 29)).toBeUndefined();
    expect(calendar(44531)).toMatchObject({ year: 2021, month: 12, day: 1 });
  });
});
