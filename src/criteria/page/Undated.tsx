import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../../pane/Notice";
import { useWords } from "../../pane/useWords";
import type { UnderRules } from "../judge";
import type { VersionId } from "../rules";
import { pageWords } from "../words/page";
import { termWords } from "../words/terms";

/** Asks for the year of a list that does not say it, where the answer hangs on it. */
export function Undated({
  answers,
  onChoose,
}: {
  readonly answers: readonly UnderRules[];
  readonly onChoose: (version: VersionId) => void;
}): ReactElement | null {
  const words = useWords(pageWords);
  const { versions } = useWords(termWords);
  if (answers.length === 0) return null;
  const said = answers.map(({ version, met, undecided }) =>
    words.underRules(versions[version.id], met, undecided),
  );
  return (
    <Notice intent="warning" text={words.undated(said)}>
      {answers.map(({ version: { id } }) => (
        <Button key={id} size="small" onClick={() => onChoose(id)}>
          {versions[id]}
        </Button>
      ))}
    </Notice>
  );
}
