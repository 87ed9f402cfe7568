import { builtSentence, explainCriteria } from "../../criteria";
import type { Language } from "../../core/words/language";
import type { Refresh, Refresher } from "../../excel/refresh";
import { refreshCriteria } from "../../criteria/sheet";
import { refreshPlan, refreshPlanCharts } from "../../plan/sheet";

async function criteria(language: Language): Promise<Refresh> {
  const outcome = await refreshCriteria();
  if (!outcome.ok) return { kind: "refused", why: explainCriteria(outcome.refusal, language) };
  return outcome.value === null
    ? { kind: "absent" }
    : { kind: "done", sentence: builtSentence(outcome.value, language) };
}

/** Every sheet that the ribbon's "Opdater" brings up to date. */
export const refreshers: readonly Refresher[] = [criteria, refreshPlan, refreshPlanCharts];
