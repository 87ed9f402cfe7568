import { Button, Spinner } from "@fluentui/react-components";
import { useKept } from "../../../pane/kept";
import { type ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import type { WorkbookRefusal } from "../../../excel/words";
import type { TargetState } from "../../../targets";
import type { NothingToDraw, Refreshed } from "../../sheet/diagrams";
import type { PageProps } from "../../../pane/page";
import type { PlanActions } from "../actions";
import { Choice } from "../../../pane/Choice";
import { Failed } from "../../../pane/Failed";
import { usePlanStyles } from "../../../pane/styles";
import { type PlanState, usePlan } from "../usePlan";
import { type ActionState, useAction } from "../../../pane/action";
import { Busy } from "../../../pane/Busy";
import { Notice } from "../../../pane/Notice";
import { Search } from "../../../pane/Search";
import { IndicatorChart } from "./IndicatorChart";
import { MilestoneChart } from "./MilestoneChart";
import { pageWords } from "../../words/page";
import { writtenWords } from "../../words/written";
import { namesWords } from "../../words/names";
import { useWords } from "../../../pane/useWords";

const PORTION = 10;

type Refusal = NothingToDraw | WorkbookRefusal;

function Outcome({
  state,
  language,
}: {
  readonly state: ActionState<Refreshed, Refusal>;
  readonly language: Language;
}): ReactElement | null {
  const words = useWords(pageWords);
  const written = useWords(writtenWords);
  if (state.kind === "done")
    return (
      <Notice intent="success" text={{ what: written.refreshed(state.value), why: "", todo: "" }} />
    );
  if (state.kind !== "failed") return null;
  if (state.refusal.kind === "nothingToDraw") {
    return <Notice intent="info" text={words.nothingToDraw} />;
  }
  return <Failed state={{ ...state, refusal: state.refusal }} language={language} />;
}

/** The indicators' pictures, filtered and a portion at a time: two hundred are opened as quickly as ten. */
function Pictures({
  plan,
  language,
}: {
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement | null {
  const named = useWords(namesWords);
  const pageSaid = useWords(pageWords);
  const styles = usePlanStyles();
  const [words, setWords] = useKept("charts.search", "");
  const [state, setState] = useKept<TargetState | "all">("charts.state", "all");
  const [shown, setShown] = useKept("charts.shown", PORTION);
  if (!plan.view) return null;
  if (plan.view.series.length === 0) return <p className={styles.line}>{pageSaid.noIndicators}</p>;
  const needle = words.trim().toLowerCase();
  const found = plan.view.series.filter(
    (one) =>
      (state === "all" || one.state === state) &&
      `${one.indicator.id} ${one.indicator.name}`.toLowerCase().includes(needle),
  );
  return (
    <section className={styles.tight} aria-label={pageSaid.indicators}>
      <h2 className={styles.title}>{`${pageSaid.indicators} (${found.length})`}</h2>
      <div className={styles.pair}>
        <Search label={pageSaid.search} value={words} onChange={setWords} />
        <Choice<TargetState>
          label={pageSaid.standing}
          names={named.targetStates}
          value={state}
          onChange={setState}
        />
      </div>
      {found.length === 0 && <p className={styles.soft}>{pageSaid.noMatch}</p>}
      <ul className={styles.list}>
        {found.slice(0, shown).map((series) => (
          <IndicatorChart
            key={series.indicator.row}
            series={series}
            plan={plan}
            language={language}
          />
        ))}
      </ul>
      {found.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {pageSaid.more}
        </Button>
      )}
    </section>
  );
}

/** "Opdater diagrammer", and the same pictures in the pane. */
export function ChartsPage({ language, actions }: PageProps<PlanActions>): ReactElement {
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const plan = usePlan(actions);
  const drawing = useAction<Refreshed, Refusal>();
  const draw = async (): Promise<void> => {
    await drawing.start((signal) => actions.refreshDiagrams(plan.day, signal));
  };
  return (
    <div className={styles.stack}>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={drawing.state.kind === "running"}
          onClick={() => void draw()}
        >
          {words.refresh}
        </Button>
      </div>
      <Busy
        running={drawing.state.kind === "running"}
        label={words.refreshing}
        onCancel={drawing.cancel}
      />
      <Outcome state={drawing.state} language={language} />
      <Failed state={plan.reading.state} language={language} />
      <Failed state={plan.going.state} language={language} />
      {!plan.view && plan.reading.state.kind === "running" && (
        <Spinner size="tiny" label={words.reading} />
      )}
      {plan.view && <MilestoneChart years={plan.view.milestones} />}
      <Pictures plan={plan} language={language} />
    </div>
  );
}
