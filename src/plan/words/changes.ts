import type { Language } from "../../core/words/language";
import type { Change } from "../judge/changes";
import type { ChecklistItem } from "../judge/checklist";
import type { Plan } from "../read/plan";
import { planWords } from ".";
import { namesWords } from "./names";
import { requirementNames } from "./requirement";

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What stands otherwise than when it was last told, in the reader's own words: `Kun grundskole: kan ikke afgøres → på sporet`. */
export function explainChange(
  change: Change,
  { plan, items }: { readonly plan: Plan; readonly items: readonly ChecklistItem[] },
  language: Language,
): string {
  const words = planWords(language).front;
  const { targetStates, timings, standings } = namesWords(language);
  switch (change.kind) {
    case "indicator": {
      const name = plan.indicators.find(({ id }) => id === change.id)?.name ?? change.id;
      const from = change.from && low(targetStates[change.from]);
      return words.moved(name, from, low(targetStates[change.to]));
    }
    case "milestone": {
      const name = plan.milestones.find(({ id }) => id === change.id)?.name ?? change.id;
      const from = change.from && timings[change.from];
      return words.moved(name, from, timings[change.to]);
    }
    case "requirement": {
      const item = items.find(({ requirement }) => requirement.code === change.id);
      const name = item ? requirementNames(language)[item.requirement.id] : change.id;
      return words.moved(name, low(standings[change.from]), low(standings[change.to]));
    }
    case "missing":
      return words.missing(change.from, change.to);
    case "money":
      return words.moneyNow(change.to);
  }
}
