import { type Language, wordsIn } from "../../core/words/language";
import type { Finding } from "../judge/finding";
import { findingText as da } from "./da/finding";
import { findingText as en } from "./en/finding";
import { financeWords } from "./index";
import type { FindingFacts, FindingText } from "./text";

const findingWords = wordsIn({ da, en });

/** The sentences of a finding, with the other rows it goes for. */
export function explainFinding(
  finding: Finding,
  facts: FindingFacts,
  language: Language,
): FindingText {
  const text = findingWords(language)(finding, facts);
  if (!finding.also) return text;
  const rows = finding.also.map(({ row }) => row + facts.firstRow);
  return { ...text, what: `${text.what} ${financeWords(language).also(rows)}` };
}
