import type { ProfileFault, ProfileField } from "../../read/profile";
import type { ProfileWords } from "../da/profile";

const FIELDS: Readonly<Record<ProfileField, string>> = {
  name: "Name of the plan",
  areas: "Housing area(s)",
  municipality: "Municipality",
  organisation: "Housing organisation(s)",
  firstYear: "First year",
  lastYear: "Last year",
  regulation: "Regulation of the grant",
  version: "Version",
  owner: "Responsible for the plan",
};

const HINTS: Readonly<Record<ProfileField, string>> = {
  name: "The name stands on every sheet and print, e.g. Helhedsplan Eksempelbakken 2026-2029.",
  areas: "Write several areas with semicolons between them.",
  municipality: "The municipality that the plan is for.",
  organisation: "Write several organisations with semicolons between them.",
  firstYear: "The first calendar year of the plan, e.g. 2026.",
  lastYear: "The last calendar year of the plan, e.g. 2029.",
  regulation:
    "Choose the regulation that the grant was given under. Themes and rules follow it. The letter of grant says which.",
  version: "E.g. applied for, approved or revised, with a date.",
  owner: "Who answers for the plan and for the report being sent in.",
};

/** The words of the plan's particulars. */
export const profile: ProfileWords = {
  title: "The plan's particulars",
  intro: "Write the particulars once. Sheets, themes, deadlines and reports follow them.",
  fields: FIELDS,
  hints: HINTS,
  save: "Save the particulars",
  saved: "The particulars are on the sheet Overblik, and every sheet follows them.",
  edit: "Change the particulars",
  unnamed: "Plan without a name",
  notChosen: "Not chosen",
  proposed: (name, year) =>
    `The plan's first year is ${year}, so the themes of ${name} are used until you choose.`,
  uncovered: (name, year) =>
    `Udsat knows no regulation for ${year}. The themes of ${name}, the latest known, are used until you choose.`,
  proposedToday: (name) => `No years are written yet, so the themes of ${name} are proposed.`,
  fault: ({ field, kind, text }: ProfileFault): string => {
    switch (kind) {
      case "noYear":
        return `“${text}” at ${FIELDS[field]} is not a year; write e.g. 2026.`;
      case "noRegulation":
        return `“${text}” is not a regulation that Udsat knows; choose from the cell's list.`;
      case "endBeforeStart":
        return `The last year (${text}) is before the first year; correct one of them.`;
    }
  },
  misfits: (count) =>
    count === 0
      ? "Everything in the sheets fits the particulars."
      : `${count} ${count === 1 ? "row no longer fits" : "rows no longer fit"} the particulars.`,
};
