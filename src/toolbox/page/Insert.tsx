import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import {
  explainNoRoom,
  type Inserted,
  insertedSentence,
  insertHint,
  type NoRoom,
  TOOLBOX_PAGE,
} from "../words/page";
import { explainAftermath, explainWorkbook, type WorkbookRefusal } from "../../excel/words/refusal";
import type { ChapterId } from "../rules/chapters";
import { usePlanStyles } from "../../pane/styles";
import { useAction } from "../../pane/action";
import { Busy } from "../../pane/Busy";
import { Notice } from "../../pane/Notice";
import type { ToolboxActions } from "./actions";
import { formulaOf } from "./filter";

const explain = (refusal: NoRoom | WorkbookRefusal, language: Language) =>
  refusal.kind === "taken" || refusal.kind === "inTable"
    ? explainNoRoom(refusal, language)
    : explainWorkbook(refusal, language);

/** Puts the chosen chapter's measures into cells as a formula, where there is room; nothing that stands in a cell is written over. */
export function Insert({
  chapter,
  actions,
  language,
}: {
  readonly chapter: ChapterId | "all";
  readonly actions: ToolboxActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const inserting = useAction<Inserted, NoRoom | WorkbookRefusal>();
  const { state } = inserting;
  const asked = formulaOf(chapter);
  const insert = async (): Promise<void> => {
    await inserting.start(() => actions.insert(asked));
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button disabledFocusable={state.kind === "running"} onClick={() => void insert()}>
          {TOOLBOX_PAGE.insert[language]}
        </Button>
      </div>
      <p className={styles.soft}>{insertHint(asked.formula, asked.rows, language)}</p>
      <Busy
        running={state.kind === "running"}
        label={TOOLBOX_PAGE.inserting[language]}
        language={language}
        onCancel={inserting.cancel}
      />
      {state.kind === "done" && (
        <Notice
          intent="success"
          text={{ what: insertedSentence(state.value, language), why: "", todo: "" }}
        />
      )}
      {state.kind === "failed" && (
        <Notice
          text={{
            ...explain(state.refusal, language),
            why: `${explain(state.refusal, language).why} ${explainAftermath(state.aftermath, language)}`,
          }}
        />
      )}
    </div>
  );
}
