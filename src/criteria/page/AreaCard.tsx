import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Assessment, JudgedArea, JudgedCategory } from "../judge/types";
import { smallestChange } from "../judge";
import { figure } from "../words/figure";
import { yearOf } from "../../core/day";
import type { Language } from "../../core/words/language";
import type { CriteriaVersion } from "../rules";
import { FoldHead } from "../../pane/FoldHead";
import { Bar } from "./Bar";
import { Decision, OnList } from "./Decision";
import { Reasons } from "./Reasons";
import { UseAsBaseline } from "./UseAsBaseline";
import { termWords } from "../words/terms";
import { pageWords } from "../words/page";
import { yearsWords } from "../words/years";
import { useWords } from "../../pane/useWords";

const useStyles = makeStyles({
  card: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: "6px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2, paddingInlineStart: "22px" },
  bars: {
    display: "flex",
    gap: "4px",
    paddingInlineStart: "22px",
    "& > *": { flex: "1 1 0", minWidth: 0, width: 0 },
  },
  measure: {
    display: "block",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingInlineStart: "22px",
    paddingBlockEnd: "6px",
  },
  body: { display: "flex", flexDirection: "column", gap: "8px" },
  summary: { cursor: "pointer", paddingBlock: "4px" },
  warning: {
    margin: 0,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    paddingInlineStart: "6px",
  },
});

/** What besides the criteria decides one category: the residents, and figures that are missing. */
function hindrances(
  area: JudgedArea,
  category: JudgedCategory,
  version: CriteriaVersion,
  language: Language,
): readonly string[] {
  const terms = termWords(language);
  const few =
    category.tooFewResidents && area.residents !== null
      ? [terms.tooFewResidents(area.residents, version.residents.minimum)]
      : [];
  return category.missing.length > 0 ? [...few, terms.missing(category.missing)] : few;
}

function CategoryBody({
  area,
  category,
  version,
  year,
  language,
}: {
  readonly area: JudgedArea;
  readonly category: JudgedCategory;
  readonly version: CriteriaVersion;
  readonly year: number | null;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const words = useWords(pageWords);
  const years = version.categories.find(({ id }) => id === category.id)?.yearsInRow ?? null;
  const smallest = years === null ? smallestChange(category) : null;
  // What the list lacks is told once.
  const told =
    smallest && (category === area.listed || smallest.kind === "change")
      ? words.change(smallest, category === area.listed ? null : category.id)
      : "";
  return (
    <div className={styles.body}>
      {told !== "" && <p className={styles.warning}>{told}</p>}
      {hindrances(area, category, version, language).map((sentence) => (
        <p key={sentence} className={styles.warning}>
          {sentence}
        </p>
      ))}
      <Reasons
        category={category}
        place={area.municipality ?? area.name}
        year={year}
        years={years}
        yearsBefore={area.yearsBefore}
        language={language}
      />
    </div>
  );
}

function Inside({
  area,
  version,
  year,
  language,
  onGo,
}: {
  readonly area: JudgedArea;
  readonly version: CriteriaVersion;
  /** The year of the list, where it says. */
  readonly year: number | null;
  readonly language: Language;
  readonly onGo: () => void;
}): ReactElement {
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  const only = area.categories.length === 1;
  return (
    <div className={styles.inside}>
      {only ? (
        <CategoryBody
          area={area}
          category={area.listed}
          version={version}
          year={year}
          language={language}
        />
      ) : (
        area.categories.map((category) => (
          <details key={category.id} open={category === area.listed}>
            <summary className={styles.summary}>
              {terms.category(category.id)} <Decision decision={category.decision} />
            </summary>
            <CategoryBody
              area={area}
              category={category}
              version={version}
              year={year}
              language={language}
            />
          </details>
        ))
      )}
      <div>
        <Button size="small" onClick={onGo}>
          {words.toCell}
        </Button>{" "}
        <UseAsBaseline area={area} rules={version.title} year={year} />
      </div>
    </div>
  );
}

/** One area: its decision at a glance; opened, every criterion with its reason. */
export function AreaCard({
  area,
  assessment,
  language,
  open,
  onToggle,
  onGo,
}: {
  readonly area: JudgedArea;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onGo: () => void;
}): ReactElement {
  const yearsSaid = useWords(yearsWords);
  const terms = useWords(termWords);
  const words = useWords(pageWords);
  const styles = useStyles();
  const inside = useId();
  const { listed, municipality, residents } = area;
  const counted = listed.criteria;
  const place = [
    municipality,
    residents === null
      ? null
      : `${figure(residents, language, 0)} ${words.residents.toLowerCase()}`,
  ].filter((part) => part !== null);
  return (
    <li className={styles.card}>
      <FoldHead name={area.name} open={open} inside={inside} onToggle={onToggle}>
        <OnList decision={listed.decision} />
      </FoldHead>
      {place.length > 0 && <p className={styles.line}>{place.join(" · ")}</p>}
      {!open && (
        <div className={styles.bars} aria-hidden="true">
          {counted.map((judged) => (
            <div key={judged.criterion.id}>
              <Bar judged={judged} />
              <span className={styles.measure}>{terms.shortName(judged.criterion.id)}</span>
            </div>
          ))}
        </div>
      )}
      <p className={styles.line}>
        {words.metOf(listed.met, counted.length, listed.required)}
        {counted.some(({ onTheLine }) => onTheLine) && ` · ${words.onTheLineShort}`}
      </p>
      {[yearsSaid.categories(area), ...yearsSaid.open(area, assessment)]
        .filter((sentence) => sentence !== "")
        .map((sentence) => (
          <p key={sentence} className={styles.line}>
            {sentence}
          </p>
        ))}
      <div id={inside}>
        {open && (
          <Inside
            area={area}
            version={assessment.version}
            year={assessment.day === null ? null : yearOf(assessment.day)}
            language={language}
            onGo={onGo}
          />
        )}
      </div>
    </li>
  );
}
