import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MilestoneYear } from "../../judge/series";
import { usePlanStyles } from "../../../pane/styles";
import { NumberTable } from "../../../pane/NumberTable";
import { namesWords } from "../../words/names";
import { pageWords } from "../../words/page";
import { useWords } from "../../../pane/useWords";

const useStyles = makeStyles({
  swatch: { display: "block", marginInlineStart: "auto" },
  svg: { display: "block", width: "100%", height: "auto" },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  reached: {
    fill: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  late: {
    fill: tokens.colorPaletteYellowBackground3,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  overdue: {
    fill: tokens.colorPaletteRedBackground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  upcoming: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

const KINDS = ["reached", "late", "overdue", "upcoming"] as const;
const NAMES = {
  reached: "reached",
  late: "reachedLate",
  overdue: "overdue",
  upcoming: "upcoming",
} as const;
const ROW = 22;
const LEFT = 44;
const WIDTH = 300;

/** A column's head with the colour that its bars have. */
function Head({ kind }: { readonly kind: (typeof KINDS)[number] }): ReactElement {
  const names = useWords(namesWords);
  const styles = useStyles();
  return (
    <>
      <svg
        className={styles.swatch}
        width="10"
        height="10"
        viewBox="0 0 10 10"
        aria-hidden="true"
        focusable="false"
      >
        <rect className={styles[kind]} x="0.5" y="0.5" width="9" height="9" />
      </svg>
      {names.timings[NAMES[kind]]}
    </>
  );
}

/** The milestones by planned year as stacked bars, with the numbers in a table. */
export function MilestoneChart({
  years,
}: {
  readonly years: readonly MilestoneYear[];
}): ReactElement | null {
  const words = useWords(pageWords);
  const styles = useStyles();
  const page = usePlanStyles();
  if (years.length === 0) return null;
  const most = Math.max(
    1,
    ...years.map((year) => KINDS.reduce((sum, kind) => sum + year[kind], 0)),
  );
  return (
    <section className={page.tight} aria-label={words.milestones}>
      <h2 className={page.title}>{words.milestones}</h2>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${WIDTH} ${years.length * ROW}`}
        aria-hidden="true"
        focusable="false"
      >
        {years.map((year, i) => {
          let from = LEFT;
          return (
            <g key={year.year}>
              <text className={styles.text} x="0" y={i * ROW + 15}>
                {year.year}
              </text>
              {KINDS.map((kind) => {
                const width = (year[kind] / most) * (WIDTH - LEFT - 2);
                const x = from;
                from += width;
                return width > 0 ? (
                  <rect
                    key={kind}
                    className={styles[kind]}
                    x={x}
                    y={i * ROW + 4}
                    width={width}
                    height={ROW - 8}
                  />
                ) : null;
              })}
            </g>
          );
        })}
      </svg>
      <NumberTable
        name={words.milestones}
        head={[words.year, ...KINDS.map((kind) => <Head key={kind} kind={kind} />)]}
        rows={years.map((year) => [year.year, ...KINDS.map((kind) => year[kind])])}
      />
    </section>
  );
}
