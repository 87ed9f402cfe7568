import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { along, stretches, ticks } from "../../../core/scale";
import { useChartStyles, ValueAxis, YearAxis } from "../../../pane/chart";
import type { Language } from "../../../core/words/language";
import type { Trend } from "../../judge";
import { developmentWords } from "../../words/development";
import { measureName } from "../../words/development";
import { figure } from "../../words/figure";

const useStyles = makeStyles({
  figure: { margin: 0 },
  caption: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  limit: {
    stroke: tokens.colorPaletteRedForeground1,
    fill: "none",
    strokeWidth: "1.5px",
    strokeDasharray: "5 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  ahead: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.5px",
    strokeDasharray: "2 3",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

const WIDTH = 300;
const HEIGHT = 140;
const EDGE = { left: 44, right: 16, top: 8, bottom: 22 };

/** A criterion's values over the years with the limit where it was each year, and the projection as a bar. The figures stand in the tables, so the picture is hidden from screen readers. */
export function CourseChart({
  trend,
  language,
}: {
  readonly trend: Trend;
  readonly language: Language;
}): ReactElement | null {
  const styles = useStyles();
  const chart = useChartStyles();
  const { points, forecast, id } = trend;
  const words = developmentWords(language);
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) return null;
  const values = points.flatMap(({ value, limit }) => (limit === null ? [value] : [value, limit]));
  if (forecast) values.push(forecast.value);
  const axis = ticks(Math.min(...values), Math.max(...values));
  const [low = 0, high = 1] = [axis[0], axis[axis.length - 1]];
  const end = forecast?.year ?? last.year;
  const x = (year: number): number =>
    EDGE.left + along(year, first.year, end, WIDTH - EDGE.left - EDGE.right);
  const y = (value: number): number =>
    HEIGHT -
    EDGE.bottom -
    along(Math.min(high, Math.max(low, value)), low, high, HEIGHT - EDGE.top - EDGE.bottom);
  const limits = stretches(
    points.map(({ year, limit }) => (limit === null ? null : { x: x(year), y: y(limit) })),
  );
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {words.chart(measureName(id, language))}: {figure(first.value, language, 2)} ({first.year})
        → {figure(last.value, language, 2)} ({last.year})
        {last.limit !== null && `, ${words.limit} ${figure(last.limit, language, 2)}`}
      </figcaption>
      <svg
        className={chart.svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        focusable="false"
      >
        <ValueAxis
          ticks={axis}
          left={EDGE.left}
          right={WIDTH - EDGE.right}
          gap={6}
          y={y}
          label={(tick) => figure(tick, language, 2)}
        />
        <YearAxis years={points.map(({ year }) => year)} most={5} x={x} y={HEIGHT - 4} />
        {limits.map((line, i) => (
          <polyline
            key={i}
            className={styles.limit}
            points={line.map((point) => `${point.x},${point.y}`).join(" ")}
          />
        ))}
        <polyline
          className={chart.value}
          points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(" ")}
        />
        {points.map(({ year, value }) => (
          <circle key={year} className={chart.dot} cx={x(year)} cy={y(value)} r="3" />
        ))}
        {forecast && (
          <>
            <line
              className={styles.ahead}
              x1={x(last.year)}
              x2={x(forecast.year)}
              y1={y(last.value)}
              y2={y(forecast.value)}
            />
            <line
              className={styles.ahead}
              x1={x(forecast.year)}
              x2={x(forecast.year)}
              y1={y(forecast.low)}
              y2={y(forecast.high)}
            />
          </>
        )}
      </svg>
    </figure>
  );
}
