import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isEnough, missing, type Share } from "../judge/share";
import { kroner, percent } from "../../core/words/money";
import { FINANCE_PAGE, meterText, shareSentence } from "../words/page";
import type { Language } from "../../core/words/language";
import { COFINANCING } from "../rules/cofinancing";
import { useFinanceStyles } from "./styles";

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
  const styles = useStyles();
  const page = useFinanceStyles();
  const enough = isEnough(share.local, share.total);
  const now = Math.min(100, Math.max(0, (share.local / share.total) * 100));
  const most = now <= 2 * LIMIT ? 2 * LIMIT : 100;
  const at = (value: number): string => `${(value / most) * 100}%`;
  const rows: readonly (readonly [string, number])[] = [
    [FINANCE_PAGE.local[language], share.local],
    [FINANCE_PAGE.grant[language], share.grant],
    [FINANCE_PAGE.other[language], share.other],
    [FINANCE_PAGE.total[language], share.total],
  ];
  return (
    <section className={page.section} aria-label={FINANCE_PAGE.share[language]}>
      <p className={styles.headline}>{shareSentence(share.local, share.total, enough, language)}</p>
      <div>
        <div
          role="meter"
          aria-label={FINANCE_PAGE.share[language]}
          aria-valuemin={0}
          aria-valuemax={most}
          aria-valuenow={Math.floor(now * 100) / 100}
          aria-valuetext={meterText(share.local, share.total, missing(share), language)}
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
            {FINANCE_PAGE.minimum[language]}
          </span>
        </div>
      </div>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{FINANCE_PAGE.payer[language]}</th>
            <th scope="col">{FINANCE_PAGE.amount[language]}</th>
            <th scope="col">{FINANCE_PAGE.partOf[language]}</th>
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
          {FINANCE_PAGE.ofGrant[language]}: {percent(share.local, share.grant, language)}
          <br />
          {FINANCE_PAGE.ofGrantHint[language]}
        </p>
      )}
    </section>
  );
}
