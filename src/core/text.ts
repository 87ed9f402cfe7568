const NOT_WORD = /[^\p{L}\p{N}%§]+/gu;

/** Soft hyphens and marks of no width, which text from a web page or a PDF carries inside its words. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text as words alone: small letters, `&` as "og", one space between, no punctuation. Two spellings of one name fold alike. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return isFolded(small) ? small : folded(text);
}

const PLAIN = /^[a-zæøå0-9]+(?: [a-zæøå0-9]+)*$/;

/** Words that folding leaves as they are: most texts, and far quicker to see than to fold. */
export const isFolded = (small: string): boolean => PLAIN.test(small);

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .toLowerCase()
    .replace(/&/g, " og ")
    .replace(NOT_WORD, " ")
    .trim();
}

/** The number of single-letter edits (swaps of neighbours count one) between two texts. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** How unlike two folded texts are, 0 (alike) to 1: edits against length, or the words they do not share, whichever is less. */
export function unlikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  const words = (text: string): Set<string> =>
    new Set(text.split(" ").filter((word) => word.length > 2));
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const apart =
    shared === 0
      ? 1
      : 1 -
        shared / Math.min(left.size, right.size) +
        0.2 * (1 - shared / Math.max(left.size, right.size));
  return Math.min(distance(a, b) / longest, apart);
}
