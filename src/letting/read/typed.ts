import type { FactId } from "../rules/facts";
import { FACT_IDS } from "./facts";

/** Facts as they were typed; empty is not known. */
export type Typed = Readonly<Record<FactId, string>>;

export const NOTHING: Typed = Object.fromEntries(FACT_IDS.map((id) => [id, ""])) as Typed;

/** The typed facts that a workbook has kept, maybe by an older or a newer version: what is no text, or no fact, is left out. */
export function typedFrom(kept: unknown): Typed {
  const told = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    FACT_IDS.map((id) => {
      const text = told[id];
      return [id, typeof text === "string" ? text : ""];
    }),
  ) as Typed;
}
