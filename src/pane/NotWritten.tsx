import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../core/words/language";
import type { WorkbookRefusal } from "../excel/refusal";
import type { Aftermath } from "../excel/transaction/aftermath";
import { explainAftermath, explainWorkbook } from "../excel/words";
import { LiftFilter } from "./LiftFilter";
import { Notice } from "./Notice";

/** Why a sheet was not written and what was left behind; where only its name is taken, whether to insert it under another. */
export function NotWritten({
  refusal,
  aftermath,
  language,
  words,
  lift,
  onInsert,
  onCancel,
}: {
  readonly refusal: WorkbookRefusal;
  readonly aftermath: Aftermath;
  readonly language: Language;
  readonly words: { readonly cancel: string; readonly insertAs: (name: string) => string };
  /** Where a filter is in the way. */
  readonly lift?: (() => void) | undefined;
  /** Absent where there is nothing to insert again. */
  readonly onInsert?: ((name: string) => void) | undefined;
  readonly onCancel: () => void;
}): ReactElement {
  const text = explainWorkbook(refusal, language);
  const free = refusal.kind === "occupiedName" && onInsert ? refusal.free : null;
  return (
    <Notice
      intent={free === null ? "error" : "warning"}
      text={{ ...text, why: `${text.why} ${explainAftermath(aftermath, language)}` }}
    >
      {lift && <LiftFilter language={language} onLift={lift} />}
      {free !== null && (
        <>
          <Button size="small" onClick={() => onInsert?.(free)}>
            {words.insertAs(free)}
          </Button>
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      )}
    </Notice>
  );
}
