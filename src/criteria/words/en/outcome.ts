import { figure } from "../figure";
import type { OutcomeWords } from "../da/outcome";

const unjudged = "The list cannot be judged.";

const areas = (count: number): string =>
  `${figure(count, "en", 0)} ${count === 1 ? "area" : "areas"}`;

const readable = (place: string): string => `Widths and wrapping are set in ${place}.`;

/** What became of the sheet and the columns. */
export const outcome: OutcomeWords = {
  unjudged,
  readable,
  built,
};

function removedSentence(removed: number): string {
  if (removed === 0) return "";
  const n = figure(removed, "en", 0);
  return removed === 1
    ? " 1 row that is no longer in the list has been removed."
    : ` ${n} rows that are no longer in the list have been removed.`;
}

function built(built: {
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
  readonly removed: number;
}): string {
  const count = areas(built.rows);
  const removed = removedSentence(built.removed);
  return built.created
    ? `The sheet “${built.sheet}” has been inserted with ${count}.`
    : `The sheet “${built.sheet}” has been refreshed with ${count}.${removed}`;
}
