import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { FACTS, type FactId } from "../rules/facts";
import { lettingWords } from "../words";
import type { Letting } from "./useLetting";
import { unreadableWords } from "../words/unreadable";

/** The field of one fact, with what is wrong with it; nothing is filled in beforehand. */
function FactField({
  id,
  letting,
}: {
  readonly id: FactId;
  readonly letting: Letting;
}): ReactElement {
  const unreadable = useWords(unreadableWords);
  const words = useWords(lettingWords);
  const { label, hint } = words.fields[id];
  const given = letting.unreadable[id];
  const message = given === undefined ? undefined : unreadable.fact(id, FACTS[id], given);
  const value = letting.typed[id];
  return (
    <Field
      label={label}
      hint={hint}
      validationState={message ? "error" : "none"}
      validationMessage={message}
    >
      {FACTS[id] === "yesNo" ? (
        <Select value={value} onChange={(_, data) => letting.set(id, data.value)}>
          <option value="">{words.unknown}</option>
          <option value="ja">{words.yes}</option>
          <option value="nej">{words.no}</option>
        </Select>
      ) : (
        <Input
          inputMode="decimal"
          value={value}
          onChange={(_, data) => letting.set(id, data.value)}
        />
      )}
    </Field>
  );
}

/** Several facts under a heading of their own. */
export function FactFields({
  title,
  hint,
  ids,
  letting,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly ids: readonly FactId[];
  readonly letting: Letting;
}): ReactElement {
  const styles = usePlanStyles();
  return (
    <section className={styles.tight} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {hint && <p className={styles.soft}>{hint}</p>}
      {ids.map((id) => (
        <FactField key={id} id={id} letting={letting} />
      ))}
    </section>
  );
}
