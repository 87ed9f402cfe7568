import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { categoryName, PAGE } from "../words/page";
import type { Language } from "../../core/words/language";
import type { CriteriaVersion } from "../rules";
import { Citation } from "./Reasons";

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
export function About({
  version,
  language,
}: {
  readonly version: CriteriaVersion;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{PAGE.about[language]}</summary>
      <h2 className={styles.title}>{PAGE.law[language]}</h2>
      <Citation authority={version.act} language={language} />
      <h2 className={styles.title}>{PAGE.residents[language]}</h2>
      <Citation authority={version.residents.authority} language={language} />
      {version.categories.map(({ id, authority, yearsInRow }) => (
        <section key={id}>
          <h2 className={styles.title}>{categoryName(id, language)}</h2>
          <Citation authority={authority} language={language} />
          {yearsInRow && <Citation authority={yearsInRow.authority} language={language} />}
        </section>
      ))}
      <h2 className={styles.title}>{PAGE.notEncoded[language]}</h2>
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
