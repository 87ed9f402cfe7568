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
  targetSources:
    "The numbers are from the published lists and BL's yearly overviews. The lists have not always been of 1 December: that of 2012 is of 1 October, and 2014 has two. From 2018 on, areas are counted by other criteria.",
  templates: "Measurable goals the toolbox names",
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
