import type { WrittenWords } from "../da/written";

/** What was written in the plan's sheets, as the reader is told. */
export const written: WrittenWords = {
  sheets: "the plan's sheets",
  built,
  refreshed,
  reported,
};

function built({
  created,
  named,
}: {
  readonly created: readonly string[];
  readonly named: number;
}): string {
  const ids = named === 0 ? "" : ` ${named} ${named === 1 ? "row" : "rows"} got an id.`;
  if (created.length === 0)
    return "The sheets are up to date; everything you have written is there." + ids;
  return `Made: ${created.join(", ")}.` + ids;
}

function refreshed({
  charts,
  made,
  removed,
}: {
  readonly charts: number;
  readonly made: number;
  readonly removed: number;
}): string {
  return `${charts} ${charts === 1 ? "indicator" : "indicators"} on the sheet Diagrammer: ${made} new ${made === 1 ? "chart" : "charts"}, ${removed} removed, the rest refreshed where they stand.`;
}

function reported({ sheet }: { readonly sheet: string }): string {
  return `The yearly report is on the sheet “${sheet}”.`;
}
