import {
  EMPTY_PLAN,
  type Activity,
  type Goal,
  type Indicator,
  type Mark,
  type Measurement,
  type Milestone,
  type Plan,
} from "../../../src/plan/read/plan";
import type { PlanFacts } from "../../../src/plan/read/facts";

export const NO_FACTS: PlanFacts = { finance: null, themes: null };

export const goal = (id: string, over: Partial<Goal> = {}): Goal => ({
  row: 5,
  id,
  level: "concrete",
  parent: "",
  name: `Mål ${id}`,
  targetGroup: "unge",
  change: "flere i job",
  ...over,
});

export const activity = (id: string, over: Partial<Activity> = {}): Activity => ({
  row: 5,
  id,
  name: `Aktivitet ${id}`,
  goals: ["M3"],
  theme: "Sundhed",
  measure: "employment",
  budget: [],
  owner: "Projektleder",
  ...over,
});

export const indicator = (id: string, over: Partial<Indicator> = {}): Indicator => ({
  row: 5,
  id,
  name: `Indikator ${id}`,
  goal: "M3",
  unit: "pct.",
  direction: "rising",
  baseline: 40,
  startYear: 2024,
  target: 60,
  endYear: 2028,
  yearly: [],
  source: "Register",
  availability: "available",
  frequency: "yearly",
  owner: "Projektleder",
  ...over,
});

export const measurement = (
  id: string,
  day: string | null,
  value: number | null,
  row = 5,
): Measurement => ({ row, indicator: id, day, value, note: "" });

export const milestone = (id: string, over: Partial<Milestone> = {}): Milestone => ({
  row: 5,
  id,
  activity: "A1",
  name: `Milepæl ${id}`,
  owner: "Projektleder",
  planned: "2025-06-30",
  actual: null,
  state: null,
  ...over,
});

export const mark = (code: string, over: Partial<Mark> = {}): Mark => ({
  row: 5,
  code,
  state: "done",
  owner: "",
  day: null,
  note: "",
  ...over,
});

/** A small plan that holds together: one purpose, one programme goal, one concrete goal, one of everything else. */
export const WHOLE: Plan = {
  ...EMPTY_PLAN,
  goals: [
    goal("M1", { level: "purpose" }),
    goal("M2", { level: "programme", parent: "M1" }),
    goal("M3", { parent: "M2" }),
  ],
  activities: [activity("A1")],
  indicators: [indicator("I1")],
  measurements: [measurement("I1", "2025-11-01", 46)],
  milestones: [
    milestone("MP1", { actual: "2025-06-01", state: "reached" }),
    milestone("MP2", { planned: "2026-03-31", row: 6 }),
  ],
};
