/** A finding as the user reads it: the rule's name, what is found, and what to do. */
export interface FindingText {
  readonly rule: string;
  readonly what: string;
  readonly todo: string;
}

/** What the domain works out for a sentence, so that language reckons nothing. Amounts in øre. */
export interface FindingFacts {
  /** Missing to the minimum with the total fixed, and with the money put on top. */
  readonly missing: number;
  readonly missingOnTop: number;
  /** Whether the local money looks like 25 pct. of the grant. */
  readonly ofGrant: boolean;
  /** The row number of the first row that was read: 1 for a function, the sheet's own in the pane. */
  readonly firstRow: number;
}

/** Whether a text that is no year names more than one: `2013/14`, `2013-2016`, `2013, 2014`, `2013 og 2014`. */
export function namesYears(text: string): boolean {
  return /\d\d\D+\d\d/.test(text);
}
