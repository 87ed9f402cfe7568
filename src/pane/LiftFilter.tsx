import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../core/words/language";
import { excelWords } from "../excel/words";

/** The user's word, by one press, that the filter in the way may be lifted for the action and set again after it. */
export const LiftFilter = ({
  language,
  onLift,
}: {
  readonly language: Language;
  readonly onLift: () => void;
}): ReactElement => (
  <Button size="small" onClick={onLift}>
    {excelWords(language).liftFilter}
  </Button>
);
