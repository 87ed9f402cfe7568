import type { CriteriaRefusal } from "../read/refusal";
import type { Language } from "../../core/words/language";
import { type Explanation, explainWorkbook, type WorkbookRefusal } from "../../excel/words";
import { outcomeWords } from "./outcome";
import { refusalWords } from "./refusal";

/** Whether a refusal is about the list rather than the workbook. */
export function isAboutList(
  refusal: WorkbookRefusal | CriteriaRefusal,
): refusal is CriteriaRefusal {
  return "code" in refusal && !("kind" in refusal && refusal.kind === "unknown");
}

/** Why the list could not be judged, or the sheet not written; the sentence about a list itself says what to do. */
export function explainCriteria(
  refusal: WorkbookRefusal | CriteriaRefusal,
  language: Language,
): Explanation {
  if (!isAboutList(refusal)) return explainWorkbook(refusal, language);
  return {
    what: outcomeWords(language).unjudged,
    why: refusalWords(language).sentence(refusal),
    todo: "",
  };
}
