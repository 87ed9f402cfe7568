import { Field, ProgressBar, Spinner } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import type { Standing } from "../../judge/checklist";
import type { Language } from "../../../core/words/language";
import { PLAN_PAGE, progressSentence } from "../../words/page";
import { PARTY_NAMES, STAGE_NAMES, STANDING_NAMES } from "../../words/names";
import type { WorkbookRefusal } from "../../../excel/words";
import type { Party, Stage } from "../../rules/requirement";
import type { MarkChange } from "../../sheet/view";
import type { PageProps } from "../../../pane/page";
import type { PlanActions } from "../actions";
import { Build } from "../Build";
import { Choice } from "../../../pane/Choice";
import { Failed } from "../../../pane/Failed";
import { Findings } from "../Findings";
import { usePlanStyles } from "../../../pane/styles";
import { usePlan } from "../usePlan";
import { type ActionState, useAction } from "../../../pane/action";
import { Notice } from "../../../pane/Notice";
import { Search } from "../../../pane/Search";
import { type Filter, filtered, NO_FILTER } from "./filter";
import { RequirementCard } from "./RequirementCard";

function Filters({
  filter,
  language,
  onChange,
}: {
  readonly filter: Filter;
  readonly language: Language;
  readonly onChange: (filter: Filter) => void;
}): ReactElement {
  const styles = usePlanStyles();
  return (
    <div className={styles.tight}>
      <Search
        label={PLAN_PAGE.search[language]}
        value={filter.words}
        language={language}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <div className={styles.pair}>
        <Choice<Standing>
          label={PLAN_PAGE.standing}
          names={STANDING_NAMES}
          value={filter.standing}
          language={language}
          onChange={(standing) => onChange({ ...filter, standing })}
        />
        <Choice<Stage>
          label={PLAN_PAGE.stage}
          names={STAGE_NAMES}
          value={filter.stage}
          language={language}
          onChange={(stage) => onChange({ ...filter, stage })}
        />
        <Choice<Party>
          label={PLAN_PAGE.party}
          names={PARTY_NAMES}
          value={filter.party}
          language={language}
          onChange={(party) => onChange({ ...filter, party })}
        />
      </div>
    </div>
  );
}

/** What became of saving an answer; told where it was given. */
function Marked({
  state,
  language,
}: {
  readonly state: ActionState<null, WorkbookRefusal>;
  readonly language: Language;
}): ReactElement {
  if (state.kind === "done")
    return (
      <Notice intent="success" text={{ what: PLAN_PAGE.saved[language], why: "", todo: "" }} />
    );
  return <Failed state={state} language={language} />;
}

/** The toolbox's checklist: how far the plan is, what is missing, and where. */
export function ChecklistPage({ language, actions }: PageProps<PlanActions>): ReactElement {
  const styles = usePlanStyles();
  const plan = usePlan(actions);
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<string | null>(null);
  const marking = useAction<null, WorkbookRefusal>();
  // Answers that come faster than the workbook takes them wait in line; none is lost.
  const line = useRef(Promise.resolve());
  const mark = (code: string, change: MarkChange): Promise<void> => {
    line.current = line.current.then(async () => {
      const outcome = await marking.start(() => actions.mark(code, change));
      if (outcome?.ok) await plan.read();
    });
    return line.current;
  };
  const toggle = (code: string): void => {
    marking.reset();
    setOpen(open === code ? null : code);
  };
  const { view } = plan;
  const found = view ? filtered(view.items, filter, language) : [];
  return (
    <div className={styles.stack}>
      {view ? (
        <Field label={progressSentence(view.progress, language)} validationState="none">
          <ProgressBar value={view.progress.of === 0 ? 0 : view.progress.met / view.progress.of} />
        </Field>
      ) : (
        plan.reading.state.kind === "running" && (
          <Spinner size="tiny" label={PLAN_PAGE.reading[language]} />
        )
      )}
      {view && view.there.length === 0 && (
        <p
          className={styles.line}
        >{`${PLAN_PAGE.none[language]} ${PLAN_PAGE.noneTodo[language]}`}</p>
      )}
      <Build plan={plan} actions={actions} language={language} />
      {view && view.findings.length > 0 && (
        <Findings findings={view.findings} plan={plan} language={language} />
      )}
      {view && (
        <section className={styles.tight} aria-label={PLAN_PAGE.requirements[language]}>
          <h2
            className={styles.title}
          >{`${PLAN_PAGE.requirements[language]} (${found.length})`}</h2>
          <Filters filter={filter} language={language} onChange={setFilter} />
          {found.length === 0 && <p className={styles.soft}>{PLAN_PAGE.noMatch[language]}</p>}
          <ul className={styles.list}>
            {found.map((item) => {
              const { code } = item.requirement;
              return (
                <RequirementCard
                  key={code}
                  item={item}
                  plan={plan}
                  language={language}
                  open={open === code}
                  told={<Marked state={marking.state} language={language} />}
                  onToggle={() => toggle(code)}
                  onMark={(change) => void mark(code, change)}
                />
              );
            })}
          </ul>
        </section>
      )}
      <p className={styles.soft}>{PLAN_PAGE.ownWords[language]}</p>
    </div>
  );
}
