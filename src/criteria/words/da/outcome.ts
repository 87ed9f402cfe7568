import { figure } from "../figure";

/** The list was read but cannot be judged. */
const unjudged = "Listen kan ikke bedømmes.";

const areas = (count: number): string =>
  `${figure(count, "da", 0)} ${count === 1 ? "område" : "områder"}`;

/** What became of the columns. */
const readable = (place: string): string => `Bredder og linjeskift er sat i ${place}.`;

/** What became of the sheet and the columns. */
export const outcome = {
  unjudged,
  readable,
  built,
};

export type OutcomeWords = typeof outcome;

function removedSentence(removed: number): string {
  if (removed === 0) return "";
  const n = figure(removed, "da", 0);
  return removed === 1
    ? " 1 række, der ikke længere er i listen, er fjernet."
    : ` ${n} rækker, der ikke længere er i listen, er fjernet.`;
}

/** What became of the sheet. */
function built(built: {
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
  readonly removed: number;
}): string {
  const count = areas(built.rows);
  const removed = removedSentence(built.removed);
  return built.created
    ? `Arket »${built.sheet}« er indsat med ${count}.`
    : `Arket »${built.sheet}« er opdateret med ${count}.${removed}`;
}
