import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportRefusal } from "../../judge/report";
import type { Language } from "../../../core/words/language";
import { PLAN_PAGE, reportedSentence } from "../../words/page";
import {
  explainDeadline,
  explainMissing,
  explainReportRefusal,
  paymentsStop,
} from "../../words/report";
import type { WorkbookRefusal } from "../../../excel/words";
import type { Reported } from "../../sheet/report";
import type { PlanActions } from "../actions";
import { Failed } from "../../../pane/Failed";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { type Action, type ActionState, useAction } from "../../../pane/action";
import { Busy } from "../../../pane/Busy";
import { Notice } from "../../../pane/Notice";

const YEARS_BACK = 12;

type Refusal = ReportRefusal | WorkbookRefusal;

const isReport = (refusal: Refusal): refusal is ReportRefusal => refusal.kind === "refusal";

function Outcome({
  making,
  language,
}: {
  readonly making: Action<Reported, Refusal>;
  readonly language: Language;
}): ReactElement | null {
  const { state } = making;
  if (state.kind === "done")
    return (
      <Notice
        intent="success"
        text={{ what: reportedSentence(state.value, language), why: "", todo: "" }}
      />
    );
  if (state.kind !== "failed") return null;
  if (isReport(state.refusal))
    return (
      <Notice text={{ what: explainReportRefusal(state.refusal, language), why: "", todo: "" }} />
    );
  const failed: ActionState<unknown, WorkbookRefusal> = { ...state, refusal: state.refusal };
  return <Failed state={failed} language={language} />;
}

/** What this year's report lacks, when it is due, and the sheet that holds it. */
export function Report({
  plan,
  actions,
  language,
}: {
  readonly plan: PlanState;
  readonly actions: PlanActions;
  readonly language: Language;
}): ReactElement | null {
  const styles = usePlanStyles();
  const making = useAction<Reported, Refusal>();
  const { view, year, day } = plan;
  if (!view) return null;
  const { report } = view;
  const thisYear = Number(day.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, i) => thisYear + 1 - i).filter(
    (one) => one >= 2011,
  );
  const make = async (): Promise<void> => {
    await making.start(() => actions.buildReport(year, day));
  };
  const refusal = "kind" in report ? report : null;
  const sent = !("kind" in report) && report.deadlines.every((deadline) => deadline.sent);
  return (
    <section className={styles.tight} aria-label={PLAN_PAGE.report[language]}>
      <h2 className={styles.title}>{PLAN_PAGE.report[language]}</h2>
      <div className={styles.row}>
        <Field label={PLAN_PAGE.reportYear[language]}>
          <Select value={String(year)} onChange={(_, { value }) => plan.setYear(Number(value))}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Button disabledFocusable={making.state.kind === "running"} onClick={() => void make()}>
          {PLAN_PAGE.makeReport[language]}
        </Button>
      </div>
      {refusal && <p className={styles.line}>{explainReportRefusal(refusal, language)}</p>}
      {!("kind" in report) && (
        <>
          <Notice
            quiet
            intent={sent ? "success" : "warning"}
            text={{
              what: explainMissing(report.missing, year, language),
              why: sent ? "" : paymentsStop(language),
              todo: "",
            }}
          />
          <h3 className={styles.subtitle}>{PLAN_PAGE.deadlines[language]}</h3>
          <ul className={styles.lines}>
            {report.deadlines.map((deadline) => (
              <li key={deadline.part}>{explainDeadline(deadline, language)}</li>
            ))}
          </ul>
          <div>
            <Button size="small" onClick={() => plan.go("deadlines", null, "ownDue")}>
              {PLAN_PAGE.setDeadline[language]}
            </Button>
          </div>
        </>
      )}
      <Busy
        running={making.state.kind === "running"}
        label={PLAN_PAGE.phases.writing[language]}
        language={language}
        onCancel={making.cancel}
      />
      <Outcome making={making} language={language} />
    </section>
  );
}
