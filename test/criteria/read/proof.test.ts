import {
  type Candidates,
  proveMeans,
  proveTooLarge,
  proveTotals,
  type Verdict,
} from "../../../src/criteria/read/rows/proof";

// Rows that are no areas are known by their figures, whatever they are called: a total's residents are the sum of areas and its
// shares lie about their mean; an average's shares are the mean of the others'. The sums and means here are worked by hand.

/** A row: its residents, and its shares; NaN is missing, and a table of `null` counts no residents. */
type Row = readonly [people: number | null, ...shares: number[]];

const candidates = (rows: readonly Row[]): Candidates => ({
  count: rows.length,
  residents: rows.some(([people]) => people !== null)
    ? Float64Array.from(rows, ([people]) => people ?? NaN)
    : null,
  shares: (rows[0] ?? [null])
    .slice(1)
    .map((_, place) => Float64Array.from(rows, (row) => row[place + 1] ?? NaN)),
});
type Known = readonly (readonly [row: number, kind: Verdict])[];
const start = (rows: readonly Row[], known: Known): Verdict[] =>
  rows.map((_, index) => known.find(([row]) => row === index)?.[1] ?? null);
const found = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap((kind, row) => (kind === null ? [] : [[row, kind]]));

describe("a total", () => {
  const totals = (rows: readonly Row[], known: Known = []) => {
    const verdicts = start(rows, known);
    proveTotals(candidates(rows), verdicts);
    return found(verdicts);
  };
  test.each<[string, readonly Row[], readonly unknown[], Known?]>([
    ["of all above", [[1000], [2000], [3000]], [[2, "total"]]],
    ["of all below", [[3000], [1000], [2000]], [[0, "total"]]],
    [
      "of each group and of all",
      [[1000], [2000], [3000], [1500], [1600], [3100], [6100]],
      [
        [2, "total"],
        [5, "total"],
        [6, "total"],
      ],
    ],
    [
      "over each group",
      [[3000], [1000], [2000], [3100], [1500], [1600]],
      [
        [0, "total"],
        [3, "total"],
      ],
    ],
    [
      "of a group that has a greater area above it",
      [[9000], [1100], [2000], [3100]],
      [[3, "total"]],
    ],
    ["of areas of which one is not counted", [[1000], [NaN], [2000], [3000]], [[3, "total"]]],
    ["of areas of which one is nobody's", [[1000], [0], [2000], [3000]], [[3, "total"]]],
    [
      "of areas beside a row of limits",
      [[1100], [1000], [1200], [2300]],
      [
        [1, "limit"],
        [3, "total"],
      ],
      [[1, "limit"]],
    ],
    [
      "is not one that is known for something else",
      [[1000], [2000], [3000]],
      [[2, "limit"]],
      [[2, "limit"]],
    ],
    ["is not an area of as many as another, with nobody between", [[2000], [0], [2000]], []],
    [
      "is not one of areas and of what is known for something else",
      [[1000], [1000], [1200], [2200]],
      [
        [1, "limit"],
        [3, "total"],
      ],
      [[1, "limit"]],
    ],
    ["is not one area more, of as many", [[1500], [1500]], []],
    ["is not an area of as many as the one above", [[1000], [2000], [2000]], []],
    ["is not an area of as many as the one below", [[2000], [2000], [1000]], []],
    ["is not one too many", [[1000], [2000], [3001]], []],
    ["is not one too few", [[1000], [2000], [2999]], []],
    ["is none in an empty table", [], []],
  ])("%s", (_, rows, expected, known = []) => {
    expect(totals(rows, known)).toEqual(expected);
  });

  test("is not told in a table that counts no residents", () => {
    expect(
      totals([
        [null, 40],
        [null, 50],
        [null, 45],
      ]),
    ).toEqual([]);
  });

  // 1,000 at 40 and 2,000 at 50 per cent: 46.67 by residents. A fifth of the spread of ten is 2, and rounding moves a
  // figure by half of its last decimal, here 0.05.
  test.each<[number, Verdict]>([
    [46.7, "total"],
    [48.7, "total"],
    [48.8, "unclear"],
    [44.7, "total"],
    [44.6, "unclear"],
    [12, "unclear"],
    [90, "unclear"],
    [NaN, "total"],
  ])("whose share is %d beside a mean of 46.67 is %s", (share, kind) => {
    expect(
      totals([
        [1000, 40],
        [2000, 50],
        [3000, share],
      ]),
    ).toEqual([[2, kind]]);
  });

  // Where all areas have the same share, a total has it too, but for rounding: 0.05, and a thousandth of what is great.
  test.each<[number, number, Verdict]>([
    [40, 40.05, "total"],
    [40, 40.06, "unclear"],
    [40, 39.95, "total"],
    [40, 39.94, "unclear"],
    [200_000, 200_200, "total"],
    [200_000, 200_201, "unclear"],
    [200_000, 199_801, "total"],
    [200_000, 199_799, "unclear"],
  ])("of areas at %d with %d is %s", (areas, share, kind) => {
    expect(
      totals([
        [1000, areas],
        [2000, areas],
        [3000, share],
      ]),
    ).toEqual([[2, kind]]);
  });

  test("over its areas is judged by their shares alone", () => {
    const rows: Row[] = [
      [1000, 40],
      [2000, 50],
    ];
    expect(totals([[7000, 80], [3000, 46.7], ...rows])).toEqual([[1, "total"]]);
    expect(totals([[7000, 80], [3000, 12], ...rows])).toEqual([[1, "unclear"]]);
  });

  test("never lies outside the shares of its areas, however near their mean", () => {
    // 9,000 of 10,000 at 50 per cent and the rest at 40: 49.
    const high = (share: number): Row[] => [
      [9000, 50],
      [1000, 40],
      [10_000, share],
    ];
    expect(totals(high(50.05))).toEqual([[2, "total"]]);
    expect(totals(high(50.2))).toEqual([[2, "unclear"]]);
    const low = (share: number): Row[] => [
      [9000, 40],
      [1000, 50],
      [10_000, share],
    ];
    expect(totals(low(39.95))).toEqual([[2, "total"]]);
    expect(totals(low(39.8))).toEqual([[2, "unclear"]]);
  });

  test("is judged by its own group's shares, and by each of them", () => {
    const rows: Row[] = [
      [7000, 80, 1],
      [1000, 40, 2],
      [2000, 50, 3],
    ];
    expect(totals([...rows, [3000, 46.7, 2.7]])).toEqual([[3, "total"]]);
    expect(totals([...rows, [3000, 46.7, 1.2]])).toEqual([[3, "unclear"]]);
    expect(totals([...rows, [3000, 53, 2.7]])).toEqual([[3, "unclear"]]);
  });

  test("is judged without the shares that are missing, of areas without residents by their bounds", () => {
    expect(
      totals([
        [1000, NaN],
        [2000, 50],
        [3000, 50],
      ]),
    ).toEqual([[2, "total"]]);
    expect(
      totals([
        [1000, NaN],
        [2000, NaN],
        [3000, 50],
      ]),
    ).toEqual([[2, "total"]]);
    expect(
      totals([
        [1000, 40],
        [NaN, 90],
        [2000, 50],
        [3000, 56],
      ]),
    ).toEqual([[3, "total"]]);
    expect(
      totals([
        [1000, 40],
        [NaN, 90],
        [2000, 50],
        [3000, 80],
      ]),
    ).toEqual([[3, "unclear"]]);
  });

  test("that is unclear is not counted among the areas of the next", () => {
    expect(
      totals([
        [1000, 40],
        [2000, 50],
        [3000, 12],
        [3000, 46.7],
      ]),
    ).toEqual([
      [2, "unclear"],
      [3, "total"],
    ]);
  });
});

describe("what is too large for one area", () => {
  const tooLarge = (people: readonly (number | null)[], known: Known = []) => {
    const rows = people.map((count): Row => [count]);
    const verdicts = start(rows, known);
    proveTooLarge(candidates(rows), verdicts);
    return found(verdicts);
  };
  const five = [2000, 2000, 2000, 2000, 2000];
  test.each<[string, readonly (number | null)[], readonly unknown[], Known?]>([
    ["the most that is an area", [40_000, 1000], []],
    ["more", [40_001, 1000], [[0, "unclear"]]],
    ["85 per cent of all the others at the end", [...five, 8500], []],
    ["more of them", [...five, 8501], [[5, "unclear"]]],
    ["more of them, before rows without residents", [...five, 8501, NaN, 0], [[5, "unclear"]]],
    ["more of them, not at the end", [8501, ...five], []],
    ["more of four others", [...five.slice(1), 7000], []],
    [
      "more, beside one that is no area",
      [...five, 9000, 8501],
      [
        [5, "total"],
        [6, "unclear"],
      ],
      [[5, "total"]],
    ],
    [
      "more, beside one that is no area and one area fewer",
      [...five.slice(1), 9000, 7000],
      [[4, "total"]],
      [[4, "total"]],
    ],
    [
      "more of the areas, beside what is too large itself",
      [...five, 50_000, 8501],
      [
        [5, "unclear"],
        [6, "unclear"],
      ],
    ],
    ["nobody counted", [null, null], []],
    ["nothing", [], []],
  ])("%s", (_, people, expected, known = []) => {
    expect(tooLarge(people, known)).toEqual(expected);
  });
});

describe("an average", () => {
  const means = (rows: readonly Row[], known: Known = []) => {
    const verdicts = start(rows, known);
    proveMeans(candidates(rows), (index) => rows[index]?.[0] === null, verdicts);
    return found(verdicts);
  };
  const three: readonly (readonly number[])[] = [
    [40, 2, 60],
    [50, 3, 71],
    [60, 1, 55],
  ];
  const by = (people: readonly (number | null)[], shares = three): Row[] =>
    shares.map((row, index): Row => [people[index] ?? null, ...row]);
  const SIMPLE = [50, 2, 62];
  // By 1,000, 2,000 and 3,000 residents: 320/6, 11/6, and 367/6.
  const WEIGHED = [53.3, 1.8, 61.2];

  test.each<[string, readonly Row[], readonly unknown[]]>([
    ["of a table that counts no residents", [...by([]), [null, ...SIMPLE]], [[3, "average"]]],
    ["that stands first", [[null, ...SIMPLE], ...by([])], [[0, "average"]]],
    ["rounded", [...by([]), [null, 50.05, 2, 62.05]], [[3, "average"]]],
    ["off by more", [...by([]), [null, 50.1, 2, 62]], []],
    ["off in one share", [...by([]), [null, 50, 2, 63]], []],
    [
      "of two areas and nothing more",
      [
        [null, 40, 2, 60],
        [null, 50, 3, 71],
        [null, 45, 2.5, 65.5],
      ],
      [],
    ],
    ["without residents, simple", [...by([1000, 2000, 3000]), [null, ...SIMPLE]], [[3, "average"]]],
    [
      "without residents, by residents",
      [...by([1000, 2000, 3000]), [null, ...WEIGHED]],
      [[3, "average"]],
    ],
    [
      "with the mean of the residents",
      [...by([1000, 2000, 3000]), [2000, ...SIMPLE]],
      [[3, "average"]],
    ],
    [
      "with the mean of the residents, by residents",
      [...by([1000, 2000, 3000]), [2000, ...WEIGHED]],
      [[3, "average"]],
    ],
    [
      "with the mean of the residents, rounded",
      [...by([1000, 2000, 3001]), [2000, ...SIMPLE]],
      [[3, "average"]],
    ],
    ["with other residents is an area", [...by([1000, 2000, 3000]), [2001, ...SIMPLE]], []],
    ["with other residents is an area, fewer", [...by([1000, 2000, 3000]), [1999, ...SIMPLE]], []],
    [
      "without residents and no mean cannot be told",
      [...by([1000, 2000, 3000]), [null, 45, 2, 62]],
      [[3, "unclear"]],
    ],
    [
      "without residents and with one share cannot be told",
      [...by([1000, 2000, 3000]), [null, NaN, 2, NaN]],
      [[3, "unclear"]],
    ],
    ["without anything is left as it is", [...by([1000, 2000, 3000]), [null, NaN, NaN, NaN]], []],
    ["where few residents are counted is an area", [...by([1000]), [null, ...SIMPLE]], []],
    [
      "where half of the residents are counted cannot be told",
      [...by([1000, 2000]), [null, 45, 2, 62]],
      [
        [2, "unclear"],
        [3, "unclear"],
      ],
    ],
    [
      "of two areas, beside one without figures",
      [
        [null, 40, 2, 60],
        [null, 50, 3, 71],
        [null, NaN, NaN, NaN],
        [null, 45, 2.5, 65.5],
      ],
      [[3, "average"]],
    ],
    [
      "with two shares of three cannot be told",
      [...by([1000, 2000, 3000]), [null, 50, 2, NaN]],
      [[3, "unclear"]],
    ],
    [
      "beside one area that counts its residents is an area",
      [
        [1500, 40, 2, 60],
        [null, 50, 2, 62],
      ],
      [],
    ],
    [
      "where fewer than half of the residents are counted is an area",
      [...by([1000, 2000]), [null, 45, 2, 62], [null, 44, 2, 61]],
      [],
    ],
    [
      "of two shares is not proved",
      [
        ...by(
          [],
          three.map((row) => row.slice(1)),
        ),
        [null, 2, 62],
      ],
      [],
    ],
    [
      "of three of which one has a spread is not proved",
      [
        ...by(
          [],
          [
            [40, 2, 60],
            [50, 2, 60],
            [60, 2, 60],
          ],
        ),
        [null, 50, 2, 60],
      ],
      [],
    ],
    [
      "of three of which two have a spread is",
      [
        ...by(
          [],
          [
            [40, 2, 60],
            [50, 3, 60],
            [60, 1, 60],
          ],
        ),
        [null, 50, 2, 60],
      ],
      [[3, "average"]],
    ],
    [
      "with a share that only one other has",
      [
        ...by(
          [],
          [
            [40, 2, 60, 9],
            [50, 3, 71, NaN],
            [60, 1, 55, NaN],
          ],
        ),
        [null, ...SIMPLE, 1],
      ],
      [[3, "average"]],
    ],
  ])("%s", (_, rows, expected) => {
    expect(means(rows)).toEqual(expected);
  });

  test("is the mean of areas, not of what is known for something else", () => {
    const rows: Row[] = [...by([1000, 2000, 3000]), [6000, 90, 9, 90], [null, ...WEIGHED]];
    expect(means(rows, [[3, "total"]])).toEqual([
      [3, "total"],
      [4, "average"],
    ]);
    expect(means([...rows.slice(0, 4), [null, ...SIMPLE]], [[4, "note"]])).toEqual([[4, "note"]]);
  });
});
