import type { ReactElement } from "react";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { TEMPLATES } from "../rules/templates";
import { toolboxWords } from "../words";

/** The measurable goals that the toolbox itself names, with what they are measured by. */
export function Templates(): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  return (
    <ul className={styles.list}>
      {TEMPLATES.map(({ id, goal, indicator, target, basis }) => (
        <li key={id} className={styles.card}>
          <strong lang="da">{goal}</strong>
          <p className={styles.line}>
            <span lang="da">{`${indicator.name} (${indicator.unit})`}</span>:{" "}
            {words.templateTarget(target)}
          </p>
          <p className={styles.soft}>{words.basis[basis]}</p>
        </li>
      ))}
    </ul>
  );
}
