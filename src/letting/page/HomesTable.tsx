import type { ReactElement } from "react";
import { figureText } from "../../core/words/figure";
import type { Language } from "../../core/words/language";
import { NumberTable } from "../../pane/NumberTable";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import type { HomesUse } from "../judge/homes";
import type { JudgedRule } from "../judge/judge";
import { lettingWords } from "../words";
import { ruleWords } from "../words/rules";
import { HomesPicture } from "./HomesPicture";
import { homeWords } from "../words/homes";

/** What the rules come to in dwellings: a bar a rule, and the numbers in a table. Nothing where none can be counted. */
export function HomesTable({
  judged,
  language,
}: {
  readonly judged: readonly JudgedRule[];
  readonly language: Language;
}): ReactElement | null {
  const homesSaid = useWords(homeWords);
  const styles = usePlanStyles();
  const words = useWords(lettingWords);
  const names = useWords(ruleWords);
  const counted = judged.flatMap(({ rule, homes }) => (homes ? [{ rule, homes }] : []));
  if (counted.length === 0) return null;
  const said = (value: number | null): string =>
    value === null ? words.notKnown : figureText(value, language);
  const row = ({ limit, used, left, over }: HomesUse): readonly string[] =>
    [limit, used, left, over].map(said);
  return (
    <section className={styles.tight} aria-label={words.table}>
      <h2 className={styles.title}>{words.table}</h2>
      {counted.map(({ rule, homes }) => (
        <div key={rule.id}>
          <p className={styles.line}>{`${names[rule.id].name}: ${homesSaid.use(homes)}`}</p>
          <HomesPicture use={homes} />
        </div>
      ))}
      <NumberTable
        name={words.table}
        head={words.head}
        rows={counted.map(({ rule, homes }) => [names[rule.id].name, ...row(homes)])}
      />
    </section>
  );
}
