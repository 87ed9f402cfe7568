import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { figure } from "../words/figure";
import type { Language } from "../../core/words/language";
import { NumberTable } from "../../pane/NumberTable";
import type { Overview } from "./overview";
import { type Lane, lanes, STEPS } from "./picture";
import { pageWords } from "../words/page";
import { termWords } from "../words/terms";
import { useWords } from "../../pane/useWords";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  lane: { display: "flex", flexDirection: "column" },
  label: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    flexWrap: "wrap",
  },
  svg: { display: "block", width: "100%", height: "34px" },
  met: {
    fill: tokens.colorPaletteRedBackground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  notMet: {
    fill: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  line: {
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  ground: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

const WIDTH = 6;
const HEIGHT = 30;

function Bars({ lane }: { readonly lane: Lane }): ReactElement {
  const styles = useStyles();
  const most = Math.max(1, ...lane.met.map((count, i) => count + (lane.notMet[i] ?? 0)));
  const high = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT));
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${STEPS * WIDTH} ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {lane.met.map((count, i) => {
        const below = high(lane.notMet[i] ?? 0);
        const above = high(count);
        return [
          <rect
            key={`n${i}`}
            className={styles.notMet}
            x={i * WIDTH}
            y={HEIGHT + 2 - below}
            width={WIDTH - 1}
            height={below}
          />,
          <rect
            key={`m${i}`}
            className={styles.met}
            x={i * WIDTH}
            y={HEIGHT + 2 - below - above}
            width={WIDTH - 1}
            height={above}
          />,
        ];
      })}
      <line
        className={styles.ground}
        x1="0"
        x2={STEPS * WIDTH}
        y1={HEIGHT + 3}
        y2={HEIGHT + 3}
        vectorEffect="non-scaling-stroke"
      />
      {lane.limit !== null && (
        <line
          className={styles.line}
          x1={(STEPS * WIDTH) / 2}
          x2={(STEPS * WIDTH) / 2}
          y1="0"
          y2={HEIGHT + 4}
          strokeWidth="2"
          strokeDasharray="4 2"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

function Figures({
  rows,
  language,
}: {
  readonly rows: readonly Lane[];
  readonly language: Language;
}): ReactElement {
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const shown = (value: number | null): string =>
    value === null ? "–" : figure(value, language, 2);
  return (
    <NumberTable
      name={words.picture}
      head={(["criterion", "limit", "lowest", "middle", "highest", "met", "missing"] as const).map(
        (key) => words[key],
      )}
      rows={rows.map(({ criterion, limit, lowest, median, highest, meeting, missing }) => [
        terms.measure(criterion.id),
        terms.limit(criterion, limit),
        shown(lowest),
        shown(median),
        shown(highest),
        figure(meeting, language, 0),
        figure(missing, language, 0),
      ])}
    />
  );
}

/** How the values lie around the limits, one lane a criterion, with the figures as a table. */
export function Picture({
  list,
  language,
}: {
  readonly list: Overview;
  readonly language: Language;
}): ReactElement {
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  const rows = useMemo(() => lanes(list), [list]);
  return (
    <section className={styles.section} aria-label={words.picture}>
      <h2 className={styles.title}>{words.picture}</h2>
      {rows.map((lane) => (
        <div key={lane.criterion.id} className={styles.lane}>
          <div className={styles.label}>
            <span>{terms.measure(lane.criterion.id)}</span>
            <span>
              {terms.limit(lane.criterion, lane.limit)} · {words.meet(lane.meeting)}
            </span>
          </div>
          <Bars lane={lane} />
        </div>
      ))}
      <details>
        <summary className={styles.summary}>{words.pictureTable}</summary>
        <Figures rows={rows} language={language} />
      </details>
    </section>
  );
}
