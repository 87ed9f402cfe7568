import type { Cell } from "../../../src/core/cell";
import { judgeArea, smallestChange } from "../../../src/criteria/judge";
import type { CategoryId } from "../../../src/criteria/rules";
import { only } from "../only";
import { HEAD } from "./groups";

/** Of the category of that name, else of the list's own. */
function change(cells: readonly Cell[], choices: object, id?: CategoryId) {
  const { categories, listed } = judgeArea(only([HEAD, ["A", ...cells]], choices), 0);
  const category = id === undefined ? listed : categories.find((one) => one.id === id);
  if (!category) throw new Error(`no category ${id}`);
  return smallestChange(category);
}

describe("2014: three of five", () => {
  // Of 1,000: over 400 without work, over 500 non-western, over 27 convicted, over 500 with basic school alone.
  const CHOICES = { rules: 2014 };

  test("three are met: the one that is nearest its limit takes it off", () => {
    expect(change([2000, 1000, 410, 1006, 1000, 20, 1000, 503, 90], CHOICES)).toEqual({
      kind: "change",
      change: {
        to: "off",
        persons: 3,
        steps: [{ id: "basicSchool", persons: 3, side: "tooMany", approximate: false }],
      },
    });
  });

  test("four are met: the two that are nearest", () => {
    expect(change([2000, 1000, 410, 1006, 1000, 30, 1000, 502, 90], CHOICES)).toEqual({
      kind: "change",
      change: {
        to: "off",
        persons: 5,
        steps: [
          { id: "basicSchool", persons: 2, side: "tooMany", approximate: false },
          { id: "convicted", persons: 3, side: "tooMany", approximate: false },
        ],
      },
    });
  });

  test("two are met: the nearest of the others takes it on; on the limit it takes one more", () => {
    expect(change([2000, 1000, 410, 1006, 1000, 27, 1000, 490, 90], CHOICES)).toEqual({
      kind: "change",
      change: {
        to: "on",
        persons: 1,
        steps: [{ id: "convicted", persons: 1, side: "toLimit", approximate: false }],
      },
    });
  });

  test("an income has no persons: where only it could turn, there is no number", () => {
    // Three are met, the income among them; the two others are, and each takes persons.
    expect(change([2000, 1000, 410, 1006, 1000, 20, 1000, 490, 50], CHOICES)).toMatchObject({
      kind: "change",
      change: { to: "off", persons: 6, steps: [{ id: "nonwestern" }] },
    });
  });

  test("too few residents, and what cannot be decided, have none", () => {
    expect(change([900, 400, 200, 500, 400, 20, 400, 300, 50], CHOICES)).toEqual({ kind: "none" });
    expect(change([2000, 1000, 410, 1006, 1000, "..", 1000, 490, 90], CHOICES)).toEqual({
      kind: "none",
    });
  });
});

describe("2018-20: a ghettoområde is over half non-western, and two of four besides", () => {
  // Of 1,000: over 400 without work; over 600 of 1,000 with basic school alone; convicted three times the average of 0.66: 1.98 pct.
  const CHOICES = { rules: 2018, national: "0,66 %" };

  test("the list itself has no such condition", () => {
    expect(change([2000, 1000, 410, 1004, 1000, 10, 1000, 650, 90], CHOICES)).toMatchObject({
      change: { to: "off", persons: 10, steps: [{ id: "jobless", persons: 10 }] },
    });
  });

  test("off by the condition, where it is nearest", () => {
    expect(
      change([2000, 1000, 410, 1004, 1000, 10, 1000, 650, 90], CHOICES, "ghetto"),
    ).toMatchObject({
      kind: "change",
      change: { to: "off", persons: 4, steps: [{ id: "nonwestern", persons: 4 }] },
    });
  });

  test("off by a criterion, where that is nearer", () => {
    expect(
      change([2000, 1000, 403, 1104, 1000, 10, 1000, 650, 90], CHOICES, "ghetto"),
    ).toMatchObject({
      kind: "change",
      change: { to: "off", persons: 3, steps: [{ id: "jobless", persons: 3 }] },
    });
  });

  test("on: the condition and a criterion together, where both are lacking", () => {
    expect(
      change([2000, 1000, 410, 995, 1000, 10, 1000, 596, 90], CHOICES, "ghetto"),
    ).toMatchObject({
      kind: "change",
      // 995 to 1,001 is over half of 2,000; 596 to 601 is over 60 pct. of 1,000.
      change: {
        to: "on",
        persons: 11,
        steps: [
          { id: "basicSchool", persons: 5 },
          { id: "nonwestern", persons: 6 },
        ],
      },
    });
  });

  test("on by the condition alone, where the criteria are met", () => {
    expect(
      change([2000, 1000, 410, 995, 1000, 10, 1000, 650, 90], CHOICES, "ghetto"),
    ).toMatchObject({
      kind: "change",
      change: { to: "on", persons: 6, steps: [{ id: "nonwestern", persons: 6 }] },
    });
  });
});
