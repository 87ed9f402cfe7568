import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import type { Language } from "../../core/words/language";
import type { WorkbookRefusal } from "../../excel/words";
import type { PageProps } from "../../pane/page";
import { useAction } from "../../pane/action";
import { Busy } from "../../pane/Busy";
import { Failed } from "../../pane/Failed";
import { Notice } from "../../pane/Notice";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { NOT_ENCODED } from "../rules/authorities";
import type { FactId } from "../rules/facts";
import { FACT_IDS } from "../read/facts";
import { LATER_RULES } from "../rules/later";
import type { LettingRuleId } from "../rules/rules";
import type { JudgedRule } from "../judge/judge";
import { lettingWords } from "../words";
import type { LettingActions } from "./actions";
import { FactFields } from "./FactFields";
import { HomesTable } from "./HomesTable";
import { RuleCard } from "./RuleCard";
import { type Letting, useLetting } from "./useLetting";
import { Words } from "./Words";
import { useKept } from "../../pane/kept";

const AREA: readonly FactId[] = [
  "onList",
  "jobless",
  "residents",
  "pressure",
  "troubled",
  "agreement",
];
const PLANS: readonly FactId[] = ["advertised", "empty", "effort"];
const HOMES = FACT_IDS.filter((id) => !AREA.includes(id) && !PLANS.includes(id));

/** Writes the answers on their sheet, and says where. */
function WriteAnswers({
  letting,
  actions,
  language,
}: {
  readonly letting: Letting;
  readonly actions: LettingActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(lettingWords);
  const writing = useAction<string, WorkbookRefusal>();
  const { state } = writing;
  const facts = FACT_IDS.flatMap((id) => {
    const text = letting.typed[id];
    return text !== "" && letting.unreadable[id] === undefined ? [[id, text] as const] : [];
  });
  const { judged, examples, half } = letting;
  const write = async (): Promise<void> => {
    await writing.start(() => actions.write({ judged, examples, half, facts }));
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button disabledFocusable={state.kind === "running"} onClick={() => void write()}>
          {words.write}
        </Button>
        <Button onClick={letting.clear}>{words.clear}</Button>
      </div>
      <Busy running={state.kind === "running"} label={words.writing} onCancel={writing.cancel} />
      {state.kind === "done" && (
        <Notice intent="success" text={{ what: words.written(state.value), why: "", todo: "" }} />
      )}
      <Failed state={state} language={language} />
    </div>
  );
}

/** The rules that came after the toolbox, with their text and why they get no answer here. */
function Later(): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(lettingWords);
  return (
    <section className={styles.tight} aria-label={words.later}>
      <h2 className={styles.title}>{words.later}</h2>
      <ul className={styles.list}>
        {LATER_RULES.map(({ name, authority, why }) => (
          <li key={name} className={styles.card} lang="da">
            <strong>{name}</strong>
            <p className={styles.line}>{why}</p>
            <Words provision={authority} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which letting rules a section may use, by shares and by dwellings; each with its answer, its reason and its words. */
export function LettingPage({ language, actions }: PageProps<LettingActions>): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(lettingWords);
  const letting = useLetting();
  const [open, setOpen] = useKept<LettingRuleId | null>("letting.open", null);
  const count = (answer: string): number =>
    letting.judged.filter((one) => one.answer === answer).length;
  const card = (judged: JudgedRule): ReactElement => {
    const { id } = judged.rule;
    return (
      <RuleCard
        key={id}
        judged={judged}
        half={letting.half}
        language={language}
        open={open === id}
        onToggle={() => setOpen(open === id ? null : id)}
      />
    );
  };
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{words.intro}</p>
      <FactFields title={words.facts} ids={AREA} letting={letting} />
      <FactFields title={words.plans} ids={PLANS} letting={letting} />
      <FactFields title={words.homes} hint={words.homesIntro} ids={HOMES} letting={letting} />
      <WriteAnswers letting={letting} actions={actions} language={language} />
      <HomesTable judged={letting.judged} language={language} />
      <section className={styles.tight} aria-label={words.rules}>
        <h2 className={styles.title}>{words.rules}</h2>
        <p className={styles.line} role="status">
          {words.tally(count("yes"), count("no"), count("undecided"))}
        </p>
        <ul className={styles.list}>{letting.judged.map(card)}</ul>
      </section>
      <section className={styles.tight} aria-label={words.example}>
        <h2 className={styles.title}>{words.example}</h2>
        <ul className={styles.list}>{letting.examples.map(card)}</ul>
      </section>
      <Later />
      <p className={styles.soft}>{words.caution}</p>
      <details>
        <summary className={styles.summary}>{words.leftOut}</summary>
        <ul lang="da">
          {NOT_ENCODED.map(({ subject, why }) => (
            <li key={subject}>{`${subject}: ${why}`}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
