import { type ReactElement, useId } from "react";
import type { Language } from "../../core/words/language";
import { TOOLBOX_PAGE } from "../words/page";
import type { MeasureId } from "../rules/measures";
import { authorityOf } from "../rules/passages";
import { usePlanStyles } from "../../pane/styles";
import { FoldHead } from "../../pane/FoldHead";
import { Quote } from "../../pane/Quote";
import { textOf } from "./filter";

/** One measure: its name and what it is; opened, for whom, what came of it, and the toolbox's own words. */
export function MeasureCard({
  id,
  language,
  open,
  onToggle,
}: {
  readonly id: MeasureId;
  readonly language: Language;
  readonly open: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const styles = usePlanStyles();
  const inside = useId();
  const [name, what, who, result] = textOf(id, language);
  return (
    <li className={styles.card}>
      <FoldHead name={name} open={open} inside={inside} onToggle={onToggle} />
      <p className={styles.under}>{what}</p>
      {open && (
        <div id={inside} className={styles.inside}>
          <p className={styles.line}>
            <strong>{TOOLBOX_PAGE.who[language]}:</strong> {who}
          </p>
          <p className={styles.line}>
            <strong>{TOOLBOX_PAGE.result[language]}:</strong>{" "}
            {result || TOOLBOX_PAGE.noResult[language]}
          </p>
          <Quote provision={authorityOf(id)} />
        </div>
      )}
    </li>
  );
}
