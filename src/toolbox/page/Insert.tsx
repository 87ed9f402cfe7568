import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import { explainAftermath, explainWorkbook, type WorkbookRefusal } from "../../excel/words";
import { useAction } from "../../pane/action";
import { Busy } from "../../pane/Busy";
import { Notice } from "../../pane/Notice";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { toolboxWords } from "../words";
import type { ToolboxWords } from "../words/da";
import type { Inserted, NoRoom } from "../sheet/formula";
import type { ToolboxActions } from "./actions";
import { type Filter, formulaOf } from "./filter";

function explain(refusal: NoRoom | WorkbookRefusal, words: ToolboxWords, language: Language) {
  if (refusal.kind === "taken")
    return { what: words.notWritten, ...words.taken(refusal.cell, refusal.room) };
  if (refusal.kind === "inTable")
    return { what: words.notWritten, ...words.inTable(refusal.table) };
  return explainWorkbook(refusal, language);
}

/** Puts what is shown into cells as a formula, where there is room; nothing that stands in a cell is written over. */
export function Insert({
  filter,
  actions,
  language,
}: {
  readonly filter: Filter;
  readonly actions: ToolboxActions;
  readonly language: Language;
}): ReactElement | null {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const inserting = useAction<Inserted, NoRoom | WorkbookRefusal>();
  const { state } = inserting;
  const asked = formulaOf(filter);
  if (!asked) return null;
  const insert = async (): Promise<void> => {
    await inserting.start(() => actions.insert(asked));
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button disabledFocusable={state.kind === "running"} onClick={() => void insert()}>
          {words.insert}
        </Button>
      </div>
      <p className={styles.soft}>{words.insertHint(asked.formula, asked.rows, asked.columns)}</p>
      <Busy
        running={state.kind === "running"}
        label={words.inserting}
        onCancel={inserting.cancel}
      />
      {state.kind === "done" && (
        <Notice
          intent="success"
          text={{ what: words.inserted(state.value.cell, state.value.sheet), why: "", todo: "" }}
        />
      )}
      {state.kind === "failed" && (
        <Notice
          text={{
            ...explain(state.refusal, words, language),
            why: `${explain(state.refusal, words, language).why} ${explainAftermath(state.aftermath, language)}`,
          }}
        />
      )}
    </div>
  );
}
