import { changesBetween, NOTHING_TOLD, type Snapshot } from "../../../src/plan/judge/changes";

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
