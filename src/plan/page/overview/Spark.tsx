import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { along } from "../../../core/scale";
import type { Point } from "../../judge/series";

const useStyles = makeStyles({
  svg: { flexShrink: 0 },
  measured: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  path: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

const WIDTH = 64;
const HEIGHT = 20;
const EDGE = 2;

/** What was measured against what was planned, as a small line; its state stands beside it in words. */
export function Spark({ points }: { readonly points: readonly Point[] }): ReactElement | null {
  const styles = useStyles();
  const values = points
    .flatMap(({ measured, path }) => [measured, path])
    .filter((value): value is number => value !== null);
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [points[0]?.year ?? 0, points[points.length - 1]?.year ?? 0];
  const line = (key: "measured" | "path"): string =>
    points
      .flatMap(({ year, [key]: value }) =>
        value === null
          ? []
          : [
              `${EDGE + along(year, first, last, WIDTH - 2 * EDGE)},${HEIGHT - EDGE - along(value, low, high, HEIGHT - 2 * EDGE)}`,
            ],
      )
      .join(" ");
  return (
    <svg className={styles.svg} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <polyline className={styles.path} points={line("path")} />
      <polyline className={styles.measured} points={line("measured")} />
    </svg>
  );
}
