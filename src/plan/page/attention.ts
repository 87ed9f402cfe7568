import type { Language } from "../../core/words/language";
import { today } from "../../excel/clock";
import type { Attention } from "../../pane/page";
import { timingOf } from "../judge/milestone";
import { type PlanView, readPlanView } from "../sheet/view";
import { attentionWords } from "../words/attention";

/** What needs attention on each of the plan's pages, and in its money; pages where nothing does are left out. */
export function attentionOf(view: PlanView, day: string, language: Language): Attention {
  const words = attentionWords(language);
  const { plan, findings, series, items, finance } = view;
  const late = plan.milestones.filter((one) => timingOf(one, day) === "overdue").length;
  const behind = series.filter(({ state }) => state === "behind").length;
  const contradicted = items.filter(({ standing }) => standing === "contradicted").length;
  const told: Readonly<Record<string, readonly (string | false)[]>> = {
    overview: [late > 0 && words.late(late)],
    checklist: [contradicted > 0 && words.contradicted(contradicted)],
    goals: [findings.length > 0 && words.findings(findings.length)],
    charts: [behind > 0 && words.behind(behind)],
    finance: [
      finance !== null && finance.errors > 0 && words.moneyErrors(finance.errors),
      finance?.meetsMinimum === false && words.tooLittle,
    ],
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([page, lines]) => {
      const text = lines.filter((line) => line !== false).join(" ");
      return text === "" ? [] : [[page, text]];
    }),
  );
}

/** Reads the workbook and tells what needs attention; nothing where there is no plan, or Excel is busy. */
export async function planAttention(language: Language): Promise<Attention> {
  const day = today();
  const outcome = await readPlanView(Number(day.slice(0, 4)) - 1, day);
  return outcome.ok && outcome.value.there.length > 0
    ? attentionOf(outcome.value, day, language)
    : {};
}
