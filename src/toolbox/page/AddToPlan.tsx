import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import type { Language } from "../../core/words/language";
import type { WorkbookRefusal } from "../../excel/words";
import { useAction } from "../../pane/action";
import { Busy } from "../../pane/Busy";
import { Failed } from "../../pane/Failed";
import { Notice } from "../../pane/Notice";
import { usePlanStyles } from "../../pane/styles";
import { useWords } from "../../pane/useWords";
import type { Added, AlreadyThere, Lacking, PlanBasis, Proposal, Removed } from "../../plan";
import { toolboxWords } from "../words";
import type { ToolboxWords } from "../words/da";
import type { ToolboxActions } from "./actions";

/** What is to be put into the plan, once it is known how the plan stands. */
export type Make = (frame: PlanBasis) => readonly Proposal[];

function addedText(added: Added, words: ToolboxWords): { what: string; why: string; todo: string } {
  const { goals, indicators, activities, budget, lacking } = added;
  const line =
    budget === null
      ? ""
      : budget.written
        ? words.budgetWritten(budget.line)
        : words.budgetNamed(budget.line);
  const open = lacking.map((column: Lacking) => words.columns[column]);
  return {
    what: words.added,
    why: [`${words.addedWhat(goals, indicators, activities)}.`, line].filter(Boolean).join(" "),
    todo: open.length > 0 ? words.toFill(open) : "",
  };
}

/** Takes out of the plan again exactly what was put in, and tells what was left because somebody has changed it. */
function Undo({
  added,
  actions,
  language,
  onUndone,
}: {
  readonly added: Added;
  readonly actions: ToolboxActions;
  readonly language: Language;
  readonly onUndone: (removed: Removed) => void;
}): ReactElement {
  const words = useWords(toolboxWords);
  const undoing = useAction<Removed, WorkbookRefusal>();
  const undo = async (): Promise<void> => {
    const outcome = await undoing.start(() => actions.takeOut(added));
    if (outcome?.ok) onUndone(outcome.value);
  };
  return (
    <>
      <Button
        size="small"
        disabledFocusable={undoing.state.kind === "running"}
        onClick={() => void undo()}
      >
        {words.undo}
      </Button>
      <Busy
        running={undoing.state.kind === "running"}
        label={words.undoing}
        onCancel={undoing.cancel}
      />
      <Failed state={undoing.state} language={language} />
    </>
  );
}

/** Puts proposals into the plan's sheets, tells what was written and what is left to fill, and undoes it in one step. */
export function AddToPlan({
  label,
  name,
  make,
  actions,
  language,
}: {
  readonly label: string;
  /** What a screen reader is told, where several buttons have one label. */
  readonly name: string;
  readonly make: Make;
  readonly actions: ToolboxActions;
  readonly language: Language;
}): ReactElement {
  const styles = usePlanStyles();
  const words = useWords(toolboxWords);
  const adding = useAction<Added, WorkbookRefusal | AlreadyThere>();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { state } = adding;
  const add = async (): Promise<void> => {
    setRemoved(null);
    await adding.start((signal) => actions.addToPlan(make, signal));
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<AddRegular />}
          aria-label={name}
          disabledFocusable={state.kind === "running"}
          onClick={() => void add()}
        >
          {label}
        </Button>
      </div>
      <Busy running={state.kind === "running"} label={words.adding} onCancel={adding.cancel} />
      {state.kind === "done" && removed === null && (
        <Notice intent="success" text={addedText(state.value, words)}>
          <Undo added={state.value} actions={actions} language={language} onUndone={setRemoved} />
        </Notice>
      )}
      {removed !== null && (
        <Notice
          intent={removed.kept.length > 0 ? "warning" : "success"}
          text={{
            what: words.undone,
            why: removed.kept.length > 0 ? words.changedSince(removed.kept) : "",
            todo: "",
          }}
        />
      )}
      {state.kind === "failed" &&
        (state.refusal.kind === "already" ? (
          <Notice intent="info" text={words.already(state.refusal.id)} />
        ) : (
          <Failed state={{ ...state, refusal: state.refusal }} language={language} />
        ))}
    </div>
  );
}
