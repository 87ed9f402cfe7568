import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type MilestoneTiming, timingOf } from "../../judge/milestone";
import type { Milestone } from "../../read/plan";
import type { Language } from "../../../core/words/language";
import { dayText } from "../../../core/words/figure";
import { PLAN_PAGE } from "../../words/page";
import { TIMING_NAMES } from "../../words/names";
import type { Day } from "../../../core/provision";
import { Choice } from "../../../pane/Choice";
import { TimingTag } from "../State";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";

const PORTION = 40;

function inOrder(
  milestones: readonly Milestone[],
  today: Day,
): { readonly milestone: Milestone; readonly timing: MilestoneTiming }[] {
  return milestones
    .map((milestone) => ({ milestone, timing: timingOf(milestone, today) }))
    .sort((a, b) => ((a.milestone.planned ?? "9999") < (b.milestone.planned ?? "9999") ? -1 : 1));
}

/** The milestones by planned date, and where they stand today; a name leads to its cell. */
export function MilestoneList({
  plan,
  language,
}: {
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement | null {
  const styles = usePlanStyles();
  const [timing, setTiming] = useState<MilestoneTiming | "all">("all");
  const [shown, setShown] = useState(PORTION);
  if (!plan.view) return null;
  const all = inOrder(plan.view.plan.milestones, plan.day).filter(
    (one) => timing === "all" || one.timing === timing,
  );
  return (
    <section className={styles.tight} aria-label={PLAN_PAGE.milestones[language]}>
      <h2 className={styles.title}>{`${PLAN_PAGE.milestones[language]} (${all.length})`}</h2>
      <Choice<MilestoneTiming>
        label={PLAN_PAGE.standing}
        names={TIMING_NAMES}
        value={timing}
        language={language}
        onChange={setTiming}
      />
      {all.length === 0 && <p className={styles.soft}>{PLAN_PAGE.noMatch[language]}</p>}
      <ul className={styles.list}>
        {all.slice(0, shown).map(({ milestone, timing: own }) => (
          <li key={milestone.row} className={styles.card}>
            <div className={styles.head}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.opener}
                onClick={() => plan.go("milestones", milestone.row, "name")}
              >
                {`${milestone.id} ${milestone.name}`}
              </Button>
              <TimingTag timing={own} language={language} />
            </div>
            <p className={styles.soft}>
              {[milestone.planned ? dayText(milestone.planned) : "", milestone.owner]
                .filter((text) => text)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {PLAN_PAGE.more[language]}
        </Button>
      )}
    </section>
  );
}
