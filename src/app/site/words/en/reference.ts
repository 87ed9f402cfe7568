import type { ReferenceWords } from "../da/reference";

const notATable =
  "#VALUE! when a column is missing or a figure cannot be read in one way only. The message names the column and the row and says what to write.";

const notCovered = "#N/A when no known rule covers the year or date you gave.";

const average =
  "#N/A when the limit for convicted residents is a multiple of the national average (from 2018 on) and that is not given.";

const notAPlan =
  "#VALUE! when the range is no finance plan: it needs a column of amounts and one of sources, or a column for each source.";

const notANumber = "#VALUE! when a number or a date is missing or cannot be read.";

/** Id of a function → what the help tells of it. A function without an entry fails a test. */
export const reference: ReferenceWords = {
  CRITERIA: {
    gives:
      "A header row and a row for each area: its name, ja (yes), nej (no) or mangler (missing) for each criterion, the number met, and the decision. The words are always Danish.",
    refuses: [notATable, notCovered],
  },
  MARGINS: {
    gives:
      "The distance to each threshold in percentage points and, where head counts are known, in persons.",
    refuses: [notATable, notCovered],
  },
  CATEGORY: {
    gives: "The most severe legal category each area meets.",
    refuses: [notATable, notCovered],
  },
  HISTORY: {
    gives:
      "A row for each area and year: the year's decision by its own rules, the criteria met, years in a row, category and movement. Last a row for each two names that may be one area.",
    refuses: ["#VALUE! when the lists have no years, or no column of housing areas."],
  },
  THRESHOLD: {
    gives: "The threshold of the criterion in that version of the rules.",
    refuses: [
      "#VALUE! when the criterion is unknown; the message lists those there are.",
      notCovered,
      average,
    ],
  },
  RULES: {
    gives: "The whole version: each criterion with threshold, the law's words and the citation.",
    refuses: [notCovered],
  },
  FINANCEPLAN: {
    gives:
      "A row for each finding: row, severity, rule and what to do; or one row that says ingen bemærkninger (no remarks).",
    refuses: [notAPlan, notCovered],
  },
  COFINANCING: {
    gives: "The local share of the whole plan, a number from 0 to 1. At least 0.25 is required.",
    refuses: [notAPlan],
  },
  "COFINANCING.GAP": {
    gives: "The kroner of local co-financing that are missing; 0 when the requirement is met.",
    refuses: [notAPlan],
  },
  THEME: {
    gives: "The official name of the theme, here Kultur og fritid.",
    refuses: ["#N/A when the period has no such theme; the message names the nearest.", notCovered],
  },
  "TARGET.PATH": {
    gives: "A row for each year with that year's target, evenly spread from baseline to target.",
    refuses: [notANumber],
  },
  "TARGET.PROGRESS": {
    gives:
      "The part of the way from baseline to target that has been covered, where 1 is all of it.",
    refuses: [notANumber],
  },
  "TARGET.STATUS": {
    gives: "A status in Danish. The statuses are the add-in's own, not the fund's.",
    refuses: [notANumber],
  },
  TOOLS: {
    gives:
      "A header row and a row for each measure: criterion, measure, what it is, for whom, the result the toolbox reports, and the place in it. Without an argument all 41. The words are always Danish.",
    refuses: [
      "#VALUE! when the word is neither a criterion nor a chapter; the message lists what can be written.",
    ],
  },
  LETTING: {
    gives:
      "A header row and a row for each of 11 rules: ja, nej or kan ikke afgøres (cannot be decided), the fact that is missing, the condition, the provision and a remark. “Mindst” (at least) and “op til” (up to) include the limit itself; “over” and “mere end” (more than) do not. Nej means that the condition is not met, not that the law forbids it.",
    refuses: [
      "#VALUE! when a fact cannot be read. The message names it. An empty argument is a missing fact and never a no or a zero.",
    ],
  },
  REDUCTION: {
    gives:
      "A whole number: from 2016 at most three quarters of the baseline, from 2021 at most half, rounded down. 24 here, since 25 of 33 is not a quarter fewer.",
    refuses: [
      "#N/A before the end of 2016, where the target sets no number, and when the number is missing.",
      "#VALUE! when the number is not whole or the year is no year.",
    ],
  },
};
