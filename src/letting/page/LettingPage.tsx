import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Language } from "../../core/words/language";
import { LETTING_PAGE, tallySentence } from "../words/page";
import { NOT_ENCODED } from "../rules/authorities";
import type { FactId } from "../rules/facts";
import type { LettingRuleId } from "../rules/rules";
import { usePlanStyles } from "../../pane/styles";
import { FactFields } from "./FactFields";
import { RuleCard } from "./RuleCard";
import { useLetting } from "./useLetting";

const AREA: readonly FactId[] = [
  "onList",
  "jobless",
  "residents",
  "pressure",
  "troubled",
  "agreement",
];
const PLANS: readonly FactId[] = ["advertised", "empty", "effort"];

/** Which letting rules a section may use: a short form, and each rule with its answer, its reason and its words. */
export function LettingPage({ language }: { readonly language: Language }): ReactElement {
  const styles = usePlanStyles();
  const letting = useLetting();
  const [open, setOpen] = useState<LettingRuleId | null>(null);
  const count = (answer: string): number =>
    letting.judged.filter((one) => one.answer === answer).length;
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{LETTING_PAGE.intro[language]}</p>
      <FactFields
        title={LETTING_PAGE.facts[language]}
        ids={AREA}
        letting={letting}
        language={language}
      />
      <FactFields
        title={LETTING_PAGE.plans[language]}
        ids={PLANS}
        letting={letting}
        language={language}
      />
      <div>
        <Button size="small" onClick={letting.clear}>
          {LETTING_PAGE.clear[language]}
        </Button>
      </div>
      <section className={styles.tight} aria-label={LETTING_PAGE.rules[language]}>
        <h2 className={styles.title}>{LETTING_PAGE.rules[language]}</h2>
        <p className={styles.line} role="status">
          {tallySentence(count("yes"), count("no"), count("undecided"), language)}
        </p>
        <ul className={styles.list}>
          {letting.judged.map((judged) => {
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
          })}
        </ul>
      </section>
      <p className={styles.soft}>{LETTING_PAGE.caution[language]}</p>
      <details>
        <summary className={styles.summary}>{LETTING_PAGE.leftOut[language]}</summary>
        <ul lang="da">
          {NOT_ENCODED.map(({ subject, why }) => (
            <li key={subject}>{`${subject}: ${why}`}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
