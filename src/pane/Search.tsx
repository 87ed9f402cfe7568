import { Field, SearchBox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneWords } from "./words/messages";
import { useWords } from "./useWords";

/** A field to search in a list. Its cross is named in the reader's language; Fluent's own name is English. */
export function Search({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}): ReactElement {
  const paneSaid = useWords(paneWords);
  return (
    <Field label={label}>
      <SearchBox
        value={value}
        dismiss={{ "aria-label": paneSaid.clearSearch }}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
