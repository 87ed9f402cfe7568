import type { Fields } from "../read/plan/fields";
import type { Finding, FindingKind } from "./finding";

/** Findings of a whole row, of an activity or of the plan: their sentences say what they are of. */
const OF_MORE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "doubt",
  "regulation",
  "regulationUnknown",
  "frameExceeded",
  "cofinancingLow",
  "cofinancingOpen",
  "themesAbsent",
  "physicalAsSocial",
  "socialAsPhysical",
  "rentSupport",
  "sourceUncertain",
  "saleNeedsPlan",
  "costUnfinanced",
  "financingUncosted",
  "financingDiffers",
  "duplicate",
]);

/** What the user calls the column of a finding's cell: its heading, else its number; undefined where the finding is of more than a cell. */
export function columnName(finding: Finding, { columns }: Fields): string | undefined {
  if (OF_MORE.has(finding.kind) || (finding.kind === "amountScale" && finding.of.by !== "line"))
    return undefined;
  return columns.get(finding.column) || String(finding.column + 1);
}
