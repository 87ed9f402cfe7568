import { found, toolsFor } from "../judge/search";
import { searchFor } from "../read/chapter";
import { CHAPTER_IDS, type ChapterId, CHAPTERS } from "../rules/chapters";
import { ENTRY_IDS, type EntryId, entryOf, isMeasure } from "../rules/entries";
import { LANGUAGES } from "../../core/words/language";
import { entryWords } from "../words/entries";

import { TOOLS_HEADER } from "../words/da/results";

export interface Filter {
  readonly words: string;
  /** One chapter, those of the criteria that an area exceeds, or all. */
  readonly chapter: ChapterId | "exceeded" | "all";
}

export interface Group {
  readonly chapter: ChapterId;
  readonly entries: readonly EntryId[];
}

/**
 * The passages that pass the filter, by chapter: measures alone until words are searched for, then everything that has them.
 * `exceeded` are the criteria that the area goes beyond.
 */
export function filtered(
  { words, chapter }: Filter,
  exceeded: readonly ChapterId[] = [],
): readonly Group[] {
  const passes = (one: ChapterId): boolean =>
    chapter === "exceeded" ? exceeded.includes(one) : chapter === "all" || one === chapter;
  const searching = words.trim() !== "";
  const ids = searching
    ? found(words, (id) => LANGUAGES.flatMap((language) => entryWords(language)[id]).join(" "))
    : ENTRY_IDS;
  return CHAPTER_IDS.filter(passes)
    .map((one) => {
      const entries = ids.filter((id) => entryOf(id).chapter === one);
      const measures = entries.filter(isMeasure);
      const shown = searching || (one === chapter && measures.length === 0) ? entries : measures;
      return { chapter: one, entries: shown };
    })
    .filter(({ entries }) => entries.length > 0);
}

/** A formula that spills, as Office.js takes formulas, and the room its result takes. */
export interface Asked {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

/** The formula that gives in cells what is searched for, else the chapter; null where it would find nothing. */
export function formulaOf({ words, chapter }: Filter): Asked | null {
  const searched =
    words.trim() || (chapter in CHAPTERS ? CHAPTERS[chapter as ChapterId].title : "");
  const rows = toolsFor(searchFor(searched)).length;
  if (rows === 0) return null;
  const formula =
    searched === "" ? "=UDSAT.TOOLS()" : `=UDSAT.TOOLS("${searched.replace(/"/g, '""')}")`;
  return { formula, rows: rows + 1, columns: TOOLS_HEADER.length };
}
