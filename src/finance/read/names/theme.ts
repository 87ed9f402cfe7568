import type { Theme, ThemeList } from "../../rules/themes/list";
import { THEME_LISTS } from "../../rules/themes";
import { fold, unlikeness } from "../../../core/text";

/** How a text stands against one theme list. `asWritten` is false for a synonym: the official name should be written. `nearest` is undefined where no theme resembles the text. */
export type ThemeMatch =
  | { readonly kind: "theme"; readonly name: string; readonly asWritten: boolean }
  /** On another period's list, not on this. */
  | {
      readonly kind: "otherPeriod";
      readonly name: string;
      readonly list: ThemeList;
      readonly nearest: string | undefined;
    }
  /** Themes of one list, side by side in one text. */
  | { readonly kind: "several"; readonly names: readonly string[] }
  | { readonly kind: "unknown"; readonly nearest: string | undefined; readonly close: boolean };

/** So many words are tried as themes side by side. */
const MOST_WORDS = 40;

/** A text this unlike every theme is no slip of the pen. */
const CLOSE = 0.35;

interface Entry {
  readonly theme: Theme;
  readonly asWritten: boolean;
}
type Entries = ReadonlyMap<string, Entry>;

function entriesOf(list: ThemeList): Entries {
  const synonyms = list.themes.flatMap((theme) =>
    theme.synonyms.map((synonym): [string, Entry] => [keyOf(synonym), { theme, asWritten: false }]),
  );
  return new Map([
    ...synonyms,
    ...list.themes.map((theme): [string, Entry] => [keyOf(theme.name), { theme, asWritten: true }]),
  ]);
}

const LETTERS: Readonly<Record<string, string>> = { ae: "æ", ä: "æ", oe: "ø", ö: "ø", aa: "å" };

/** No theme's name is longer; what stands beyond it is not looked at. */
const LONGEST = 120;

/** A theme's words without what joins them: a comma, a slash, `&` and "og" are one; æ, ø and å may stand as two letters. */
function keyOf(text: string): string {
  return fold(text.slice(0, LONGEST))
    .replace(/ae|oe|aa|ä|ö/g, (letters) => LETTERS[letters] ?? letters)
    .split(" ")
    .filter((word) => word !== "og" && word !== "and")
    .join(" ");
}

const ENTRIES: ReadonlyMap<ThemeList, Entries> = new Map(
  THEME_LISTS.map((list) => [list, entriesOf(list)]),
);

/** A theme's number is no part of its name, before it (`3. Sundhed`, `IV Sundhed`, `Tema 3.1: Sundhed`) or after (`Sundhed (tema 3)`). */
const NUMBER = "(?:nr |no )?(?:t?\\d{1,2}[a-d]?|[ivx]{1,4})";
const LABEL = "(?:lbf )?(?:(?:hoved|del|indsats)?(?:tema|(?:tema)?område)|theme)";
const BEFORE = new RegExp(`^(?:${LABEL} |indsats |${NUMBER} |[a-h] )+`);
const AFTER = new RegExp(`(?: ${LABEL})?(?: ${NUMBER})+$`);
const BETWEEN = new RegExp(`^(?:${LABEL}|${NUMBER}|nr|no|samt)$`);

const unnumbered = (key: string): string => key.replace(BEFORE, "").replace(AFTER, "");

/** Finds a text on one list: by name, by synonym, else the nearest by letters and words. */
export function themeOn(text: string, list: ThemeList): ThemeMatch {
  const key = keyOf(text);
  const found = onList(key, list);
  if (found) return { kind: "theme", name: found.theme.name, asWritten: found.asWritten };
  const { name: nearest, apart } = nearestOn(unnumbered(key), list);
  const others = THEME_LISTS.filter((other) => other !== list);
  for (const other of others) {
    const elsewhere = onList(key, other);
    if (elsewhere) return { kind: "otherPeriod", name: elsewhere.theme.name, list: other, nearest };
  }
  for (const one of [list, ...others]) {
    const names = [
      ...new Set(
        partsOf(
          key.split(" ", MOST_WORDS).filter((word) => !BETWEEN.test(word)),
          one,
        ),
      ),
    ];
    if (names.length > 1) return { kind: "several", names };
  }
  return { kind: "unknown", nearest, close: apart <= CLOSE };
}

function onList(key: string, list: ThemeList): Entry | undefined {
  return ENTRIES.get(list)?.get(key) ?? ENTRIES.get(list)?.get(unnumbered(key));
}

/** The themes that words divide into without a rest, the longest first; empty where they do not. */
function partsOf(words: readonly string[], list: ThemeList): readonly string[] {
  for (let size = words.length; size > 0; size--) {
    const entry = ENTRIES.get(list)?.get(words.slice(0, size).join(" "));
    if (!entry) continue;
    const rest = partsOf(words.slice(size), list);
    if (size === words.length || rest.length > 0) return [entry.theme.name, ...rest];
  }
  return [];
}

/** Whether a text is a theme of any period. */
export function isTheme(text: string): boolean {
  const key = keyOf(text);
  return THEME_LISTS.some((list) => onList(key, list) !== undefined);
}

/** Each theme's name and synonyms as keys, worked out once. */
const KNOWN: ReadonlyMap<
  ThemeList,
  readonly { readonly name: string; readonly keys: readonly string[] }[]
> = new Map(
  THEME_LISTS.map((list) => [
    list,
    list.themes.map(({ name, synonyms }) => ({ name, keys: [name, ...synonyms].map(keyOf) })),
  ]),
);

/** The theme most like the text; its name is undefined where none shares a word with it or a few letters' difference. */
function nearestOn(
  words: string,
  list: ThemeList,
): { readonly name: string | undefined; readonly apart: number } {
  const ranked = (KNOWN.get(list) ?? []).map(({ name, keys }) => {
    const shares = keys.some((one) => sharesWord(words, one));
    // So unlike in length or letters that no slip of the pen makes them alike is not compared.
    const like = keys.filter((one) => shares || mayResemble(words, one));
    return { name, apart: Math.min(1, ...like.map((one) => unlikeness(words, one))), shares };
  });
  ranked.sort((a, b) => a.apart - b.apart);
  const best = ranked.find(({ apart, shares }) => shares || apart <= CLOSE);
  return best ?? { name: undefined, apart: 1 };
}

/** Whether so much is alike that the texts may be close: an edit breaks two pairs of neighbours at most, so close texts share many. */
function mayResemble(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const edits = longest * CLOSE;
  if (Math.abs(a.length - b.length) > edits) return false;
  const least = longest - 1 - 2 * edits;
  let alike = 0;
  for (let at = 0; at < b.length - 1; at++) if (a.includes(b.slice(at, at + 2))) alike++;
  return alike >= least;
}

/** Words that stand in any theme and make no two alike. */
const EMPTY = new Set(["for", "med", "indsats", "indsatser", "tema", "særligt"]);

function sharesWord(a: string, b: string): boolean {
  const words = new Set(b.split(" "));
  return a.split(" ").some((word) => word.length > 2 && !EMPTY.has(word) && words.has(word));
}
