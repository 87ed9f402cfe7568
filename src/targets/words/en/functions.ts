import type { DateArgument, NumberArgument } from "../complaints";
import type { TargetFunctionWords } from "../da/functions";

const parameters: Readonly<
  Record<NumberArgument | DateArgument, { readonly name: string; readonly description: string }>
> = {
  baseline: {
    name: "baseline",
    description: "the value at the start",
  },
  target: {
    name: "target",
    description: "the value to be reached at the end",
  },
  actual: {
    name: "actual",
    description: "the actual value",
  },
  startYear: {
    name: "startYear",
    description: "the year at whose end the baseline holds",
  },
  endYear: {
    name: "endYear",
    description: "the year at whose end the target is to be reached",
  },
  start: {
    name: "start",
    description: "a year or a date; a year means its end",
  },
  end: {
    name: "end",
    description: "a year or a date; a year means its end",
  },
  baselineCount: {
    name: "baselineCount",
    description: "the number of areas to reckon from; the toolbox does not say of which list",
  },
  year: {
    name: "year",
    description: "the year at whose end the number is asked for",
  },
  date: {
    name: "date",
    description: "when it was measured: a year or a date",
  },
};

const descriptions = {
  path: "The straight path from baseline to target: a header row and a row for each year, both years included.",
  reduction:
    "How many areas the national target allows at the end of the year: a quarter fewer from 2016, half as many from 2021.",
  progress:
    "The share of the way that has been gone: 0 at the baseline, 1 at the target; may be below 0 and above 1.",
  status:
    "The status against the straight path in the add-in's own Danish words: nået (reached), på sporet (on track), bagud (behind), ikke nået (not reached), ikke begyndt (not begun) or kan ikke afgøres (cannot be decided).",
};

/** What is read of the target functions while they are typed. */
export const functions: TargetFunctionWords = {
  parameters,
  descriptions,
};
