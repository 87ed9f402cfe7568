import type { FactId, FactKind } from "../../rules/facts";
import { facts } from "./facts";

const EXAMPLES: Readonly<Record<FactKind, string>> = {
  yesNo: "ja eller nej",
  share: "en andel i procent, som 42,5 eller 42,5 %",
  count: "et helt tal som 2.440",
  homes: "et antal boliger, som 7 eller ingen",
  months: "et antal måneder, som 6",
};

/** What cannot be read as a fact. */
export const unreadable = {
  fact,
};

export type UnreadableWords = typeof unreadable;

/** What cannot be read as a fact, and what to write. */
function fact(id: FactId, kind: FactKind, given: string): string {
  const [name, example] = [facts.names[id], EXAMPLES[kind]];
  return `»${given}« kan ikke læses som ${example} (${name}). Ret det, eller lad det stå tomt, hvis det ikke vides.`;
}
