import type { DevelopmentWords } from "../da/development";

/** The words of the page "Development" in English. The sheet itself is Danish, as all sheets are. */
export const development: DevelopmentWords = {
  intro:
    "Follow the housing areas from list to list: each year by its own rules, how many years in a row, how far from the limits, and where it is heading.",
  where: "Where are the lists?",
  useSelection: "Use the selection",
  selectionHint: "One table with a column År (year), or a list with the year in its title.",
  sheets: "A sheet a year",
  sheetsHint: "Tick the sheets with lists. The year is read in the sheet itself or in its name.",
  readSheets: (count) =>
    count === 1 ? "Read the sheet chosen" : `Read the ${count} sheets chosen`,
  remembered: "Read the lists behind the sheet Udvikling",
  reading: "Reading the lists",
  following: "Following the areas",
  writing: "Writing the sheet Udvikling",
  yearOf: (list) => `Year of ${list}`,
  undated: "A sheet does not say which year its list is of. Type the year, and it is taken in.",
  summary: (areas, first, last, lists) =>
    `${areas} housing ${areas === 1 ? "area" : "areas"} over ${lists} ${lists === 1 ? "year" : "years of lists"}, ${first === last ? first : `${first}-${last}`}`,
  lastYear: (year, on, hard, name) => `In ${year}, ${on} are on the list, of them ${hard} ${name}.`,
  newest: (came, left) => `Since the list before, ${came} came onto it and ${left} left it.`,
  gap: (years) =>
    `The lists of ${years} are missing. Years in a row are therefore counted as “at least” so many.`,
  questions: "Is it the same area?",
  question: (one, other, town) =>
    town === null ? `“${one}” and “${other}”` : `“${one}” and “${other}” in ${town}`,
  same: "Yes, one",
  different: "No, two",
  answered: (count) =>
    count === 1
      ? "1 answer on names is kept in the workbook"
      : `${count} answers on names are kept in the workbook`,
  askAgain: "Ask again",
  nationals: "The national share of convicted",
  nationalHint:
    "Since 2018 the limit for convicted depends on the national average. Without it the criterion is open in that year. Type the average (e.g. 0.72) or the limit (e.g. limit 2.16).",
  nationalOf: (year) => `${year}, per cent`,
  nationalWrong: (years) =>
    `The national average cannot be read for ${years}; the year is judged as if it were not given.`,
  search: "Search for an area or a municipality",
  show: "Show",
  shows: {
    all: "all areas",
    on: "on the latest list",
    moved: "came onto it or left it",
    several: "in the category of several years in a row",
  },
  none: "No areas match.",
  areas: "Housing areas",
  previous: "Previous",
  next: "Next",
  page: (from, to, of) => `Showing ${from}-${to} of ${of}`,
  alsoCalled: (names) => `Also spelt: ${names}`,
  year: "Year",
  decision: "The list",
  decidedBy: "Decided by",
  inRow: "Years in a row",
  category: "Category",
  movement: "Movement",
  years: "Year by year",
  distances: "Distance to the limits, in percentage points",
  course: "Course",
  value: "value",
  limit: "limit",
  chart: (criterion) => `${criterion}: value and limit over time`,
  noFigures: "The lists only name this area, so there are no figures to show.",
  on: "on the list",
  off: "not on the list",
  open: "cannot be decided",
  absent: "not in the list",
  atLeast: (count) => `at least ${count}`,
  named: "the list names it, without figures",
  unclear: "the row cannot be read for certain",
  residents: (count) => `only ${count} residents; the law takes at least 1,000`,
  enough: (nearest) => `just enough criteria; nearest to the limit: ${nearest}`,
  enoughBare: "just enough criteria",
  more: (spare, nearest) => `${spare} more than enough; nearest: ${nearest}`,
  short: (short, nearest) => `${short} short; nearest: ${nearest}`,
  shortBare: (short) => `${short} short`,
  missing: (what) => `figures missing: ${what}`,
  figureMissing: {
    residents: "residents",
    national: "national average",
    yearsBefore: "earlier years",
  },
  points: (points, over) => `${points} ${over ? "over" : "under"}`,
  onTheLine: "on the limit",
  turned: (name, met) => (met ? `${name} is now met` : `${name} is no longer met`),
  rulesChanged: "the rules changed",
  moves: {
    stayed: "still on the list",
    came: "new on the list",
    left: "left the list",
    first: "on the list",
  },
  outlook: "A projection, not a measurement",
  outlookNone:
    "No projection: it takes figures from at least three lists, measured alike, and that the area is in the latest list.",
  outlookDecision: {
    met: (year) => `If it goes on like this, the area is on the list in ${year}.`,
    notMet: (year) => `If it goes on like this, the area is not on the list in ${year}.`,
    undecided: (year) => `It is too uncertain to say whether the area is on the list in ${year}.`,
  },
  forecast: ({ name, value, low, high, count }) =>
    `${name}: ${value}, nine times of ten between ${low} and ${high} (a straight line through ${count} years)`,
  verdict: {
    yes: "the criterion is met",
    no: "the criterion is not met",
    unsure: "the limit is within the uncertainty",
  },
  direction: { up: "rising", down: "falling", unclear: "no certain direction" },
  perYear: (change) => `${change} points a year`,
  outlookNote:
    "The line only goes through years that are measured alike. The figures are often means of two years, so one year marks two lists, and few years make the uncertainty great.",
  outlookEffect: "The projection says nothing of what an effort will do.",
  sheet: "The sheet Udvikling",
  draw: "Charts",
  drawBy: { criterion: "one a criterion", area: "one an area" },
  drawn: "Draw in charts",
  drawnCount: (count, most) => `${count} of at most ${most} chosen for the charts`,
  insert: "Insert the sheet Udvikling",
  refresh: "Refresh the sheet Udvikling",
  insertAs: (name) => `Insert as “${name}”`,
  cancel: "Cancel",
  built: (sheet, rows, created) =>
    created
      ? `The sheet “${sheet}” has been inserted with ${rows} rows.`
      : `The sheet “${sheet}” has been refreshed with ${rows} rows.`,
  toSheet: "Show the sheet",
};
