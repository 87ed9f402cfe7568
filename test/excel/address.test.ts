import { address, areaOf, letters, reference, sheetOf } from "../../src/excel/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d, counted from 0, is %s", (column, name) => {
  expect(letters(column)).toBe(name);
});

test("an address and its area are the same block of cells", () => {
  expect(areaOf("Ark1!$B$2:$D$10")).toEqual({ row: 1, column: 1, rows: 9, columns: 3 });
  expect(address({ row: 1, column: 1, rows: 9, columns: 3 })).toBe("B2:D10");
  expect(areaOf("C7")).toEqual({ row: 6, column: 2, rows: 1, columns: 1 });
});

test("a sheet name with spaces, an apostrophe or an exclamation mark is read out of its quotes", () => {
  expect(sheetOf("'Bo''s ark! 2'!A1")).toBe("Bo's ark! 2");
  expect(sheetOf("Ark1!A1:B2")).toBe("Ark1");
  expect(sheetOf("A1:B2")).toBeNull();
  expect(areaOf("'Bo''s ark! 2'!A1:A3")).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  expect(reference("Bo's ark", { row: 0, column: 0, rows: 1, columns: 2 })).toBe(
    "'Bo''s ark'!A1:B1",
  );
});

test("a whole column is no block of cells and is not taken for one", () => {
  expect(() => areaOf("Ark1!A:C")).toThrow("not a block of cells");
});
