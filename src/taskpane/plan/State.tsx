import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular, Clock16Regular, DismissCircle16Regular, QuestionCircle16Regular, SubtractCircle16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Standing } from "../../domain/plan/checklist";
import type { MilestoneTiming } from "../../domain/plan/milestone";
import type { Language, Text } from "../../language/language";
import { STANDING_NAMES, TARGET_STATE_NAMES, TIMING_NAMES } from "../../language/plan/words";
import type { TargetState } from "../../rules/plan/words";

const GOOD = { color: "success", icon: <CheckmarkCircle16Regular /> } as const;
const BAD = { color: "danger", icon: <DismissCircle16Regular /> } as const;
const DOUBTFUL = { color: "warning", icon: <QuestionCircle16Regular /> } as const;
const WAITING = { color: "informative", icon: <Clock16Regular /> } as const;
const NONE = { color: "informative", icon: <Circle16Regular /> } as const;
const OUT = { color: "informative", icon: <SubtractCircle16Regular /> } as const;

type Look = typeof GOOD | typeof BAD | typeof DOUBTFUL | typeof WAITING | typeof NONE | typeof OUT;

const STANDINGS: Readonly<Record<Standing, Look>> = { met: GOOD, open: NONE, underWay: WAITING, contradicted: BAD, notRelevant: OUT };
const TARGETS: Readonly<Record<TargetState, Look>> = { reached: GOOD, onTrack: GOOD, behind: BAD, missed: BAD, notBegun: WAITING, undecided: DOUBTFUL };
const TIMINGS: Readonly<Record<MilestoneTiming, Look>> = { reached: GOOD, reachedLate: DOUBTFUL, overdue: BAD, upcoming: WAITING, undated: DOUBTFUL, dropped: OUT };

/** A state as word, sign and colour, which all say the same. */
function Tag({ look, text, language }: { readonly look: Look; readonly text: Text; readonly language: Language }): ReactElement {
  return (
    <Badge appearance="tint" color={look.color} icon={look.icon} style={{ flexShrink: 0 }}>
      {text[language].charAt(0).toUpperCase() + text[language].slice(1)}
    </Badge>
  );
}

export function StandingTag({ standing, language }: { readonly standing: Standing; readonly language: Language }): ReactElement {
  return <Tag look={STANDINGS[standing]} text={STANDING_NAMES[standing]} language={language} />;
}

export function TargetTag({ state, language }: { readonly state: TargetState; readonly language: Language }): ReactElement {
  return <Tag look={TARGETS[state]} text={TARGET_STATE_NAMES[state]} language={language} />;
}

export function TimingTag({ timing, language }: { readonly timing: MilestoneTiming; readonly language: Language }): ReactElement {
  return <Tag look={TIMINGS[timing]} text={TIMING_NAMES[timing]} language={language} />;
}
