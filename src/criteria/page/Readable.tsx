import { Button, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import { explainWorkbook, type WorkbookRefusal } from "../../excel/words";
import { useAction } from "../../pane/action";
import { Notice } from "../../pane/Notice";
import { PAGE, readableSentence } from "../words/page";
import type { CriteriaActions } from "./actions";

/** The button that makes the columns of a formula's result readable where it stands. */
export function Readable({
  actions,
  language,
}: {
  readonly actions: CriteriaActions;
  readonly language: Language;
}): ReactElement {
  const { state, start } = useAction<{ readonly place: string }, WorkbookRefusal>();
  return (
    <div>
      <Field hint={PAGE.readableHint[language]}>
        <Button
          size="small"
          disabledFocusable={state.kind === "running"}
          onClick={() => void start(() => actions.readable())}
        >
          {PAGE.readable[language]}
        </Button>
      </Field>
      {state.kind === "done" && (
        <Notice
          intent="success"
          text={{ what: readableSentence(state.value.place, language), why: "", todo: "" }}
        />
      )}
      {state.kind === "failed" && <Notice text={explainWorkbook(state.refusal, language)} />}
    </div>
  );
}
