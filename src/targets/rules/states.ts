/** How an indicator stands against its path. */
export const TARGET_STATES = {
  reached: "nået",
  onTrack: "på sporet",
  behind: "bagud",
  missed: "ikke nået",
  notBegun: "ikke begyndt",
  undecided: "kan ikke afgøres",
} as const;
export type TargetState = keyof typeof TARGET_STATES;
