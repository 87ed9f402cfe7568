import type { ToolboxWords } from "./da";

export const en: ToolboxWords = {
  intro:
    "The ministry's toolbox of 2013 in our own words, by criterion. The results are those the toolbox itself reports. The details are in Danish.",
  chapters: {
    introduction: "Introduction",
    steering: "Effective steering",
    jobless: "Employment",
    nonwestern: "Integration",
    basicSchool: "Education",
    convicted: "Safety",
    income: "Income",
    community: "Other social efforts",
    letting: "Letting rules",
    physical: "Physical changes",
    urban: "Urban functions and other housing",
  },
  search: "Search",
  searchHint:
    "A word, a place, an organisation or a number, such as POA, Lejerbo, salg or 1,4 mia.",
  chapter: "Criterion or chapter",
  all: "All",
  noMatch: "Nothing matches. Clear the search or choose All.",
  count: (measures, passages) =>
    `${measures} ${measures === 1 ? "measure" : "measures"}${passages > 0 ? ` and ${passages} background ${passages === 1 ? "passage" : "passages"}` : ""}`,
  background: "background",
  who: "For whom",
  lead: "Who is responsible",
  partners: "Who takes part",
  places: "Places and figures",
  conditions: "Conditions",
  result: "Result the toolbox reports",
  noResult: "The toolbox reports no result.",
  funding: "Themes and funding",
  outsideThemes: "Outside the social themes.",
  themesOurs: "The themes are our reading of the fund's lists.",
  measurable: "Could be measured by (our proposal)",
  check: "The rule checked",
  later: "The law today",
  failing: "Not met:",
  missing: "Not answered:",
  answers: { yes: "Yes", no: "No", undecided: "Cannot be decided" },
  unknown: "Not known",
  insert: "Insert the formula",
  inserting: "Writing the formula …",
  insertHint: (formula, rows, columns) =>
    `Writes ${formula} into the active cell. The result takes ${rows} rows and ${columns} columns, which must be empty.`,
  inserted: (cell, sheet) => `The formula is in ${cell} on the sheet “${sheet}”.`,
  notWritten: "The formula was not written.",
  inTable: (table) => ({
    why: `The room touches the table “${table}”, and a result cannot spill in a table.`,
    todo: "Choose an empty cell outside the table and try again.",
  }),
  taken: (cell, room) => ({
    why: `The result needs ${room}, and ${cell} is taken.`,
    todo: "Choose a cell with empty room to its right and below, for example on a new sheet, and try again.",
  }),
  exceeded: (area) => `Over the limit in ${area}`,
  baseline: "Baseline",
  baselineIs: (area, rules, over) =>
    over.length === 0
      ? `${area} (${rules}) is over no limit.`
      : `${area} (${rules}) is over the limit: ${over.join(", ")}.`,
  baselineNone:
    "Choose an area on the page Criteria with “Use as baseline”: the measures its figures call for are shown, and the plan's indicators begin at the figures.",
  outdated:
    "Out of date: the list cannot be read again, or no longer has the area. The figures are the last that were read. Choose the area again on the page Criteria.",
  forget: "Remove the baseline",
  addFigures: "Make indicators of the figures",
  add: "Add to the plan",
  addTo: (name) => `Add to the plan: ${name}`,
  adding: "Adding to the plan …",
  added: "Added to the plan.",
  addedWhat: (goals, indicators, activities) =>
    [
      `${goals.length === 1 ? "Goal" : "Goals"} ${goals.join(", ")}`,
      `${indicators.length === 1 ? "indicator" : "indicators"} ${indicators.join(", ")}`,
      ...(activities.length > 0 ? [`activity ${activities.join(", ")}`] : []),
    ].join("; "),
  budgetWritten: (line) => `The budget line “${line}” is in the finance plan without an amount.`,
  budgetNamed: (line) =>
    `The budget line “${line}” stands with the activity; there is no finance plan on a sheet of its own yet.`,
  toFill: (columns) => `Fill in yourself: ${columns.join(", ")}.`,
  columns: {
    baseline: "baseline",
    target: "target",
    endYear: "end year",
    availability: "whether data are available",
    theme: "theme (the measure is not under the plan's social themes)",
  },
  undo: "Undo",
  undoing: "Undoing …",
  undone: "It has been taken out of the plan again.",
  changedSince: (ids) =>
    `${ids.join(", ")} were changed since, or other rows go by them, and are therefore not deleted. Delete the rows yourself if they are to go.`,
  already: (id) => ({
    what: "Nothing was written.",
    why: `It stands in the plan already as ${id}.`,
    todo: "Correct it on the plan's sheet.",
  }),
  local: "A municipality's own policy: Copenhagen as an example",
  localKinds: { goal: "Goal", action: "Action", requirement: "Requirement on plans" },
  localIntro:
    "Copenhagen's goals, actions and requirements on holistic plans. Take the list as your own: it is written on a sheet where you correct, delete and add.",
  by: (year) => `by ${year}`,
  takeLocal: "Take the list as our own",
  takingLocal: "Writing the list …",
  tookLocal: (sheet, added) =>
    added === 0
      ? `The list is already on the sheet “${sheet}”; nothing was changed.`
      : `The list is on the sheet “${sheet}” (${added} new rows).`,
  target: "The national target",
  targetFrom: "Reckon from the list of",
  targetFromHint: "The toolbox does not say of which list.",
  targetSentence: (baseline, quarter, half) =>
    `Of ${baseline} areas there might be at most ${quarter} at the end of 2016 and at most ${half} at the end of 2021.`,
  listed: (list, areas, uncertain) =>
    `${list}: ${areas} areas${uncertain ? " (uncertain number)" : ""}`,
  yearOnly: (year) => `${year} (day not known)`,
  numbers: "The numbers in a table",
  targetHead: ["List", "On the list", "At most by the target", "Reached"],
  legend: {
    counted: "On the list",
    other: "Other criteria from 2018",
    target: "At most by the target",
  },
  reached: { yes: "yes", no: "no", notComparable: "not comparable", none: "–" },
  uncertain: (areas) => `${areas} (uncertain number)`,
  own: "Your own lists",
  ownHint:
    "Select one or more lists in the workbook (a sheet with a column År, or lists with the year in a heading), and count them. The target is then reckoned from the oldest.",
  countOwn: "Count in the selection",
  counting: "Counting …",
  ownHead: ["List", "On the list", "Cannot be decided", "At most by the target", "Reached"],
  noDay: "without a year",
  targetSources:
    "The numbers are from the published lists and BL's yearly overviews. The lists have not always been of 1 December: that of 2012 is of 1 October, and 2014 has two. From 2018 on, areas are counted by other criteria.",
  templates: "Measurable goals the toolbox names",
  templateBaseline: "Baseline, where it is known",
  noNumber: (given) =>
    `“${given}” cannot be read as a number. Write for example 52.9, or leave it empty.`,
  templateTarget: (target) => {
    if (target === null) return "The municipality sets the number.";
    switch (target.kind) {
      case "value":
        return `${target.value} per cent.`;
      case "more":
        return `${target.percent} per cent more than the baseline.`;
      case "fewer":
        return `${target.numerator}/${target.denominator} fewer than the baseline.`;
    }
  },
  basis: {
    goal: "A goal that was set; whether it was reached is not told.",
    result: "A result that was reached in one place.",
  },
};
