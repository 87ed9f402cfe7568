import { builtSentence, explainCriteria } from "../language/criteriapage";
import type { Language } from "../language/language";
import type { Explanation } from "../language/workbook";
import { refreshCriteria } from "./criteria";
import { refreshPlan, refreshPlanCharts } from "./planrefresh";

/** What one of Udsat's sheets says after a refresh: it is not there, it is done in a sentence, or it was refused. */
export type Refresh =
  | { readonly kind: "absent" }
  | { readonly kind: "done"; readonly sentence: string }
  | { readonly kind: "refused"; readonly why: Explanation };

/** Refreshes one sheet where it is. */
export type Refresher = (language: Language) => Promise<Refresh>;

async function criteria(language: Language): Promise<Refresh> {
  const outcome = await refreshCriteria();
  if (!outcome.ok) return { kind: "refused", why: explainCriteria(outcome.refusal, language) };
  return outcome.value === null
    ? { kind: "absent" }
    : { kind: "done", sentence: builtSentence(outcome.value, language) };
}

/** Every sheet that the ribbon's "Opdater" brings up to date. */
export const refreshers: readonly Refresher[] = [criteria, refreshPlan, refreshPlanCharts];
