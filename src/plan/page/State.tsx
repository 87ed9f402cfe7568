import type { ReactElement } from "react";
import type { Standing } from "../judge/checklist";
import type { MilestoneTiming } from "../judge/milestone";
import type { TargetState } from "../../targets";
import { type Look, Tag } from "../../pane/Tag";
import { namesWords } from "../words/names";
import { useWords } from "../../pane/useWords";

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

export function StandingTag({ standing }: { readonly standing: Standing }): ReactElement {
  const names = useWords(namesWords);
  return <Tag look={STANDINGS[standing]} text={names.standings[standing]} />;
}

export function TargetTag({ state }: { readonly state: TargetState }): ReactElement {
  const names = useWords(namesWords);
  return <Tag look={TARGETS[state]} text={names.targetStates[state]} />;
}

export function TimingTag({ timing }: { readonly timing: MilestoneTiming }): ReactElement {
  const names = useWords(namesWords);
  return <Tag look={TIMINGS[timing]} text={names.timings[timing]} />;
}
