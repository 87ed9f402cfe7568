import { colorOf, serialOfDay, shown, textOf } from "../../../src/workbench/model/numberformat";

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
    [5, "#.##", "5,", "5."],
    [101800001, "000000-0000", "010180-0001", "010180-0001"],
    [5.5, "@", "5,5", "5.5"],
    [1.5, "# ?/?", "1 1/2", "1 1/2"],
    [12345678, "##0.0E+0", "12,3E+6", "12.3E+6"],
    [1234.5, "[$$-409]#,##0.00", "$1.234,50", "$1,234.50"],
    [5.25, "Standard", "5,25", "5.25"],
    [5.25, 'General "kr."', "5,25 kr.", "5.25 kr."],
    [7, "0;0;0;0;0", "7", "7"],
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
    [60, "dd-mm-yyyy", "29-02-1900"],
    [0, "dd-mm-yyyy", "00-01-1900"],
    [-1, "dd-mm-yyyy", "########"],
    [41974, "mm-dd-yy", "01-12-2014"],
    [41974, "[$-F800]dddd, mmmm dd, yyyy", "1. december 2014"],
    [41974, "[$-409]d. mmmm", "1. December"],
    [41974, "ddd mmm", "ma dec"],
    [0.5000123, "mm:ss.0", "00:01,1"],
  ])("%p as %s is %s", (serial, format, text) => {
    expect(shown(serial, format, "da")).toBe(text);
  });

  test("days are counted as Excel counts them, and days that are none are refused", () => {
    expect(serialOfDay(2014, 12, 1)).toBe(41974);
    expect(serialOfDay(1900, 1, 1)).toBe(1);
    expect(serialOfDay(1900, 3, 1)).toBe(61);
    expect(serialOfDay(2021, 2, 29)).toBeUndefined();
    expect(serialOfDay(1900, 2, 29)).toBe(60);
  });
});

describe("TEXT in the reader's own letters", () => {
  test.each([
    [1234.5, "#.##0,00", "da", "1.234,50"],
    [1234.5, "#,##0.00", "en", "1,234.50"],
    [41974, "dd-mm-åååå", "da", "01-12-2014"],
    [41974, "yyyy-mm-dd", "en", "2014-12-01"],
    [0.75, "tt:mm", "da", "18:00"],
    ["ja", "0", "da", "ja"],
    [-1, "yyyy", "en", undefined],
    [5, "", "en", ""],
  ] as const)("%p as %s in %s is %s", (value, format, locale, text) => {
    expect(textOf(value, format, locale)).toBe(text);
  });
});

test("a colour that the format names is the number's", () => {
  expect(colorOf(-3, "0;[Red]-0")).toBeTruthy();
  expect(colorOf(3, "0;[Red]-0")).toBeUndefined();
});
