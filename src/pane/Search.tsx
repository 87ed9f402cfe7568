import { Field, SearchBox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../core/words/language";
import { CLEAR_SEARCH } from "./words/messages";

/** A field to search in a list. Its cross is named in the reader's language; Fluent's own name is English. */
export function Search({
  label,
  value,
  language,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly onChange: (words: string) => void;
}): ReactElement {
  return (
    <Field label={label}>
      <SearchBox
        value={value}
        dismiss={{ "aria-label": CLEAR_SEARCH[language] }}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
