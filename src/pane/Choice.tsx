import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language, Text } from "../core/words/language";
import { ALL } from "./words/messages";

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A filter: one of the names, or all. */
export function Choice<Key extends string>({
  label,
  names,
  value,
  language,
  onChange,
}: {
  readonly label: Text;
  readonly names: Readonly<Record<Key, Text>>;
  readonly value: Key | "all";
  readonly language: Language;
  readonly onChange: (value: Key | "all") => void;
}): ReactElement {
  return (
    <Field label={label[language]}>
      <Select value={value} onChange={(_, data) => onChange(data.value as Key | "all")}>
        <option value="all">{ALL[language]}</option>
        {(Object.keys(names) as Key[]).map((key) => (
          <option key={key} value={key}>
            {raised(names[key][language])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
