import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PLAN_PAGE } from "../../language/plan/pane";
import type { PageProps } from "../page";
import type { PlanActions } from "../plan/actions";
import { Build } from "../plan/Build";
import { Findings } from "../plan/Findings";
import { usePlanStyles } from "../plan/styles";
import { usePlan } from "../plan/usePlan";
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
