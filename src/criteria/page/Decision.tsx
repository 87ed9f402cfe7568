import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Filled,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Answer, Decision as Decided, JudgedCriterion } from "../judge/types";
import { termWords } from "../words/terms";
import { useWords } from "../../pane/useWords";

const useStyles = makeStyles({
  sign: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    whiteSpace: "nowrap",
    verticalAlign: "middle",
    boxSizing: "border-box",
    minHeight: "20px",
    paddingInline: "6px",
    ...shorthands.borderWidth("1px"),
    ...shorthands.borderStyle("solid"),
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  met: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  notMet: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  undecided: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
});

const ICONS: Readonly<Record<Decided, ReactElement>> = {
  met: <ErrorCircle16Filled />,
  notMet: <CheckmarkCircle16Regular />,
  undecided: <QuestionCircle16Regular />,
};

const AS: Readonly<Record<Answer, Decided>> = { yes: "met", no: "notMet", missing: "undecided" };

function Sign({
  decision,
  word,
}: {
  readonly decision: Decided;
  readonly word: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.sign, styles[decision])}>
      {ICONS[decision]}
      {word}
    </span>
  );
}

/** An area's decision: word, sign and colour say the same. */
export function Decision({ decision }: { readonly decision: Decided }): ReactElement {
  const terms = useWords(termWords);
  return <Sign decision={decision} word={terms.decisionWord(decision)} />;
}

/** Whether the area belongs on the version's own list, in everyday words. */
export function OnList({ decision }: { readonly decision: Decided }): ReactElement {
  const terms = useWords(termWords);
  return <Sign decision={decision} word={terms.onList(decision)} />;
}

/** On which side of its limit a figure lies. */
export function SideBadge({ judged }: { readonly judged: JudgedCriterion }): ReactElement {
  const terms = useWords(termWords);
  return <Sign decision={AS[judged.answer]} word={terms.side(judged)} />;
}

/** The answer to one condition. */
export function AnswerBadge({ answer }: { readonly answer: Answer }): ReactElement {
  const terms = useWords(termWords);
  return <Sign decision={AS[answer]} word={terms.answerWord(answer)} />;
}
