import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import type { ChecklistItem } from "../../judge/checklist";
import type { Language } from "../../../core/words/language";
import { explainCheck } from "../../words/check";
import { PLAN_PAGE } from "../../words/page";
import { REQUIREMENT_NAMES } from "../../words/requirement";
import {
  FORCE_NAMES,
  MARK_NAMES,
  PARTY_NAMES,
  PLAN_SHEET_NAMES,
  STAGE_NAMES,
} from "../../words/names";
import type { MarkChange } from "../../sheet/view";
import { StandingTag } from "../State";
import { usePlanStyles } from "../../../pane/styles";
import type { PlanState } from "../usePlan";
import { FoldHead } from "../../../pane/FoldHead";
import { Quote } from "../../../pane/Quote";
import { MarkForm } from "./MarkForm";

const JUMPS = 4;
/** The answers that are given with one press, without opening the requirement. */
const QUICK = ["done", "underWay", "notRelevant"] as const;

/** The workbook's answers to a requirement, with the way to the first rows that fail. */
function Answers({
  item,
  plan,
  language,
}: {
  readonly item: ChecklistItem;
  readonly plan: PlanState;
  readonly language: Language;
}): ReactElement | null {
  const styles = usePlanStyles();
  if (item.results.length === 0) return null;
  return (
    <div className={styles.tight}>
      <strong>{PLAN_PAGE.answer[language]}</strong>
      {item.results.map((result) => (
        <div key={result.id} className={styles.tight}>
          <p className={styles.line}>{explainCheck(result, language)}</p>
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
  language,
  open,
  told,
  onToggle,
  onMark,
}: {
  readonly item: ChecklistItem;
  readonly plan: PlanState;
  readonly language: Language;
  readonly open: boolean;
  readonly told: ReactNode;
  readonly onToggle: () => void;
  readonly onMark: (change: MarkChange) => void;
}): ReactElement {
  const styles = usePlanStyles();
  const inside = useId();
  const { requirement, standing, mark } = item;
  const by = requirement.by.map((party) => PARTY_NAMES[party][language]).join(", ");
  return (
    <li className={styles.card}>
      <FoldHead
        name={`${requirement.code} ${REQUIREMENT_NAMES[requirement.id][language]}`}
        open={open}
        inside={inside}
        onToggle={onToggle}
      >
        <StandingTag standing={standing} language={language} />
      </FoldHead>
      {!open && mark && standing === "open" && !requirement.enough && (
        <div className={styles.row}>
          {QUICK.map((state) => (
            <Button
              key={state}
              size="small"
              aria-label={`${MARK_NAMES[state][language]}: ${requirement.code} ${REQUIREMENT_NAMES[requirement.id][language]}`}
              onClick={() => onMark({ state })}
            >
              {MARK_NAMES[state][language]}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <div id={inside} className={styles.inside}>
          <p
            className={styles.soft}
          >{`${STAGE_NAMES[requirement.stage][language]} · ${by} · ${FORCE_NAMES[requirement.force][language]}`}</p>
          <Quote provision={requirement.authority} />
          <Answers item={item} plan={plan} language={language} />
          {mark ? (
            <>
              <MarkForm item={item} language={language} onSave={onMark} />
              {told}
              <div>
                <Button size="small" onClick={() => plan.go("checklist", mark.row, "state")}>
                  {PLAN_PAGE.goRow[language]}
                </Button>
              </div>
            </>
          ) : (
            <p className={styles.soft}>{PLAN_PAGE.buildFirst[language]}</p>
          )}
        </div>
      )}
    </li>
  );
}
