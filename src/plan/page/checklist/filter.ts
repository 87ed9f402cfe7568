import type { ChecklistItem, Standing } from "../../judge/checklist";
import type { Language } from "../../../core/words/language";
import type { Party, Stage } from "../../rules/requirement";
import { requirementNames } from "../../words/requirement";

export interface Filter {
  readonly words: string;
  readonly standing: Standing | "all";
  readonly stage: Stage | "all";
  readonly party: Party | "all";
}

export const NO_FILTER: Filter = { words: "", standing: "all", stage: "all", party: "all" };

/** The requirements that pass the filter, in the toolbox's order. Words are looked for in the name, the quotation and the answers. */
export function filtered(
  items: readonly ChecklistItem[],
  { words, standing, stage, party }: Filter,
  language: Language,
): readonly ChecklistItem[] {
  const needle = words.trim().toLowerCase();
  return items.filter(({ requirement, mark, standing: own }) => {
    const text = [
      requirement.code,
      requirementNames(language)[requirement.id],
      requirement.authority.quote,
      mark?.owner,
      mark?.note,
    ]
      .join(" ")
      .toLowerCase();
    return (
      (standing === "all" || own === standing) &&
      (stage === "all" || requirement.stage === stage) &&
      (party === "all" || requirement.by.includes(party)) &&
      (needle === "" || text.includes(needle))
    );
  });
}
