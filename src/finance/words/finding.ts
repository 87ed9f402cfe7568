import type { Language } from "../../core/words/language";
import type { Finding } from "../judge/finding";
import { danishFinding } from "./danish";
import { englishFinding } from "./english";
import { financeWords } from "./index";
import type { FindingFacts, FindingText } from "./text";

/** The sentences of a finding, with the other rows it goes for. */
export function explainFinding(
  finding: Finding,
  facts: FindingFacts,
  language: Language,
): FindingText {
  const text = language === "da" ? danishFinding(finding, facts) : englishFinding(finding, facts);
  if (!finding.also) return text;
  const rows = finding.also.map(({ row }) => row + facts.firstRow);
  return { ...text, what: `${text.what} ${financeWords(language).also(rows)}` };
}
