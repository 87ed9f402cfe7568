import type { ReactElement } from "react";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import { planWords } from "../../words";

const SHOWN = 8;

/** What stands otherwise than when the reader last updated, in sentences. */
export function Changes({ changes }: { readonly changes: readonly string[] }): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  return (
    <section className={styles.tight} aria-label={words.changed}>
      <h2 className={styles.title}>{words.changed}</h2>
      {changes.length === 0 && <p className={styles.soft}>{words.unchanged}</p>}
      <ul className={styles.lines}>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {changes.length > SHOWN && (
        <p className={styles.soft}>{words.more(changes.length - SHOWN)}</p>
      )}
    </section>
  );
}
