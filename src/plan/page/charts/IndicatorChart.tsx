import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndicatorSeries } from "../../judge/series";
import { figureText } from "../../../core/words/figure";
import type { Language } from "../../../core/words/language";
import { PLAN_PAGE } from "../../words/page";
import { TargetTag } from "../State";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { NumberTable } from "../../../pane/NumberTable";
import { LineChart, LineMark } from "./LineChart";

const titleOf = ({ indicator: { id, name, unit } }: IndicatorSeries): string =>
  `${id} ${name}${unit ? ` (${unit})` : ""}`;

function Numbers({
  series,
  language,
}: {
  readonly series: IndicatorSeries;
  readonly language: Language;
}): ReactElement {
  const cell = (value: number | null): string =>
    value === null ? "–" : figureText(value, language);
  return (
    <NumberTable
      name={titleOf(series)}
      caption
      head={(["year", "measured", "path", "target"] as const).map(
        (key) => PLAN_PAGE[key][language],
      )}
      rows={series.points.map(({ year, measured, path, target }) => [
        year,
        measured === null ? PLAN_PAGE.noNumber[language] : cell(measured),
        cell(path),
        cell(target),
      ])}
    />
  );
}

/** Which line is which: the dashes tell them apart where colours do not. */
function Legend({ language }: { readonly language: Language }): ReactElement {
  const styles = usePlanStyles();
  return (
    <div className={styles.row} aria-hidden="true">
      {(["measured", "path", "target"] as const).map((key) => (
        <span key={key} className={styles.soft}>
          <LineMark kind={key} /> {PLAN_PAGE[key][language]}
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
        <TargetTag state={state} language={language} />
      </div>
      {points.length === 0 ? (
        <p className={styles.soft}>{PLAN_PAGE.noChart[language]}</p>
      ) : (
        <>
          <LineChart points={points} language={language} />
          <Legend language={language} />
          <details>
            <summary className={styles.summary}>{PLAN_PAGE.numbers[language]}</summary>
            <Numbers series={series} language={language} />
          </details>
        </>
      )}
    </li>
  );
}
