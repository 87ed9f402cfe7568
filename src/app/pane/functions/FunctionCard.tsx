import { Button, Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import { explainAftermath, explainWorkbook, type WorkbookRefusal } from "../../../excel/words";
import { useAction } from "../../../pane/action";
import { Busy } from "../../../pane/Busy";
import { Notice } from "../../../pane/Notice";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import { formula } from "../../site/formula";
import type { FunctionMetadata } from "../../site/metadata";
import { appWords } from "../words";
import type { FunctionsActions, NoPlace } from "./actions";
import { EXAMPLES } from "../../site/examples";
import { referenceWords } from "../../site/words/reference";

type Refusal = NoPlace | WorkbookRefusal;

/** One function: what it does, what it gives, and an example that can be put into the selected cell. */
export function FunctionCard({
  described: { id, description, helpUrl },
  language,
  actions,
}: {
  readonly described: FunctionMetadata;
  readonly language: Language;
  readonly actions: FunctionsActions;
}): ReactElement {
  const styles = usePlanStyles();
  const { functions: words } = useWords(appWords);
  const inserting = useAction<{ readonly sheet: string; readonly cell: string }, Refusal>();
  const { state } = inserting;
  const reference = useWords(referenceWords)[id];
  const example = EXAMPLES[id] ?? [];
  const explain = (refusal: Refusal) => {
    if (refusal.kind === "taken") return words.taken(refusal.cell);
    if (refusal.kind === "inTable") return words.inTable(refusal.table);
    return explainWorkbook(refusal, language);
  };
  return (
    <li className={styles.tight}>
      <h2 style={{ margin: 0, fontSize: "inherit" }}>{`UDSAT.${id}`}</h2>
      <p style={{ margin: 0 }}>{description}</p>
      {reference && (
        <>
          <p className={styles.soft}>{`${words.gives}: ${reference.gives}`}</p>
          <p style={{ margin: 0, overflowWrap: "anywhere" }}>
            {`${words.example}: `}
            <code>{formula(id, example, language)}</code>
          </p>
          <div className={styles.row}>
            <Button
              size="small"
              aria-label={`${words.insert}: UDSAT.${id}`}
              disabledFocusable={state.kind === "running"}
              onClick={() => void inserting.start(() => actions.insert(formula(id, example, "en")))}
            >
              {words.insert}
            </Button>
            <Link href={helpUrl} target="_blank" rel="noopener">
              {words.more}
            </Link>
          </div>
        </>
      )}
      <Busy
        running={state.kind === "running"}
        label={words.inserting}
        onCancel={inserting.cancel}
      />
      {state.kind === "done" && (
        <Notice intent="success" text={words.inserted(state.value.cell, state.value.sheet)} />
      )}
      {state.kind === "failed" && (
        <Notice
          text={{
            ...explain(state.refusal),
            why: `${explain(state.refusal).why} ${explainAftermath(state.aftermath, language)}`,
          }}
        />
      )}
    </li>
  );
}
