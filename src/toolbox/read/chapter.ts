import { type ChapterId, CHAPTERS, type OtherChapterId } from "../rules/chapters";
import type { Cell } from "../../core/cell";
import { criterionNamed, plainHeader } from "../../criteria";

/** The words for the chapters that are no criterion, in ASCII; "andre boligformer" is asked before "andre". */
const OTHERS: readonly (readonly [OtherChapterId, RegExp])[] = [
  ["urban", /^(by ?funktion|andre boligformer|urban)/],
  ["community", /^(andre\b|boligsocial|community|other)/],
  ["letting", /^(udlejning|letting)/],
  ["physical", /^(fysisk|renovering|nedrivning|infrastruktur|physical)/],
];

/** Every chapter, in the toolbox's order. */
export const ALL_CHAPTERS = Object.keys(CHAPTERS) as readonly ChapterId[];

/**
 * The chapters a word asks for: the one of a criterion (the words of `UDSAT.THRESHOLD`), one of the four others, or all
 * where nothing is written (Excel hands an empty cell over as 0). Null for a word that names none.
 */
export function chaptersNamed(word: Cell): readonly ChapterId[] | null {
  if (word === null || word === undefined || word === 0) return ALL_CHAPTERS;
  if (/^\s*(alle|all)?\s*$/i.test(String(word))) return ALL_CHAPTERS;
  const text = plainHeader(String(word));
  const chapter = OTHERS.find(([, words]) => words.test(text))?.[0] ?? criterionNamed(word);
  return chapter ? [chapter] : null;
}
