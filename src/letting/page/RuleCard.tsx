import { Link } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Answer } from "../judge/condition";
import type { JudgedRule } from "../judge/judge";
import type { Language } from "../../core/words/language";
import {
  ANSWER_NAMES,
  CERTAINTY_NAMES,
  conditionSentence,
  HALF_SENTENCE,
  LETTING_PAGE,
  reasonSentence,
  RULE_NAMES_ENGLISH,
} from "../words/page";
import { DECIDING, FURTHER } from "../rules/authorities";
import type { Provision } from "../../core/provision";
import { usePlanStyles } from "../../pane/styles";
import { FoldHead } from "../../pane/FoldHead";
import { Quote } from "../../pane/Quote";
import { type Look, Tag } from "../../pane/Tag";

const LOOK_OF: Readonly<Record<Answer, Look>> = { yes: "good", no: "bad", undecided: "doubtful" };

/** One provision: its words, where it is found, and how sure we are of it. */
function Words({
  provision,
  language,
}: {
  readonly provision: Provision;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const { source, certainty } = provision;
  return (
    <div>
      <Quote provision={provision} />
      <p className={styles.soft}>
        {source.url ? (
          <Link href={source.url} target="_blank" rel="noreferrer" inline>
            {source.title}
          </Link>
        ) : (
          source.title
        )}
        {` · ${CERTAINTY_NAMES[certainty][language]}`}
      </p>
    </div>
  );
}

/** One letting rule: its answer and why at a glance; opened, the words it rests on. */
export function RuleCard({
  judged,
  half,
  language,
  open,
  onToggle,
}: {
  readonly judged: JudgedRule;
  readonly half: boolean;
  readonly language: Language;
  readonly open: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const styles = usePlanStyles();
  const inside = useId();
  const { rule, answer, missing } = judged;
  const further = FURTHER[rule.id] ?? [];
  return (
    <li className={styles.card}>
      <FoldHead
        name={language === "da" ? rule.name : RULE_NAMES_ENGLISH[rule.id]}
        open={open}
        inside={inside}
        onToggle={onToggle}
      >
        <Tag look={LOOK_OF[answer]} text={ANSWER_NAMES[answer]} language={language} />
      </FoldHead>
      <p className={styles.under}>
        {half && rule.id === "jointByMinister"
          ? HALF_SENTENCE[language]
          : reasonSentence(answer, missing, language)}
      </p>
      {open && (
        <div id={inside} className={styles.inside}>
          <p className={styles.line}>{conditionSentence(rule.id, language)}</p>
          {DECIDING[rule.id].map((provision) => (
            <Words key={provision.provision} provision={provision} language={language} />
          ))}
          {rule.note && (
            <p className={styles.line} lang="da">
              {rule.note}
            </p>
          )}
          {further.length > 0 && <strong>{LETTING_PAGE.alsoSays[language]}</strong>}
          {further.map((provision) => (
            <Words key={provision.provision} provision={provision} language={language} />
          ))}
        </div>
      )}
    </li>
  );
}
