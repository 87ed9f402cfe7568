import type { Finding } from "../domain/finance/finding";
import { danishFinding } from "./financedanish";
import { englishFinding } from "./financeenglish";
import type { FindingFacts, FindingText } from "./financetext";
import type { Language } from "./language";

/** The sentences of a finding. */
export function explainFinding(
  finding: Finding,
  facts: FindingFacts,
  language: Language,
): FindingText {
  return language === "da" ? danishFinding(finding, facts) : englishFinding(finding, facts);
}
