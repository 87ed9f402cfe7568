import { Button, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import { explainWorkbook, type WorkbookRefusal } from "../../excel/words";
import { useAction } from "../../pane/action";
import { Notice } from "../../pane/Notice";
import type { CriteriaActions } from "./actions";
import { pageWords } from "../words/page";
import { outcomeWords } from "../words/outcome";
import { useWords } from "../../pane/useWords";

/** The button that makes the columns of a formula's result readable where it stands. */
export function Readable({
  actions,
  language,
}: {
  readonly actions: CriteriaActions;
  readonly language: Language;
}): ReactElement {
  const outcome = useWords(outcomeWords);
  const words = useWords(pageWords);
  const { state, start } = useAction<{ readonly place: string }, WorkbookRefusal>();
  return (
    <div>
      <Field hint={words.readableHint}>
        <Button
          size="small"
          disabledFocusable={state.kind === "running"}
          onClick={() => void start(() => actions.readable())}
        >
          {words.readable}
        </Button>
      </Field>
      {state.kind === "done" && (
        <Notice
          intent="success"
          text={{ what: outcome.readable(state.value.place), why: "", todo: "" }}
        />
      )}
      {state.kind === "failed" && <Notice text={explainWorkbook(state.refusal, language)} />}
    </div>
  );
}
