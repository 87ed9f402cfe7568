import { Button, Textarea } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { reportOf, selfTest, type SelfTest } from "../../../excel/selftest/run";
import { selfTestWords } from "../../../excel/selftest/words";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly test: SelfTest };

/** Tries in this Excel what the add-in relies on, and gives a report to copy. */
export function SelfTestPage(): ReactElement {
  const words = useWords(selfTestWords);
  const styles = usePlanStyles();
  const [state, setState] = useState<State>({ kind: "idle" });
  const [copied, setCopied] = useState(false);
  const start = async (): Promise<void> => {
    setCopied(false);
    setState({ kind: "running", done: 0, of: 1 });
    const test = await selfTest((done, of) => setState({ kind: "running", done, of }));
    setState({ kind: "done", test });
  };
  const copy = async (test: SelfTest): Promise<void> => {
    await navigator.clipboard.writeText(reportOf(test));
    setCopied(true);
  };
  return (
    <section className={styles.tight} aria-label={words.title}>
      <p>{words.lead}</p>
      <Button
        appearance="primary"
        disabledFocusable={state.kind === "running"}
        onClick={() => void start()}
      >
        {words.start}
      </Button>
      <div role="status">
        {state.kind === "running" && <p>{words.running(state.done, state.of)}</p>}
        {state.kind === "done" && <Outcome test={state.test} />}
        {copied && <p>{words.copied}</p>}
      </div>
      {state.kind === "done" && (
        <>
          <Textarea readOnly rows={12} aria-label={words.report} value={reportOf(state.test)} />
          <Button onClick={() => void copy(state.test)}>{words.copy}</Button>
        </>
      )}
    </section>
  );
}

function Outcome({ test: { results, scratch } }: { readonly test: SelfTest }): ReactElement {
  const words = useWords(selfTestWords);
  const failed = results.filter(({ ok }) => !ok);
  return (
    <>
      {scratch !== null && <p>{words.scratch(scratch)}</p>}
      <p>{words.passed(results.length - failed.length)}</p>
      {failed.length > 0 && (
        <>
          <p>{words.failed(failed.length)}</p>
          <ul>
            {failed.map(({ id, found }) => (
              <li key={id}>{`${words.checks[id]}: ${found ?? ""}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
