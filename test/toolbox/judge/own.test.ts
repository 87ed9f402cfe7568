import { type OwnList, ownStandings } from "../../../src/toolbox/judge/own";

const list = (year: number | null, listed: number, open = 0, comparable = true): OwnList => ({
  day: year === null ? null : `${year}-12-01`,
  year,
  listed,
  open,
  areas: listed + open,
  comparable,
});
const said = (lists: readonly OwnList[]) =>
  ownStandings(lists).map(({ allowed, reached }) => [allowed, reached]);

test.each([
  // Four areas: three are a quarter fewer, two half as many.
  [
    [list(2014, 4), list(2015, 4), list(2016, 3), list(2021, 2)],
    [
      [null, null],
      [null, null],
      [3, true],
      [2, true],
    ],
  ],
  [
    [list(2014, 4), list(2016, 4)],
    [
      [null, null],
      [3, false],
    ],
  ],
  // An area that is not decided may tip it, or not.
  [
    [list(2014, 4), list(2016, 3, 1)],
    [
      [null, null],
      [3, null],
    ],
  ],
  [
    [list(2014, 4), list(2016, 2, 1)],
    [
      [null, null],
      [3, true],
    ],
  ],
  [
    [list(2014, 4), list(2016, 4, 1)],
    [
      [null, null],
      [3, false],
    ],
  ],
  // Nothing to reckon from: the first is in doubt, has no year, or was counted by other criteria.
  [
    [list(2014, 4, 1), list(2016, 3)],
    [
      [null, null],
      [null, null],
    ],
  ],
  [
    [list(null, 4), list(2016, 3)],
    [
      [null, null],
      [null, null],
    ],
  ],
  [
    [list(2018, 4, 0, false), list(2021, 3, 0, false)],
    [
      [null, null],
      [null, null],
    ],
  ],
  // Later lists are counted by other criteria: no answer.
  [
    [list(2014, 4), list(2019, 3, 0, false)],
    [
      [null, null],
      [null, null],
    ],
  ],
  [[list(2016, 4)], [[null, null]]],
  [[], []],
])("lists %#", (lists, wanted) => {
  expect(said(lists)).toEqual(wanted);
});
