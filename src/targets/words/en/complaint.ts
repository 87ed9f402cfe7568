import { TargetComplaint } from "../complaints";
import type { ComplaintWords } from "../da/complaint";

const NUMBER_NAMES = {
  baseline: "the baseline",
  target: "the target",
  actual: "the actual value",
  baselineCount: "the number of areas",
};

const DATE_NAMES = {
  startYear: "the start year",
  endYear: "the end year",
  year: "the year",
  start: "the start",
  end: "the end",
  date: "the date",
};

/** What the target functions refuse, and why. */
export const complaint: ComplaintWords = {
  explain,
};

function said(complaint: TargetComplaint): string {
  switch (complaint.kind) {
    case "noNumber":
      return `“${complaint.given}” cannot be read as a number, and ${NUMBER_NAMES[complaint.which]} must be one. Write for example 52.9.`;
    case "noYear":
      return `“${complaint.given}” is not a year, and ${DATE_NAMES[complaint.which]} must be a whole year from 1900 to 2199. Write for example 2025.`;
    case "noDate":
      return `“${complaint.given}” cannot be read as a date or a year, and ${DATE_NAMES[complaint.which]} must be one. Write for example 31-12-2025 or 2025.`;
    case "notWhole":
      return `${complaint.given} cannot be a number of areas. Write a whole number, for example 33.`;
    case "noTarget":
      return `There is no national target for ${complaint.given}: the first is to be reached by the end of 2016. Write 2016 or a later year.`;
    case "endBeforeStart":
      return "The end does not lie after the start, so there is no path between them. Correct one of the years.";
    case "noDistance":
      return "The target equals the baseline and the actual value differs, so there is no way to measure a share of. Use UDSAT.TARGET.STATUS, or write another target.";
    case "missing":
      return `The cell for ${NUMBER_NAMES[complaint.which]} is empty or withheld, and without the number there is no answer. A missing number is never zero.`;
  }
}

function explain(complaint: TargetComplaint): string {
  return said(complaint);
}
