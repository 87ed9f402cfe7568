import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndicatorSeries } from "../../domain/plan/series";
import { figureText } from "../../language/plan/figure";
import type { Language } from "../../language/language";
import { PLAN_PAGE } from "../../language/plan/pane";
import { TargetTag } from "../plan/State";
import { usePlanStyles } from "../plan/styles";
import type { PlanState } from "../plan/usePlan";
import { useTableStyles } from "../shell/table";
import { LineChart, LineMark } from "./LineChart";

function Numbers({ series, language }: { readonly series: IndicatorSeries; readonly language: Language }): ReactElement {
  const styles = useTableStyles();
  const cell = (value: number | null): string => (value === null ? "–" : figureText(value, language));
  return (
    <table className={styles.table}>
      <caption>{`${series.indicator.id} ${series.indicator.name}${series.indicator.unit ? ` (${series.indicator.unit})` : ""}`}</caption>
      <thead>
        <tr>
          {(["year", "measured", "path", "target"] as const).map((key) => (
            <th key={key} scope="col">
              {PLAN_PAGE[key][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.points.map(({ year, measured, path, target }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{measured === null ? PLAN_PAGE.noNumber[language] : cell(measured)}</td>
            <td>{cell(path)}</td>
            <td>{cell(target)}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
export function IndicatorChart({ series, plan, language }: { readonly series: IndicatorSeries; readonly plan: PlanState; readonly language: Language }): ReactElement {
  const styles = usePlanStyles();
  const { indicator, state, points } = series;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Button appearance="transparent" size="small" className={styles.opener} onClick={() => plan.go("indicators", indicator.row, "name")}>
            {`${indicator.id} ${indicator.name}${indicator.unit ? ` (${indicator.unit})` : ""}`}
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
