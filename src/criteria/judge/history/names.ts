import { plainText } from "../../../core/number";
import { distance } from "../../../core/text";

/** A name as its parts: spelling, order, and what is only "and others" left aside. */
export interface NameKey {
  /** Sorted, so that `Skovvejen/Skovparken` is `Skovparken/Skovvejen`. */
  readonly parts: readonly string[];
  readonly text: string;
}

const OTHERS = /(^|\s)(m\.?\s?v|m\.?\s?fl|med flere|med videre|mfl|mv)\.?(?=\s|$)/g;

/** A word in letters that are spelled alike: `å` as `aa`, no hyphens, `gl.` written out. */
function plain(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/å/g, "aa")
    .replace(/\bgl\.?(?=\s)/g, "gammel")
    .replace(/\bst\.?(?=\s)/g, "store")
    .replace(/[-\s](kvarteret|området|omraadet|bebyggelsen)\b/g, "")
    .replace(OTHERS, " ")
    .replace(/[.'’()-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export const townKey = (town: string): string =>
  plain(town)
    .replace(/ kommune$/, "")
    .replace(/s$/, "")
    .replace(/^ny /, "")
    .trim();

/** The key of a name. The municipality's own name in it (`Ringparken, Slagelse`) says no more than the municipality. */
export function nameKey(name: string, municipality: string | null): NameKey {
  const town = municipality === null ? "" : townKey(municipality);
  const parts = name
    .split(/[/,;+]|\sog\s|\s&\s/i)
    .map(plain)
    .map((part) =>
      town !== "" && part.startsWith(`${town} `) ? part.slice(town.length + 1) : part,
    )
    .filter((part, place) => part !== "" && (place === 0 || part !== town));
  const words = mergedDirections(parts).sort();
  return { parts: words, text: words.join("/") };
}

const DIRECTION = /^(øst|vest|nord|syd|i|ii|iii|iv|v|\d+)$/;

/** `Korsløkkeparken, Odense Øst` is `Korsløkkeparken Øst`: a direction alone belongs to the part before. */
function mergedDirections(parts: readonly string[]): string[] {
  const merged: string[] = [];
  for (const part of parts)
    if (DIRECTION.test(part) && merged.length > 0) merged.push(`${merged.pop() ?? ""} ${part}`);
    else merged.push(part);
  return merged;
}

const ENDINGS = /(parken|vej|vejen|gaarden|gården|vænget|haven|kvarteret)$/;

/** How alike two parts are: the same words, a slip or another ending on the same long stem, hardly, or not at all. */
type Likeness = "equal" | "ending" | "slip" | "near" | null;

function likeness(one: string, other: string): Likeness {
  if (one === other) return "equal";
  const [a, b] = [one.replace(ENDINGS, ""), other.replace(ENDINGS, "")];
  if (a.length >= 6 && a === b && a !== one && b !== other) return "ending";
  const longest = Math.max(one.length, other.length);
  const edits = longest >= 7 ? distance(one, other) : 3;
  // A letter left out of a long word is a slip; another letter may be another street.
  if (longest >= 11 && edits === 1 && one.length !== other.length) return "slip";
  return edits <= (longest >= 12 ? 2 : 1) ? "near" : null;
}

/**
 * Whether two names are of one area, as far as names can tell: every part of the shorter is a part of the longer. Only
 * nearly alike, it is a question.
 */
export function sameness(one: NameKey, other: NameKey): "same" | "maybe" | null {
  const [few, many] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  const found = few.parts.map((part) => {
    const all = many.parts.map((candidate) => likeness(part, candidate));
    return (
      (["equal", "slip", "ending", "near"] as const).find((kind) => all.includes(kind)) ?? null
    );
  });
  if (found.length === 0 || found.includes(null)) return null;
  if (found.includes("near")) return "maybe";
  return found.includes("ending") && !found.includes("equal") ? "maybe" : "same";
}
