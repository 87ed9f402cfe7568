import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import type { WorkbookRefusal } from "../../excel/words";
import { useAction } from "../../pane/action";
import { Busy } from "../../pane/Busy";
import { Failed } from "../../pane/Failed";
import { Notice } from "../../pane/Notice";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { COPENHAGEN_LIST, type LocalKind } from "../rules/local";
import type { LocalBuilt } from "../sheet/local";
import { toolboxWords } from "../words";
import type { ToolboxActions } from "./actions";

const KINDS: readonly LocalKind[] = ["goal", "action", "requirement"];

/** Copenhagen's goals, actions and requirements, and the way to take them as the municipality's own list. */
export function LocalList({
  language,
  actions,
}: {
  readonly language: Language;
  readonly actions: ToolboxActions;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const taking = useAction<LocalBuilt, WorkbookRefusal>();
  const { state } = taking;
  const take = async (): Promise<void> => {
    await taking.start(() => actions.takeLocal());
  };
  return (
    <section className={styles.tight} aria-label={words.local}>
      <p className={styles.soft}>{words.localIntro}</p>
      {KINDS.map((kind) => (
        <div key={kind}>
          <strong>{words.localKinds[kind]}</strong>
          <ul className={styles.lines} lang="da">
            {COPENHAGEN_LIST.filter((line) => line.kind === kind).map(({ text, by }) => (
              <li key={text}>{by === undefined ? text : `${text} (inden ${by})`}</li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.row}>
        <Button disabledFocusable={state.kind === "running"} onClick={() => void take()}>
          {words.takeLocal}
        </Button>
      </div>
      <Busy running={state.kind === "running"} label={words.takingLocal} onCancel={taking.cancel} />
      {state.kind === "done" && (
        <Notice
          intent="success"
          text={{ what: words.tookLocal(state.value.sheet, state.value.added), why: "", todo: "" }}
        />
      )}
      <Failed state={state} language={language} />
    </section>
  );
}
