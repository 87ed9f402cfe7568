import { Button } from "@fluentui/react-components";
import { useKept } from "../../pane/kept";
import { type ReactElement } from "react";
import { authorityOf } from "../judge/authority";
import { factsOf } from "../judge/facts";
import { severityOf, type Finding, type Severity } from "../judge/finding";
import type { Share } from "../judge/share";
import { explainFinding } from "../words/finding";
import type { Language } from "../../core/words/language";
import { type Area, address } from "../../excel/address";
import { useFinanceStyles } from "./styles";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";

const STEP = 25;
const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];

interface Props {
  readonly findings: readonly Finding[];
  readonly share: Share | undefined;
  /** Where the plan's cells stand on the sheet. */
  readonly area: Area;
  readonly language: Language;
  readonly onGo: (row: number, column: number) => void;
}

function One({
  finding,
  share,
  area,
  language,
  onGo,
}: Omit<Props, "findings"> & { readonly finding: Finding }): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const severity = severityOf(finding);
  const { rule, what, todo } = explainFinding(finding, factsOf(share, area.row + 1), language);
  const authority = authorityOf(finding);
  const cell = address({
    row: area.row + finding.row,
    column: area.column + finding.column,
    rows: 1,
    columns: 1,
  });
  return (
    <li
      className={`${styles.finding} ${severity === "error" ? styles.error : severity === "warning" ? styles.warning : ""}`}
    >
      <div className={styles.head}>
        <span className={styles.rule}>{rule}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.goToCell(cell)}
          onClick={() => onGo(finding.row, finding.column)}
        >
          {cell}
        </Button>
      </div>
      <p className={styles.line}>{what}</p>
      <p className={styles.line}>{todo}</p>
      {authority && (
        <p className={styles.soft} lang="da">
          {authority.provision}: »{authority.quote}«{authority.note ? ` ${authority.note}` : ""}
        </p>
      )}
    </li>
  );
}

function Group({
  severity,
  ...props
}: Props & { readonly severity: Severity }): ReactElement | null {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const [shown, setShown] = useKept(`finance.shown.${severity}`, STEP);
  const { findings } = props;
  if (findings.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.group}>
        {words.groups[severity]} ({findings.length})
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <One
            key={`${finding.kind} ${finding.row} ${finding.column} ${index}`}
            {...props}
            finding={finding}
          />
        ))}
      </ul>
      {findings.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {words.more}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The findings by severity, each with its rule, its citation and the way to its cell. */
export function Findings(props: Props): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const { findings } = props;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.findings}</h2>
      {findings.length === 0 && <p className={styles.line}>{words.inOrder}</p>}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          {...props}
          severity={severity}
          findings={findings.filter((finding) => severityOf(finding) === severity)}
        />
      ))}
    </section>
  );
}
