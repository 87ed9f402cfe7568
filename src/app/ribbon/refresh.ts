import { explainCriteria } from "../../criteria";
import type { Language } from "../../core/words/language";
import type { Refresh, Refresher } from "../../excel/refresh";
import { explainAftermath } from "../../excel/words";
import { refreshCriteria } from "../../criteria/sheet";
import { refreshPlan, refreshPlanCharts } from "../../plan/sheet";
import { outcomeWords } from "../../criteria";

async function criteria(language: Language): Promise<Refresh> {
  const outcome = await refreshCriteria();
  if (!outcome.ok) {
    const why = explainCriteria(outcome.refusal, language);
    const left = explainAftermath(outcome.aftermath, language);
    return { kind: "refused", sheet: "Kriterier", why, left };
  }
  return outcome.value === null
    ? { kind: "absent" }
    : { kind: "done", sentence: outcomeWords(language).built(outcome.value) };
}

/** Every sheet that the ribbon's "Opdater" brings up to date. */
export const refreshers: readonly Refresher[] = [criteria, refreshPlan, refreshPlanCharts];
