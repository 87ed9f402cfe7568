import { checklist } from "../../../src/plan/judge/checklist";
import { yearReport } from "../../../src/plan/judge/report";
import { indicatorSeries } from "../../../src/plan/judge/series";
import { snapshotOf } from "../../../src/plan/judge/snapshot";
import { changesBetween, NOTHING_TOLD, type Snapshot } from "../../../src/plan/judge/changes";
import { measurement, milestone, WHOLE } from "./sample";

const BEFORE: Snapshot = {
  indicators: { I1: "onTrack", I3: "undecided" },
  milestones: { MP1: "upcoming" },
  requirements: { K1: "open", K21: "contradicted" },
  missing: 2,
  meetsMinimum: false,
};

test("an update tells what now stands otherwise, and only that", () => {
  const now: Snapshot = {
    indicators: { I1: "onTrack", I3: "onTrack", I4: "behind" },
    milestones: { MP1: "overdue" },
    requirements: { K1: "met", K21: "contradicted" },
    missing: 1,
    meetsMinimum: true,
  };
  expect(changesBetween(BEFORE, now)).toEqual([
    { kind: "indicator", id: "I3", from: "undecided", to: "onTrack" },
    { kind: "indicator", id: "I4", from: null, to: "behind" },
    { kind: "milestone", id: "MP1", from: "upcoming", to: "overdue" },
    { kind: "requirement", id: "K1", from: "open", to: "met" },
    { kind: "missing", from: 2, to: 1 },
    { kind: "money", from: false, to: true },
  ]);
});

test("where nothing moved, and the first time, nothing is told", () => {
  expect(changesBetween(BEFORE, BEFORE)).toEqual([]);
  expect(changesBetween(NOTHING_TOLD, BEFORE)).toEqual([]);
});

test.each([
  [null, 3, []],
  [3, null, []],
  [3, 0, [{ kind: "missing", from: 3, to: 0 }]],
  [0, 3, [{ kind: "missing", from: 0, to: 3 }]],
])(
  "a report that lacked %p and now %p things: a year without a report tells nothing",
  (from, to, told) => {
    expect(changesBetween({ ...BEFORE, missing: from }, { ...BEFORE, missing: to })).toEqual(told);
  },
);

test.each([
  [true, null],
  [null, false],
])("a local share that was enough (%p) and now is (%p) is told", (from, to) => {
  expect(
    changesBetween({ ...BEFORE, meetsMinimum: from }, { ...BEFORE, meetsMinimum: to }),
  ).toEqual([{ kind: "money", from, to }]);
});

test("a requirement that was not known before is no news, nor is what is no longer there", () => {
  const now = { ...BEFORE, indicators: {}, requirements: { ...BEFORE.requirements, K99: "met" } };
  expect(changesBetween(BEFORE, now as Snapshot)).toEqual([]);
});

describe("what is told by is where everything stands on the day", () => {
  const DAY = "2026-02-15";
  const plan = {
    ...WHOLE,
    measurements: [measurement("I1", "2025-11-01", 10)],
    milestones: [milestone("MP1"), milestone("", { planned: null })],
  };
  const taken = (finance: { readonly meetsMinimum: boolean | null } | null, year = 2025) =>
    snapshotOf(
      {
        plan,
        series: indicatorSeries(plan, DAY),
        items: checklist(plan, []).slice(0, 2),
        report: yearReport(plan, year, DAY),
        finance: finance && { ...finance, errors: 0, share: null, activities: [] },
      },
      DAY,
    );

  test("by id: indicators, milestones that have one, requirements", () => {
    // 10 against a path of 40 to 60, a milestone of June 2025 that is not reached, and no milestone for 2026.
    expect(taken({ meetsMinimum: true })).toEqual({
      indicators: { I1: "behind" },
      milestones: { MP1: "overdue" },
      requirements: { K1: "open", K2: "open" },
      missing: 2,
      meetsMinimum: true,
    });
  });

  test("without a report before the first rules, without money where no finance plan is", () => {
    expect(taken(null, 2010)).toMatchObject({ missing: null, meetsMinimum: null });
    expect(taken({ meetsMinimum: false }).meetsMinimum).toBe(false);
  });
});
