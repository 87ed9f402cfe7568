import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { along } from "../../core/scale";
import type { HomesUse } from "../judge/homes";

const useStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "auto" },
  of: {
    fill: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  used: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

const WIDTH = 288;
const HEIGHT = 16;

/** The homes in use as a bar within all of them, and the rule's limit as a line across it. The numbers stand in words and in the table. */
export function HomesPicture({ use }: { readonly use: HomesUse }): ReactElement | null {
  const styles = useStyles();
  const most = Math.max(use.of, use.used ?? 0, 1);
  if (use.used === null) return null;
  const at = along(use.limit, 0, most, WIDTH);
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect
        className={styles.of}
        x="0.5"
        y="3.5"
        width={along(use.of, 0, most, WIDTH) - 1}
        height="9"
      />
      <rect
        className={styles.used}
        x="0"
        y="5"
        width={along(use.used, 0, most, WIDTH)}
        height="6"
      />
      <line className={styles.limit} x1={at} x2={at} y1="0" y2={HEIGHT} />
    </svg>
  );
}
