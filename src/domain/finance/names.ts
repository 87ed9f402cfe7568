import { fold } from "./fold";
import type { Names } from "./ledger";

/** A fresh list of names. Each spelling is folded once, however often it stands in the plan. */
export function emptyNames(): Names {
  const texts: string[] = [""];
  const spellings = new Map<string, number>([["", 0]]);
  const folded = new Map<string, number>([["", 0]]);
  const added = (text: string): number => {
    const key = fold(text);
    let id = folded.get(key);
    if (id === undefined) {
      id = texts.push(text.trim()) - 1;
      folded.set(key, id);
    }
    spellings.set(text, id);
    return id;
  };
  return { texts, of: (text) => spellings.get(text) ?? added(text) };
}
