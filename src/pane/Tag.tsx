import { Badge } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  Clock16Regular,
  DismissCircle16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";

/** How a state looks: a colour and a sign that say the same as its word. */
export const LOOKS = {
  good: { color: "success", icon: <CheckmarkCircle16Regular /> },
  bad: { color: "danger", icon: <DismissCircle16Regular /> },
  doubtful: { color: "warning", icon: <QuestionCircle16Regular /> },
  waiting: { color: "informative", icon: <Clock16Regular /> },
  none: { color: "informative", icon: <Circle16Regular /> },
  out: { color: "informative", icon: <SubtractCircle16Regular /> },
} as const;

export type Look = keyof typeof LOOKS;

/** A state as word, sign and colour, which all say the same. */
export function Tag({ look, text }: { readonly look: Look; readonly text: string }): ReactElement {
  const { color, icon } = LOOKS[look];
  return (
    <Badge appearance="tint" color={color} icon={icon} style={{ flexShrink: 0 }}>
      {text.charAt(0).toUpperCase() + text.slice(1)}
    </Badge>
  );
}
