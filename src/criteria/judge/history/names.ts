import { plainText } from "../../../core/number";
import { distance } from "../../../core/text";

/** A name as its parts: spelling, order, and what is only "and others" left aside. */
export interface NameKey {
  /** Sorted, so that `Skovvejen/Skovparken` is `Skovparken/Skovvejen`. */
  readonly parts: readonly Part[];
  readonly text: string;
}

/** A part of a name with what comparing it takes, worked out once. */
interface Part {
  readonly text: string;
  /** Without `parken`, `vej` and the like. */
  readonly stem: string;
  /** A bit for each letter in it, so that most parts are told apart without being compared letter by letter. */
  readonly letters: number;
}

const OTHERS = /(^|\s)(m\.?\s?v|m\.?\s?fl|med flere|med videre|mfl|mv)\.?(?=\s|$)/g;

/** A word in letters that are spelled alike: `å` as `aa`, no hyphens, `gl.` written out. */
function plain(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/å/g, "aa")
    .replace(/\bgl\.?(?=\s)/g, "gammel")
    .replace(/(?<![æø])\bst\.?(?=\s)/g, "store")
    .replace(/[-\s](kvarteret|området|omraadet|bebyggelsen)\b/g, "")
    .replace(OTHERS, "")
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
  const town = townKey(municipality ?? "");
  const parts = name
    .split(/[/,;+]|\sog\s|\s&\s/i)
    .map(plain)
    .map((part) => {
      const rest = town !== "" && part.startsWith(town) ? part.slice(town.length) : "";
      return /^s? (.+)/.exec(rest)?.[1] ?? part;
    })
    .filter((part, place) => part !== "" && (place === 0 || townKey(part) !== town));
  const words = mergedDirections(parts).sort();
  return { parts: words.map(partOf), text: words.join("/") };
}

const partOf = (text: string): Part => ({
  text,
  stem: text.replace(ENDINGS, ""),
  letters: Array.from(text).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 31)), 0),
});

const DIRECTION = /^(øst|vest|nord|syd|i|ii|iii|iv|v|\d+)$/;

/** `Korsløkkeparken, Odense Øst` is `Korsløkkeparken Øst`: a direction alone belongs to the part before. */
function mergedDirections(parts: readonly string[]): string[] {
  const merged: string[] = [];
  for (const part of parts)
    if (DIRECTION.test(part) && merged.length > 0) merged[merged.length - 1] += ` ${part}`;
    else merged.push(part);
  return merged;
}

const ENDINGS = /(parken|vej|vejen|gaarden|gården|vænget|haven|kvarteret)$/;

/** How alike two parts are: the same words, a slip or another ending on the same long stem, hardly, or not at all. */
type Likeness = "equal" | "ending" | "slip" | "near" | null;

function likeness(one: Part, other: Part): Likeness {
  if (one.text === other.text) return "equal";
  if (
    one.stem.length >= 6 &&
    one.stem === other.stem &&
    one.stem !== one.text &&
    other.stem !== other.text
  )
    return "ending";
  const [a, b] = [one.text.length, other.text.length];
  const longest = Math.max(a, b);
  const allowed = longest >= 12 ? 2 : longest >= 7 ? 1 : 0;
  // An edit takes away one letter at most, and brings one.
  const differing = countOf(one.letters ^ other.letters);
  if (Math.abs(a - b) > allowed || differing > 2 * allowed) return null;
  const edits = distance(one.text, other.text);
  // A letter left out of a long word is a slip; another letter may be another street.
  if (longest >= 11 && edits === 1 && a !== b) return "slip";
  return edits <= allowed ? "near" : null;
}

/** How many bits are set. */
function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Whether two names are of one area, as far as names can tell: every part of the shorter is a part of the longer, and where
 * both have as many, each of the other too. Only nearly alike, it is a question.
 */
export function sameness(one: NameKey, other: NameKey): "same" | "maybe" | null {
  const more = one.parts.length - other.parts.length;
  const found = [more > 0 || within(one, other), more < 0 || within(other, one)];
  return found.includes(null) ? null : found.includes("maybe") ? "maybe" : "same";
}

/** Whether every part of a name is a part of another. */
function within(few: NameKey, many: NameKey): "same" | "maybe" | null {
  const found: Likeness[] = [];
  for (const part of few.parts) {
    let best: Likeness = null;
    for (const candidate of many.parts) best = closer(best, likeness(part, candidate));
    if (best === null) return null;
    found.push(best);
  }
  if (found.length === 0) return null;
  if (found.includes("near")) return "maybe";
  return found.includes("ending") && !found.includes("equal") ? "maybe" : "same";
}

const CLOSENESS: readonly Likeness[] = ["equal", "slip", "ending", "near", null];

const closer = (one: Likeness, other: Likeness): Likeness =>
  CLOSENESS.indexOf(one) <= CLOSENESS.indexOf(other) ? one : other;
