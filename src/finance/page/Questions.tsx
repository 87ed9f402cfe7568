import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../pane/useWords";
import type { Doubt } from "../read/plan/doubt";
import { factFor } from "../read/facts";
import { choicesOf } from "../read/question";
import { financeWords } from "../words";
import { useFinanceStyles } from "./styles";
import type { Finance } from "./useFinance";

/** What cannot be known from the cells, each with its answers; an answer is kept in the workbook. */
export function Questions({
  doubts,
  page,
}: {
  readonly doubts: readonly Doubt[];
  readonly page: Finance;
}): ReactElement | null {
  const styles = useFinanceStyles();
  const words = useWords(financeWords);
  if (doubts.length === 0) return null;
  const busy = page.saying.state.kind === "running";
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.questions}</h2>
      <ul className={styles.list}>
        {doubts.map((doubt, index) => {
          const { what, todo } = words.doubt(doubt);
          const fact = page.facts ? factFor(doubt, page.facts) : undefined;
          const all = choicesOf(doubt);
          const proposed = all.filter(({ say, name }) => say === "only" && name === fact?.name);
          const choices = [...proposed, ...all.filter((choice) => !proposed.includes(choice))];
          return (
            <li key={`${doubt.kind} ${index}`} className={`${styles.finding} ${styles.error}`}>
              <p className={styles.line}>{what}</p>
              {fact && <p className={styles.line}>{words.told(fact.field, fact.text)}</p>}
              {choices.length === 0 && <p className={styles.line}>{todo}</p>}
              <div className={styles.row}>
                {choices.map((choice) => (
                  <Button
                    key={`${choice.say} ${choice.name}`}
                    size="small"
                    disabledFocusable={busy}
                    onClick={() => void page.say(choice.rows)}
                  >
                    {words.choice(choice)}
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
