import { fold } from "../../../core/text";

/** Whether a folded text holds a pattern; see `vocabulary`. */
export type Matcher = (folded: string) => boolean;

const source = (pattern: string): string => {
  const bare = pattern.replace(/^\^/, "").replace(/\$$/, "");
  const body = bare
    .split(" ")
    .map((word) => word.replace(/\*/g, "[\\p{L}\\d]*"))
    .join(" ");
  return `${pattern.startsWith("^") ? "^" : "(?:^| )"}${body}${pattern.endsWith("$") ? "$" : "(?= |$)"}`;
};

/** One expression over all patterns: a text is looked at once. */
export function expressionOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map(source).join("|"), "u");
}

export function matcherOf(patterns: readonly string[]): Matcher {
  const expression = expressionOf(patterns);
  return (folded) => expression.test(folded);
}

/** Remembers what was worked out for a text; forgets all when there is more than a sheet can well hold. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    if (known.size > 50_000) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}

/** A text for matching: folded, and cut where it is longer than any name. */
export const foldedName = (text: string): string => fold(text.slice(0, LONGEST_NAME));
const LONGEST_NAME = 160;
