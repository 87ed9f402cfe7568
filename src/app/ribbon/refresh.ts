import { explainCriteria } from "../../criteria";
import type { Language } from "../../core/words/language";
import { isFiltered } from "../../excel/refusal";
import type { Refresh, Refresher } from "../../excel/refresh";
import { explainAftermath } from "../../excel/words";
import { refreshCriteria, refreshDevelopment } from "../../criteria/sheet";
import { refreshPlan, refreshPlanCharts } from "../../plan/sheet";
import { developmentWords, outcomeWords } from "../../criteria";

async function criteria(language: Language): Promise<Refresh> {
  const outcome = await refreshCriteria();
  if (!outcome.ok) {
    const why = explainCriteria(outcome.refusal, language);
    const left = explainAftermath(outcome.aftermath, language);
    return {
      kind: "refused",
      sheet: "Kriterier",
      why,
      left,
      filtered: isFiltered(outcome.refusal),
    };
  }
  return outcome.value === null
    ? { kind: "absent" }
    : { kind: "done", sentence: outcomeWords(language).built(outcome.value) };
}

async function development(language: Language): Promise<Refresh> {
  const outcome = await refreshDevelopment();
  if (!outcome.ok) {
    const why = explainCriteria(outcome.refusal, language);
    const left = explainAftermath(outcome.aftermath, language);
    return {
      kind: "refused",
      sheet: "Udvikling",
      why,
      left,
      filtered: isFiltered(outcome.refusal),
    };
  }
  if (outcome.value === null) return { kind: "absent" };
  const { sheet, rows, created } = outcome.value;
  return { kind: "done", sentence: developmentWords(language).built(sheet, rows, created) };
}

/** Every sheet that the ribbon's "Opdater" brings up to date. */
export const refreshers: readonly Refresher[] = [
  criteria,
  development,
  refreshPlan,
  refreshPlanCharts,
];
