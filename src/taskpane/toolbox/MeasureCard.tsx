import { type ReactElement, useId } from "react";
import type { Language } from "../../language/language";
import { TOOLBOX_PAGE } from "../../language/toolbox/page";
import type { MeasureId } from "../../rules/toolbox/measures";
import { authorityOf } from "../../rules/toolbox/passages";
import { usePlanStyles } from "../plan/styles";
import { FoldHead } from "../shell/FoldHead";
import { Quote } from "../shell/Quote";
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
