import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { breakdownOf } from "../judge/breakdown";
import type { Plan } from "../judge/plan";
import { kroner, percent } from "../../core/words/money";
import type { Language } from "../../core/words/language";
import { COFINANCING } from "../rules/cofinancing";
import { NumberTable } from "../../pane/NumberTable";
import { useFinanceStyles } from "./styles";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "fit-content(55%) 1fr",
    gap: "4px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflowWrap: "break-word" },
  track: { position: "relative", height: "14px" },
  bar: {
    height: "100%",
    minWidth: "1px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  limit: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface Bar {
  readonly name: string;
  /** 0 to 1 of the picture's width. */
  readonly length: number;
}

function Bars({
  bars,
  limit,
}: {
  readonly bars: readonly Bar[];
  readonly limit?: number;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bars} aria-hidden="true">
      {bars.map(({ name, length }) => [
        <span key={`${name} n`} className={styles.name}>
          {name}
        </span>,
        <div key={`${name} b`} className={styles.track}>
          <div
            className={styles.bar}
            style={{ width: `${Math.max(0, Math.min(1, length)) * 100}%` }}
          />
          {limit !== undefined && (
            <div className={styles.limit} style={{ insetInlineStart: `${limit * 100}%` }} />
          )}
        </div>,
      ])}
    </div>
  );
}

function Picture({
  title,
  head,
  rows,
  children,
}: {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      <details>
        <summary className={styles.summary}>
          {words.figures}: {title}
        </summary>
        <NumberTable unbroken name={title} head={head} rows={rows} />
      </details>
    </section>
  );
}

const SCALE = (2 * COFINANCING.least.numerator) / COFINANCING.least.denominator;

/** The financing by source, by theme and by year, as pictures with their figures. */
export function Parts({
  plan,
  total,
  language,
}: {
  readonly plan: Plan;
  readonly total: number;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const { sources, themes, years } = breakdownOf(plan);
  const text = (
    key: "name" | "amount" | "partOf" | "isLocal" | "year" | "local" | "shareThen",
  ): string => words[key];
  const named = (name: string): string => name || words.none;
  const bars = (parts: readonly { readonly name: string; readonly ore: number }[]): Bar[] => {
    const most = Math.max(1, ...parts.map(({ ore }) => ore));
    return parts.map(({ name, ore }) => ({ name: named(name), length: ore / most }));
  };
  const dated = years.filter(({ year, ore }) => year > 0 && ore > 0);
  const largest = Math.max(SCALE, ...dated.map(({ local, ore }) => local / ore));
  return (
    <>
      <Picture
        title={words.bySource}
        head={[text("name"), text("isLocal"), text("amount"), text("partOf")]}
        rows={sources.map(({ name, local, ore }) => [
          named(name),
          words[local ? "yes" : "no"],
          kroner(ore, language),
          percent(ore, total, language),
        ])}
      >
        <Bars bars={bars(sources)} />
      </Picture>
      <Picture
        title={words.byTheme}
        head={[text("name"), text("amount"), text("partOf")]}
        rows={themes.map(({ name, ore }) => [
          named(name),
          kroner(ore, language),
          percent(ore, total, language),
        ])}
      >
        <Bars bars={bars(themes)} />
      </Picture>
      {dated.length > 0 && (
        <Picture
          title={words.byYear}
          head={[text("year"), text("amount"), text("local"), text("shareThen")]}
          rows={dated.map(({ year, ore, local }) => [
            String(year),
            kroner(ore, language),
            kroner(local, language),
            percent(local, ore, language),
          ])}
        >
          <Bars
            bars={dated.map(({ year, ore, local }) => ({
              name: String(year),
              length: local / ore / largest,
            }))}
            limit={SCALE / 2 / largest}
          />
        </Picture>
      )}
    </>
  );
}
