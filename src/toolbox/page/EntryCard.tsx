import { type ReactElement, type ReactNode, useId } from "react";
import { FoldHead } from "../../pane/FoldHead";
import { usePlanStyles } from "../../pane/styles";
import { Tag } from "../../pane/Tag";
import { useWords } from "../../pane/useWords";
import { CHECKS } from "../rules/checks";
import { type EntryId, entryOf } from "../rules/entries";
import { toolboxWords } from "../words";
import { entryWords } from "../words/entries";
import { CheckForm } from "./CheckForm";
import { Details } from "./Details";

/** One passage: its name and what it is; opened, all that is told of it, and the rules it is held against. */
export function EntryCard({
  id,
  open,
  onToggle,
  children,
}: {
  readonly id: EntryId;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What can be done with it. */
  readonly children?: ReactNode;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const inside = useId();
  const entry = entryOf(id);
  const [name, what, who] = useWords(entryWords)[id];
  const checks = CHECKS.filter(({ measures }) => measures.includes(id));
  return (
    <li className={styles.card}>
      <FoldHead name={name} open={open} inside={inside} onToggle={onToggle}>
        {entry.kind === "background" && <Tag look="none" text={words.background} />}
      </FoldHead>
      <p className={styles.under}>{what}</p>
      {children && <div className={styles.under}>{children}</div>}
      {open && (
        <div id={inside} className={styles.inside}>
          {who !== "" && (
            <p className={styles.line}>
              <strong>{words.who}:</strong> {who}
            </p>
          )}
          <Details id={id} />
          {checks.length > 0 && <strong>{words.check}</strong>}
          {checks.map((check) => (
            <CheckForm key={check.id} check={check} />
          ))}
        </div>
      )}
    </li>
  );
}
