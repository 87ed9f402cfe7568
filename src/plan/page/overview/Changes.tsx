import type { ReactElement } from "react";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import type { Change } from "../../judge/changes";
import type { PlanView } from "../../sheet/view";
import { planWords } from "../../words";
import { namesWords } from "../../words/names";
import { requirementNames } from "../../words/requirement";

const SHOWN = 8;

/** What stands otherwise than when the reader last updated, in the reader's own words. */
export function Changes({
  changes,
  view,
}: {
  readonly changes: readonly Change[];
  readonly view: PlanView;
}): ReactElement {
  const requirements = useWords(requirementNames);
  const names = useWords(namesWords);
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  const said = (change: Change): string => {
    const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
    switch (change.kind) {
      case "indicator": {
        const name = view.plan.indicators.find(({ id }) => id === change.id)?.name ?? change.id;
        const of = names.targetStates;
        const from = change.from && low(of[change.from]);
        return words.moved(name, from, low(of[change.to]));
      }
      case "milestone": {
        const name = view.plan.milestones.find(({ id }) => id === change.id)?.name ?? change.id;
        const from = change.from && names.timings[change.from];
        return words.moved(name, from, names.timings[change.to]);
      }
      case "requirement": {
        const item = view.items.find(({ requirement }) => requirement.code === change.id);
        const name = item ? requirements[item.requirement.id] : change.id;
        const of = names.standings;
        return words.moved(name, low(of[change.from]), low(of[change.to]));
      }
      case "missing":
        return words.missing(change.from, change.to);
      case "money":
        return words.moneyNow(change.to);
    }
  };
  return (
    <section className={styles.tight} aria-label={words.changed}>
      <h2 className={styles.title}>{words.changed}</h2>
      {changes.length === 0 && <p className={styles.soft}>{words.unchanged}</p>}
      <ul className={styles.lines}>
        {changes.slice(0, SHOWN).map((change, i) => (
          <li key={i}>{said(change)}</li>
        ))}
      </ul>
      {changes.length > SHOWN && (
        <p className={styles.soft}>{words.more(changes.length - SHOWN)}</p>
      )}
    </section>
  );
}
