import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ticks } from "../../core/scale";
import { useChartStyles, ValueAxis } from "../../pane/chart";
import type { Standing } from "./standing";

const useStyles = makeStyles({
  counted: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  other: {
    fill: "transparent",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "3 2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  target: {
    stroke: tokens.colorPaletteRedForeground1,
    fill: "none",
    strokeWidth: "2.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

const WIDTH = 320;
const HEIGHT = 150;
const EDGE = { left: 24, right: 4, top: 8, bottom: 20 };

export type Key = "counted" | "other" | "target";

/** What a bar or the line means, as the legend shows it. */
export function Mark({ kind }: { readonly kind: Key }): ReactElement {
  const styles = useStyles();
  return (
    <svg width="20" height="10" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
      {kind === "target" ? (
        <line className={styles.target} x1="0" x2="20" y1="5" y2="5" />
      ) : (
        <rect className={styles[kind]} x="4" y="1" width="12" height="8" />
      )}
    </svg>
  );
}

/** The number of areas a year as bars, and what the target allows as a line over them. The numbers stand in a table beside it. */
export function TargetPicture({ rows }: { readonly rows: readonly Standing[] }): ReactElement {
  const styles = useStyles();
  const chart = useChartStyles();
  const axis = ticks(0, Math.max(...rows.map(({ areas }) => areas)));
  const high = axis[axis.length - 1] ?? 1;
  const step = (WIDTH - EDGE.left - EDGE.right) / rows.length;
  const y = (value: number): number =>
    HEIGHT - EDGE.bottom - (value / high) * (HEIGHT - EDGE.top - EDGE.bottom);
  const x = (index: number): number => EDGE.left + index * step;
  return (
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
        gap={5}
        y={y}
        label={String}
      />
      {rows.map(({ id, year, areas, allowed, comparable }, index) => (
        <g key={id}>
          <rect
            className={comparable ? styles.counted : styles.other}
            x={x(index) + 3}
            y={y(areas)}
            width={step - 6}
            height={y(0) - y(areas)}
          />
          {allowed !== null && (
            <line
              className={styles.target}
              x1={x(index)}
              x2={x(index + 1)}
              y1={y(allowed)}
              y2={y(allowed)}
            />
          )}
          {index % 2 === 0 && (
            <text className={chart.text} x={x(index) + step / 2} y={HEIGHT - 5} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
