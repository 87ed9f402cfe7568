import type { CriteriaRefusal } from "../../domain/criteria";
import { criteriaSentence } from "../../language/criteria";
import { UNJUDGED } from "../../language/criteriapage";
import type { Language } from "../../language/language";
import type { Explanation } from "../../language/workbook";

/** A refusal of the list as a notice: the sentence itself says why and what to do. */
export function explainRefusal(refusal: CriteriaRefusal, language: Language): Explanation {
  return { what: UNJUDGED[language], why: criteriaSentence(refusal, language), todo: "" };
}
