import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedCategory, JudgedCriterion } from "../judge/types";
import {
  EMPTY_ZERO,
  limitPhrase,
  marginSentence,
  measured,
  measureName,
  PAGE,
  personsSentence,
  uncertainty,
} from "../words/page";
import { yearsDetail } from "../words/years";
import type { Language } from "../../core/words/language";
import type { YearsInRow } from "../rules/types";
import type { Provision } from "../../core/provision";
import { Bar } from "./Bar";
import { AnswerBadge, SideBadge } from "./Decision";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    gap: "8px",
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  warning: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    paddingInlineStart: "6px",
  },
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  quote: {
    margin: "4px 0",
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The provision a value stands on: its words, where they were read, and how sure that is. */
export function Citation({
  authority,
  language,
}: {
  readonly authority: Provision;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const doubt = uncertainty(authority.certainty, language);
  const { title, url } = authority.source;
  return (
    <div>
      <p className={styles.line}>{authority.provision}</p>
      <blockquote className={styles.quote} lang="da">
        »{authority.quote}«
      </blockquote>
      {authority.note !== undefined && (
        <p className={styles.line} lang="da">
          {authority.note}
        </p>
      )}
      <p className={styles.line}>
        {PAGE.source_[language]}:{" "}
        {url === undefined ? (
          title
        ) : (
          <a className={styles.link} href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </p>
      {doubt !== null && <p className={styles.warning}>{doubt}</p>}
    </div>
  );
}

function details(judged: JudgedCriterion, language: Language): string {
  const { criterion, value, limit, margin, persons } = judged;
  const parts = [
    value === null ? PAGE.missing[language] : measured(value, criterion.limit.unit, language),
    limitPhrase(criterion, limit, language),
    margin === null ? null : marginSentence(margin, language),
    persons === null ? null : personsSentence(persons, language),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function Reason({
  judged,
  gate,
  language,
}: {
  readonly judged: JudgedCriterion;
  readonly gate: boolean;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const { criterion, couldBeEmpty, onTheLine } = judged;
  return (
    <li>
      <div className={styles.head}>
        <span>
          {measureName(criterion.id, language)}
          {gate && ` (${PAGE.gate[language]})`}
        </span>
        <SideBadge judged={judged} language={language} />
      </div>
      <Bar judged={judged} />
      <p className={styles.line}>{details(judged, language)}</p>
      {onTheLine && <p className={styles.warning}>{PAGE.onTheLine[language]}</p>}
      {couldBeEmpty && <p className={styles.warning}>{EMPTY_ZERO[language]}</p>}
      <details>
        <summary className={styles.summary}>{PAGE.reasons[language]}</summary>
        <Citation authority={criterion.authority} language={language} />
      </details>
    </li>
  );
}

/** The years in a row that a category takes, and those that are known. */
function Years({
  rule,
  before,
  language,
}: {
  readonly rule: YearsInRow;
  readonly before: number | null;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const answer = before === null ? "missing" : before + 1 >= rule.count ? "yes" : "no";
  return (
    <li>
      <div className={styles.head}>
        <span>{PAGE.yearsInRow[language]}</span>
        <AnswerBadge answer={answer} language={language} />
      </div>
      <p className={styles.line}>{yearsDetail(rule.count, before, language)}</p>
      <details>
        <summary className={styles.summary}>{PAGE.reasons[language]}</summary>
        <Citation authority={rule.authority} language={language} />
      </details>
    </li>
  );
}

/** Every criterion of a category, met or not, the condition first and the rest in the statute's order, each with its citation. */
export function Reasons({
  category,
  years,
  yearsBefore,
  language,
}: {
  readonly category: JudgedCategory;
  readonly years: YearsInRow | null;
  readonly yearsBefore: number | null;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {years && <Years rule={years} before={yearsBefore} language={language} />}
      {category.gate && <Reason judged={category.gate} gate language={language} />}
      {category.criteria.map((judged) => (
        <Reason key={judged.criterion.id} judged={judged} gate={false} language={language} />
      ))}
    </ul>
  );
}
