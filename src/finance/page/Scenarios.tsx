import { Button, Field, Input } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { fold } from "../../core/text";
import type { Language } from "../../core/words/language";
import { kroner, percent } from "../../core/words/money";
import { explainWorkbook } from "../../excel/words";
import { useKept } from "../../pane/kept";
import { Notice } from "../../pane/Notice";
import { useWords } from "../../pane/useWords";
import { withMore } from "../judge/more";
import { isEnough, type Share } from "../judge/share";
import type { Scenario } from "../read/scenario";
import type { FinancePageWords } from "../words/da/page";
import { pageWords } from "../words/page";
import { useFinanceStyles } from "./styles";
import type { Finance } from "./useFinance";

/** A share, and whether it is enough. */
export const saidShare = (
  { local, total }: Share,
  words: FinancePageWords,
  language: Language,
): string =>
  `${percent(local, total, language)} (${words[isEnough(local, total) ? "met" : "notMet"]})`;

/** One what-if: its amount, and what each way of putting it in comes to. In lines, so that it is read at 320 px. */
function Line({
  scenario: { name, ore },
  share,
  language,
  onShow,
}: {
  readonly scenario: Scenario;
  readonly share: Share;
  readonly language: Language;
  readonly onShow: (ore: number) => void;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  if (ore === null)
    return (
      <li className={styles.finding}>
        <span className={styles.rule}>{name}</span>
        <p className={styles.line}>{words.unread}</p>
      </li>
    );
  const { onTop, inPlace } = withMore(share, ore);
  return (
    <li className={styles.finding}>
      <div className={styles.head}>
        <span className={styles.rule}>{name}</span>
        <Button size="small" aria-label={words.showOf(name)} onClick={() => onShow(ore)}>
          {words.show}
        </Button>
      </div>
      <dl className={styles.pairs}>
        <dt>{words.moreHead}</dt>
        <dd>{kroner(ore, language)}</dd>
        <dt>{`${words.way} ${words.onTop}`}</dt>
        <dd>{saidShare(onTop, words, language)}</dd>
        <dt>{`${words.way} ${words.inPlace}`}</dt>
        <dd>{saidShare(inPlace, words, language)}</dd>
      </dl>
    </li>
  );
}

/** The what-ifs that were given a name, against the plan as it is now, and the field that names one more. They stand on a sheet, so that colleagues have them. */
export function Scenarios({
  share,
  scenarios,
  more,
  keeping,
  onKeep,
  onShow,
  language,
}: {
  readonly share: Share;
  readonly scenarios: readonly Scenario[];
  /** The amount to be kept, in øre; null where it cannot be read. */
  readonly more: number | null;
  readonly keeping: Finance["keeping"];
  readonly onKeep: Finance["keep"];
  readonly onShow: (ore: number) => void;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const [name, setName] = useKept("finance.scenario", "");
  const [asked, setAsked] = useState(false);
  const { state } = keeping;
  const unnamed = name.trim() === "";
  const there = scenarios.find((one) => fold(one.name) === fold(name));
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!unnamed && more !== null) await onKeep(name.trim(), more);
  };
  return (
    <>
      <div className={styles.row}>
        <Field
          label={words.scenario}
          validationMessage={asked && unnamed ? words.unnamed : undefined}
        >
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Button
          disabledFocusable={more === null || state.kind === "running"}
          onClick={() => void save()}
        >
          {there ? words.replace(there.name) : words.keep}
        </Button>
      </div>
      {state.kind === "done" && (
        <Notice
          intent="success"
          text={{ what: words.kept(state.value.sheet), why: "", todo: "" }}
        />
      )}
      {state.kind === "failed" && <Notice text={explainWorkbook(state.refusal, language)} />}
      {scenarios.length > 0 && (
        <section className={styles.section} aria-label={words.scenarios}>
          <h3 className={styles.group}>{words.scenarios}</h3>
          <ul className={styles.list}>
            {scenarios.map((scenario) => (
              <Line key={scenario.name} {...{ scenario, share, language, onShow }} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
