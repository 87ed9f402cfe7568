import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MilestoneYear } from "../../judge/series";
import type { Language } from "../../../core/words/language";
import { PLAN_PAGE } from "../../words/page";
import { TIMING_NAMES } from "../../words/names";
import { usePlanStyles } from "../../../pane/styles";
import { NumberTable } from "../../../pane/NumberTable";

const useStyles = makeStyles({
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
function Head({
  kind,
  language,
}: {
  readonly kind: (typeof KINDS)[number];
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <rect className={styles[kind]} x="0.5" y="0.5" width="9" height="9" />
      </svg>{" "}
      {TIMING_NAMES[NAMES[kind]][language]}
    </>
  );
}

/** The milestones by planned year as stacked bars, with the numbers in a table. */
export function MilestoneChart({
  years,
  language,
}: {
  readonly years: readonly MilestoneYear[];
  readonly language: Language;
}): ReactElement | null {
  const styles = useStyles();
  const page = usePlanStyles();
  if (years.length === 0) return null;
  const most = Math.max(
    1,
    ...years.map((year) => KINDS.reduce((sum, kind) => sum + year[kind], 0)),
  );
  return (
    <section className={page.tight} aria-label={PLAN_PAGE.milestones[language]}>
      <h2 className={page.title}>{PLAN_PAGE.milestones[language]}</h2>
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
        name={PLAN_PAGE.milestones[language]}
        head={[
          PLAN_PAGE.year[language],
          ...KINDS.map((kind) => <Head key={kind} kind={kind} language={language} />),
        ]}
        rows={years.map((year) => [year.year, ...KINDS.map((kind) => year[kind])])}
      />
    </section>
  );
}
