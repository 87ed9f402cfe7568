import type { PlanBuildOptions } from "../../src/plan/sheet/build";

/** One indicator with all its figures, as the plan's sheet has it. */
export const INDICATOR = {
  id: "I1",
  name: "Ledige",
  goal: "M1",
  unit: "pct.",
  direction: "faldende",
  baseline: 48,
  startYear: 2024,
  target: 40,
  endYear: 2027,
  source: "Register",
  availability: "tilgængelige",
};

/** The smallest plan that has something to draw, on the day that it is built. */
export const onePlan = (today: string): PlanBuildOptions => ({
  today,
  reportYear: 2025,
  years: [2025, 2026],
  rows: {
    goals: [{ id: "M1", level: "Formål", name: "Flere i job" }],
    indicators: [INDICATOR],
    measurements: [{ day: 46_000, indicator: "I1", value: 46 }],
  },
});
