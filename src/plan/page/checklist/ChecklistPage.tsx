import { Button, Field, ProgressBar, Spinner } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import type { ChecklistItem, Standing } from "../../judge/checklist";
import type { Language } from "../../../core/words/language";
import type { WorkbookRefusal } from "../../../excel/words";
import type { Party, Stage } from "../../rules/requirement";
import type { MarkChange } from "../../sheet/mark";
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
import { pageWords } from "../../words/page";
import { namesWords } from "../../words/names";
import { useWords } from "../../../pane/useWords";
import { useKept } from "../../../pane/kept";

function Filters({
  filter,
  onChange,
}: {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}): ReactElement {
  const named = useWords(namesWords);
  const pageSaid = useWords(pageWords);
  const styles = usePlanStyles();
  return (
    <div className={styles.tight}>
      <Search
        label={pageSaid.search}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <div className={styles.pair}>
        <Choice<Standing>
          label={pageSaid.standing}
          names={named.standings}
          value={filter.standing}
          onChange={(standing) => onChange({ ...filter, standing })}
        />
        <Choice<Stage>
          label={pageSaid.stage}
          names={named.stages}
          value={filter.stage}
          onChange={(stage) => onChange({ ...filter, stage })}
        />
        <Choice<Party>
          label={pageSaid.party}
          names={named.parties}
          value={filter.party}
          onChange={(party) => onChange({ ...filter, party })}
        />
      </div>
    </div>
  );
}

/** The way to the first requirement that only people can answer and have not. */
function Next({
  items,
  onOpen,
}: {
  readonly items: readonly ChecklistItem[];
  readonly onOpen: (code: string) => void;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const next = items.find(
    ({ requirement, standing, mark }) => mark && standing === "open" && !requirement.enough,
  );
  if (!next) return <p className={styles.line}>{words.allAnswered}</p>;
  return (
    <div>
      <Button appearance="primary" onClick={() => onOpen(next.requirement.code)}>
        {words.answerNext}
      </Button>
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
  const words = useWords(pageWords);
  if (state.kind === "done")
    return <Notice intent="success" text={{ what: words.saved, why: "", todo: "" }} />;
  return <Failed state={state} language={language} />;
}

/** The toolbox's checklist: how far the plan is, what is missing, and where. */
export function ChecklistPage({ language, actions }: PageProps<PlanActions>): ReactElement {
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const plan = usePlan(actions);
  const [filter, setFilter] = useKept("checklist.filter", NO_FILTER);
  const [open, setOpen] = useKept<string | null>("checklist.open", null);
  const marking = useAction<null, WorkbookRefusal>(() => plan.read());
  const list = useRef<HTMLUListElement>(null);
  // The requirement that is to be gone to, once it is drawn.
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const head = list.current?.querySelector<HTMLElement>(`[data-code="${wanted}"] button`);
    head?.scrollIntoView?.({ block: "start" });
    head?.focus();
    setWanted(null);
  }, [wanted]);
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
  const empty = view !== null && view.there.length === 0;
  const answerNext = (code: string): void => {
    marking.reset();
    setFilter(NO_FILTER);
    setOpen(code);
    setWanted(code);
  };
  const found = view ? filtered(view.items, filter, language) : [];
  return (
    <div className={styles.stack}>
      {view ? (
        <Field label={words.progress(view.progress)} validationState="none">
          <ProgressBar value={view.progress.of === 0 ? 0 : view.progress.met / view.progress.of} />
        </Field>
      ) : (
        plan.reading.state.kind === "running" && <Spinner size="tiny" label={words.reading} />
      )}
      {empty && <p className={styles.line}>{`${words.none} ${words.noneTodo}`}</p>}
      {plan.builds === "first" && <Build plan={plan} actions={actions} language={language} />}
      {view && !empty && <Next items={view.items} onOpen={answerNext} />}
      {view && view.findings.length > 0 && <Findings findings={view.findings} plan={plan} />}
      {view && (
        <section className={styles.tight} aria-label={words.requirements}>
          <h2 className={styles.title}>{`${words.requirements} (${found.length})`}</h2>
          <Filters filter={filter} onChange={setFilter} />
          {found.length === 0 && <p className={styles.soft}>{words.noMatch}</p>}
          <ul className={styles.list} ref={list}>
            {found.map((item) => {
              const { code } = item.requirement;
              return (
                <RequirementCard
                  key={code}
                  item={item}
                  plan={plan}
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
      {plan.builds === "last" && <Build plan={plan} actions={actions} language={language} />}
    </div>
  );
}
