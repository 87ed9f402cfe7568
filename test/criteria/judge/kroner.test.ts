import fc from "fast-check";
import type { Cell } from "../../../src/core/cell";
import { MARGINS } from "../../../src/criteria/functions/margins";
import { assess, judgeArea, kronerBy } from "../../../src/criteria/judge";
import type { JudgedCriterion } from "../../../src/criteria/judge/types";

const HEAD = [
  "Område",
  "Beboere",
  "Uden job, pct.",
  "Dømte, pct.",
  "Grundskole, pct.",
  "Ikke-vestlige, pct.",
];
const REST: readonly Cell[] = [2000, 45, 2, 61, 60];

/** The income criterion of an area with these cells under these headings, by the rules of 2014: `udgør mindre end 55 pct.` */
function income(headings: readonly string[], cells: readonly Cell[]): JudgedCriterion | undefined {
  const grid = [
    [...HEAD, ...headings],
    ["A", ...REST, ...cells],
  ];
  const outcome = assess(grid, { rules: 2014 });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const [part] = outcome.value.parts;
  return (
    part && judgeArea(part, 0).listed.criteria.find(({ criterion }) => criterion.id === "income")
  );
}
const AMOUNTS = ["Gennemsnitsindkomst, kr.", "Regionens gennemsnitsindkomst, kr."];
const THOUSANDS = ["Gennemsnitsindkomst, 1.000 kr.", "Regionens gennemsnitsindkomst, 1.000 kr."];
const RATIO = ["Indkomst i pct. af regionen", "Regionens gennemsnitsindkomst, kr."];

describe("the income's distance in kroner", () => {
  // 55 pct. of 300,000 kr. is 165,000 kr.; the law takes what is less.
  test.each<[number, number, "tooLittle" | "toLimit"]>([
    [150_000, 15_000, "tooLittle"],
    [164_999, 1, "tooLittle"],
    [165_000, 1, "toLimit"],
    [165_001, 2, "toLimit"],
    [180_000, 15_001, "toLimit"],
  ])("%d kr. of a mean of 300,000 kr.: %d kr.", (own, count, side) => {
    expect(income(AMOUNTS, [own, 300_000])?.kroner).toEqual({ count, side, approximate: false });
  });

  test("a limit between two kroner: 55 pct. of 300,001 is 165,000.55", () => {
    expect(income(AMOUNTS, [165_000, 300_001])?.kroner?.count).toBe(1);
    expect(income(AMOUNTS, [164_999, 300_001])?.kroner?.count).toBe(2);
    expect(income(AMOUNTS, [165_001, 300_001])?.kroner).toMatchObject({
      count: 1,
      side: "toLimit",
    });
  });

  test("amounts in thousands are told in kroner", () => {
    expect(income(THOUSANDS, [150.5, 300])?.kroner?.count).toBe(14_500);
    expect(income(THOUSANDS, ["150,5", "300"])?.kroner?.count).toBe(14_500);
    expect(income(AMOUNTS, ["150.500 kr.", "300.000 kr."])?.kroner?.count).toBe(14_500);
  });

  test("a ratio beside the region's mean is rounded already, and the kroner are about so many", () => {
    expect(income(RATIO, [50, 300_000])?.kroner).toEqual({
      count: 15_000,
      side: "tooLittle",
      approximate: true,
    });
    expect(income(RATIO, [55, 300_000])?.kroner).toMatchObject({ count: 1, side: "toLimit" });
    expect(income(RATIO, [0.5, 300_000])?.kroner?.count).toBe(15_000);
  });

  test("a ratio goes before amounts that stand beside it", () => {
    const beside = ["Indkomstindeks", ...AMOUNTS];
    for (const own of ["..", 160_000])
      expect(income(beside, [50, own, 300_000])?.kroner).toEqual({
        count: 15_000,
        side: "tooLittle",
        approximate: true,
      });
    expect(income(beside, [50, 150_000, ".."])?.kroner).toBeNull();
  });

  test("without the region's mean, or without the area's figure, there is none", () => {
    expect(income(["Indkomst i pct. af regionen"], [50])?.kroner).toBeNull();
    expect(income(RATIO, [50, ".."])?.kroner).toBeNull();
    expect(income(RATIO, ["..", 300_000])?.kroner).toBeNull();
    expect(income(AMOUNTS, ["..", 300_000])?.kroner).toBeNull();
  });

  test("exactly so many kroner turn the answer, and one fewer does not", () => {
    const region = fc.integer({ min: 200_000, max: 600_000 });
    fc.assert(
      fc.property(region, fc.integer({ min: 100_000, max: 500_000 }), (mean, own) => {
        const judged = income(AMOUNTS, [own, mean]);
        const { count = 0, side } = judged?.kroner ?? {};
        const way = side === "tooLittle" ? 1 : -1;
        const answer = (amount: number): string | undefined =>
          income(AMOUNTS, [amount, mean])?.answer;
        expect(count).toBeGreaterThan(0);
        expect([answer(own), answer(own + way * (count - 1)), answer(own + way * count)]).toEqual(
          side === "tooLittle" ? ["yes", "yes", "no"] : ["no", "no", "yes"],
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("by a mean that stands besides the list", () => {
  const without = ["Indkomst i pct. af regionen"];
  // 55 pct. of 300,000 kr. is 165,000 kr.; the law takes what is less.
  test.each<[number, number, "tooLittle" | "toLimit"]>([
    [50, 15_000, "tooLittle"],
    [54.9, 300, "tooLittle"],
    [55, 1, "toLimit"],
    [55.1, 301, "toLimit"],
  ])("%d pct. of 300,000 kr.: about %d kr.", (share, count, side) => {
    const judged = income(without, [share]);
    expect(judged?.kroner).toBeNull();
    expect(judged && kronerBy(judged, 300_000)).toEqual({ count, side, approximate: true });
  });

  test("a share that is missing has none", () => {
    const judged = income(without, [".."]);
    expect(judged && kronerBy(judged, 300_000)).toBeNull();
  });
});

describe("UDSAT.MARGINS tells the kroner last", () => {
  const last = (headings: readonly string[], cells: readonly Cell[]): readonly unknown[] =>
    (MARGINS.run as unknown as (data: Cell[][], rules: number) => unknown[][])(
      [
        [...HEAD, ...headings],
        ["A", ...REST, ...cells],
      ],
      2014,
    ).map((row) => row.at(-1));
  test.each<[readonly string[], readonly Cell[], string]>([
    [AMOUNTS, [150_000, 300_000], "15.000 kr. for lidt"],
    [AMOUNTS, [165_000, 300_000], "1 kr. fra grænsen"],
    [RATIO, [50, 300_000], "ca. 15.000 kr. for lidt"],
    [["Indkomst i pct. af regionen"], [50], "regionens indkomst mangler"],
    [["Indkomst i pct. af regionen"], [".."], "mangler"],
  ])("%j %j: %s", (headings, cells, words) => {
    expect(last(headings, cells)).toEqual(["Indkomst: kroner", words]);
  });
});
