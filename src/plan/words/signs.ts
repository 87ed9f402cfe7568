import type { TargetState } from "../../targets";
import { TARGET_STATES } from "../../targets";

/** How an indicator stands, with a sign before the word, so that it is told apart without colour. */
export const SIGNED_STATES: Readonly<Record<TargetState, string>> = {
  reached: `✓ ${TARGET_STATES.reached}`,
  onTrack: `✓ ${TARGET_STATES.onTrack}`,
  behind: `▼ ${TARGET_STATES.behind}`,
  missed: `✗ ${TARGET_STATES.missed}`,
  notBegun: `○ ${TARGET_STATES.notBegun}`,
  undecided: `? ${TARGET_STATES.undecided}`,
};
