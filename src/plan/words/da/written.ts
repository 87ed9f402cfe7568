/** What was written in the plan's sheets, as the reader is told. */
export const written = {
  sheets: "planens ark",
  built,
  refreshed,
  reported,
};

export type WrittenWords = typeof written;

/** What a build did, in one sentence. */
function built({
  created,
  named,
}: {
  readonly created: readonly string[];
  readonly named: number;
}): string {
  const ids = named === 0 ? "" : ` ${named} ${named === 1 ? "række fik" : "rækker fik"} et id.`;
  if (created.length === 0) return "Arkene er opdateret; alt, I har skrevet, er bevaret." + ids;
  return `Lavet: ${created.join(", ")}.` + ids;
}

/** What a refresh of the charts did, in one sentence. */
function refreshed({
  charts,
  made,
  removed,
}: {
  readonly charts: number;
  readonly made: number;
  readonly removed: number;
}): string {
  return `${charts} ${charts === 1 ? "indikator" : "indikatorer"} på arket Diagrammer: ${made} ${made === 1 ? "nyt diagram" : "nye diagrammer"}, ${removed} fjernet, resten er opdateret på deres plads.`;
}

/** What the report's writing did, in one sentence. */
function reported({ sheet }: { readonly sheet: string }): string {
  return `Årsrapporten står på arket »${sheet}«.`;
}
