import { type Token, tokens } from "./formula";

/** A defined name; without a sheet it belongs to the whole workbook. `formula` starts with "=". */
export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
  readonly visible: boolean;
  /** Not kept in the file. */
  readonly comment?: string;
}

const byWord = new WeakMap<readonly NameInfo[], Map<string, NameInfo[]>>();

/** The names of this word, the workbook's and the sheets', whatever the case; the list of names is replaced, never changed. */
export function namesOf(names: readonly NameInfo[], word: string): readonly NameInfo[] {
  let known = byWord.get(names);
  if (!known) {
    known = new Map();
    for (const one of names) {
      const key = one.name.toLowerCase();
      known.set(key, [...(known.get(key) ?? []), one]);
    }
    byWord.set(names, known);
  }
  return known.get(word.toLowerCase()) ?? [];
}

/** The one reference that a name's formula is; undefined where it is something else. */
export function namedReference(formula: string): (Token & { kind: "reference" }) | undefined {
  const [only, ...more] = tokens(formula.slice(1));
  return only?.kind === "reference" && more.length === 0 ? only : undefined;
}
