import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneWords } from "./words/messages";
import { useWords } from "./useWords";

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A filter: one of the names, or all. */
export function Choice<Key extends string>({
  label,
  names,
  value,
  onChange,
}: {
  readonly label: string;
  readonly names: Readonly<Record<Key, string>>;
  readonly value: Key | "all";
  readonly onChange: (value: Key | "all") => void;
}): ReactElement {
  const words = useWords(paneWords);
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value as Key | "all")}>
        <option value="all">{words.all}</option>
        {(Object.keys(names) as Key[]).map((key) => (
          <option key={key} value={key}>
            {raised(names[key])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
