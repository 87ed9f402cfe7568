import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CriteriaVersion } from "../rules";
import { Citation } from "./Reasons";
import { pageWords } from "../words/page";
import { termWords } from "../words/terms";
import { useWords } from "../../pane/useWords";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  title: {
    margin: "8px 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: "18px" },
});

/** The version's own authority, the resident minimum with its discrepancy, and what is left out and why. */
export function About({ version }: { readonly version: CriteriaVersion }): ReactElement {
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{words.about}</summary>
      <h2 className={styles.title}>{words.law}</h2>
      <Citation authority={version.act} />
      <h2 className={styles.title}>{words.residents}</h2>
      <Citation authority={version.residents.authority} />
      {version.categories.map(({ id, authority, yearsInRow }) => (
        <section key={id}>
          <h2 className={styles.title}>{terms.category(id)}</h2>
          <Citation authority={authority} />
          {yearsInRow && <Citation authority={yearsInRow.authority} />}
        </section>
      ))}
      <h2 className={styles.title}>{words.notEncoded}</h2>
      <ul className={styles.list} lang="da">
        {version.notEncoded.map(({ subject, why }) => (
          <li key={subject}>
            {subject}: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
