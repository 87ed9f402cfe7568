/** Headings of a list that counts each group: the head counts of every share, and the groups they are shares of. */
export const HEAD = [
  "Boligområde",
  "Beboere",
  "Antal 18-64-årige",
  "Antal uden for arbejdsmarkedet",
  "Antal ikke-vestlige",
  "Antal 18 år og derover",
  "Antal dømte",
  "Antal 30-59-årige",
  "Antal med alene grundskole",
  "Indkomst i pct. af regionen",
];

/** An area's residents and its five figures as shares. */
export const SHARES = [
  "Boligområde",
  "Beboere",
  "Uden for arbejdsmarkedet, pct.",
  "Ikke-vestlige, pct.",
  "Dømte, pct.",
  "Grundskole, pct.",
  "Indkomst, pct. af regionen",
];
