import { Field, Select } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { Quote } from "../../pane/Quote";
import { usePlanStyles } from "../../pane/styles";
import { type Look, Tag } from "../../pane/Tag";
import { useWords } from "../../pane/useWords";
import { type CheckAnswer, type CheckFacts, judgeCheck } from "../judge/checks";
import { type Check, CHECK_FACTS, type CheckFactId } from "../rules/checks";
import { toolboxWords } from "../words";
import { useKept } from "../../pane/kept";

const LOOK_OF: Readonly<Record<CheckAnswer["answer"], Look>> = {
  yes: "good",
  no: "bad",
  undecided: "doubtful",
};

/** The questions of a check in the order of its cases, those of cases that do not apply left out. */
function asked({ cases }: Check, facts: CheckFacts): readonly CheckFactId[] {
  const open = cases.filter(({ when }) => !when || facts[when.fact] !== !when.is);
  return [
    ...new Set(open.flatMap(({ when, requires }) => (when ? [when.fact, ...requires] : requires))),
  ];
}

const spoken = (value: boolean | null | undefined): string =>
  value === true ? "yes" : value === false ? "no" : "";

const NOTHING: CheckFacts = {};

/** A rule of the toolbox as questions with an answer that names what fails or is missing. */
export function CheckForm({ check }: { readonly check: Check }): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const [facts, setFacts] = useKept<CheckFacts>(`toolbox.check.${check.name}`, NOTHING, {
    shared: true,
  });
  const judged = judgeCheck(check, facts);
  const named = judged.answer === "no" ? judged.failing : judged.missing;
  const answer = words.answers[judged.answer];
  return (
    <section className={styles.tight} aria-label={check.name}>
      <div className={styles.head}>
        <strong lang="da">{check.name}</strong>
        <Tag look={LOOK_OF[judged.answer]} text={answer} />
      </div>
      {asked(check, facts).map((id) => (
        <Field key={id} label={{ children: CHECK_FACTS[id], lang: "da" }}>
          <Select
            value={spoken(facts[id])}
            onChange={(_, { value }) =>
              setFacts({ ...facts, [id]: value === "" ? null : value === "yes" })
            }
          >
            <option value="">{words.unknown}</option>
            <option value="yes">{words.answers.yes}</option>
            <option value="no">{words.answers.no}</option>
          </Select>
        </Field>
      ))}
      {named.length > 0 && (
        <p className={styles.line} role="status">
          {judged.answer === "no" ? words.failing : words.missing}{" "}
          <span lang="da">{named.map((id) => CHECK_FACTS[id]).join(" ")}</span>
        </p>
      )}
      <Quote provision={check.authority} />
      {check.later && (
        <details>
          <summary className={styles.summary}>{words.later}</summary>
          {check.later.map((provision) => (
            <div key={provision.provision}>
              <Quote provision={provision} />
              {provision.source.url && (
                <a
                  className={styles.link}
                  href={provision.source.url}
                  target="_blank"
                  rel="noreferrer"
                >
                  {provision.source.title}
                </a>
              )}
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
