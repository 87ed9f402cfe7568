import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PlanFinding } from "../read/finding";
import type { Language } from "../../core/words/language";
import { explainFinding } from "../words/finding";
import { PLAN_PAGE } from "../words/page";
import type { PlanState } from "./usePlan";
import { usePlanStyles } from "../../pane/styles";

const PORTION = 20;

/** What does not hold together in the sheets, each with the way to its cell. */
export function Findings({
  findings,
  plan,
  language,
}: {
  readonly findings: readonly PlanFinding[];
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const [shown, setShown] = useState(PORTION);
  if (findings.length === 0) return <p className={styles.soft}>{PLAN_PAGE.noFindings[language]}</p>;
  return (
    <section className={styles.tight} aria-label={PLAN_PAGE.findings[language]}>
      <h2 className={styles.title}>
        {PLAN_PAGE.findings[language]} ({findings.length})
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, i) => (
          <li key={i} className={styles.card}>
            <p className={styles.line}>{explainFinding(finding, language)}</p>
            <div>
              <Button
                size="small"
                onClick={() =>
                  plan.go(finding.sheet, finding.row, "column" in finding ? finding.column : null)
                }
              >
                {PLAN_PAGE.go[language]}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {PLAN_PAGE.more[language]}
        </Button>
      )}
    </section>
  );
}
