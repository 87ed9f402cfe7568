import type { ReactElement } from "react";
import { Quote } from "../../pane/Quote";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { authorityOf, type EntryId, entryOf } from "../rules/entries";
import type { Entry } from "../rules/entry";
import { toolboxWords } from "../words";

import { EVIDENCE_WORDS, LIST_YEARS } from "../words/da/results";

/** A heading with its lines; nothing where there is no line. The lines are the toolbox's matter and stay Danish. */
function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactElement | null {
  const styles = usePlanStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul className={styles.lines} lang="da">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const LISTS = ["2019", "2015", "2011"] as const;

function fundingLines({ themes, funding }: Entry, outside: string): readonly string[] {
  const lists = LISTS.flatMap((list) =>
    themes[list].length > 0 ? [`${LIST_YEARS[list]}: ${themes[list].join(" eller ")}`] : [],
  );
  return lists.length > 0 ? [...lists, ...funding] : [outside, ...funding];
}

/** All that is told of one passage: who, where, on what conditions, what came of it, with what money, and the words themselves. */
export function Details({ id }: { readonly id: EntryId }): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const entry = entryOf(id);
  const themed = Object.values(entry.themes).some((themes) => themes.length > 0);
  return (
    <>
      <Lines title={words.lead} lines={entry.lead} />
      <Lines title={words.partners} lines={entry.partners} />
      <Lines
        title={words.places}
        lines={entry.places.map(({ name, facts }) =>
          facts.length > 0 ? `${name}: ${facts.join(", ")}` : name,
        )}
      />
      <Lines title={words.conditions} lines={entry.conditions} />
      {entry.kind === "measure" && entry.results.length === 0 && (
        <p className={styles.line}>{words.noResult}</p>
      )}
      <Lines
        title={words.result}
        lines={entry.results.map(({ text, evidence }) => `${text} (${EVIDENCE_WORDS[evidence]})`)}
      />
      {(entry.kind === "measure" || entry.funding.length > 0) && (
        <Lines title={words.funding} lines={fundingLines(entry, words.outsideThemes)} />
      )}
      {themed && <p className={styles.soft}>{words.themesOurs}</p>}
      <Lines
        title={words.measurable}
        lines={entry.measurable.map(({ name, unit, source }) => `${name} (${unit}; ${source})`)}
      />
      <Quote provision={authorityOf(id)} />
    </>
  );
}
