import { today } from "../../excel/clock";
import type { Language } from "../../core/words/language";
import { isFiltered } from "../../excel/refusal";
import type { Refresh } from "../../excel/refresh";
import { explainAftermath, explainWorkbook } from "../../excel/words";
import { refreshPlanSheets } from "./build";
import { refreshDrawn } from "./diagrams";
import { severalRequest } from "./several";
import { DIAGRAMS } from "./layout/diagrams";
import { writtenWords } from "../words/written";

/** Brings the plan's sheets up to date, where there are any: ids, the checklist's answers, the deadlines. */
export async function refreshPlan(language: Language): Promise<Refresh> {
  const day = today();
  const built = await refreshPlanSheets({
    today: day,
    reportYear: Number(day.slice(0, 4)) - 1,
    ...(await severalRequest()),
  });
  if (!built.ok) {
    const why = explainWorkbook(built.refusal, language);
    const left = explainAftermath(built.aftermath, language);
    return {
      kind: "refused",
      sheet: writtenWords(language).sheets,
      why,
      left,
      filtered: isFiltered(built.refusal),
    };
  }
  return built.value
    ? { kind: "done", sentence: writtenWords(language).built(built.value) }
    : { kind: "absent" };
}

/** Refreshes the target charts, where there are any. */
export async function refreshPlanCharts(language: Language): Promise<Refresh> {
  const drawn = await refreshDrawn(today());
  if (drawn.ok)
    return drawn.value
      ? { kind: "done", sentence: writtenWords(language).refreshed(drawn.value) }
      : { kind: "absent" };
  if (drawn.refusal.kind === "nothingToDraw") return { kind: "absent" };
  const why = explainWorkbook(drawn.refusal, language);
  const left = explainAftermath(drawn.aftermath, language);
  return {
    kind: "refused",
    sheet: DIAGRAMS.name,
    why,
    left,
    filtered: isFiltered(drawn.refusal),
  };
}
