import type { ReactElement, ReactNode } from "react";
import type { Language } from "../core/words/language";
import { explainAftermath, explainWorkbook, type WorkbookRefusal } from "../excel/words";
import type { ActionState } from "./action";
import { LiftFilter } from "./LiftFilter";
import { Notice } from "./Notice";

/** Why an action on the workbook failed and what it left behind, with the ways on; nothing where it did not fail. */
export function Failed({
  state,
  language,
  children,
}: {
  readonly state: ActionState<unknown, WorkbookRefusal>;
  readonly language: Language;
  readonly children?: ReactNode;
}): ReactElement | null {
  if (state.kind !== "failed") return null;
  const text = explainWorkbook(state.refusal, language);
  return (
    <Notice text={{ ...text, why: `${text.why} ${explainAftermath(state.aftermath, language)}` }}>
      {state.lift ? <LiftFilter language={language} onLift={state.lift} /> : children}
    </Notice>
  );
}
