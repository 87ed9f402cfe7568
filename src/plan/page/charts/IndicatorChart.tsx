import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndicatorSeries } from "../../judge/series";
import { figureText } from "../../../core/words/figure";
import type { Language } from "../../../core/words/language";
import { TargetTag } from "../State";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { NumberTable } from "../../../pane/NumberTable";
import { LineChart, LineMark } from "./LineChart";
import { pageWords } from "../../words/page";
import { useWords } from "../../../pane/useWords";

const titleOf = ({ indicator: { id, name, unit } }: IndicatorSeries): string =>
  `${id} ${name}${unit ? ` (${unit})` : ""}`;

function Numbers({
  series,
  language,
}: {
  readonly series: IndicatorSeries;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const cell = (value: number | null): string =>
    value === null ? "–" : figureText(value, language);
  return (
    <NumberTable
      name={titleOf(series)}
      caption
      head={(["year", "measured", "path", "target"] as const).map((key) => words[key])}
      rows={series.points.map(({ year, measured, path, target }) => [
        year,
        measured === null ? words.noNumber : cell(measured),
        cell(path),
        cell(target),
      ])}
    />
  );
}

/** Which line is which: the dashes tell them apart where colours do not. */
function Legend(): ReactElement {
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  return (
    <div className={styles.row} aria-hidden="true">
      {(["measured", "path", "target"] as const).map((key) => (
        <span key={key} className={styles.soft}>
          <LineMark kind={key} /> {words[key]}
        </span>
      ))}
    </div>
  );
}

/** One indicator's picture, its state in words, and its numbers in a table. */
export function IndicatorChart({
  series,
  plan,
  language,
}: {
  readonly series: IndicatorSeries;
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  const { indicator, state, points } = series;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.opener}
            onClick={() => plan.go("indicators", indicator.row, "name")}
          >
            {titleOf(series)}
          </Button>
        </h3>
        <TargetTag state={state} />
      </div>
      {points.length === 0 ? (
        <p className={styles.soft}>{words.noChart}</p>
      ) : (
        <>
          <LineChart points={points} language={language} />
          <Legend />
          <details>
            <summary className={styles.summary}>{words.numbers}</summary>
            <Numbers series={series} language={language} />
          </details>
        </>
      )}
    </li>
  );
}
