import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import type { CriteriaRefusal } from "../judge";
import { explainCriteria } from "../words/explain";

/** A figure that the rules take besides the list, with what is wrong with it. */
export function Figure({
  label,
  hint,
  problem,
  mode,
  value,
  language,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly problem: CriteriaRefusal | null;
  readonly mode: "decimal" | "numeric";
  readonly value: string;
  readonly language: Language;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const message = problem ? explainCriteria(problem, language).why : undefined;
  return (
    <Field
      label={label}
      hint={hint}
      validationState={problem ? "error" : "none"}
      validationMessage={message}
    >
      <Input inputMode={mode} value={value} onChange={(_, { value: text }) => onChange(text)} />
    </Field>
  );
}
