import { type ReactElement, useId } from "react";
import type { Language } from "../../core/words/language";
import { FoldHead } from "../../pane/FoldHead";
import { usePlanStyles } from "../../pane/styles";
import { type Look, Tag } from "../../pane/Tag";
import { useWords } from "../../pane/useWords";
import type { Answer } from "../judge/condition";
import type { JudgedRule } from "../judge/judge";
import { DECIDING, FURTHER } from "../rules/authorities";
import { lettingWords } from "../words";
import type { LettingWords } from "../words/da";

import { ruleWords } from "../words/rules";
import { Words } from "./Words";
import { homeWords } from "../words/homes";
import { factWords } from "../words/facts";

const LOOK_OF: Readonly<Record<Answer, Look>> = { yes: "good", no: "bad", undecided: "doubtful" };

/** Why the answer is what it is. */
function reason(
  judged: JudgedRule,
  half: boolean,
  words: LettingWords,
  language: Language,
): string {
  const facts = factWords(language);
  const { rule, answer, missing, doubt } = judged;
  if (doubt && answer === "undecided") return homeWords(language).doubt(doubt);
  if (half && rule.id === "jointByMinister") return facts.half;
  if (answer === "undecided") return words.depends(missing.map((id) => facts.names[id]).join(", "));
  return answer === "yes" ? words.met : words.notMet;
}

/** One letting rule: its answer, why, and what it comes to in dwellings; opened, the words it rests on. */
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
  const homesSaid = useWords(homeWords);
  const styles = usePlanStyles();
  const words = useWords(lettingWords);
  const inside = useId();
  const { rule, answer, homes } = judged;
  const further = FURTHER[rule.id] ?? [];
  const { name, condition } = useWords(ruleWords)[rule.id];
  const tag = rule.example ? words.exampleTag : words.answers[answer];
  return (
    <li className={styles.card}>
      <FoldHead name={name} open={open} inside={inside} onToggle={onToggle}>
        <Tag look={rule.example ? "none" : LOOK_OF[answer]} text={tag} />
      </FoldHead>
      <p className={styles.under}>
        {rule.example ? words.wouldMeet[answer] : reason(judged, half, words, language)}
      </p>
      {homes && <p className={styles.under}>{homesSaid.use(homes)}</p>}
      {open && (
        <div id={inside} className={styles.inside}>
          <p className={styles.line}>{words.condition(condition.replace(/\.$/, ""))}</p>
          {DECIDING[rule.id].map((provision) => (
            <Words key={provision.provision} provision={provision} />
          ))}
          {rule.note && (
            <p className={styles.line} lang="da">
              {rule.note}
            </p>
          )}
          {further.length > 0 && <strong>{words.alsoSays}</strong>}
          {further.map((provision) => (
            <Words key={provision.provision} provision={provision} />
          ))}
        </div>
      )}
    </li>
  );
}
