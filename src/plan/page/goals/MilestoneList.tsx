import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type MilestoneTiming, timingOf } from "../../judge/milestone";
import type { Milestone } from "../../read/plan";
import { danishDay } from "../../../core/day";
import type { Day } from "../../../core/provision";
import { Choice } from "../../../pane/Choice";
import { TimingTag } from "../State";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { pageWords } from "../../words/page";
import { namesWords } from "../../words/names";
import { useWords } from "../../../pane/useWords";
import { useKept } from "../../../pane/kept";

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
export function MilestoneList({ plan }: { readonly plan: PlanState }): ReactElement | null {
  const named = useWords(namesWords);
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const [timing, setTiming] = useKept<MilestoneTiming | "all">("goals.timing", "all");
  const [shown, setShown] = useKept("goals.milestones", PORTION);
  if (!plan.view) return null;
  const all = inOrder(plan.view.plan.milestones, plan.day).filter(
    (one) => timing === "all" || one.timing === timing,
  );
  return (
    <section className={styles.tight} aria-label={words.milestones}>
      <h2 className={styles.title}>{`${words.milestones} (${all.length})`}</h2>
      <Choice<MilestoneTiming>
        label={words.standing}
        names={named.timings}
        value={timing}
        onChange={setTiming}
      />
      {all.length === 0 && <p className={styles.soft}>{words.noMatch}</p>}
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
              <TimingTag timing={own} />
            </div>
            <p className={styles.soft}>
              {[milestone.planned ? danishDay(milestone.planned) : "", milestone.owner]
                .filter((text) => text)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {words.more}
        </Button>
      )}
    </section>
  );
}
