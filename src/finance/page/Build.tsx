import { Button, Field, Input } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PlanRefusal, Report } from "../judge/check";
import { THEME_LISTS } from "../rules/themes";
import { gapWordsIn } from "../words/gap";
import { useWords } from "../../pane/useWords";
import { explainFinanceRefusal } from "../words/refusal";
import type { Language } from "../../core/words/language";
import type { WorkbookRefusal } from "../../excel/words";
import type { FinanceRequest } from "../sheet/actions";
import { Busy } from "../../pane/Busy";
import { Notice } from "../../pane/Notice";
import { NotWritten } from "../../pane/NotWritten";
import { isAboutPlan } from "./actions";
import { useFinanceStyles } from "./styles";
import type { Finance } from "./useFinance";
import { useKept } from "../../pane/kept";
import { pageWords } from "../words/page";

const FIRST = 2010;
/** No plan is made for later than this; it only catches a slip of the finger. */
const LAST = 2099;

function Told({
  page,
  last,
  language,
}: {
  readonly page: Finance;
  readonly last: FinanceRequest | null;
  readonly language: Language;
}): ReactElement | null {
  const words = useWords(pageWords);
  const { state, reset } = page.writing;
  const costs = state.kind === "done" ? state.value.costs : null;
  if (state.kind === "done")
    return (
      <Notice
        intent="success"
        text={{
          what: words.built(state.value.sheet, state.value.created, state.value.lines),
          why: costs && costs.lines > 0 ? words.costsIn(costs.sheet, costs.lines) : "",
          todo: "",
        }}
      />
    );
  if (state.kind !== "failed") return null;
  const refusal: WorkbookRefusal | PlanRefusal = state.refusal;
  if (isAboutPlan(refusal))
    return <Notice text={{ what: explainFinanceRefusal(refusal, language), why: "", todo: "" }} />;
  return (
    <NotWritten
      refusal={refusal}
      aftermath={state.aftermath}
      lift={state.lift}
      language={language}
      words={words}
      onInsert={last === null ? undefined : (name) => void page.write({ ...last, name })}
      onCancel={reset}
    />
  );
}

interface Typed {
  readonly first?: string;
  readonly last?: string;
}
const NOTHING: Typed = {};
/** What a sheet with the plan's lines would leave behind, said before it is written. */
function Left({ report }: { readonly report: Report }): ReactElement | null {
  const styles = useFinanceStyles();
  const words = useWords(gapWordsIn);
  return report.doubts.length > 0 ? <p className={styles.soft}>{words.doubtsStay}</p> : null;
}

/** Inserts the sheet for the plan's years, empty or with the lines of the plan that was read; or brings it up to date. */
export function Build({
  page,
  language,
}: {
  readonly page: Finance;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const read = page.report?.kind === "report" ? page.report.plan : undefined;
  const period = read?.period ?? page.facts?.period;
  const rules = THEME_LISTS.find(({ id }) => id === page.rules) ?? page.facts?.rules;
  const [typed, setTyped] = useKept<Typed>("finance.years", NOTHING, { shared: true });
  const [asked, setAsked] = useState<FinanceRequest | null>(null);
  const first = Number(typed.first ?? period?.first ?? 2011);
  const last = Number(typed.last ?? period?.last ?? 2014);
  const valid =
    Number.isInteger(first) &&
    Number.isInteger(last) &&
    first >= FIRST &&
    last <= LAST &&
    first <= last;
  const own = page.around?.own ?? null;
  const busy = page.writing.state.kind === "running";
  const copies = own === null && page.report?.kind === "report" && page.plan !== null;
  const write = (from: boolean): void => {
    const request = {
      first,
      last,
      rules,
      ...(from && page.plan ? { from: page.plan.choice } : {}),
    };
    setAsked(request);
    void page.write(request);
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words[own === null ? "sheet" : "ownSheet"]}</h2>
      <div className={styles.row}>
        {(["first", "last"] as const).map((end) => (
          <Field
            key={end}
            label={words[end === "first" ? "firstYear" : "lastYear"]}
            className={styles.year}
          >
            <Input
              value={typed[end] ?? String(end === "first" ? first : last)}
              inputMode="numeric"
              aria-invalid={!valid}
              onChange={(_, { value }) => setTyped({ ...typed, [end]: value })}
            />
          </Field>
        ))}
      </div>
      {!valid && (
        <p className={styles.line} role="alert">
          {words.yearsWrong}
        </p>
      )}
      {copies && page.report?.kind === "report" && <Left report={page.report} />}
      <div className={styles.row}>
        {copies && (
          <Button disabledFocusable={busy || !valid} onClick={() => write(true)}>
            {words.insertFrom}
          </Button>
        )}
        <Button disabledFocusable={busy || !valid} onClick={() => write(false)}>
          {words[own === null ? "insert" : "refresh"]}
        </Button>
      </div>
      <Busy running={busy} label={words.writing} onCancel={page.writing.cancel} />
      <Told page={page} last={asked} language={language} />
    </section>
  );
}
