import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import type { PlanFinding } from "../read/finding";
import type { PlanState } from "./usePlan";
import { usePlanStyles } from "../../pane/styles";
import { pageWords } from "../words/page";
import { findingWords } from "../words/finding";
import { useWords } from "../../pane/useWords";
import { useKept } from "../../pane/kept";

const PORTION = 20;

/** What does not hold together in the sheets, each with the way to its cell. */
export function Findings({
  findings,
  plan,
}: {
  readonly findings: readonly PlanFinding[];
  readonly plan: PlanState;
}): ReactElement {
  const findingSaid = useWords(findingWords);
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const [shown, setShown] = useKept("plan.findings", PORTION);
  if (findings.length === 0) return <p className={styles.soft}>{words.noFindings}</p>;
  return (
    <section className={styles.tight} aria-label={words.findings}>
      <h2 className={styles.title}>
        {words.findings} ({findings.length})
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, i) => (
          <li key={i} className={styles.card}>
            <p className={styles.line}>{findingSaid.explain(finding)}</p>
            <div>
              <Button
                size="small"
                onClick={() =>
                  plan.go(finding.sheet, finding.row, "column" in finding ? finding.column : null)
                }
              >
                {words.go}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {words.more}
        </Button>
      )}
    </section>
  );
}
