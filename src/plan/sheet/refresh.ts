import { today } from "../../excel/clock";
import type { Language } from "../../core/words/language";
import { builtSentence, refreshedSentence } from "../words/page";
import { explainWorkbook } from "../../excel/words/refusal";
import { OVERVIEW_TABLE } from "./layout/diagrams";
import { buildPlan } from "./build";
import { refreshDiagrams } from "./diagrams";
import { READ_LAYOUTS, tableOf } from "./read";
import type { Refresh } from "../../excel/refresh";
import { done, type Outcome, run } from "../../excel/run";

/** Which of some tables are in the workbook. */
function tablesThere(names: readonly string[]): Promise<Outcome<readonly string[]>> {
  return run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return done(tables.items.map(({ name }) => name).filter((name) => names.includes(name)));
  });
}

/** Brings the plan's sheets up to date, where there are any: ids, the checklist's answers, the deadlines. */
export async function refreshPlan(language: Language): Promise<Refresh> {
  const there = await tablesThere(
    Object.values(READ_LAYOUTS).map((layout) => tableOf(layout).name),
  );
  if (!there.ok) return { kind: "refused", why: explainWorkbook(there.refusal, language) };
  if (there.value.length === 0) return { kind: "absent" };
  const day = today();
  const built = await buildPlan({ today: day, reportYear: Number(day.slice(0, 4)) - 1 });
  return built.ok
    ? { kind: "done", sentence: builtSentence(built.value, language) }
    : { kind: "refused", why: explainWorkbook(built.refusal, language) };
}

/** Refreshes the target charts, where there are any. */
export async function refreshPlanCharts(language: Language): Promise<Refresh> {
  const there = await tablesThere([OVERVIEW_TABLE]);
  if (!there.ok) return { kind: "refused", why: explainWorkbook(there.refusal, language) };
  if (there.value.length === 0) return { kind: "absent" };
  const drawn = await refreshDiagrams(today());
  if (drawn.ok) return { kind: "done", sentence: refreshedSentence(drawn.value, language) };
  return drawn.refusal.kind === "nothingToDraw"
    ? { kind: "absent" }
    : { kind: "refused", why: explainWorkbook(drawn.refusal, language) };
}
