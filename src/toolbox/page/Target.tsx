import { Field, Select } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { NATIONAL_TARGETS, allowedOf } from "../../targets";
import type { Language } from "../../core/words/language";
import { listChoice, targetSentence, TOOLBOX_PAGE } from "../words/page";
import { NumberTable } from "../../pane/NumberTable";
import { Quote } from "../../pane/Quote";
import { usePlanStyles } from "../../pane/styles";
import { BASELINES, type Standing, standings } from "./standing";
import { Mark, TargetPicture } from "./TargetPicture";

/** The newest list when the toolbox's own five criteria came into force. */
const USUAL = 2014;

function reachedWord({ reached, comparable, allowed }: Standing, language: Language): string {
  if (!comparable) return TOOLBOX_PAGE.notComparable[language];
  if (allowed === null || reached === null) return "–";
  return TOOLBOX_PAGE[reached ? "yes" : "no"][language];
}

function Numbers({
  rows,
  language,
}: {
  readonly rows: readonly Standing[];
  readonly language: Language;
}): ReactElement {
  return (
    <NumberTable
      name={TOOLBOX_PAGE.target[language]}
      head={(["year", "listed", "allowed", "reached"] as const).map(
        (key) => TOOLBOX_PAGE[key][language],
      )}
      rows={rows.map((row) => [
        row.year,
        row.certainty === "unverified"
          ? `${row.areas} (${TOOLBOX_PAGE.uncertain[language]})`
          : row.areas,
        row.allowed ?? "–",
        reachedWord(row, language),
      ])}
    />
  );
}

/** The national target for the number of areas against the published lists: a sentence, a picture and a table. */
export function Target({ language }: { readonly language: Language }): ReactElement {
  const styles = usePlanStyles();
  const [from, setFrom] = useState(USUAL);
  const baseline = BASELINES.find(({ year }) => year === from)?.areas ?? 0;
  const [quarter = 0, half = 0] = NATIONAL_TARGETS.map((target) => allowedOf(baseline, target));
  const rows = standings(baseline);
  const [target] = NATIONAL_TARGETS;
  return (
    <section className={styles.tight} aria-label={TOOLBOX_PAGE.target[language]}>
      <Field label={TOOLBOX_PAGE.from[language]} hint={TOOLBOX_PAGE.fromHint[language]}>
        <Select value={String(from)} onChange={(_, { value }) => setFrom(Number(value))}>
          {BASELINES.map(({ year, areas, certainty }) => (
            <option key={year} value={year}>
              {listChoice(year, areas, certainty === "unverified", language)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.line}>{targetSentence(baseline, quarter, half, language)}</p>
      <TargetPicture rows={rows} />
      <div className={styles.row} aria-hidden="true">
        {(
          [
            ["counted", "listed"],
            ["other", "later"],
            ["target", "allowed"],
          ] as const
        ).map(([kind, key]) => (
          <span key={kind} className={styles.soft}>
            <Mark kind={kind} /> {TOOLBOX_PAGE[key][language]}
          </span>
        ))}
      </div>
      <details>
        <summary className={styles.summary}>{TOOLBOX_PAGE.numbers[language]}</summary>
        <Numbers rows={rows} language={language} />
      </details>
      {target && <Quote provision={target.authority} />}
      <p className={styles.soft}>{TOOLBOX_PAGE.sources[language]}</p>
    </section>
  );
}
