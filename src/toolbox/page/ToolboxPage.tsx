import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import { useKept } from "../../pane/kept";
import type { PageProps } from "../../pane/page";
import { Search } from "../../pane/Search";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { CHAPTER_IDS, type ChapterId } from "../rules/chapters";
import { type EntryId, isMeasure } from "../rules/entries";
import { toolboxWords } from "../words";
import type { ToolboxActions } from "./actions";
import { EntryCard } from "./EntryCard";
import { type Filter, filtered } from "./filter";
import { Insert } from "./Insert";
import { LocalList } from "./LocalList";
import { Target } from "./Target";
import { Templates } from "./Templates";

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
  const words = useWords(toolboxWords);
  return (
    <div className={styles.tight}>
      <Field label={words.chapter}>
        <Select
          value={filter.chapter}
          onChange={(_, { value }) => onChange({ ...filter, chapter: value as ChapterId | "all" })}
        >
          <option value="all">{words.all}</option>
          {CHAPTER_IDS.map((id) => (
            <option key={id} value={id}>
              {words.chapters[id]}
            </option>
          ))}
        </Select>
      </Field>
      <Search
        label={words.search}
        value={filter.words}
        language={language}
        onChange={(searched) => onChange({ ...filter, words: searched })}
      />
      <p className={styles.soft}>{words.searchHint}</p>
    </div>
  );
}

const EVERYTHING: Filter = { words: "", chapter: "all" };

/** The toolbox by criterion and by word, the local policy it tells of, and the national target it serves. */
export function ToolboxPage({ language, actions }: PageProps<ToolboxActions>): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const [filter, setFilter] = useKept<Filter>("toolbox.filter", EVERYTHING);
  const [open, setOpen] = useKept<EntryId | null>("toolbox.open", null);
  const groups = filtered(filter);
  const shown = groups.flatMap(({ entries }) => entries);
  const measures = shown.filter(isMeasure).length;
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{words.intro}</p>
      <Filters filter={filter} language={language} onChange={setFilter} />
      <p className={styles.line} role="status">
        {shown.length === 0 ? words.noMatch : words.count(measures, shown.length - measures)}
      </p>
      {groups.map(({ chapter, entries }) => (
        <section key={chapter} className={styles.tight} aria-label={words.chapters[chapter]}>
          <h2 className={styles.title}>{words.chapters[chapter]}</h2>
          <ul className={styles.list}>
            {entries.map((id) => (
              <EntryCard
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
      <Insert filter={filter} actions={actions} language={language} />
      <details>
        <summary className={styles.summary}>{words.templates}</summary>
        <Templates />
      </details>
      <details>
        <summary className={styles.summary}>{words.local}</summary>
        <LocalList language={language} actions={actions} />
      </details>
      <details>
        <summary className={styles.summary}>{words.target}</summary>
        <Target />
      </details>
    </div>
  );
}
