import { criterionNamed } from "../../criteria";
import type { Search } from "../read/chapter";
import { CHAPTERS } from "../rules/chapters";
import { ENTRY_IDS, type EntryId, entryOf, isMeasure, measuresOf } from "../rules/entries";
import type { Entry } from "../rules/entry";
import { COPENHAGEN_LIST } from "../rules/local";

/** Small letters, one spelling of æ, ø and å, no thousands points, and words with single spaces between. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa")
    .replace(/(\d)\.(?=\d{3}(\D|$))/g, "$1")
    .replace(/(\d),(?=\d)/g, "$1_")
    .replace(/[^\p{L}\p{N}_]+/gu, " ")
    .trim();
}

/** All that is told of an entry, as one text. */
function textOf(id: EntryId): string {
  const entry: Entry = entryOf(id);
  const { name, heading, what, targetGroup, goal, quote, note = "" } = entry;
  return [
    name,
    heading,
    what,
    targetGroup,
    goal,
    quote,
    note,
    CHAPTERS[entry.chapter].title,
    ...entry.lead,
    ...entry.partners,
    ...entry.places.flatMap((place) => [place.name, ...place.facts]),
    ...entry.conditions,
    ...entry.results.map(({ text }) => text),
    ...entry.funding,
    ...Object.values(entry.themes).flat(),
    ...entry.measurable.map((one) => one.name),
    // The municipality's goals, actions and requirements stand as a list of their own.
    ...(id === "copenhagenPolicy" ? COPENHAGEN_LIST.map(({ text }) => text) : []),
  ].join(" ");
}

const TEXTS = new Map<EntryId, string>();

function searched(id: EntryId): string {
  const known = TEXTS.get(id);
  if (known !== undefined) return known;
  const text = ` ${plain(textOf(id))} `;
  TEXTS.set(id, text);
  return text;
}

/** A number and a short word must stand as a word of its own; a longer word may be a part of one, as Danish compounds are. */
const holds = (text: string, word: string): boolean =>
  word.length < 3 || /^\d/.test(word) ? text.includes(` ${word} `) : text.includes(word);

/**
 * The entries that tell of every word of a search, in the toolbox's order. `also` is what else is said of an entry, for
 * example in another language.
 */
export function found(words: string, also?: (id: EntryId) => string): readonly EntryId[] {
  const needles = plain(words)
    .split(" ")
    .filter((word) => word !== "");
  return ENTRY_IDS.filter((id) => {
    const text = also ? `${searched(id)}${plain(also(id))} ` : searched(id);
    return needles.every((word) => holds(text, word));
  });
}

/**
 * What a search gives: all measures, a chapter's, or every passage with the words. Words that stand nowhere may still name a
 * criterion, as a heading of a list does (`Andel dømte, pct.`).
 */
export function toolsFor(search: Search): readonly EntryId[] {
  if (search.kind === "all") return ENTRY_IDS.filter(isMeasure);
  if (search.kind === "chapter") return measuresOf(search.chapter);
  const ids = found(search.words);
  if (ids.length > 0) return ids;
  const criterion = criterionNamed(search.words);
  return criterion ? measuresOf(criterion) : [];
}
