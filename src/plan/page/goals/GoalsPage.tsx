import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PLAN_PAGE } from "../../words/page";
import type { PageProps } from "../../../pane/page";
import type { PlanActions } from "../actions";
import { Build } from "../Build";
import { Findings } from "../Findings";
import { usePlanStyles } from "../../../pane/styles";
import { usePlan } from "../usePlan";
import { GoalList } from "./GoalList";
import { MilestoneList } from "./MilestoneList";
import { Report } from "./Report";

/** The plan's goals and milestones, what the yearly report lacks, and when it is due. */
export function GoalsPage({ language, actions }: PageProps<PlanActions>): ReactElement {
  const styles = usePlanStyles();
  const plan = usePlan(actions);
  const { view } = plan;
  const empty = view !== null && view.there.length === 0;
  return (
    <div className={styles.stack}>
      {!view && plan.reading.state.kind === "running" && (
        <Spinner size="tiny" label={PLAN_PAGE.reading[language]} />
      )}
      {empty && (
        <p
          className={styles.line}
        >{`${PLAN_PAGE.none[language]} ${PLAN_PAGE.noneTodo[language]}`}</p>
      )}
      <Build plan={plan} actions={actions} language={language} />
      {view && !empty && (
        <>
          <Report plan={plan} actions={actions} language={language} />
          {!("kind" in view.report) && (
            <GoalList report={view.report} plan={plan} language={language} />
          )}
          <MilestoneList plan={plan} language={language} />
          <Findings findings={view.findings} plan={plan} language={language} />
        </>
      )}
      <p className={styles.soft}>{PLAN_PAGE.ownWords[language]}</p>
    </div>
  );
}
