import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useKept } from "../../pane/kept";
import type { AreaBaseline } from "../../criteria";
import type { PageProps } from "../../pane/page";
import { Search } from "../../pane/Search";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { proposalOf } from "../judge/addition";
import { CHAPTER_IDS } from "../rules/chapters";
import { type EntryId, entryOf, isMeasure } from "../rules/entries";
import { toolboxWords } from "../words";
import type { ToolboxActions } from "./actions";
import { AddToPlan } from "./AddToPlan";
import { Baseline } from "./Baseline";
import { EntryCard } from "./EntryCard";
import { type Filter, filtered } from "./filter";
import { Insert } from "./Insert";
import { LocalList } from "./LocalList";
import { Target } from "./Target";
import { Templates } from "./Templates";
import { useBaseline } from "./useBaseline";

function Filters({
  filter,
  area,
  onChange,
}: {
  readonly filter: Filter;
  /** The area that is the baseline, where one is. */
  readonly area: string | null;
  readonly onChange: (filter: Filter) => void;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  return (
    <div className={styles.tight}>
      <Field label={words.chapter}>
        <Select
          value={filter.chapter}
          onChange={(_, { value }) => onChange({ ...filter, chapter: value as Filter["chapter"] })}
        >
          <option value="all">{words.all}</option>
          {area !== null && <option value="exceeded">{words.exceeded(area)}</option>}
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
        onChange={(searched) => onChange({ ...filter, words: searched })}
      />
      <p className={styles.soft}>{words.searchHint}</p>
    </div>
  );
}

/** Until a chapter is chosen, an area's figures choose: `null`. */
const UNCHOSEN: Omit<Filter, "chapter"> & { readonly chapter: Filter["chapter"] | null } = {
  words: "",
  chapter: null,
};

/** The filter as it works: what the figures call for where nothing was chosen, and all where no area is left to go by. */
function working(chosen: typeof UNCHOSEN, baseline: AreaBaseline | null): Filter {
  const { words, chapter } = chosen;
  if (baseline === null)
    return { words, chapter: chapter === "exceeded" ? "all" : (chapter ?? "all") };
  return { words, chapter: chapter ?? "exceeded" };
}

/** The toolbox by criterion and by word, the local policy it tells of, and the national target it serves. */
export function ToolboxPage({ language, actions }: PageProps<ToolboxActions>): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const [chosen, setFilter] = useKept<typeof UNCHOSEN>("toolbox.filter", UNCHOSEN);
  const { baseline, outdated, forget } = useBaseline(actions);
  const filter = working(chosen, baseline);
  const [open, setOpen] = useKept<EntryId | null>("toolbox.open", null);
  const exceeded = (baseline?.figures ?? [])
    .filter((figure) => figure.exceeded)
    .map(({ criterion }) => criterion);
  const groups = filtered(filter, exceeded);
  const shown = groups.flatMap(({ entries }) => entries);
  const measures = shown.filter(isMeasure).length;
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{words.intro}</p>
      <Baseline
        baseline={baseline}
        outdated={outdated}
        actions={actions}
        language={language}
        onForget={forget}
      />
      <Filters filter={filter} area={baseline?.area ?? null} onChange={setFilter} />
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
                open={open === id}
                onToggle={() => setOpen(open === id ? null : id)}
              >
                {isMeasure(id) && (
                  <AddToPlan
                    label={words.add}
                    name={words.addTo(entryOf(id).name)}
                    make={(basis) => [proposalOf(id, basis, baseline)]}
                    actions={actions}
                    language={language}
                  />
                )}
              </EntryCard>
            ))}
          </ul>
        </section>
      ))}
      <Insert filter={filter} actions={actions} language={language} />
      <details>
        <summary className={styles.summary}>{words.templates}</summary>
        <Templates language={language} actions={actions} />
      </details>
      <details>
        <summary className={styles.summary}>{words.local}</summary>
        <LocalList language={language} actions={actions} />
      </details>
      <details>
        <summary className={styles.summary}>{words.target}</summary>
        <Target actions={actions} language={language} />
      </details>
    </div>
  );
}
