import type { Finding } from "../judge/finding";
import { danishFinding } from "./danish";
import { englishFinding } from "./english";
import type { FindingFacts, FindingText } from "./text";
import type { Language } from "../../core/words/language";

/** The sentences of a finding. */
export function explainFinding(
  finding: Finding,
  facts: FindingFacts,
  language: Language,
): FindingText {
  return language === "da" ? danishFinding(finding, facts) : englishFinding(finding, facts);
}
