import type { ReactElement } from "react";
import type { RefreshedAll } from "../../../excel/refresh";
import type { Language } from "../../../core/words/language";
import { LiftFilter } from "../../../pane/LiftFilter";
import { Notice } from "../../../pane/Notice";
import { useWords } from "../../../pane/useWords";
import { updateWords } from "../../words/update";

/** Each sheet that an update did not reach, by its name, with why and what to do; the others are done all the same. */
export function Refused({
  all: { refused, done },
  language,
  onLift,
}: {
  readonly all: RefreshedAll;
  readonly language: Language;
  /** Updates again, with the user's word that filters may be lifted meanwhile. */
  readonly onLift: () => void;
}): ReactElement | null {
  const words = useWords(updateWords);
  if (refused.length === 0) return null;
  const rest = done.length > 0 ? ` ${words.others}` : "";
  return (
    <>
      {refused.map(({ sheet, why, left, filtered }) => (
        <Notice
          key={sheet}
          intent="error"
          text={{
            what: words.refused(sheet),
            why: `${why.what} ${why.why} ${left}${rest}`,
            todo: why.todo,
          }}
        >
          {filtered && <LiftFilter language={language} onLift={onLift} />}
        </Notice>
      ))}
    </>
  );
}
