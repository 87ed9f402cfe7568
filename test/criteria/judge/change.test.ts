import { type Dice as Throws, Dice } from "../read/fuzz/areas";
import { judgeArea, smallestChange } from "../../../src/criteria/judge";
import { only } from "../only";
import { HEAD } from "./groups";

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

// A longer run: CHANGE_ROUNDS=250 npx jest test/criteria/judge/change
const ROUNDS = Number(process.env.CHANGE_ROUNDS ?? 30);

type Cells = (string | number)[];

/** The rules of each time, with the national average where they take one: three times 0.7567 is 2.2701, twice is 1.5134. */
const RULES = [
  { rules: 2010, national: null },
  { rules: 2014, national: null },
  { rules: 2019, national: "0,7567 %" },
  { rules: 2022, national: "0,7567 %" },
] as const;

type Choice = (typeof RULES)[number];

const judged = (cells: Cells, choice: Choice) => judgeArea(only([HEAD, cells], choice), 0);

/** The area with so many persons more or fewer in what the criteria count. */
function moved(row: Cells, steps: readonly { id: keyof typeof PLACE; by: number }[]): Cells {
  const cells = [...row];
  for (const { id, by } of steps) cells[PLACE[id]] = Number(cells[PLACE[id]]) + by;
  return cells;
}

const signed = (persons: number, side: "tooMany" | "toLimit"): number =>
  side === "tooMany" ? -persons : persons;

describe.each(RULES)("by the rules of $rules", (choice) => {
  test("each criterion of each category turns at exactly so many persons, and not at one fewer", () => {
    const dice = new Dice(choice.rules);
    const turned = new Map<string, number>();
    for (let round = 0; round < ROUNDS / 3; round++) {
      const row = area(dice);
      for (const category of judged(row, choice).categories)
        for (const one of [...category.criteria, ...(category.gate ? [category.gate] : [])]) {
          const { criterion, answer, persons } = one;
          if (criterion.id === "income") continue;
          if (!persons) throw new Error(`${criterion.id} has no persons`);
          const after = (count: number) => {
            const cells = moved(row, [{ id: criterion.id, by: signed(count, persons.side) }]);
            const again = judged(cells, choice).categories.find(({ id }) => id === category.id);
            const all = [...(again?.criteria ?? []), ...(again?.gate ? [again.gate] : [])];
            return all.find((other) => other.criterion === criterion)?.answer;
          };
          expect(persons.approximate).toBe(false);
          expect([criterion.id, row, after(persons.count)]).toEqual([
            criterion.id,
            row,
            answer === "yes" ? "no" : "yes",
          ]);
          expect(after(persons.count - 1)).toBe(answer);
          const key = `${category.id} ${criterion.id}`;
          turned.set(key, (turned.get(key) ?? 0) + 1);
        }
    }
    expect([...turned.values()].every((count) => count >= ROUNDS / 3)).toBe(true);
  });

  test("the smallest combination turns the decision; one person fewer does not, nor does any smaller combination", () => {
    const dice = new Dice(choice.rules + 1);
    const found = { on: 0, off: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const row = area(dice);
      const before = judged(row, choice);
      const smallest = smallestChange(before.listed);
      // Every set of criteria, each moved to its own limit, tried on the area itself.
      const { criteria, gate } = before.listed;
      const movable = [...criteria, ...(gate ? [gate] : [])].flatMap(({ criterion, persons }) =>
        persons && persons.count > 0 ? [{ id: criterion.id, ...persons }] : [],
      );
      let least = Infinity;
      for (let set = 1; set < 2 ** movable.length; set++) {
        const chosen = movable.filter((_, bit) => (set & (2 ** bit)) !== 0);
        const cells = moved(
          row,
          chosen.map(({ id, count, side }) => ({ id, by: signed(count, side) })),
        );
        if (judged(cells, choice).listed.decision === before.listed.decision) continue;
        least = Math.min(
          least,
          chosen.reduce((sum, { count }) => sum + count, 0),
        );
      }
      expect(smallest.kind === "change" ? smallest.change.persons : Infinity).toBe(least);
      if (smallest.kind !== "change") continue;
      const { steps, to } = smallest.change;
      for (const short of [0, 1]) {
        const cells = moved(
          row,
          steps.map(({ id, persons, side }, place) => ({
            id,
            by: signed(persons - (place === 0 ? short : 0), side),
          })),
        );
        expect(judged(cells, choice).listed.decision === before.listed.decision).toBe(short === 1);
      }
      found[to]++;
    }
    expect(Math.min(found.on, found.off)).toBeGreaterThan(ROUNDS / 15);
  });
});

test("where the group is not counted, it says so", () => {
  const part = only([
    ["Boligområde", "Beboere", "Uden arbejde", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
    ["A", 1500, 45, 60, 3, 40, 70],
  ]);
  expect(smallestChange(judgeArea(part, 0).listed)).toEqual({
    kind: "groupsMissing",
    ids: ["jobless", "convicted"],
  });
});
