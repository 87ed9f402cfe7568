import { Button, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportRefusal } from "../../judge/report";
import type { Language } from "../../../core/words/language";
import type { WorkbookRefusal } from "../../../excel/words";
import type { Reported } from "../../sheet/report";
import type { PlanActions } from "../actions";
import { Failed } from "../../../pane/Failed";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { type Action, type ActionState, useAction } from "../../../pane/action";
import { Busy } from "../../../pane/Busy";
import { Notice } from "../../../pane/Notice";
import { pageWords } from "../../words/page";
import { writtenWords } from "../../words/written";
import { reportWords } from "../../words/report";
import { updateWords } from "../../words/update";
import { useWords } from "../../../pane/useWords";

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
  const report = useWords(reportWords);
  const written = useWords(writtenWords);
  const updates = useWords(updateWords);
  const { state } = making;
  if (state.kind === "done")
    return (
      <Notice
        intent="success"
        text={{ what: written.reported(state.value), why: updates.pdf, todo: "" }}
      />
    );
  if (state.kind !== "failed") return null;
  if (isReport(state.refusal))
    return <Notice text={{ what: report.refused(state.refusal), why: "", todo: "" }} />;
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
  const reportSaid = useWords(reportWords);
  const words = useWords(pageWords);
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
    <section className={styles.tight} aria-label={words.report}>
      <h2 className={styles.title}>{words.report}</h2>
      <div className={styles.row}>
        <Field label={words.reportYear}>
          <Select value={String(year)} onChange={(_, { value }) => plan.setYear(Number(value))}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Button
          appearance="primary"
          disabledFocusable={making.state.kind === "running"}
          onClick={() => void make()}
        >
          {words.makeReport(year)}
        </Button>
      </div>
      {refusal && <p className={styles.line}>{reportSaid.refused(refusal)}</p>}
      {!("kind" in report) && (
        <>
          <Notice
            quiet
            intent={sent ? "success" : "warning"}
            text={{
              what: reportSaid.lacking(report.missing, year),
              why: sent ? "" : reportSaid.paymentsStop(),
              todo: "",
            }}
          />
          <h3 className={styles.subtitle}>{words.deadlines}</h3>
          <ul className={styles.lines}>
            {report.deadlines.map((deadline) => (
              <li key={deadline.part}>{reportSaid.due(deadline)}</li>
            ))}
          </ul>
          <div>
            <Button size="small" onClick={() => plan.go("deadlines", null, "ownDue")}>
              {words.setDeadline}
            </Button>
          </div>
        </>
      )}
      <Busy
        running={making.state.kind === "running"}
        label={words.phases.writing}
        onCancel={making.cancel}
      />
      <Outcome making={making} language={language} />
    </section>
  );
}
