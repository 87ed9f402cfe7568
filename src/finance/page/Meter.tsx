import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isEnough, missing, type Share } from "../judge/share";
import { kroner, percent } from "../../core/words/money";
import type { Language } from "../../core/words/language";
import { COFINANCING } from "../rules/cofinancing";
import { useFinanceStyles } from "./styles";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "18px",
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  met: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  low: { backgroundColor: tokens.colorPaletteRedForeground3 },
  limit: {
    position: "absolute",
    top: "-5px",
    bottom: "-5px",
    width: "3px",
    marginInlineStart: "-1.5px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  mark: { position: "relative", height: "18px", marginTop: "6px" },
  label: {
    position: "absolute",
    transform: "translateX(-50%)",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
  },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const LIMIT = (COFINANCING.least.numerator / COFINANCING.least.denominator) * 100;

/** The local share against the least share: in words, as a meter with the limit marked, and as a table. */
export function Meter({
  share,
  language,
}: {
  readonly share: Share;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useStyles();
  const page = useFinanceStyles();
  const enough = isEnough(share.local, share.total);
  const now = Math.min(100, Math.max(0, (share.local / share.total) * 100));
  const most = now <= 2 * LIMIT ? 2 * LIMIT : 100;
  const at = (value: number): string => `${(value / most) * 100}%`;
  const rows: readonly (readonly [string, number])[] = [
    [words.local, share.local],
    [words.grant, share.grant],
    [words.other, share.other],
    [words.total, share.total],
  ];
  return (
    <section className={page.section} aria-label={words.share}>
      <p className={styles.headline}>{words.shareOf(share.local, share.total, enough)}</p>
      <div>
        <div
          role="meter"
          aria-label={words.share}
          aria-valuemin={0}
          aria-valuemax={most}
          aria-valuenow={Math.floor(now * 100) / 100}
          aria-valuetext={words.meter(share.local, share.total, missing(share))}
          className={styles.track}
        >
          <div
            className={`${styles.fill} ${enough ? styles.met : styles.low}`}
            style={{ width: at(now) }}
          />
          <div className={styles.limit} style={{ insetInlineStart: at(LIMIT) }} />
        </div>
        <div className={styles.mark} aria-hidden="true">
          <span className={styles.label} style={{ insetInlineStart: at(LIMIT) }}>
            {words.minimum}
          </span>
        </div>
      </div>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{words.payer}</th>
            <th scope="col">{words.amount}</th>
            <th scope="col">{words.partOf}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ore]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{kroner(ore, language)}</td>
              <td>{percent(ore, share.total, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {share.grant > 0 && (
        <p className={page.soft}>
          {words.ofGrant}: {percent(share.local, share.grant, language)}
          <br />
          {words.ofGrantHint}
        </p>
      )}
    </section>
  );
}
