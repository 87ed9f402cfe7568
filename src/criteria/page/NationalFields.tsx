import type { ReactElement } from "react";
import { yearOf } from "../../core/day";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import type { Language } from "../../core/words/language";
import { type Assessment, needsNational } from "../judge";
import { pageWords } from "../words/page";
import { rowWords } from "../words/rows";
import { Figure } from "./Figure";
import type { Criteria } from "./useCriteria";

/** The lists of the range whose rules take the national average, one of each year, and whether one of them does not say its year. */
function needing({ result }: Criteria): {
  readonly dated: ReadonlyMap<number, Assessment>;
  readonly undated: boolean;
} {
  // Where the rules were chosen, they say the year, not the list.
  const told = ({ day }: Assessment): boolean =>
    day !== null && result?.ok === true && result.all.rulesFrom === "list";
  const parts = (result?.ok ? result.all.parts : []).filter(({ version }) =>
    needsNational(version),
  );
  return {
    dated: new Map(
      parts.flatMap((part) => (told(part) ? [[yearOf(part.day ?? ""), part] as const] : [])),
    ),
    undated: parts.some((part) => !told(part)),
  };
}

/** The national share of convicted, or the limit: a field for each year of the list, and one where a list does not say its year. */
export function NationalFields({
  page,
  language,
}: {
  readonly page: Criteria;
  readonly language: Language;
}): ReactElement | null {
  const words = useWords(pageWords);
  const rows = useWords(rowWords);
  const styles = usePlanStyles();
  const { problems } = page;
  const { dated, undated } = needing(page);
  const typed = new Map(page.nationals);
  const alone = dated.size === 0 ? needsNational(page.version) : undated;
  // What is used where nothing is typed.
  const otherwise = ({ national }: Assessment): string =>
    national === null || national.from === "given" ? "" : rows.national(national).trim();
  const years = [...dated].sort(([one], [other]) => one - other);
  return (
    <>
      {alone && (
        <Figure
          label={words.national}
          hint={words.nationalHint}
          problem={problems.national}
          mode="decimal"
          value={page.national}
          language={language}
          onChange={page.setNational}
        />
      )}
      {years.length > 0 && (
        <section className={styles.tight} aria-label={words.nationals}>
          {years.length > 1 && <strong>{words.nationals}</strong>}
          <p className={styles.soft}>{words.nationalHint}</p>
          {years.map(([year, part]) => (
            <Figure
              key={year}
              label={words.nationalOf(year)}
              hint={otherwise(part)}
              problem={problems.nationals.get(year) ?? (typed.has(year) ? null : problems.national)}
              mode="decimal"
              value={typed.get(year) ?? page.national}
              language={language}
              onChange={(text) => page.setNationalOf(year, text)}
            />
          ))}
        </section>
      )}
    </>
  );
}
