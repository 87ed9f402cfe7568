import { Field, Select } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Language } from "../../core/words/language";
import { CHAPTER_NAMES, countSentence, TOOLBOX_PAGE } from "../words/page";
import type { ChapterId } from "../rules/chapters";
import type { MeasureId } from "../rules/measures";
import { NOT_MEASURES } from "../rules/passages";
import type { PageProps } from "../../pane/page";
import { usePlanStyles } from "../../pane/styles";
import { Search } from "../../pane/Search";
import type { ToolboxActions } from "./actions";
import { CHAPTER_IDS, type Filter, filtered } from "./filter";
import { Insert } from "./Insert";
import { MeasureCard } from "./MeasureCard";
import { Target } from "./Target";

function Filters({
  filter,
  language,
  onChange,
}: {
  readonly filter: Filter;
  readonly language: Language;
  readonly onChange: (filter: Filter) => void;
}): ReactElement {
  const styles = usePlanStyles();
  return (
    <div className={styles.tight}>
      <Field label={TOOLBOX_PAGE.chapter[language]}>
        <Select
          value={filter.chapter}
          onChange={(_, { value }) => onChange({ ...filter, chapter: value as ChapterId | "all" })}
        >
          <option value="all">{TOOLBOX_PAGE.all[language]}</option>
          {CHAPTER_IDS.map((id) => (
            <option key={id} value={id}>
              {CHAPTER_NAMES[id][language]}
            </option>
          ))}
        </Select>
      </Field>
      <Search
        label={TOOLBOX_PAGE.search[language]}
        value={filter.words}
        language={language}
        onChange={(words) => onChange({ ...filter, words })}
      />
    </div>
  );
}

/** The toolbox's measures by criterion, and the national target they serve. */
export function ToolboxPage({ language, actions }: PageProps<ToolboxActions>): ReactElement {
  const styles = usePlanStyles();
  const [filter, setFilter] = useState<Filter>({ words: "", chapter: "all" });
  const [open, setOpen] = useState<MeasureId | null>(null);
  const groups = filtered(filter, language);
  const count = groups.reduce((sum, { measures }) => sum + measures.length, 0);
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{TOOLBOX_PAGE.intro[language]}</p>
      <details>
        <summary className={styles.summary}>{TOOLBOX_PAGE.target[language]}</summary>
        <Target language={language} />
      </details>
      <Filters filter={filter} language={language} onChange={setFilter} />
      <Insert chapter={filter.chapter} actions={actions} language={language} />
      <p className={styles.line} role="status">
        {count === 0 ? TOOLBOX_PAGE.noMatch[language] : countSentence(count, language)}
      </p>
      {groups.map(({ chapter, measures }) => (
        <section
          key={chapter}
          className={styles.tight}
          aria-label={CHAPTER_NAMES[chapter][language]}
        >
          <h2 className={styles.title}>{CHAPTER_NAMES[chapter][language]}</h2>
          <ul className={styles.list}>
            {measures.map((id) => (
              <MeasureCard
                key={id}
                id={id}
                language={language}
                open={open === id}
                onToggle={() => setOpen(open === id ? null : id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <details>
        <summary className={styles.summary}>{TOOLBOX_PAGE.leftOut[language]}</summary>
        <ul lang="da">
          {NOT_MEASURES.map(({ subject, why }) => (
            <li key={subject}>{`${subject}: ${why}`}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
