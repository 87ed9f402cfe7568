import { Field, Input } from "@fluentui/react-components";
import { useKept } from "../../pane/kept";
import { type ReactElement } from "react";
import { readNumber } from "../../core/table/number";
import type { Language } from "../../core/words/language";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { templateProposal } from "../judge/addition";
import { type Template, TEMPLATES } from "../rules/templates";
import { toolboxWords } from "../words";
import { AddToPlan } from "./AddToPlan";
import type { ToolboxActions } from "./actions";

/** One measurable goal: what it is, what it begins from where that is known, and the way into the plan. */
function TemplateCard({
  template,
  actions,
  language,
}: {
  readonly template: Template;
  readonly actions: ToolboxActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const { goal, indicator, target, basis } = template;
  const [typed, setTyped] = useKept(`toolbox.template.${goal}`, "", { shared: true });
  const reading = readNumber(typed, indicator.unit === "områder" ? "count" : "share");
  const bad = typed.trim() !== "" && reading.kind !== "number";
  return (
    <li className={styles.card}>
      <strong lang="da">{goal}</strong>
      <p className={styles.line}>
        <span lang="da">{`${indicator.name} (${indicator.unit})`}</span>:{" "}
        {words.templateTarget(target)}
      </p>
      <p className={styles.soft}>{words.basis[basis]}</p>
      <Field
        label={words.templateBaseline}
        validationState={bad ? "error" : "none"}
        validationMessage={bad ? words.noNumber(typed) : undefined}
      >
        <Input
          inputMode="decimal"
          size="small"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <AddToPlan
        label={words.add}
        name={words.addTo(goal)}
        make={(frame) => [
          templateProposal(template, frame, reading.kind === "number" ? reading.value : null),
        ]}
        actions={actions}
        language={language}
      />
    </li>
  );
}

/** The measurable goals that the toolbox itself names, with what they are measured by. */
export function Templates({
  actions,
  language,
}: {
  readonly actions: ToolboxActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  return (
    <ul className={styles.list}>
      {TEMPLATES.map((template) => (
        <TemplateCard key={template.id} template={template} actions={actions} language={language} />
      ))}
    </ul>
  );
}
