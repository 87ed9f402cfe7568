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
  const bare = unnumbered(key);
  const found = onList(key, bare, list);
  if (found) return { kind: "theme", name: found.theme.name, asWritten: found.asWritten };
  const { name: nearest, apart } = nearestOn(bare, list);
  const others = THEME_LISTS.filter((other) => other !== list);
  for (const other of others) {
    const elsewhere = onList(key, bare, other);
    if (elsewhere) return { kind: "otherPeriod", name: elsewhere.theme.name, list: other, nearest };
  }
  const parts = key.split(" ", MOST_WORDS).filter((word) => !BETWEEN.test(word));
  for (const one of [list, ...others]) {
    const names = [...new Set(partsOf(parts, one))];
    if (names.length > 1) return { kind: "several", names };
  }
  return { kind: "unknown", nearest, close: apart <= CLOSE };
}

function onList(key: string, bare: string, list: ThemeList): Entry | undefined {
  return ENTRIES.get(list)?.get(key) ?? ENTRIES.get(list)?.get(bare);
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
  const bare = unnumbered(key);
  return THEME_LISTS.some((list) => onList(key, bare, list) !== undefined);
}

/** A name of a theme as it is compared: its key, the words that tell it apart, and its pairs of neighbouring letters. */
interface Compared {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly pairs: readonly string[];
}

function compared(text: string): Compared {
  const key = keyOf(text);
  const pairs = Array.from({ length: Math.max(0, key.length - 1) }, (_, at) =>
    key.slice(at, at + 2),
  );
  return { key, words: new Set(tellingWords(key)), pairs };
}

/** Words that stand in any theme and make no two alike. */
const EMPTY = new Set(["for", "med", "indsats", "indsatser", "tema", "særligt"]);

const tellingWords = (key: string): string[] =>
  key.split(" ").filter((word) => word.length > 2 && !EMPTY.has(word));

/** Each theme's name and synonyms as they are compared, worked out once. */
const KNOWN: ReadonlyMap<
  ThemeList,
  readonly { readonly name: string; readonly names: readonly Compared[] }[]
> = new Map(
  THEME_LISTS.map((list) => [
    list,
    list.themes.map(({ name, synonyms }) => ({ name, names: [name, ...synonyms].map(compared) })),
  ]),
);

interface Nearest {
  readonly name: string | undefined;
  readonly apart: number;
}

/** The theme most like the text; its name is undefined where none shares a word with it or a few letters' difference. */
function nearestOn(key: string, list: ThemeList): Nearest {
  const words = tellingWords(key);
  let best: Nearest = { name: undefined, apart: 1 };
  for (const { name, names } of KNOWN.get(list) ?? []) {
    const shares = names.some((one) => words.some((word) => one.words.has(word)));
    let apart = 1;
    // So unlike in length or letters that no slip of the pen makes them alike is not compared.
    for (const one of names)
      if (shares || mayResemble(key, one)) apart = Math.min(apart, unlikeness(key, one.key));
    if ((shares || apart <= CLOSE) && (best.name === undefined || apart < best.apart))
      best = { name, apart };
  }
  return best;
}

/** Whether so much is alike that the texts may be close: an edit breaks two pairs of neighbours at most, so close texts share many. */
function mayResemble(a: string, { key, pairs }: Compared): boolean {
  const longest = Math.max(a.length, key.length);
  const edits = longest * CLOSE;
  if (Math.abs(a.length - key.length) > edits) return false;
  let lacking = pairs.length - (longest - 1 - 2 * edits);
  for (const pair of pairs) if (!a.includes(pair) && --lacking < 0) return false;
  return true;
}
