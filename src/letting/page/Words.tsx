import type { ReactElement } from "react";
import type { Provision } from "../../core/provision";
import { Quote } from "../../pane/Quote";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { lettingWords } from "../words";

/** One provision: its words, where it is found, and how sure we are of it. */
export function Words({ provision }: { readonly provision: Provision }): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(lettingWords);
  const { source, certainty } = provision;
  return (
    <div>
      <Quote provision={provision} />
      <p className={styles.soft}>
        {source.url ? (
          <a className={styles.link} href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        {` · ${words.certainty[certainty]}`}
      </p>
    </div>
  );
}
