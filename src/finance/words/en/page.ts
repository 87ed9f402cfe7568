import type { Severity } from "../../judge/finding";
import { kroner, percent } from "../../../core/words/money";
import type { FinancePageWords } from "../da/page";

const groups: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  information: "Information",
};

const readFrom = (place: string): string => `Read from ${place}.`;

const tableOn = (table: string, sheet: string): string =>
  `The table ${table} on the sheet ${sheet}`;

const insertAs = (name: string): string => `Insert as “${name}”`;

const goToCell = (cell: string): string => `Go to ${cell}`;

/** The fixed texts of the page "Finansiering". */
export const financePage: FinancePageWords = {
  intro:
    "Select a cell in the plan, and press the button. The whole sheet is read as it stands; nothing is changed.",
  source: "Plan",
  payer: "Source",
  met: "met",
  notMet: "not met",
  selection: "Where the selection is",
  own: "The sheet Finansieringsplan",
  check: "Check the plan",
  reading: "Reading the plan …",
  rules: "Regulation the grant was given under",
  eachYear: "the plan's first year (proposal)",
  fromOverview: (regulation) => `${regulation} (from the sheet Overblik)`,
  facts: (facts) => `The sheet Overblik says: ${facts.join(", ")}.`,
  regulative: (regulation) => `regulation ${regulation}`,
  version: (version) => `version “${version}”`,
  otherYears: (years) => `The budget is for ${years}; check that the years agree.`,
  share: "Local share of the whole plan",
  ofGrant: "Local money against the grant",
  ofGrantHint:
    "The limit is on the whole: 25 per cent of the grant is only 20 per cent of the whole.",
  noShare: "The plan names no funding, so the share cannot be worked out.",
  incomplete:
    "Some amounts could not be read. The share is reckoned without them and may be another.",
  minimum: "Minimum 25 per cent",
  local: "Local co-financing",
  grant: "Landsbyggefonden",
  other: "Other sources",
  total: "The whole plan",
  findings: "Findings",
  inOrder: "No remarks. The plan is in order.",
  more: "Show more",
  rule: "Rule",
  whatIf: "What if",
  moreLocal: "The municipality adds this much, DKK",
  moreFirst: "400,000",
  moreHint: "E.g. 400,000 or 0.4 mio.",
  notAmount: "That cannot be read as an amount. Write e.g. 400,000.",
  way: "The money",
  onTop: "goes on top of the plan",
  inPlace: "replaces the grant; the plan is unchanged",
  shareThen: "Local share",
  least: "Least amount that meets the minimum",
  scenario: "The scenario's name",
  keep: "Save the scenario",
  replace: (name: string): string => `Replace “${name}”`,
  unnamed: "Give the scenario a name that colleagues know it by, e.g. Budget 2027.",
  kept: (sheet: string): string =>
    `The scenario is saved on the sheet “${sheet}”. Correct or delete it there.`,
  scenarios: "Saved scenarios",
  moreHead: "More local money",
  show: "Show",
  showOf: (name: string): string => `Show “${name}”`,
  unread: "cannot be read",
  bySource: "By source",
  byTheme: "By theme",
  byYear: "Local share year by year",
  figures: "Show the figures",
  name: "Name",
  amount: "Amount",
  partOf: "Share",
  isLocal: "Local",
  yes: "yes",
  no: "no",
  year: "Year",
  none: "(none)",
  sheet: "New sheet",
  ownSheet: "The sheet Finansieringsplan",
  firstYear: "First year",
  lastYear: "Last year",
  yearsWrong: "Write two years from 2010 on, the first one first.",
  insert: "Insert an empty sheet",
  insertFrom: "Insert a sheet with the plan's lines",
  refresh: "Refresh the sheet",
  writing: "Writing the sheet …",
  cancel: "Cancel",
  uncertain: "What is uncertain",
  readAs: "Read here as",
  live: "Checked again as the sheet changes.",
  groups,
  shareOf,
  counts,
  readFrom,
  tableOn,
  insertAs,
  goToCell,
  built,
  costsIn,
  meter,
};

function shareOf(local: number, total: number, enough: boolean): string {
  const share = percent(local, total, "en");
  return enough
    ? `${share} local co-financing: the minimum of 25 per cent is met.`
    : `${share} local co-financing: the minimum of 25 per cent is not met.`;
}

function counts(errors: number, warnings: number, notes: number): string {
  if (errors + warnings + notes === 0) return financePage.inOrder;
  return `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"} and ${notes} ${notes === 1 ? "note" : "notes"}.`;
}

function built(sheet: string, created: boolean, lines: number): string {
  return created
    ? `The sheet “${sheet}” has been inserted${lines > 0 ? ` with ${lines} lines` : ""}.`
    : `The sheet “${sheet}” has been refreshed; every line is kept.`;
}

function costsIn(sheet: string, count: number): string {
  return `${count} ${count === 1 ? "line of cost stands" : "lines of cost stand"} on the sheet “${sheet}”.`;
}

function meter(local: number, total: number, missing: number): string {
  const share = percent(local, total, "en");
  if (missing === 0) return `${share}; the minimum is 25 per cent`;
  return `${share}; the minimum is 25 per cent; ${kroner(missing, "en")} is missing`;
}
