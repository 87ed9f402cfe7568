import { Checkbox } from "@fluentui/react-components";
import { type ReactElement, useId, useMemo } from "react";
import type { Language } from "../../../core/words/language";
import { FoldHead } from "../../../pane/FoldHead";
import { NumberTable } from "../../../pane/NumberTable";
import { usePlanStyles } from "../../../pane/styles";
import {
  type AreaHistory,
  criterionOf,
  decidingOf,
  outlookOf,
  trendOf,
  turnsBetween,
  type YearOfArea,
} from "../../judge";
import type { CriterionId } from "../../rules";
import { MOST_DRAWN } from "../../sheet/development/charts";
import { areaKey } from "../../sheet/development/rows";
import { MEASURES } from "../../sheet/layout";
import {
  decidingWords,
  developmentWords,
  moveWords,
  outlookWords,
  rowWords,
  standingWords,
  trendWords,
} from "../../words/development";
import { figure } from "../../words/figure";
import { categoryName, measureName } from "../../words/development";
import { CourseChart } from "./CourseChart";
import type { Development } from "./useDevelopment";

interface Part {
  readonly history: AreaHistory;
  readonly language: Language;
}

const categoryWords = ({ category, categoryIsOpen }: YearOfArea, language: Language): string => {
  const name = category === null ? "" : categoryName(category, language);
  const { open } = developmentWords(language);
  return categoryIsOpen ? (name === "" ? open : `${open} (≥ ${name})`) : name || "–";
};

/** Year by year: the decision, the category and the years in a row, what decided it, and the way. */
function Years({ history, language }: Part): ReactElement {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  const { years } = history;
  return (
    <div className={styles.tight}>
      <h4 className={styles.subtitle}>{words.years}</h4>
      <ul className={styles.list} aria-label={words.years}>
        {years.map((year, place) => {
          const before = years[place - 1];
          const turns = before ? turnsBetween(before, year) : null;
          const facts = [
            standingWords(year, language),
            ...(year.category === null && !year.categoryIsOpen
              ? []
              : [categoryWords(year, language)]),
            ...(year.inRow > 0 ? [`${words.inRow}: ${rowWords(year, language)}`] : []),
          ];
          const why = [
            decidingWords(decidingOf(year), language),
            moveWords(year, before, turns, language),
          ].filter((text) => text !== "");
          return (
            <li key={year.year}>
              <p className={styles.line}>
                <strong>{year.year}</strong>: {facts.join(" · ")}
              </p>
              {why.length > 0 && <p className={styles.soft}>{why.join(". ")}.</p>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How far from each limit the area was, year by year. */
function Distances({
  history,
  language,
  ids,
}: Part & { readonly ids: readonly CriterionId[] }): ReactElement {
  const words = developmentWords(language);
  return (
    <NumberTable
      name={words.distances}
      caption
      unbroken
      head={[words.year, ...ids.map((id) => measureName(id, language))]}
      rows={history.years.map((year) => {
        const area = year.judged();
        return [
          year.year,
          ...ids.map((id) => {
            const margin = (area && criterionOf(area, id)?.margin) ?? null;
            if (margin === null) return "–";
            return `${margin > 0 ? "+" : ""}${figure(margin, language, 2)}`;
          }),
        ];
      })}
    />
  );
}

function Outlook({ history, language }: Part): ReactElement {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  const outlook = useMemo(() => outlookOf(history), [history]);
  if (!outlook) return <p className={styles.soft}>{words.outlookNone}</p>;
  const lines = outlook.trends
    .map((trend) => trendWords(trend, language))
    .filter((line) => line !== "");
  return (
    <div className={styles.tight}>
      <h4 className={styles.subtitle}>
        {words.outlook}: {outlook.year}
      </h4>
      <p className={styles.line}>{outlookWords(outlook, language)}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.soft}>
        {words.outlookNote} {words.outlookEffect}
      </p>
    </div>
  );
}

function Inside({ history, language }: Part): ReactElement {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  const trends = useMemo(
    () => MEASURES.map((id) => trendOf(history, id)).filter(({ points }) => points.length > 0),
    [history],
  );
  const others = history.area.names.slice(1);
  return (
    <>
      {others.length > 0 && <p className={styles.soft}>{words.alsoCalled(others.join("; "))}</p>}
      <Years history={history} language={language} />
      {trends.length === 0 ? (
        <p className={styles.soft}>{words.noFigures}</p>
      ) : (
        <>
          <Distances history={history} language={language} ids={trends.map(({ id }) => id)} />
          {trends
            .filter(({ points }) => points.length > 1)
            .map((trend) => (
              <CourseChart key={trend.id} trend={trend} language={language} />
            ))}
          <Outlook history={history} language={language} />
        </>
      )}
    </>
  );
}

/** One area: where it stands now, and its way when it is opened. */
export function AreaCourse({
  history,
  page,
  language,
  open,
  onToggle,
}: Part & {
  readonly page: Development;
  readonly open: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const styles = usePlanStyles();
  const words = developmentWords(language);
  const id = useId();
  const key = areaKey(history);
  const last = history.years[history.years.length - 1];
  const areas = page.drawn?.areas ?? [];
  const isDrawn = areas.includes(key);
  return (
    <li className={styles.card}>
      <FoldHead name={key} open={open} inside={id} onToggle={onToggle} />
      {last && (
        <p className={styles.under}>
          {last.year}: {standingWords(last, language)}
          {last.category !== null && `, ${categoryWords(last, language)}`}
          {last.inRow > 0 && ` · ${words.inRow}: ${rowWords(last, language)}`}
        </p>
      )}
      {open && (
        <div id={id} className={styles.inside}>
          <Checkbox
            label={words.drawn}
            checked={isDrawn}
            disabled={!isDrawn && areas.length >= MOST_DRAWN}
            onChange={() =>
              page.setDrawn({
                by: page.drawn?.by ?? "criterion",
                areas: isDrawn ? areas.filter((one) => one !== key) : [...areas, key],
              })
            }
          />
          <Inside history={history} language={language} />
        </div>
      )}
    </li>
  );
}
