import { additiveNames } from "../../../src/finance/read/sums/additive";
import type { Axis, Item } from "../../../src/finance/read/sums/axis";
import { areShares, factorsIn } from "../../../src/finance/read/sums/content";
import { isTheme } from "../../../src/finance/read/names/theme";

test.each([
  [["2023", "2024"], true],
  [["Budget 2023", "Budget 2024"], true],
  [["B2023", "BO2024"], true],
  // Periods of several years may be one plan and the next.
  [["2018-2021", "2022-2025"], false],
  [["Helhedsplan 2018-2021", "Helhedsplan 2022-2025"], false],
  [["Delaftale 2018-2021", "Delaftale 2022-2025"], false],
  // The same year twice, and years of different things.
  [["Budget 2023", "Budget 2023"], false],
  [["Ansøgning 2023", "Bevilling 2024"], false],
  [["2023", "Revideret 2024"], false],
  // A year beside a part of a year.
  [["2023", "1. kvartal 2024"], false],
  [["1. kvartal 2024", "2. kvartal 2024"], true],
  [["Januar 2024", "Februar 2024", "Marts 2024"], true],
  [["Maj 2024", "September 2024"], false],
  [["Maj-udgave 2024", "Juni-udgave 2024"], false],
  [["2023-priser", "2024-priser"], false],
  // One with a date and one without.
  [["2024", "Delaftale 2"], false],
  [["Kontant 2024", "Egne timer"], false],
  [["Kontant", "Egne timer"], true],
  [["Delaftale 1", "Delaftale 2"], true],
  [["Version 1", "Version 2"], false],
  [["Beskæftigelse", "Uddannelse og livschancer"], true],
  [["Oprindeligt", "Revideret"], false],
])("%j may be added: %s", (names, added) => {
  expect(additiveNames(names, isTheme)).toBe(added);
});

const item = (at: number): Item => ({
  at,
  sort: "leaf",
  name: "",
  payer: undefined,
  sumOf: "all",
  side: undefined,
  expense: false,
  section: 0,
  lined: false,
  corrected: false,
  reason: "",
});
/** Columns of kroner as an axis over their rows. */
const axis = (...columns: readonly (readonly number[])[]): Axis => ({
  items: columns.map((_, at) => item(at)),
  lanes: (columns[0] ?? []).map((_, lane) => lane),
  value: (column, lane) => (columns[column]?.[lane] ?? NaN) * 100,
  step: 100,
});

test.each([
  ["shares of a hundred beside their money", [75, 15, 10], [3e6, 6e5, 4e5], true],
  ["as many hundreds, in no proportion to the money", [10, 15, 75], [3e6, 6e5, 4e5], false],
  ["in proportion, but of no whole", [7.5, 1.5, 1], [3e6, 6e5, 4e5], false],
  ["more than a hundred", [750, 150, 100], [3e6, 6e5, 4e5], false],
  ["more than a hundred, of two hundred in all", [150, 30, 20], [3e6, 6e5, 4e5], false],
  ["below nothing", [110, -20, 10], [4.4e6, -8e5, 4e5], false],
])("a column without a name: %s", (_, shares, money, found) => {
  expect(areShares(axis(shares, money), 0, [0, 1], false, 1)).toBe(found);
});

test("what is called a share is none where no other amount is larger by far", () => {
  expect(areShares(axis([60, 40], [3e6, 2e6]), 0, [0, 1], true, 1)).toBe(true);
  expect(areShares(axis([60, 40], [70, 50]), 0, [0, 1], true, 1)).toBe(false);
});

test("hours times their price are no money of their own; one row, or factors of one, prove nothing", () => {
  expect([...factorsIn(axis([20, 30], [300, 250], [6000, 7500]), [0, 1, 2])]).toEqual([0, 1]);
  expect([...factorsIn(axis([20], [300], [6000]), [0, 1, 2])]).toEqual([]);
  expect([...factorsIn(axis([1, 1], [300, 250], [300, 250]), [0, 1, 2])]).toEqual([]);
  expect([...factorsIn(axis([20, 30], [300, 250], [6000, 7000]), [0, 1, 2])]).toEqual([]);
});
