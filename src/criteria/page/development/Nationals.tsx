import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import { usePlanStyles } from "../../../pane/styles";
import { developmentWords } from "../../words/development";
import type { Development } from "./useDevelopment";

/** The national averages that the lists lack, a field a year. */
export function Nationals({
  page,
  language,
}: {
  readonly page: Development;
  readonly language: Language;
}): ReactElement | null {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  if (page.open.length === 0) return null;
  return (
    <details open={page.nationalsWrong || undefined}>
      <summary className={styles.summary}>
        {words.nationals} ({page.open.join(", ")})
      </summary>
      <div className={styles.inside}>
        <p className={styles.soft}>{words.nationalHint}</p>
        {page.nationalsWrong && (
          <p className={styles.line} role="alert">
            {words.nationalWrong([...page.nationals.keys()].sort().join(", "))}
          </p>
        )}
        <div className={styles.pair}>
          {page.open.map((year) => (
            <Field key={year} label={words.nationalOf(year)}>
              <Input
                value={page.nationals.get(year) ?? ""}
                onChange={(_, { value }) => page.setNational(year, value)}
              />
            </Field>
          ))}
        </div>
      </div>
    </details>
  );
}
