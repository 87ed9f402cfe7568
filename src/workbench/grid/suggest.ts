import { DANISH_FUNCTIONS } from "../model/danish";
import type { Locale } from "../model/cell";

/** A function that can be written: its name, what it takes, and what it is for. */
export interface Offered {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

/** What a function takes in one place. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  /** All that may be written there, where the set is closed. */
  readonly values?: readonly Value[];
}

/** A word of a closed set, as it is written in a formula, and what it means. */
export interface Value {
  readonly written: string;
  readonly meaning: string;
}

/** What the page offers while a formula is written. */
export interface Suggestion {
  /** Functions whose names begin as what stands before the caret. */
  readonly matches: readonly Offered[];
  /** Where the begun name starts. */
  readonly start: number;
  /** Words of the closed set of the argument that is being written, those that fit what is begun. */
  readonly values: readonly Value[];
  /** Where the begun argument starts. */
  readonly argument: number;
  /** The function whose arguments are being written, and which of them. */
  readonly inside?: { readonly offered: Offered; readonly argument: number };
}

const MOST = 8;
const BEGUN = /(?:^=|[=(;,+\-*/^&<> {])([\p{L}][\p{L}\p{N}_.]*)$/u;

/** Excel's own functions in the language's names, and the add-in's with their descriptions. */
export function offeredIn(locale: Locale, own: readonly Offered[]): readonly Offered[] {
  const names = DANISH_FUNCTIONS.map(([english, danish]) => (locale === "da" ? danish : english));
  const known = new Set(own.map(({ name }) => name));
  return [
    ...own,
    ...[...new Set(names)]
      .filter((name) => !known.has(name))
      .sort((a, b) => a.localeCompare(b, locale))
      .map((name) => ({ name, description: "", parameters: [] })),
  ];
}

/** What fits the formula up to the caret; undefined where it is no formula or a text is being written. */
export function suggestion(
  text: string,
  caret: number,
  offered: readonly Offered[],
): Suggestion | undefined {
  if (!text.startsWith("=")) return undefined;
  const before = text.slice(0, caret);
  const quotes = before.match(/"/g)?.length ?? 0;
  // A begun text may be a word of a closed set.
  const argument =
    quotes % 2 === 1
      ? before.lastIndexOf('"')
      : caret - (/[^;,(]*$/.exec(before)?.[0].trimStart().length ?? 0);
  const around = callAround(before.slice(0, argument), offered);
  const values = fitting(before.slice(argument), around);
  if (quotes % 2 === 1)
    return values.length > 0
      ? { matches: [], start: caret, values, argument, inside: around }
      : undefined;
  const begun = BEGUN.exec(before)?.[1] ?? "";
  const upper = begun.toUpperCase();
  const matches =
    begun === ""
      ? []
      : offered.filter(({ name }) => name.startsWith(upper) && name !== upper).slice(0, MOST);
  const inside = callAround(before, offered);
  return matches.length > 0 || inside
    ? { matches, start: caret - begun.length, values, argument, inside }
    : undefined;
}

/** The words of the argument's closed set that begin as what is written; none once one is whole, or where something else is written. */
function fitting(begun: string, around: Suggestion["inside"]): readonly Value[] {
  const all = around?.offered.parameters[around.argument]?.values ?? [];
  const bare = (text: string): string => text.replace(/"/g, "").toLowerCase();
  return all.some(({ written }) => written.toLowerCase() === begun.toLowerCase())
    ? []
    : all.filter(({ written }) => bare(written).startsWith(bare(begun)));
}

/** The innermost function whose bracket is still open. */
function callAround(before: string, offered: readonly Offered[]): Suggestion["inside"] {
  const open: { name: string; argument: number }[] = [];
  const bare = before.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length));
  for (const match of bare.matchAll(/([\p{L}][\p{L}\p{N}_.]*)?\(|[)]|[;,]|[{}]/gu)) {
    const sign = match[0];
    if (sign.endsWith("(")) open.push({ name: (match[1] ?? "").toUpperCase(), argument: 0 });
    else if (sign === ")") open.pop();
    else if (sign === ";" || (sign === "," && !/\d,\d?$/.test(bare.slice(0, match.index + 2)))) {
      const last = open[open.length - 1];
      if (last) last.argument++;
    }
  }
  const last = open[open.length - 1];
  const found = last && offered.find(({ name }) => name === last.name);
  return found && last && found.parameters.length > 0
    ? { offered: found, argument: last.argument }
    : undefined;
}
