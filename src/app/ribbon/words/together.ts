import type { Explanation } from "../../../excel/words";

/** What a command did, as a notice without more ado. */
export const succeeded = (sentences: readonly string[]): Explanation => ({
  what: sentences[0] ?? "",
  why: sentences.slice(1).join(" "),
  todo: "",
});

/** Several sheets that were refused, and those that were not. */
export function together(
  [first, ...others]: readonly Explanation[],
  done: readonly string[],
): Explanation {
  const rest = others.map(({ what, why }) => `${what} ${why}`);
  return {
    what: first?.what ?? "",
    why: [first?.why ?? "", ...rest, ...done].join(" "),
    todo: first?.todo ?? "",
  };
}
