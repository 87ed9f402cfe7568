import { Field, Select } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { danishDay } from "../../core/day";
import type { Language } from "../../core/words/language";
import { NumberTable } from "../../pane/NumberTable";
import { Quote } from "../../pane/Quote";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { allowedOf, type Listed, NATIONAL_TARGETS } from "../../targets";
import { toolboxWords } from "../words";
import type { ToolboxWords } from "../words/da";
import type { ToolboxActions } from "./actions";
import { Own } from "./Own";
import { BASELINES, type Standing, standings } from "./standing";
import { type Key, Mark, TargetPicture } from "./TargetPicture";
import { useKept } from "../../pane/kept";

/** The first list by the toolbox's own five criteria. */
const USUAL = "2014-02";

/** The list by its day, or its year where the day is not known. */
const listName = ({ on, year }: Listed, words: ToolboxWords): string =>
  on === null ? words.yearOnly(year) : danishDay(on);

function reachedWord({ reached, comparable, allowed }: Standing, words: ToolboxWords): string {
  if (!comparable) return words.reached.notComparable;
  if (allowed === null || reached === null) return words.reached.none;
  return reached ? words.reached.yes : words.reached.no;
}

const LEGEND: readonly Key[] = ["counted", "other", "target"];

/** The national target for the number of areas against the published lists: a sentence, a picture and a table. */
export function Target({
  actions,
  language,
}: {
  readonly actions: ToolboxActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const [from, setFrom] = useKept("toolbox.from", USUAL);
  const baseline = BASELINES.find(({ id }) => id === from)?.areas ?? 0;
  const [quarter = 0, half = 0] = NATIONAL_TARGETS.map((target) => allowedOf(baseline, target));
  const rows = standings(baseline);
  const [target] = NATIONAL_TARGETS;
  return (
    <section className={styles.tight} aria-label={words.target}>
      <Field label={words.targetFrom} hint={words.targetFromHint}>
        <Select value={from} onChange={(_, { value }) => setFrom(value)}>
          {BASELINES.map((listed) => (
            <option key={listed.id} value={listed.id}>
              {words.listed(
                listName(listed, words),
                listed.areas,
                listed.certainty === "unverified",
              )}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.line}>{words.targetSentence(baseline, quarter, half)}</p>
      <TargetPicture rows={rows} />
      <div className={styles.row} aria-hidden="true">
        {LEGEND.map((kind) => (
          <span key={kind} className={styles.soft}>
            <Mark kind={kind} /> {words.legend[kind]}
          </span>
        ))}
      </div>
      <details>
        <summary className={styles.summary}>{words.numbers}</summary>
        <NumberTable
          name={words.target}
          head={words.targetHead}
          rows={rows.map((row) => [
            listName(row, words),
            row.certainty === "unverified" ? words.uncertain(row.areas) : row.areas,
            row.allowed ?? words.reached.none,
            reachedWord(row, words),
          ])}
        />
      </details>
      <Own actions={actions} language={language} />
      {target && <Quote provision={target.authority} />}
      <p className={styles.soft}>{words.targetSources}</p>
    </section>
  );
}
