import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedCategory, JudgedCriterion } from "../judge/types";
import type { Language } from "../../core/words/language";
import type { YearsInRow } from "../rules/types";
import type { Provision } from "../../core/provision";
import { Bar } from "./Bar";
import { RegionMean } from "./RegionMean";
import { AnswerBadge, SideBadge } from "./Decision";
import { termWords } from "../words/terms";
import { pageWords } from "../words/page";
import { yearsWords } from "../words/years";
import { useWords } from "../../pane/useWords";

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
    flexWrap: "wrap",
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
export function Citation({ authority }: { readonly authority: Provision }): ReactElement {
  const words = useWords(pageWords);
  const terms = useWords(termWords);
  const styles = useStyles();
  const doubt = terms.uncertainty(authority.certainty);
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
        {words.source_}:{" "}
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
  const terms = termWords(language);
  const { criterion, value, limit, margin, persons, kroner } = judged;
  const parts = [
    value === null ? pageWords(language).missing : terms.measured(value, criterion.limit.unit),
    terms.limit(criterion, limit),
    margin === null ? null : terms.margin(margin),
    persons === null ? null : terms.persons(persons),
    kroner === null ? null : terms.kroner(kroner),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function Reason({
  judged,
  gate,
  place,
  year,
  language,
}: {
  readonly judged: JudgedCriterion;
  readonly gate: boolean;
  readonly place: string;
  readonly year: number | null;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const terms = useWords(termWords);
  const styles = useStyles();
  const { criterion, couldBeEmpty, onTheLine, margin, kroner } = judged;
  const asksForRegion = criterion.id === "income" && margin !== null && kroner === null;
  return (
    <li>
      <div className={styles.head}>
        <span>
          {terms.measure(criterion.id)}
          {gate && ` (${words.gate})`}
        </span>
        <SideBadge judged={judged} />
      </div>
      <Bar judged={judged} />
      <p className={styles.line}>{details(judged, language)}</p>
      {onTheLine && <p className={styles.warning}>{words.onTheLine}</p>}
      {asksForRegion && <RegionMean judged={judged} place={place} year={year} />}
      {couldBeEmpty && <p className={styles.warning}>{terms.emptyZero}</p>}
      <details>
        <summary className={styles.summary}>{words.reasons}</summary>
        <Citation authority={criterion.authority} />
      </details>
    </li>
  );
}

/** The years in a row that a category takes, and those that are known. */
function Years({
  rule,
  before,
}: {
  readonly rule: YearsInRow;
  readonly before: number | null;
}): ReactElement {
  const yearsSaid = useWords(yearsWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  const answer = before === null ? "missing" : before + 1 >= rule.count ? "yes" : "no";
  return (
    <li>
      <div className={styles.head}>
        <span>{words.yearsInRow}</span>
        <AnswerBadge answer={answer} />
      </div>
      <p className={styles.line}>{yearsSaid.detail(rule.count, before)}</p>
      <details>
        <summary className={styles.summary}>{words.reasons}</summary>
        <Citation authority={rule.authority} />
      </details>
    </li>
  );
}

/** Every criterion of a category, met or not, the condition first and the rest in the statute's order, each with its citation. */
export function Reasons({
  category,
  place,
  year,
  years,
  yearsBefore,
  language,
}: {
  readonly category: JudgedCategory;
  /** The municipality, or the area where the list names none. */
  readonly place: string;
  /** The year of the list, where it says. */
  readonly year: number | null;
  readonly years: YearsInRow | null;
  readonly yearsBefore: number | null;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {years && <Years rule={years} before={yearsBefore} />}
      {category.gate && (
        <Reason judged={category.gate} gate place={place} year={year} language={language} />
      )}
      {category.criteria.map((judged) => (
        <Reason
          key={judged.criterion.id}
          judged={judged}
          gate={false}
          place={place}
          year={year}
          language={language}
        />
      ))}
    </ul>
  );
}
