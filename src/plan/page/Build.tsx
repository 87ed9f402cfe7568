import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Language } from "../../core/words/language";
import type { WorkbookRefusal } from "../../excel/words";
import type { BuildPhase, PlanBuilt } from "../sheet/build";
import { useAction } from "../../pane/action";
import { Busy } from "../../pane/Busy";
import { Notice } from "../../pane/Notice";
import type { PlanActions } from "./actions";
import { Failed } from "../../pane/Failed";
import { usePlanStyles } from "../../pane/styles";
import type { PlanState } from "./usePlan";
import { pageWords } from "../words/page";
import { writtenWords } from "../words/written";
import { useWords } from "../../pane/useWords";
import { useKept } from "../../pane/kept";

/** How many years from the report's year on get a column for a yearly target. */
const YEARS_AHEAD = 4;
const NO_NAMES: Readonly<Record<string, string>> = {};

/** Builds the plan's sheets or brings them up to date; can be stopped, and the workbook is then as it was. */
export function Build({
  plan,
  actions,
  language,
}: {
  readonly plan: PlanState;
  readonly actions: PlanActions;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const written = useWords(writtenWords);
  const styles = usePlanStyles();
  const building = useAction<PlanBuilt, WorkbookRefusal>(() => plan.read());
  const [phase, setPhase] = useState<BuildPhase>("reading");
  const [names, setNames] = useKept<Readonly<Record<string, string>>>("plan.names", NO_NAMES);
  const { state } = building;
  const taken =
    state.kind === "failed" && state.refusal.kind === "occupiedName" ? state.refusal : null;
  const there = (plan.view?.there.length ?? 0) > 0;
  const build = async (names: Readonly<Record<string, string>> = {}): Promise<void> => {
    const years = there ? [] : Array.from({ length: YEARS_AHEAD }, (_, i) => plan.year + 1 + i);
    const outcome = await building.start((signal) =>
      actions.build({
        reportYear: plan.year,
        today: plan.day,
        years,
        names,
        signal,
        onPhase: setPhase,
      }),
    );
    if (outcome?.ok) await plan.read();
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          appearance={there ? "secondary" : "primary"}
          disabledFocusable={state.kind === "running"}
          onClick={() => void build()}
        >
          {there ? words.rebuild : words.build}
        </Button>
        <Button
          disabledFocusable={plan.reading.state.kind === "running"}
          onClick={() => void plan.read()}
        >
          {words.again}
        </Button>
      </div>
      <Busy
        running={state.kind === "running"}
        label={words.phases[phase]}
        onCancel={building.cancel}
      />
      {state.kind === "done" && (
        <Notice intent="success" text={{ what: written.built(state.value), why: "", todo: "" }} />
      )}
      <Failed state={state} language={language}>
        {taken && (
          <>
            <Button
              size="small"
              onClick={() => {
                const next = { ...names, [taken.sheet]: taken.free };
                setNames(next);
                void build(next);
              }}
            >
              {words.insertAs(taken.free)}
            </Button>
            <Button size="small" onClick={building.reset}>
              {words.cancel}
            </Button>
          </>
        )}
      </Failed>
      <Failed state={plan.reading.state} language={language} />
      <Failed state={plan.going.state} language={language} />
    </div>
  );
}
