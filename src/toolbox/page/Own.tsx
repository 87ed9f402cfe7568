import { Button } from "@fluentui/react-components";
import { type ReactElement, useCallback, useMemo } from "react";
import { danishDay } from "../../core/day";
import type { Language } from "../../core/words/language";
import { explainCriteria } from "../../criteria";
import { type Choice, fixedChoice, type Source, type Taken } from "../../excel/place";
import type { WorkbookRefusal } from "../../excel/words";
import { useAction } from "../../pane/action";
import { Busy } from "../../pane/Busy";
import { Failed } from "../../pane/Failed";
import { useKept } from "../../pane/kept";
import { Notice } from "../../pane/Notice";
import { NumberTable } from "../../pane/NumberTable";
import { useReread, useReturn } from "../../pane/reread";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { countOwn, ownStandings } from "../judge/own";
import { toolboxWords } from "../words";
import type { ToolboxActions } from "./actions";

/** The user's own lists, counted by their own rules and held against the target from the oldest of them. */
export function Own({
  actions,
  language,
}: {
  readonly actions: ToolboxActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const reading = useAction<Source, WorkbookRefusal>();
  const { state } = reading;
  const [taken, setTaken] = useKept<Taken | null>("toolbox.own", null);
  const { start } = reading;
  const read = useCallback(
    async (choice: Choice): Promise<boolean> => {
      const outcome = await start(() => actions.readLists(choice));
      if (outcome)
        setTaken(
          outcome.ok ? { list: outcome.value, choice: fixedChoice(outcome.value, choice) } : null,
        );
      return outcome !== null;
    },
    [actions, start, setTaken],
  );
  // Lists that were counted are counted again as their sheet changes, and when the page is come back to.
  const again = (): Promise<boolean> => (taken ? read(taken.choice) : Promise.resolve(true));
  useReturn(again);
  const sheet = taken?.list.sheet ?? null;
  const listen = useCallback(
    (changed: () => void) => actions.watch(changed, sheet),
    [actions, sheet],
  );
  useReread(sheet === null ? null : listen, again);
  const own = useMemo(() => (taken ? countOwn(taken.list.cells, taken.list.sheet) : null), [taken]);
  return (
    <section className={styles.tight} aria-label={words.own}>
      <strong>{words.own}</strong>
      <p className={styles.soft}>{words.ownHint}</p>
      <div className={styles.row}>
        <Button
          disabledFocusable={state.kind === "running"}
          onClick={() => void read({ kind: "selection" })}
        >
          {words.countOwn}
        </Button>
      </div>
      <Busy running={state.kind === "running"} label={words.counting} onCancel={reading.cancel} />
      <Failed state={state} language={language} />
      {own && !own.ok && <Notice text={explainCriteria(own.refusal, language)} />}
      {own?.ok && (
        <NumberTable
          name={words.own}
          head={words.ownHead}
          rows={ownStandings(own.lists).map(({ day, listed, open, allowed, reached }) => [
            day === null ? words.noDay : danishDay(day),
            listed,
            open,
            allowed ?? words.reached.none,
            reached === null ? words.reached.none : reached ? words.reached.yes : words.reached.no,
          ])}
        />
      )}
    </section>
  );
}
