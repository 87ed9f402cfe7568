import type { Language } from "../../core/words/language";
import { MEASURES_DANISH, type MeasureText } from "../words/danish";
import { MEASURES_ENGLISH } from "../words/english";
import { CHAPTER_NAMES } from "../words/page";
import { type ChapterId, CHAPTERS } from "../rules/chapters";
import { MEASURES, type MeasureId } from "../rules/measures";
import { authorityOf } from "../rules/passages";

export const CHAPTER_IDS = Object.keys(CHAPTERS) as readonly ChapterId[];

export interface Filter {
  readonly words: string;
  readonly chapter: ChapterId | "all";
}

export const textOf = (id: MeasureId, language: Language): MeasureText =>
  (language === "da" ? MEASURES_DANISH : MEASURES_ENGLISH)[id];

/** The measures of the chapters that pass the filter, in the toolbox's order; every word is looked for in the texts, the chapter and the quotation. */
export function filtered(
  { words, chapter }: Filter,
  language: Language,
): readonly { readonly chapter: ChapterId; readonly measures: readonly MeasureId[] }[] {
  const needles = words.trim().toLowerCase().split(/\s+/);
  const passes = (one: ChapterId, id: MeasureId): boolean => {
    const text = [
      ...MEASURES_DANISH[id],
      ...textOf(id, language),
      CHAPTER_NAMES[one][language],
      authorityOf(id).quote,
    ]
      .join(" ")
      .toLowerCase();
    return needles.every((needle) => text.includes(needle));
  };
  return CHAPTER_IDS.filter((one) => chapter === "all" || one === chapter)
    .map((one) => ({ chapter: one, measures: MEASURES[one].filter((id) => passes(one, id)) }))
    .filter(({ measures }) => measures.length > 0);
}

/** The formula that gives a chapter's measures in cells, as Office.js takes formulas, and the room its result takes. */
export function formulaOf(chapter: ChapterId | "all"): {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
} {
  const chapters = chapter === "all" ? CHAPTER_IDS : [chapter];
  const rows = 1 + chapters.reduce((sum, one) => sum + MEASURES[one].length, 0);
  return {
    formula: chapter === "all" ? "=UDSAT.TOOLS()" : `=UDSAT.TOOLS("${CHAPTERS[chapter].title}")`,
    rows,
    columns: 6,
  };
}
