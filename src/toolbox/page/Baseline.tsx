import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../core/words/language";
import type { AreaBaseline } from "../../criteria";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import { criterionProposal } from "../judge/addition";
import { toolboxWords } from "../words";
import { AddToPlan } from "./AddToPlan";
import type { ToolboxActions } from "./actions";

/** The area whose figures the plan begins from: what it exceeds, and the indicators that its figures make. */
export function Baseline({
  baseline,
  outdated,
  actions,
  language,
  onForget,
}: {
  readonly baseline: AreaBaseline | null;
  /** The list no longer gives the area's figures: these are the last. */
  readonly outdated: boolean;
  readonly actions: ToolboxActions;
  readonly language: Language;
  readonly onForget: () => void;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  if (baseline === null) return <p className={styles.soft}>{words.baselineNone}</p>;
  const over = baseline.figures.filter(({ exceeded }) => exceeded);
  return (
    <section className={styles.tight} aria-label={words.baseline}>
      <p className={styles.line}>
        {words.baselineIs(
          baseline.area,
          baseline.rules,
          over.map(({ criterion }) => words.chapters[criterion]),
        )}
      </p>
      {outdated && (
        <p className={styles.line} role="status">
          {words.outdated}
        </p>
      )}
      {over.length > 0 && (
        <AddToPlan
          label={words.addFigures}
          name={words.addFigures}
          make={(frame) => over.map((figure) => criterionProposal(figure, baseline, frame))}
          actions={actions}
          language={language}
        />
      )}
      <div>
        <Button size="small" onClick={onForget}>
          {words.forget}
        </Button>
      </div>
    </section>
  );
}
