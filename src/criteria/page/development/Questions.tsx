import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import { usePlanStyles } from "../../../pane/styles";
import type { Doubt } from "../../judge";
import { developmentWords } from "../../words/development";
import type { Development } from "./useDevelopment";

/** Names that may be one area: only a person can tell, and the answer is kept in the workbook. */
export function Questions({
  page,
  doubts,
  language,
}: {
  readonly page: Development;
  readonly doubts: readonly Doubt[];
  readonly language: Language;
}): ReactElement | null {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  if (doubts.length === 0 && page.answered === 0) return null;
  return (
    <section className={styles.tight} aria-label={words.questions}>
      {doubts.length > 0 && <h2 className={styles.title}>{words.questions}</h2>}
      <ul className={styles.list}>
        {doubts.map((doubt) => {
          const text = words.question(doubt.one, doubt.other, doubt.municipality);
          return (
            <li key={text} className={styles.card}>
              <p className={styles.line}>{text}</p>
              <div className={styles.row}>
                <Button
                  size="small"
                  aria-label={`${words.same}: ${text}`}
                  onClick={() => page.answer(doubt, true)}
                >
                  {words.same}
                </Button>
                <Button
                  size="small"
                  aria-label={`${words.different}: ${text}`}
                  onClick={() => page.answer(doubt, false)}
                >
                  {words.different}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {page.answered > 0 && (
        <div className={styles.row}>
          <p className={styles.soft}>{words.answered(page.answered)}</p>
          <Button size="small" appearance="subtle" onClick={page.forget}>
            {words.askAgain}
          </Button>
        </div>
      )}
    </section>
  );
}
