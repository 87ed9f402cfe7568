import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import { danishDay } from "../../../core/day";
import { percent } from "../../../core/words/money";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import { settled, timingOf } from "../../judge/milestone";
import { STAGES } from "../../rules/requirement";
import type { PlanView } from "../../sheet/view";
import { planWords } from "../../words";
import { TargetTag, TimingTag } from "../State";
import type { PlanState } from "../usePlan";
import { Spark } from "./Spark";
import { namesWords } from "../../words/names";
import { reportWords } from "../../words/report";

interface Part {
  readonly view: PlanView;
  readonly plan: PlanState;
  readonly language: Language;
}

/** The local share, and what the finance plan's own check found. */
export function Money({ view: { finance }, language }: Part): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  const share = finance?.share ?? null;
  const enough = finance?.meetsMinimum ?? null;
  return (
    <section className={styles.tight} aria-label={words.money}>
      <h2 className={styles.title}>{words.money}</h2>
      <p className={styles.line}>
        {!finance && words.noMoney}
        {finance && share === null && words.shareUnknown}
        {share !== null &&
          `${words.share(percent(share.local, share.total, language))}${enough === null ? "" : `: ${enough ? words.enough : words.tooLittle}`}`}
      </p>
      {finance && finance.errors > 0 && (
        <p className={styles.line}>{words.faults(finance.errors)}</p>
      )}
    </section>
  );
}

/** Each indicator with its small line and its state; the name leads to its row. */
export function Goals({ view, plan }: Part): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  return (
    <section className={styles.tight} aria-label={words.goals}>
      <h2 className={styles.title}>{words.goals}</h2>
      {view.series.length === 0 && <p className={styles.soft}>{words.noGoals}</p>}
      <ul className={styles.aligned}>
        {view.series.map(({ indicator, points, state }) => (
          <li key={indicator.row} className={styles.alignedRow}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.opener}
              onClick={() => plan.go("indicators", indicator.row, "name")}
            >
              {indicator.name || indicator.id}
            </Button>
            <Spark points={points} />
            <TargetTag state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const NEXT = 5;

/** What is late, what comes next and whose it is. */
export function Milestones({ view, plan }: Part): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  const all = view.plan.milestones;
  const open = all
    .filter((milestone) => !settled(milestone))
    .sort((a, b) => ((a.planned ?? "9999") < (b.planned ?? "9999") ? -1 : 1));
  return (
    <section className={styles.tight} aria-label={words.milestones}>
      <h2 className={styles.title}>{words.milestones}</h2>
      <p className={styles.soft}>
        {all.length === 0 ? words.noMilestones : words.done(all.length - open.length, all.length)}
      </p>
      <ul className={styles.aligned}>
        {open.slice(0, NEXT).map((milestone) => (
          <li key={milestone.row} className={styles.alignedRow}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.opener}
              onClick={() => plan.go("milestones", milestone.row, "name")}
            >
              {[
                milestone.name,
                milestone.planned ? danishDay(milestone.planned) : "",
                milestone.owner,
              ]
                .filter((text) => text)
                .join(" · ")}
            </Button>
            <TimingTag timing={timingOf(milestone, plan.day)} />
          </li>
        ))}
      </ul>
      {open.length > NEXT && <p className={styles.soft}>{words.more(open.length - NEXT)}</p>}
    </section>
  );
}

/** How many requirements are met in each phase; a phase leads to its first that is not. */
export function Stages({ view, plan }: Part): ReactElement {
  const names = useWords(namesWords);
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  return (
    <section className={styles.tight} aria-label={words.checklist}>
      <h2 className={styles.title}>{words.checklist}</h2>
      <ul className={styles.list}>
        {STAGES.map((stage) => {
          const items = view.items.filter(
            ({ requirement, standing }) =>
              requirement.stage === stage && standing !== "notRelevant",
          );
          const met = items.filter(({ standing }) => standing === "met").length;
          const first = items.find(({ standing }) => standing !== "met")?.mark?.row ?? null;
          return (
            <li key={stage} className={styles.head}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.opener}
                onClick={() => plan.go("checklist", first, "state")}
              >
                {names.stages[stage]}
              </Button>
              <span>{words.ofStage(met, items.length)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the next report lacks, and when it is due. */
export function NextReport({ view: { report }, plan }: Part): ReactElement {
  const reportSaid = useWords(reportWords);
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  return (
    <section className={styles.tight} aria-label={words.report(plan.year)}>
      <h2 className={styles.title}>{words.report(plan.year)}</h2>
      {"kind" in report ? (
        <p className={styles.line}>{reportSaid.refused(report)}</p>
      ) : (
        <>
          <p className={styles.line}>{reportSaid.lacking(report.missing, plan.year)}</p>
          <ul className={styles.lines}>
            {report.deadlines.map((deadline) => (
              <li key={deadline.part}>{reportSaid.due(deadline)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
