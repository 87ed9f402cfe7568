import type { Cell } from "../../core/cell";
import { isYear } from "../../core/day";
import { regulationNamed } from "../rules/regulation";
import type { ThemeList } from "../rules/themes/list";
import { foldedName } from "./names/match";
import type { Doubt } from "./plan/doubt";
import type { Period } from "./plan/period";

/** What a plan says of itself that its finance asks for. */
export type FactField =
  | "municipality"
  | "organisation"
  | "firstYear"
  | "lastYear"
  | "regulation"
  | "version";

/** The plan's own facts as its sheet has them; undefined or empty where nothing that can be read is written. */
export interface PlanFacts {
  /** The plan's years, where both are written and stand in their order. */
  readonly period: Period | undefined;
  /** The regulation the grant was given under. */
  readonly rules: ThemeList | undefined;
  readonly version: string;
  readonly municipality: string;
  readonly organisation: string;
}

const textOf = (cell: Cell): string =>
  cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();

/** Reads the facts from one cell each. */
export function planFactsOf(cells: Readonly<Partial<Record<FactField, Cell>>>): PlanFacts {
  const [first, last] = [cells.firstYear, cells.lastYear].map((cell) => Number(textOf(cell)));
  return {
    period:
      first && last && isYear(first) && isYear(last) && first <= last ? { first, last } : undefined,
    rules: regulationNamed(textOf(cells.regulation)),
    version: textOf(cells.version),
    municipality: textOf(cells.municipality),
    organisation: textOf(cells.organisation),
  };
}

/** What the facts say to a doubt: the one of its names that is the plan's version, or the part that an unknown payer may be. */
export function factFor(
  doubt: Doubt,
  { version, municipality, organisation }: PlanFacts,
): { readonly field: FactField; readonly text: string; readonly name: string } | undefined {
  const says = (name: string, text: string): boolean =>
    text !== "" && ` ${foldedName(name)} `.includes(` ${foldedName(text)} `);
  if (doubt.kind === "versions") {
    const names = [...new Set(doubt.names)].filter((name) => says(name, version));
    const [name] = names;
    return name !== undefined && names.length === 1
      ? { field: "version", text: version, name }
      : undefined;
  }
  if (doubt.kind !== "payerUnknown") return undefined;
  const { name } = doubt;
  if (says(name, organisation) || says(organisation, name))
    return { field: "organisation", text: organisation, name };
  return says(name, municipality) ? { field: "municipality", text: municipality, name } : undefined;
}

/** Whether a plan says anything of itself here. */
export const saysAnything = ({ period, rules, version }: PlanFacts): boolean =>
  period !== undefined || rules !== undefined || version !== "";
