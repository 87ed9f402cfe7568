import type { Severity } from "../../judge/finding";

/** The severities as the cells write them: what a function gives is always in Danish. */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "fejl",
  warning: "advarsel",
  information: "oplysning",
};

/** What `FINANCEPLAN` gives for a plan in order. */
export const IN_ORDER = "ingen bemærkninger";

/** How `FINANCEPLAN` begins the message about a cell: its column by its heading, or by its number in the range. */
export function inColumn(name: string): string {
  return /^\d{1,3}$/.test(name) ? `Kolonne ${name}:` : `Kolonnen »${name}«:`;
}
