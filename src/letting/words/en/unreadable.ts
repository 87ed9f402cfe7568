import type { FactId, FactKind } from "../../rules/facts";
import { facts } from "./facts";
import type { UnreadableWords } from "../da/unreadable";

const EXAMPLES: Readonly<Record<FactKind, string>> = {
  yesNo: "yes or no",
  share: "a share in per cent, such as 42.5 or 42.5 %",
  count: "a whole number such as 2440",
  homes: "a number of dwellings, such as 7 or ingen",
  months: "a number of months, such as 6",
};

/** What cannot be read as a fact. */
export const unreadable: UnreadableWords = {
  fact,
};

function fact(id: FactId, kind: FactKind, given: string): string {
  const [name, example] = [facts.names[id], EXAMPLES[kind]];
  return `“${given}” cannot be read as ${example} (${name}). Correct it, or leave it empty where it is not known.`;
}
