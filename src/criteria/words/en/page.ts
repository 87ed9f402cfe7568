import { listed } from "../../../core/words/listed";
import type { CategoryId, CriterionId } from "../../rules";
import type { MissingFigure } from "../../judge/types";
import type { Smallest } from "../../judge/change";
import { figure } from "../figure";
import type { Showing, Order } from "../choices";
import type { Explanation } from "../../../excel/words";
import { terms } from "./terms";
import type { CriteriaPageWords } from "../da/page";

const MEASURES: Readonly<Record<CriterionId, string>> = {
  jobless: "Neither in work nor in education",
  nonwestern: "From non-western countries",
  convicted: "Convicted",
  basicSchool: "Basic school only",
  income: "Income against the region",
};

const CATEGORIES: Readonly<Record<CategoryId, string>> = {
  udsat: "vulnerable housing area (udsat boligområde)",
  ghetto: "ghetto area (ghettoområde)",
  haardGhetto: "hard ghetto area (hårdt ghettoområde)",
  forebyggelse: "prevention area (forebyggelsesområde)",
  parallelsamfund: "parallel society (parallelsamfund)",
  omdannelse: "transformation area (omdannelsesområde)",
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const showings: Readonly<Record<Showing, string>> = {
  all: "All areas",
  met: "On the list (met)",
  notMet: "Not on the list (not met)",
  undecided: "Cannot be decided",
  onTheLine: "With a figure on the limit",
};

const orders: Readonly<Record<Order, string>> = {
  list: "As in the list",
  name: "By name",
  met: "Most met first",
  close: "Closest to a limit first",
};

const meet = (count: number): string => `${figure(count, "en", 0)} meet it`;

const tableChoice = (table: string, sheet: string): string =>
  `The table ${table} on the sheet ${sheet}`;

const insertAs = (name: string): string => `Insert as “${name}”`;

export const criteriaPage: CriteriaPageWords = {
  intro:
    "Select the list with the areas' figures in the sheet, and press the button. Nothing is written to the workbook until you ask for it.",
  useSelection: "Use the selection",
  source: "List",
  selection: "What is selected in the sheet",
  remembered: "The list behind the criteria sheet",
  readAgain: "Read the list again",
  rules: "Rules",
  rulesByList: "By the years in the list (else the toolbox's, 2014-17)",
  listShown: "List shown",
  national: "National average of convicted, pct.",
  nationals: "National average of convicted, year by year",
  nationalOf: (year) => `National average of convicted ${year}, pct.`,
  nationalHint:
    "The average for the whole country (0.66), or the limit as “grænse 2.27”. Left empty: the list's own row, else the published limit where it was found (2019, 2020, 2022).",
  yearsInRow: "Years in a row on the list",
  years: "Years in a row on the list before this year",
  regionMean: "Mean income of the region, kr.",
  regionMeanHint: (place: string): string => `Kept in the workbook for ${place}.`,
  regionMeanUnread: "Write the amount as a number, for example 319,500.",
  readable: "Make the columns readable",
  readableHint:
    "Sets widths and wrapping of the cells round the selection, such as a result of =UDSAT.CRITERIA. No content is changed.",
  insert: "Insert sheet",
  refresh: "Refresh sheet",
  cancel: "Cancel",
  reading: "Reading the list …",
  writing: "Writing the sheet …",
  search: "Search for an area or municipality",
  show: "Show",
  sort: "Order",
  none: "No areas match the search.",
  clear: "Show all",
  previous: "Previous page",
  next: "Next page",
  toCell: "Go to the row in the sheet",
  toProblem: "Go to the cell",
  criterion: "Criterion",
  value: "Value",
  limit: "Limit",
  answer: "Answer",
  distance: "Distance",
  residents: "Residents",
  onTheLine:
    "The figure is exactly on the limit. Published figures are rounded, so the right answer may be the opposite.",
  onTheLineShort: "on the limit",
  gate: "must be met",
  reasons: "What the law says",
  source_: "Source",
  categories: "Categories",
  picture: "Values against limits",
  pictureTable: "Show the figures behind the picture",
  lowest: "Lowest",
  middle: "Median",
  highest: "Highest",
  met: "Meet it",
  missing: "Missing",
  about: "About the rules",
  notEncoded: "What Udsat does not work out",
  law: "Act",
  results: "Areas",
  absent,
  metOf,
  counts,
  judgedBy,
  underRules,
  undated,
  means,
  change,
  summary,
  showings,
  orders,
  shown,
  meet,
  read,
  tableChoice,
  insertAs,
};

function absent(absent: readonly MissingFigure[]): string {
  if (absent.length === 0) return "";
  const names = absent.map(
    (id) => `“${terms.missingNames([id]).replace(/^./, (first) => first.toUpperCase())}”`,
  );
  const what = listed(names, "and");
  return `The list has no column recognised as ${what}. Correct the heading or add the column; until then the figure counts as missing for every area.`;
}

function metOf(met: number, of: number, required: number): string {
  return `Met: ${met} of ${of} criteria; at least ${required} are required`;
}

function counts(
  counts: readonly { readonly id: CategoryId; readonly met: number; readonly tried: boolean }[],
): string {
  return counts
    .map(({ id, met, tried }) => {
      const many = tried ? figure(met, "en", 0) : "not tried";
      return `${CATEGORIES[id]}: ${many}`;
    })
    .join(" · ");
}

function judgedBy(title: string, from: "given" | "list" | "toolbox", day: string | null): string {
  if (from === "given") return `Judged by ${title}, as chosen.`;
  if (from === "list") return `Judged by ${title}, since the list is of ${day ?? ""}.`;
  return `Judged by ${title}: the toolbox's rules, since the list does not say its year.`;
}

function underRules(versions: string, met: number, undecided: number): string {
  const open = undecided > 0 ? `, ${figure(undecided, "en", 0)} cannot be decided` : "";
  return `${versions}: ${figure(met, "en", 0)} on the list${open}`;
}

function undated(answers: readonly string[]): Explanation {
  return {
    what: "Of which year is the list?",
    why: `It does not say so, and the answer hangs on it. ${answers.join(". ")}.`,
    todo: "Choose the rules of the list's year. Until then the toolbox's are used.",
  };
}

function means(
  means: readonly { readonly id: CriterionId; readonly years: readonly number[] }[],
): string {
  if (means.length === 0) return "";
  const what = listed(
    means.map(({ id, years }) => `${lowered(MEASURES[id])} (${years.join(", ")})`),
    "and",
  );
  return `Worked out as the mean of single years: ${what}.`;
}

function change(smallest: Smallest, category: CategoryId | null): string {
  if (smallest.kind === "none") return "";
  if (smallest.kind === "groupsMissing") {
    const what = terms.missingNames(smallest.ids);
    return `How many persons it takes cannot be worked out: the list does not have the size of the group for ${what}. Add for example a column “Antal 18-64-årige”.`;
  }
  const { to, steps } = smallest.change;
  const parts = steps.map(({ id, persons, side, approximate }) => {
    const about = approximate ? "about " : "";
    const way = side === "tooMany" ? "fewer" : "more";
    return `${about}${figure(persons, "en", 0)} ${way} (${lowered(MEASURES[id])})`;
  });
  const what = listed(parts, "and");
  if (category !== null)
    return `${to === "off" ? "The least to be no longer" : "The least to become"} ${CATEGORIES[category]}: ${what}.`;
  if (to === "off") return `The least to leave the list: ${what}.`;
  return `The least to come onto the list: ${what}.`;
}

function summary(met: number, of: number, undecided: number, category: string): string {
  const [m, n, u] = [met, of, undecided].map((value) => figure(value, "en", 0));
  const first =
    of === 1
      ? `${m} of 1 area belongs on the list (meets the conditions): ${category}.`
      : `${m} of ${n} areas belong on the list (meet the conditions): ${category}.`;
  return undecided === 0 ? first : `${first} ${u} cannot be decided because figures are missing.`;
}

function shown(first: number, last: number, of: number): string {
  const [a, b, n] = [first, last, of].map((value) => figure(value, "en", 0));
  return `Showing ${a}-${b} of ${n}`;
}

function read(place: string, count: number): string {
  const n = figure(count, "en", 0);
  return `Read from ${place}: ${n} ${count === 1 ? "area" : "areas"}.`;
}
