import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, DismissCircle16Regular, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Answer, Decision as Decided } from "../../domain/criteria/types";
import { answerWord, decisionWord } from "../../language/criteriapage";
import type { Language } from "../../language/language";

const LOOKS = {
  met: { color: "danger", icon: <CheckmarkCircle16Regular /> },
  notMet: { color: "success", icon: <DismissCircle16Regular /> },
  undecided: { color: "warning", icon: <QuestionCircle16Regular /> },
} as const;

const AS: Readonly<Record<Answer, Decided>> = { yes: "met", no: "notMet", missing: "undecided" };

/** An area's decision: word, sign and colour say the same. */
export function Decision({ decision, language }: { readonly decision: Decided; readonly language: Language }): ReactElement {
  const { color, icon } = LOOKS[decision];
  return (
    <Badge appearance="tint" color={color} icon={icon} style={{ flexShrink: 0 }}>
      {decisionWord(decision, language)}
    </Badge>
  );
}

/** The answer to one criterion. */
export function AnswerBadge({ answer, language }: { readonly answer: Answer; readonly language: Language }): ReactElement {
  const { color, icon } = LOOKS[AS[answer]];
  return (
    <Badge appearance="tint" color={color} icon={icon} size="small" style={{ flexShrink: 0 }}>
      {answerWord(answer, language)}
    </Badge>
  );
}
