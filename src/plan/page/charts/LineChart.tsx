import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Point } from "../../judge/series";
import { figureText } from "../../../core/words/figure";
import type { Language } from "../../../core/words/language";
import { along, stretches, ticks } from "../../../core/scale";
import { useChartStyles, ValueAxis, YearAxis } from "../../../pane/chart";

const useStyles = makeStyles({
  path: {
    stroke: tokens.colorNeutralForeground3,
    fill: "none",
    strokeWidth: "1.5px",
    strokeDasharray: "5 4",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  target: {
    stroke: tokens.colorPaletteGreenForeground1,
    fill: "none",
    strokeWidth: "1.5px",
    strokeDasharray: "1 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

const WIDTH = 300;
const HEIGHT = 154;
const EDGE = { left: 48, right: 18, top: 8, bottom: 25 };

type Key = "measured" | "path" | "target";
const KEYS: readonly Key[] = ["target", "path", "measured"];

/** How each line of the picture looks. */
function useLook(): Readonly<Record<Key, string>> {
  return { ...useStyles(), measured: useChartStyles().value };
}

/** A line of the picture as its legend shows it. */
export function LineMark({ kind }: { readonly kind: Key }): ReactElement {
  const chart = useChartStyles();
  const look = useLook();
  return (
    <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true" focusable="false">
      <line className={look[kind]} x1="0" x2="28" y1="5" y2="5" />
      {kind === "measured" && <circle className={chart.dot} cx="14" cy="5" r="3.5" />}
    </svg>
  );
}

/** The measured values against path and target. The numbers stand in a table beside it, so the picture is hidden from screen readers. */
export function LineChart({
  points,
  language,
}: {
  readonly points: readonly Point[];
  readonly language: Language;
}): ReactElement | null {
  const chart = useChartStyles();
  const look = useLook();
  const values = points
    .flatMap((point) => KEYS.map((key) => point[key]))
    .filter((value): value is number => value !== null);
  const first = points[0]?.year ?? 0;
  const last = points[points.length - 1]?.year ?? 0;
  if (values.length === 0) return null;
  const axis = ticks(Math.min(...values), Math.max(...values));
  const [low = 0, high = 1] = [axis[0], axis[axis.length - 1]];
  const x = (year: number): number =>
    EDGE.left + along(year, first, last, WIDTH - EDGE.left - EDGE.right);
  const y = (value: number): number =>
    HEIGHT - EDGE.bottom - along(value, low, high, HEIGHT - EDGE.top - EDGE.bottom);
  const lines = (key: Key): readonly (readonly { readonly x: number; readonly y: number }[])[] =>
    key === "measured"
      ? [
          points.flatMap(({ year, measured }) =>
            measured === null ? [] : [{ x: x(year), y: y(measured) }],
          ),
        ]
      : stretches(
          points.map((point) =>
            point[key] === null ? null : { x: x(point.year), y: y(point[key]) },
          ),
        );
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
        gap={8}
        y={y}
        label={(tick) => figureText(tick, language)}
      />
      <YearAxis years={points.map(({ year }) => year)} most={6} x={x} y={HEIGHT - 5} />
      {KEYS.flatMap((key) =>
        lines(key).map((line, i) => (
          <polyline
            key={`${key}${i}`}
            className={look[key]}
            points={line.map((point) => `${point.x},${point.y}`).join(" ")}
          />
        )),
      )}
      {points.map(({ year, measured }) =>
        measured === null ? null : (
          <circle key={year} className={chart.dot} cx={x(year)} cy={y(measured)} r="3.5" />
        ),
      )}
    </svg>
  );
}
