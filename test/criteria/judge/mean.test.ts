import type { Cell } from "../../../src/core/cell";
import { assess, judgeArea, kronerBy } from "../../../src/criteria/judge";
import type { JudgedArea, Kroner } from "../../../src/criteria/judge/types";

const HEAD = [
  "Boligområde",
  "Beboere",
  "Uden job, pct.",
  "Ikke-vestlige, pct.",
  "Dømte, pct.",
  "Grundskole, pct.",
];
const SHARE = "Indkomst i pct. af regionen";
const OWN = "Gennemsnitsindkomst, kr.";
const REGION = "Regionens gennemsnitsindkomst, kr.";

/** Two areas by the rules of 2014: the one that is asked for, and one with all its figures. */
function judged(
  headings: readonly string[],
  cells: readonly Cell[],
  rest: readonly Cell[],
): JudgedArea {
  const outcome = assess(
    [
      [...HEAD, ...headings],
      ["Vollsmose", 2000, 45, 60, 2, 61, ...cells],
      ["Solbakken", 2000, 45, 60, 2, 61, ...rest],
    ],
    { rules: 2014 },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const [part] = outcome.value.parts;
  if (!part) throw new Error("Nothing is judged.");
  return judgeArea(part, 0);
}
const kronerOf = ({ listed }: JudgedArea): readonly (readonly [string, Kroner | null])[] =>
  listed.criteria.map(({ criterion, kroner }) => [criterion.id, kroner]);

describe("kroner are told of the income alone", () => {
  // 55 per cent of 300,000 kr. is 165,000 kr.
  test.each<readonly [string, readonly string[], readonly Cell[], boolean]>([
    ["by the area's own income", [OWN, REGION], [150_000, 300_000], false],
    ["by its share of the region's", [SHARE, REGION], [50, 300_000], true],
  ])("%s", (_, headings, cells, approximate) => {
    expect(kronerOf(judged(headings, cells, cells))).toEqual([
      ["jobless", null],
      ["nonwestern", null],
      ["convicted", null],
      ["basicSchool", null],
      ["income", { count: 15_000, side: "tooLittle", approximate }],
    ]);
  });

  test("an area without its own income is told by its share, about so many", () => {
    const cells = [50, "..", 300_000];
    expect(kronerOf(judged([SHARE, OWN, REGION], cells, [50, 150_000, 300_000])).at(-1)).toEqual([
      "income",
      { count: 15_000, side: "tooLittle", approximate: true },
    ]);
  });

  test("by a mean that stands besides the list too", () => {
    const { listed } = judged([SHARE], [50], [50]);
    expect(
      listed.criteria.map((criterion) => [
        criterion.criterion.id,
        kronerBy(criterion, 300_000)?.count ?? null,
      ]),
    ).toEqual([
      ["jobless", null],
      ["nonwestern", null],
      ["convicted", null],
      ["basicSchool", null],
      ["income", 15_000],
    ]);
  });
  test.each([0, -300_000, NaN])("a mean of %d kr. is none", (mean) => {
    const { listed } = judged([SHARE], [50], [50]);
    expect(listed.criteria.map((criterion) => kronerBy(criterion, mean))).toEqual(
      listed.criteria.map(() => null),
    );
  });
});

describe("one area without what it takes has no kroner", () => {
  test.each<readonly [string, readonly string[], readonly Cell[], readonly Cell[]]>([
    ["no mean of the region", [SHARE, REGION], [50, ".."], [50, 300_000]],
    ["no share", [SHARE, REGION], ["..", 300_000], [50, 300_000]],
    ["no income of its own", [OWN, REGION], ["..", 300_000], [150_000, 300_000]],
    ["an income of 0 kr.", [OWN, REGION], [0, 300_000], [150_000, 300_000]],
    ["a region's mean of 0 kr.", [SHARE, REGION], [50, 0], [50, 300_000]],
    ["a share of 0", [SHARE, REGION], [0, 300_000], [50, 300_000]],
  ])("%s", (_, headings, cells, rest) => {
    expect(kronerOf(judged(headings, cells, rest)).at(-1)).toEqual(["income", null]);
  });
});
