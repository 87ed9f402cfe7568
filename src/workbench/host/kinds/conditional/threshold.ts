import type { Color } from "@cj-tech-master/excelts";
import { oneOf, recordOf, textOf } from "../../arguments";
import { argbOf } from "../format/color";

/** A threshold of a scale, bar or icon set as the file has it. */
export interface Threshold {
  readonly type: string;
  readonly value?: number | string;
}

const THRESHOLDS = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "min",
} as const;

/** A threshold as the file has it, from an add-in's; "automatic" is the fallback. */
export function threshold(value: unknown, fallback: "min" | "max"): Threshold {
  const { type, formula: text } = recordOf(value);
  const word = oneOf(type, [
    "LowestValue",
    "HighestValue",
    "Number",
    "Percent",
    "Percentile",
    "Formula",
    "Automatic",
  ]);
  if (word === "Automatic") return { type: fallback };
  if (word === "LowestValue" || word === "HighestValue") return { type: THRESHOLDS[word] };
  const given = typeof text === "number" ? text : textOf(text).replace(/^=/, "");
  return {
    type: THRESHOLDS[word],
    value: word === "Formula" || Number.isNaN(Number(given)) ? given : Number(given),
  };
}

/** A threshold as an add-in reads it. */
export function thresholdOf(given: Threshold | undefined): { type: string; formula?: string } {
  const type =
    Object.entries(THRESHOLDS).find(([, file]) => file === given?.type)?.[0] ?? "Automatic";
  return { type, ...(given?.value === undefined ? {} : { formula: `=${given.value}` }) };
}

export const colorIn = (value: unknown): Partial<Color> => ({ argb: argbOf(textOf(value)) });
