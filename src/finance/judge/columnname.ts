import type { Grid } from "../../core/cell";
import type { Finding, FindingKind } from "./finding";
import { isBlank } from "../read/heading";
import type { Layout } from "../read/layout";

/** Findings of a whole row, of an activity or of the plan: their sentences say what they are of. */
const OF_MORE: ReadonlySet<FindingKind> = new Set<FindingKind>([
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
  "columnUnread",
]);

/** A heading may stand this many rows above the last one, over a row of units or of sources. */
const STACKED = 2;

/** What the user calls the column of a finding's cell: its heading, with the year where that stands above it, else its number; undefined where the finding is of more than a cell. */
export function columnName(
  { kind, column, ...finding }: Finding,
  { header, money, totals }: Layout,
  grid: Grid,
): string | undefined {
  if (
    OF_MORE.has(kind) ||
    ("of" in finding && typeof finding.of === "object" && finding.of.by !== "line")
  )
    return undefined;
  const own = [...money, ...totals].find((one) => one.column === column);
  if (own?.heading)
    return own.year === 0 || own.heading.includes(String(own.year))
      ? own.heading
      : `${own.heading} ${own.year}`;
  for (let row = header; row >= 0 && row >= header - STACKED; row--) {
    const cell = grid[row]?.[column];
    if (!isBlank(cell)) return String(cell).trim();
  }
  return String(column + 1);
}
