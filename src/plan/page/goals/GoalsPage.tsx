import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PageProps } from "../../../pane/page";
import type { PlanActions } from "../actions";
import { Build } from "../Build";
import { Findings } from "../Findings";
import { usePlanStyles } from "../../../pane/styles";
import { usePlan } from "../usePlan";
import { GoalList } from "./GoalList";
import { MilestoneList } from "./MilestoneList";
import { Report } from "./Report";
import { pageWords } from "../../words/page";
import { useWords } from "../../../pane/useWords";

/** The plan's goals and milestones, what the yearly report lacks, and when it is due. */
export function GoalsPage({ language, actions }: PageProps<PlanActions>): ReactElement {
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const plan = usePlan(actions);
  const { view } = plan;
  const empty = view !== null && view.there.length === 0;
  return (
    <div className={styles.stack}>
      {!view && plan.reading.state.kind === "running" && (
        <Spinner size="tiny" label={words.reading} />
      )}
      {empty && <p className={styles.line}>{`${words.none} ${words.noneTodo}`}</p>}
      {plan.builds === "first" && <Build plan={plan} actions={actions} language={language} />}
      {view && !empty && (
        <>
          <Report plan={plan} actions={actions} language={language} />
          {!("kind" in view.report) && (
            <GoalList report={view.report} plan={plan} language={language} />
          )}
          <MilestoneList plan={plan} />
          <Findings findings={view.findings} plan={plan} />
        </>
      )}
      {plan.builds === "last" && <Build plan={plan} actions={actions} language={language} />}
    </div>
  );
}
