import { Button, Link } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import type { ChecklistItem } from "../../judge/checklist";

import { PLAN_SHEET_NAMES } from "../../words/da/sheets";
import type { MarkChange } from "../../sheet/mark";
import { StandingTag } from "../State";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { FoldHead } from "../../../pane/FoldHead";
import { Quote } from "../../../pane/Quote";
import { MarkForm } from "./MarkForm";
import { pageWords } from "../../words/page";
import { checkWords } from "../../words/check";
import { namesWords } from "../../words/names";
import { requirementNames } from "../../words/requirement";
import { useWords } from "../../../pane/useWords";

const JUMPS = 4;
/** The answers that are given with one press, without opening the requirement. */
const QUICK = ["done", "underWay", "notRelevant"] as const;

/** The workbook's answers to a requirement, with the way to the first rows that fail. */
function Answers({
  item,
  plan,
}: {
  readonly item: ChecklistItem;
  readonly plan: PlanState;
}): ReactElement | null {
  const check = useWords(checkWords);
  const words = useWords(pageWords);
  const styles = usePlanStyles();
  if (item.results.length === 0) return null;
  return (
    <div className={styles.tight}>
      <strong>{words.answer}</strong>
      {item.results.map((result) => (
        <div key={result.id} className={styles.tight}>
          <p className={styles.line}>{check.answer(result)}</p>
          <div className={styles.row}>
            {result.failing
              .filter(({ row }) => row >= 0)
              .slice(0, JUMPS)
              .map(({ sheet, row, id, lacks }) => (
                <Button
                  key={`${sheet} ${row}`}
                  size="small"
                  onClick={() => plan.go(sheet, row, lacks[0] ?? null)}
                >
                  {`${PLAN_SHEET_NAMES[sheet]} ${id || row + 1}`}
                </Button>
              ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** One requirement: where it stands at a glance; opened, its words, the workbook's answer and the person's, with what became of saving it in `told`. */
export function RequirementCard({
  item,
  plan,
  open,
  told,
  onToggle,
  onMark,
}: {
  readonly item: ChecklistItem;
  readonly plan: PlanState;
  readonly open: boolean;
  readonly told: ReactNode;
  readonly onToggle: () => void;
  readonly onMark: (change: MarkChange) => void;
}): ReactElement {
  const words = useWords(pageWords);
  const requirements = useWords(requirementNames);
  const names = useWords(namesWords);
  const styles = usePlanStyles();
  const inside = useId();
  const { requirement, standing, mark } = item;
  const [link] = /https?:\/\/[^\s"<>]+/.exec(mark?.note ?? "") ?? [];
  const by = requirement.by.map((party) => names.parties[party]).join(", ");
  return (
    <li className={styles.card} data-code={requirement.code}>
      <FoldHead
        name={`${requirement.code} ${requirements[requirement.id]}`}
        open={open}
        inside={inside}
        onToggle={onToggle}
      >
        <StandingTag standing={standing} />
      </FoldHead>
      {!open && mark && standing === "open" && !requirement.enough && (
        <div className={styles.row}>
          {QUICK.map((state) => (
            <Button
              key={state}
              size="small"
              aria-label={`${names.marks[state]}: ${requirement.code} ${requirements[requirement.id]}`}
              onClick={() => onMark({ state })}
            >
              {names.marks[state]}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <div id={inside} className={styles.inside}>
          <p
            className={styles.soft}
          >{`${names.stages[requirement.stage]} · ${by} · ${names.forces[requirement.force]}`}</p>
          <Answers item={item} plan={plan} />
          <Quote provision={requirement.authority} />
          {mark ? (
            <>
              <MarkForm item={item} onSave={onMark} />
              {link && (
                <div>
                  <Link href={link} target="_blank" rel="noreferrer">
                    {words.link}
                  </Link>
                </div>
              )}
              {told}
              <div>
                <Button size="small" onClick={() => plan.go("checklist", mark.row, "state")}>
                  {words.goRow}
                </Button>
              </div>
            </>
          ) : (
            <p className={styles.soft}>{words.buildFirst}</p>
          )}
        </div>
      )}
    </li>
  );
}
