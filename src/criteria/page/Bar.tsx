import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedCriterion } from "../judge/types";

const useStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "10px", overflow: "visible" },
  track: {
    fill: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "GrayText" },
  },
  yes: {
    fill: tokens.colorPaletteRedBackground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  no: {
    fill: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** A value as a bar with its limit as a stroke, the limit in the middle; the figures stand beside it as text. */
export function Bar({
  judged: { value, limit, answer },
}: {
  readonly judged: JudgedCriterion;
}): ReactElement {
  const styles = useStyles();
  const share =
    value === null || limit === null || limit === 0 ? 0 : Math.min(value / (2 * limit), 1);
  return (
    <svg
      className={styles.svg}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.track} x="0" y="2" width="100" height="6" />
      <rect
        className={answer === "yes" ? styles.yes : styles.no}
        x="0"
        y="2"
        width={share * 100}
        height="6"
      />
      {limit !== null && (
        <line
          className={styles.limit}
          x1="50"
          x2="50"
          y1="0"
          y2="10"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
