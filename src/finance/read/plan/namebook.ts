import { fold } from "../../../core/text";

/** The texts of a plan, each known by a number; two spellings that fold alike share one. Number 0 is the empty text. */
export interface Names {
  /** The text as first written. */
  readonly texts: readonly string[];
}

/** Names that are still added to, and how each was spelt. */
export interface NameBook extends Names {
  readonly texts: string[];
  /** The number of each spelling met, and of each folded name. */
  readonly spellings: Map<string, number>;
  readonly folded: Map<string, number>;
}

/** A fresh list of names. */
export function emptyNames(): NameBook {
  return { texts: [""], spellings: new Map([["", 0]]), folded: new Map([["", 0]]) };
}

/** The number of a name, a new one where it is new. Each spelling is folded once, however often it stands in the plan. */
export function nameNumber(names: NameBook, text: string): number {
  return names.spellings.get(text) ?? added(names, text);
}

function added({ texts, spellings, folded }: NameBook, text: string): number {
  const key = fold(text);
  let id = folded.get(key);
  if (id === undefined) {
    id = texts.push(text.trim()) - 1;
    folded.set(key, id);
  }
  spellings.set(text, id);
  return id;
}
