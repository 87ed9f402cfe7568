import { type Dice as Throws, Dice } from "../read/fuzz/areas";
import { judgeArea, smallestChange } from "../../../src/criteria/judge";
import { only } from "../only";

const HEAD = [
  "Boligområde",
  "Beboere",
  "Antal 18-64-årige",
  "Antal uden for arbejdsmarkedet",
  "Antal ikke-vestlige",
  "Antal 18 år og derover",
  "Antal dømte",
  "Antal 30-59-årige",
  "Antal med alene grundskole",
  "Indkomst i pct. af regionen",
];
const PLACE = { jobless: 3, nonwestern: 4, convicted: 6, basicSchool: 8, income: -1 } as const;

function area(dice: Throws): (string | number)[] {
  const people = dice.whole(1000, 6000);
  const [adults, grown, middle] = [
    Math.floor(people * 0.6),
    Math.floor(people * 0.7),
    Math.floor(people * 0.4),
  ];
  const of = (group: number, from: number, to: number): number =>
    Math.round((group * dice.whole(from, to)) / 1000);
  return [
    "A",
    people,
    adults,
    of(adults, 250, 550),
    of(people, 300, 700),
    grown,
    of(grown, 10, 45),
    middle,
    of(middle, 350, 650),
    dice.whole(450, 650) / 10,
  ];
}

test("in 400 areas the smallest change flips the decision, and one person less does not", () => {
  const dice = new Dice(13);
  let flipped = 0;
  for (let round = 0; round < 400; round++) {
    const row = area(dice);
    const rules = round % 2 === 0 ? 2014 : 2010;
    const judged = (cells: (string | number)[]) => judgeArea(only([HEAD, cells], { rules }), 0);
    const before = judged(row);
    const found = smallestChange(before);
    if (found.kind !== "change") continue;
    const moved = (short: number): (string | number)[] => {
      const cells = [...row];
      found.change.steps.forEach(({ id, persons, side }, index) => {
        const by = persons - (index === 0 ? short : 0);
        cells[PLACE[id]] = Number(cells[PLACE[id]]) + (side === "tooMany" ? -by : by);
      });
      return cells;
    };
    expect(judged(moved(0)).listed.decision).not.toBe(before.listed.decision);
    expect(judged(moved(1)).listed.decision).toBe(before.listed.decision);
    flipped++;
  }
  expect(flipped).toBeGreaterThan(200);
});

test("where the group is not counted, it says so", () => {
  const part = only([
    ["Boligområde", "Beboere", "Uden arbejde", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
    ["A", 1500, 45, 60, 3, 40, 70],
  ]);
  expect(smallestChange(judgeArea(part, 0))).toEqual({
    kind: "groupsMissing",
    ids: ["jobless", "convicted"],
  });
});
