import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import { unreadableFact } from "../words/functions";
import { FACT_FIELDS, LETTING_PAGE } from "../words/page";
import { FACTS, type FactId } from "../rules/facts";
import { usePlanStyles } from "../../pane/styles";
import type { Letting } from "./useLetting";

/** The field of one fact, with what is wrong with it; nothing is filled in beforehand. */
function FactField({
  id,
  letting,
  language,
}: {
  readonly id: FactId;
  readonly letting: Letting;
  readonly language: Language;
}): ReactElement {
  const { label, hint } = FACT_FIELDS[id];
  const given = letting.unreadable[id];
  const message = given === undefined ? undefined : unreadableFact(id, FACTS[id], given, language);
  const value = letting.typed[id];
  return (
    <Field
      label={label[language]}
      hint={hint?.[language]}
      validationState={message ? "error" : "none"}
      validationMessage={message}
    >
      {FACTS[id] === "yesNo" ? (
        <Select value={value} onChange={(_, data) => letting.set(id, data.value)}>
          <option value="">{LETTING_PAGE.unknown[language]}</option>
          <option value="ja">{LETTING_PAGE.yes[language]}</option>
          <option value="nej">{LETTING_PAGE.no[language]}</option>
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
  ids,
  letting,
  language,
}: {
  readonly title: string;
  readonly ids: readonly FactId[];
  readonly letting: Letting;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  return (
    <section className={styles.tight} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {ids.map((id) => (
        <FactField key={id} id={id} letting={letting} language={language} />
      ))}
    </section>
  );
}
