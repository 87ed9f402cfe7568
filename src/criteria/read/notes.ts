import { plainText } from "../../core/number";

const RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+\)?$/u;
const WRITTEN = /(?<=[\d%.]) ?(?:\(\d{1,2}\)|\[\d{1,2}\]|[*†‡]+|\(?[a-zæøå]\))$/iu;
const APART = /(?<=[\d%.]) (?:\d{1,2}\)|[a-z])$/iu;

/** A figure without the reference to a footnote behind it: `1.401 1)`, `39,4¹`, `52,9 (2)`, `48.3*`. A reference that cannot be told from the figure stays. */
export function withoutNote(text: string): string {
  const plain = plainText(text);
  if (!/^[\d<>(+-]/.test(plain) || /^[\d.,]+$/.test(plain)) return plain;
  return plain.replace(RAISED, "").replace(APART, "").replace(WRITTEN, "").trimEnd();
}
