import type { Theme, ThemeList } from "../../rules/finance/themes/list";
import { THEME_LISTS } from "../../rules/finance/themes";
import { fold, unlikeness } from "./fold";

/** How a text stands against one theme list. `asWritten` is false for a synonym: the official name should be written. `nearest` is undefined where no theme resembles the text. */
export type ThemeMatch =
  | { readonly kind: "theme"; readonly name: string; readonly asWritten: boolean }
  /** On another period's list, not on this. */
  | { readonly kind: "otherPeriod"; readonly name: string; readonly list: ThemeList; readonly nearest: string | undefined }
  | { readonly kind: "unknown"; readonly nearest: string | undefined; readonly close: boolean };

/** A text this unlike every theme is no slip of the pen. */
const CLOSE = 0.35;

interface Entry {
  readonly theme: Theme;
  readonly asWritten: boolean;
}

function entriesOf(list: ThemeList): ReadonlyMap<string, Entry> {
  const synonyms = list.themes.flatMap((theme) => theme.synonyms.map((synonym): [string, Entry] => [fold(synonym), { theme, asWritten: false }]));
  return new Map([...synonyms, ...list.themes.map((theme): [string, Entry] => [fold(theme.name), { theme, asWritten: true }])]);
}

const FOLDED: ReadonlyMap<ThemeList, ReadonlyMap<string, Entry>> = new Map(THEME_LISTS.map((list) => [list, entriesOf(list)]));

/** A theme's number before its name (`3. Sundhed`, `Tema 3: Sundhed`) is no part of it. */
const NUMBERED = /^(?:tema |theme |indsatsområde )?\d{1,2} |^(?:tema|theme|indsatsområde) /;

/** Finds a text on one list: by name, by synonym, else the nearest by letters and words. */
export function themeOn(text: string, list: ThemeList): ThemeMatch {
  const found = onList(text, list);
  if (found) return { kind: "theme", name: found.theme.name, asWritten: found.asWritten };
  const { name: nearest, apart } = nearestOn(fold(text).replace(NUMBERED, ""), list);
  for (const other of THEME_LISTS) {
    const elsewhere = other === list ? undefined : onList(text, other);
    if (elsewhere) return { kind: "otherPeriod", name: elsewhere.theme.name, list: other, nearest };
  }
  return { kind: "unknown", nearest, close: apart <= CLOSE };
}

function onList(text: string, list: ThemeList): Entry | undefined {
  const words = fold(text);
  return FOLDED.get(list)?.get(words) ?? FOLDED.get(list)?.get(words.replace(NUMBERED, ""));
}

/** Whether a text is a theme of any period. */
export function isTheme(text: string): boolean {
  return THEME_LISTS.some((list) => onList(text, list) !== undefined);
}

/** The theme most like the text; its name is undefined where none shares a word with it or a few letters' difference. */
function nearestOn(words: string, list: ThemeList): { readonly name: string | undefined; readonly apart: number } {
  const ranked = list.themes.map(({ name, synonyms }) => {
    const known = [name, ...synonyms].map(fold);
    return { name, apart: Math.min(...known.map((one) => unlikeness(words, one))), shares: known.some((one) => sharesWord(words, one)) };
  });
  ranked.sort((a, b) => a.apart - b.apart);
  const best = ranked.find(({ apart, shares }) => shares || apart <= CLOSE);
  return best ?? { name: undefined, apart: 1 };
}

/** Words that stand in any theme and make no two alike. */
const EMPTY = new Set(["and", "for", "med", "indsats", "indsatser", "tema", "særligt"]);

function sharesWord(a: string, b: string): boolean {
  const words = new Set(b.split(" "));
  return a.split(" ").some((word) => word.length > 2 && !EMPTY.has(word) && words.has(word));
}
