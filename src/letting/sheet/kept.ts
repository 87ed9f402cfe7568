import { FACT_IDS } from "../read/facts";
import type { FactId } from "../rules/facts";

/** Facts as they were typed; empty is not known. */
export type Typed = Readonly<Record<FactId, string>>;

export const NOTHING = Object.fromEntries(FACT_IDS.map((id) => [id, ""])) as Record<FactId, string>;

/** The workbook's setting that holds the typed facts. */
export const KEPT = "udsat.letting.facts";

/** The facts that a setting holds; what is no text, or no fact, is left out. */
export function typedFrom(value: unknown): Typed {
  if (typeof value !== "string") return NOTHING;
  try {
    const read = JSON.parse(value) as Readonly<Record<string, unknown>> | null;
    const told = FACT_IDS.map((id) => [id, read?.[id]] as const);
    return Object.fromEntries(
      told.map(([id, text]) => [id, typeof text === "string" ? text : ""]),
    ) as Typed;
  } catch {
    // A setting that somebody has written over is as good as none: the fields are empty, and can be filled again.
    return NOTHING;
  }
}
