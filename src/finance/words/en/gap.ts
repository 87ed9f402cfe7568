import type { GapWords } from "../da/gap";

export const gapWords: GapWords = {
  move: (kroner) => `Move at least ${kroner} from the fund to local parties`,
  extend: (kroner) => `Extend the plan by at least ${kroner} of local money`,
  either: (move, extend) => `${move} (the plan's total stays). Or: ${extend} (the grant stays).`,
  doubtsStay:
    "The plan has open questions. Answer them first, and its lines come along as they should.",
};
