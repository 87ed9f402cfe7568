import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** The look that the pane's drawn charts share; seen with forced colours too. */
export const useChartStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "auto" },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  value: {
    stroke: tokens.colorBrandStroke1,
    fill: "none",
    strokeWidth: "2.5px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "Highlight" } },
});

/** The lines of a chart's value axis with their figures, `gap` to the left of them. */
export function ValueAxis({
  ticks,
  left,
  right,
  gap,
  y,
  label,
}: {
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly y: (value: number) => number;
  readonly label: (value: number) => string;
}): ReactElement {
  const styles = useChartStyles();
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.text} x={left - gap} y={y(tick) + 4} textAnchor="end">
            {label(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The years under a chart: at most about `most` of them. */
export function YearAxis({
  years,
  most,
  x,
  y,
}: {
  readonly years: readonly number[];
  readonly most: number;
  readonly x: (year: number) => number;
  readonly y: number;
}): ReactElement {
  const styles = useChartStyles();
  const every = Math.ceil(years.length / most);
  return (
    <>
      {years.map((year, i) =>
        i % every === 0 ? (
          <text key={year} className={styles.text} x={x(year)} y={y} textAnchor="middle">
            {year}
          </text>
        ) : null,
      )}
    </>
  );
}
