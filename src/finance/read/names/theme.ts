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
  const words = fold(text.slice(0, LONGEST)).replace(
    /ae|oe|aa|ä|ö/g,
    (letters) => LETTERS[letters] ?? letters,
  );
  if (!/og|and/.test(words)) return words;
  return words
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
  const bare = unnumbered(key);
  if (isListed(key, bare))
    for (const one of [list, ...THEME_LISTS]) {
      const found = onList(key, bare, one);
      if (!found) continue;
      const { name } = found.theme;
      return one === list
        ? { kind: "theme", name, asWritten: found.asWritten }
        : { kind: "otherPeriod", name, list: one, nearest: nearestOn(bare, list).name };
    }
  const { name: nearest, apart } = nearestOn(bare, list);
  const words = key.split(" ", MOST_WORDS);
  if (words.some((word) => FIRST.has(word))) {
    const parts = words.filter((word) => !BETWEEN.test(word));
    for (const one of [list, ...THEME_LISTS]) {
      const names = [...new Set(partsOf(parts, one))];
      if (names.length > 1) return { kind: "several", names };
    }
  }
  return { kind: "unknown", nearest, close: apart <= CLOSE };
}

function onList(key: string, bare: string, list: ThemeList): Entry | undefined {
  return ENTRIES.get(list)?.get(key) ?? ENTRIES.get(list)?.get(bare);
}

const KEYS: ReadonlySet<string> = new Set(
  [...ENTRIES.values()].flatMap((entries) => [...entries.keys()]),
);

/** Whether a text is on any list: most are on none, and need not be looked for on each. */
const isListed = (key: string, bare: string): boolean => KEYS.has(key) || KEYS.has(bare);

/** The words that names and synonyms begin with. */
const FIRST: ReadonlySet<string> = new Set([...KEYS].flatMap((key) => key.split(" ", 1)));

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
  const bare = unnumbered(key);
  return isListed(key, bare);
}

/** A name of a theme as it is compared: its key and its letters, the words that tell it apart, and its pairs of neighbouring letters. */
interface Compared {
  readonly key: string;
  readonly letters: number;
  readonly words: ReadonlySet<string>;
  readonly pairs: readonly string[];
}

function compared(text: string): Compared {
  const key = keyOf(text);
  const pairs = Array.from({ length: Math.max(0, key.length - 1) }, (_, at) =>
    key.slice(at, at + 2),
  );
  return { key, letters: lettersOf(key), words: new Set(tellingWords(key)), pairs };
}

/** The letters of a text, a bit each; some share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many letters there are in one text alone. */
function countOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words that stand in any theme and make no two alike. */
const EMPTY = new Set(["for", "med", "indsats", "indsatser", "tema", "særligt"]);

const tellingWords = (key: string): string[] =>
  key.split(" ").filter((word) => word.length > 2 && !EMPTY.has(word));

/** Each theme's name and synonyms as they are compared, worked out once, and all their words that tell. */
const KNOWN: ReadonlyMap<
  ThemeList,
  {
    readonly themes: readonly { readonly name: string; readonly names: readonly Compared[] }[];
    readonly words: ReadonlySet<string>;
  }
> = new Map(
  THEME_LISTS.map((list) => {
    const themes = list.themes.map(({ name, synonyms }) => ({
      name,
      names: [name, ...synonyms].map(compared),
    }));
    const words = themes.flatMap(({ names }) => names.flatMap((one) => [...one.words]));
    return [list, { themes, words: new Set(words) }];
  }),
);

interface Nearest {
  readonly name: string | undefined;
  readonly apart: number;
}

/** The theme most like the text; its name is undefined where none shares a word with it or a few letters' difference. */
function nearestOn(key: string, list: ThemeList): Nearest {
  const known = KNOWN.get(list);
  const words = tellingWords(key).filter((word) => known?.words.has(word));
  const letters = lettersOf(key);
  let best: Nearest = { name: undefined, apart: 1 };
  for (const { name, names } of known?.themes ?? []) {
    const shares =
      words.length > 0 && names.some((one) => words.some((word) => one.words.has(word)));
    let apart = 1;
    // So unlike in length or letters that no slip of the pen makes them alike is not compared.
    for (const one of names)
      if (shares || mayResemble(key, letters, one))
        apart = Math.min(apart, unlikeness(key, one.key));
    if ((shares || apart <= CLOSE) && (best.name === undefined || apart < best.apart))
      best = { name, apart };
  }
  return best;
}

/** Whether so much is alike that the texts may be close: an edit brings one new letter at most and breaks two pairs of neighbours, so close texts share many. */
function mayResemble(a: string, letters: number, { key, letters: own, pairs }: Compared): boolean {
  const longest = Math.max(a.length, key.length);
  const edits = longest * CLOSE;
  if (Math.abs(a.length - key.length) > edits) return false;
  if (countOf(own & ~letters) > edits || countOf(letters & ~own) > edits) return false;
  let lacking = pairs.length - (longest - 1 - 2 * edits);
  for (const pair of pairs) if (!a.includes(pair) && --lacking < 0) return false;
  return true;
}
