import type { ReactElement } from "react";
import type { Standing } from "../judge/checklist";
import type { MilestoneTiming } from "../judge/milestone";
import type { Language } from "../../core/words/language";
import { STANDING_NAMES, TARGET_STATE_NAMES, TIMING_NAMES } from "../words/names";
import type { TargetState } from "../../targets";
import { type Look, Tag } from "../../pane/Tag";

const STANDINGS: Readonly<Record<Standing, Look>> = {
  met: "good",
  open: "none",
  underWay: "waiting",
  contradicted: "bad",
  notRelevant: "out",
};
const TARGETS: Readonly<Record<TargetState, Look>> = {
  reached: "good",
  onTrack: "good",
  behind: "bad",
  missed: "bad",
  notBegun: "waiting",
  undecided: "doubtful",
};
const TIMINGS: Readonly<Record<MilestoneTiming, Look>> = {
  reached: "good",
  reachedLate: "doubtful",
  overdue: "bad",
  upcoming: "waiting",
  undated: "doubtful",
  dropped: "out",
};

export function StandingTag({
  standing,
  language,
}: {
  readonly standing: Standing;
  readonly language: Language;
}): ReactElement {
  return <Tag look={STANDINGS[standing]} text={STANDING_NAMES[standing]} language={language} />;
}

export function TargetTag({
  state,
  language,
}: {
  readonly state: TargetState;
  readonly language: Language;
}): ReactElement {
  return <Tag look={TARGETS[state]} text={TARGET_STATE_NAMES[state]} language={language} />;
}

export function TimingTag({
  timing,
  language,
}: {
  readonly timing: MilestoneTiming;
  readonly language: Language;
}): ReactElement {
  return <Tag look={TIMINGS[timing]} text={TIMING_NAMES[timing]} language={language} />;
}
