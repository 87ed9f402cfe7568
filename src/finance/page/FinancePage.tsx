import { Button } from "@fluentui/react-components";
import { type ReactElement, useContext, useEffect } from "react";
import { LanguageContext, useWords } from "../../pane/useWords";
import { financeWords } from "../words";
import { Questions } from "./Questions";
import { ReadAs } from "./ReadAs";
import type { Report } from "../judge/check";
import { severityOf, type Severity } from "../judge/finding";
import { isEnough } from "../judge/share";
import { explainFinanceRefusal } from "../words/refusal";
import type { Language } from "../../core/words/language";
import { explainWorkbook } from "../../excel/words";
import { UNCERTAIN } from "../rules/uncertain";
import { address } from "../../excel/address";
import type { PlanCells } from "../sheet/place";
import type { PageProps } from "../../pane/page";
import { Busy } from "../../pane/Busy";
import { Notice } from "../../pane/Notice";
import { useAnnounce } from "../../pane/Status";
import type { FinanceActions } from "./actions";
import { Build } from "./Build";
import { Findings } from "./Findings";
import { Meter } from "./Meter";
import { Parts } from "./Parts";
import { Source } from "./Source";
import { useFinanceStyles } from "./styles";
import { type Finance, useFinance } from "./useFinance";
import { WhatIf } from "./WhatIf";
import { pageWords } from "../words/page";

function said({ share, findings }: Report, language: Language): string {
  const words = pageWords(language);
  const count = (severity: Severity): number =>
    findings.filter((finding) => severityOf(finding) === severity).length;
  const first = share
    ? `${words.shareOf(share.local, share.total, isEnough(share.local, share.total))} `
    : "";
  return first + words.counts(count("error"), count("warning"), count("information"));
}

function Checked({
  report,
  plan,
  page,
  language,
}: {
  readonly report: Report;
  readonly plan: PlanCells;
  readonly page: Finance;
  readonly language: Language;
}): ReactElement {
  const pageSaid = useWords(pageWords);
  const styles = useFinanceStyles();
  const { share, findings } = report;
  const words = useWords(financeWords);
  const others = findings.filter(({ kind }) => kind !== "doubt");
  return (
    <>
      <Questions doubts={report.doubts} page={page} />
      <ReadAs reading={report.plan.reading} plan={plan} page={page} />
      <Said page={page} />
      {share ? (
        <Meter share={share} language={language} />
      ) : (
        report.doubts.length === 0 && <p className={styles.line}>{pageSaid.noShare}</p>
      )}
      <div>
        <Button disabledFocusable={page.inserting.state.kind === "running"} onClick={page.insert}>
          {words.insertFormula}
        </Button>
      </div>
      <p className={styles.soft}>
        {pageSaid.readFrom(`${plan.sheet}!${address(plan.area)}`)} {pageSaid.live}
      </p>
      <Findings
        findings={others}
        share={share}
        area={plan.area}
        language={language}
        onGo={page.go}
      />
      {share && (
        <WhatIf
          share={share}
          scenarios={plan.scenarios ?? []}
          keeping={page.keeping}
          onKeep={page.keep}
          language={language}
        />
      )}
      {share && <Parts plan={report.plan} total={share.total} language={language} />}
    </>
  );
}

/** What became of an answer or a formula. */
function Said({ page }: { readonly page: Finance }): ReactElement | null {
  const words = useWords(financeWords);
  const language = useContext(LanguageContext);
  const [saying, inserting] = [page.saying.state, page.inserting.state];
  const failed = [saying, inserting].find((state) => state.kind === "failed");
  if (failed) return <Notice text={explainWorkbook(failed.refusal, language)} />;
  const done =
    inserting.kind === "done"
      ? words.inserted(inserting.value.cell)
      : saying.kind === "done"
        ? words.saved(saying.value.sheet)
        : "";
  return done === "" ? null : <Notice intent="success" text={{ what: done, why: "", todo: "" }} />;
}

function Uncertain({ language }: { readonly language: Language }): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  return (
    <details>
      <summary className={styles.summary}>{words.uncertain}</summary>
      <ul className={styles.list} lang="da">
        {UNCERTAIN.map(({ question, reading }) => (
          <li key={question} className={styles.finding}>
            <span>{question}.</span>
            <span className={styles.soft}>
              <span lang={language}>{words.readAs}</span>: {reading}.
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Checks a finance plan where it stands: the local share, the findings, what more money would do, and a sheet for a new one. */
export function FinancePage({ language, actions }: PageProps<FinanceActions>): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const page = useFinance(actions);
  const announce = useAnnounce();
  const { report, plan, reading, going } = page;
  useEffect(() => {
    if (report?.kind === "report") announce(said(report, language));
  }, [report, announce, language]);
  const failed = [reading.state, going.state].find((state) => state.kind === "failed");
  return (
    <div className={styles.stack}>
      <Source page={page} />
      <Busy
        running={reading.state.kind === "running"}
        label={words.reading}
        onCancel={reading.cancel}
      />
      {failed && <Notice text={explainWorkbook(failed.refusal, language)} />}
      {report && report.kind !== "report" && (
        <Notice text={{ what: explainFinanceRefusal(report, language), why: "", todo: "" }} />
      )}
      {report?.kind === "report" && plan && (
        <Checked report={report} plan={plan} page={page} language={language} />
      )}
      <Build page={page} language={language} />
      <Uncertain language={language} />
    </div>
  );
}
