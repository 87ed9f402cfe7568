import { type ReactElement, useEffect, useState } from "react";
import { fold } from "../../../core/text";
import type { PageProps } from "../../../pane/page";
import { Notice } from "../../../pane/Notice";
import { Search } from "../../../pane/Search";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import type { FunctionMetadata, Metadata } from "../../site/metadata";
import { appWords } from "../words";
import type { FunctionsActions } from "./actions";
import { FunctionCard } from "./FunctionCard";
import { useKept } from "../../../pane/kept";
import { LANGUAGES } from "../../../core/words/language";
import { referenceWords } from "../../site/words/reference";

/** Does a function hold all the words, in its name, its description, its parameters or what it gives? */
function holds({ id, description, parameters }: FunctionMetadata, words: string): boolean {
  const all = [
    `UDSAT.${id}`,
    description,
    ...parameters.flatMap(({ name, description: meaning }) => [name, meaning]),
    ...LANGUAGES.map((language) => referenceWords(language)[id]?.gives ?? ""),
  ];
  const text = fold(all.join(" "));
  return words.split(/\s+/).every((word) => text.includes(fold(word)));
}

/** Every function, with what it gives and an example to insert; found by any word of them. */
export function FunctionsPage({ language, actions }: PageProps<FunctionsActions>): ReactElement {
  const styles = usePlanStyles();
  const { functions: words } = useWords(appWords);
  const [metadata, setMetadata] = useState<Metadata | null | undefined>(undefined);
  const [search, setSearch] = useKept("functions.search", "");
  useEffect(() => {
    let here = true;
    void actions.describe(language).then((told) => {
      if (here) setMetadata(told);
    });
    return () => {
      here = false;
    };
  }, [actions, language]);
  if (metadata === undefined) return <p>{words.loading}</p>;
  if (metadata === null) return <Notice text={words.unfetched} />;
  const found = metadata.functions.filter((one) => holds(one, search.trim()));
  return (
    <>
      <p style={{ margin: 0 }}>{words.intro}</p>
      <Search label={words.search} value={search} onChange={setSearch} />
      <p role="status" className={styles.soft}>
        {words.found(found.length)}
      </p>
      <ul style={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "14px" }}>
        {found.map((described) => (
          <FunctionCard
            key={described.id}
            described={described}
            language={language}
            actions={actions}
          />
        ))}
      </ul>
    </>
  );
}
