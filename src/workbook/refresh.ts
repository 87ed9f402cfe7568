import { builtSentence, explainCriteria } from "../language/criteriapage";
import type { Language } from "../language/language";
import { explainWorkbook, type Explanation } from "../language/workbook";
import { CRITERIA_SOURCE } from "./criterialayout";
import { writeCriteria } from "./criteria";
import { lookForCriteria } from "./criterialist";
import { refreshPlan, refreshPlanCharts } from "./planrefresh";

/** What one of Udsat's sheets says after a refresh: it is not there, it is done in a sentence, or it was refused. */
export type Refresh =
  | { readonly kind: "absent" }
  | { readonly kind: "done"; readonly sentence: string }
  | { readonly kind: "refused"; readonly why: Explanation };

/** Refreshes one sheet where it is. */
export type Refresher = (language: Language) => Promise<Refresh>;

async function criteria(language: Language): Promise<Refresh> {
  const around = await lookForCriteria();
  if (!around.ok) return { kind: "refused", why: explainWorkbook(around.refusal, language) };
  if (around.value.sheet === null) return { kind: "absent" };
  const outcome = await writeCriteria({ choice: { kind: "name", name: CRITERIA_SOURCE } });
  if (outcome.ok) return { kind: "done", sentence: builtSentence(outcome.value, language) };
  return { kind: "refused", why: explainCriteria(outcome.refusal, language) };
}

/** Every sheet that the ribbon's "Opdater" brings up to date. */
export const refreshers: readonly Refresher[] = [criteria, refreshPlan, refreshPlanCharts];
