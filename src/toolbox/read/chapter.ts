import type { Cell } from "../../core/cell";
import { plainHeader } from "../../criteria";
import { CHAPTER_IDS, type ChapterId, CHAPTERS } from "../rules/chapters";

/** What a chapter may be called besides its title and its id, in ASCII and small letters. */
const CALLED: Readonly<Record<ChapterId, readonly string[]>> = {
  introduction: ["maalsaetning", "forudsaetninger"],
  steering: ["styring", "effektiv styring", "helhedsplan", "helhedsplaner"],
  jobless: ["uden arbejde", "uden for arbejdsmarkedet", "ledige", "arbejdsloese", "employment"],
  nonwestern: ["ikke vestlige", "indvandrere", "indvandrere og efterkommere"],
  basicSchool: ["grundskole", "basic school", "education"],
  convicted: ["doemte", "kriminalitet", "safety"],
  income: [],
  community: ["andre indsatser", "andre", "boligsociale indsatser", "other"],
  letting: ["udlejning"],
  physical: ["fysisk", "fysiske"],
  urban: ["byfunktioner", "andre boligformer"],
};

/** What a search asks for: all, a chapter by its name, or what has some words. */
export type Search =
  | { readonly kind: "all" }
  | { readonly kind: "chapter"; readonly chapter: ChapterId }
  | { readonly kind: "words"; readonly words: string };

/** Reads a search. Nothing, `alle` and an empty cell (which Excel hands over as 0) ask for all. */
export function searchFor(cell: Cell): Search {
  if (cell === null || cell === undefined || cell === 0) return { kind: "all" };
  const words = String(cell).trim();
  if (/^(alle|all)?$/i.test(words)) return { kind: "all" };
  const text = plainHeader(words);
  const chapter = CHAPTER_IDS.find(
    (id) =>
      id.toLowerCase() === text ||
      CALLED[id].includes(text) ||
      plainHeader(CHAPTERS[id].title) === text,
  );
  return chapter ? { kind: "chapter", chapter } : { kind: "words", words };
}
