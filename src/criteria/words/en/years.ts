import type { Assessment, JudgedArea } from "../../judge/types";
import type { ThisYear } from "../../read/head/yearheading";
import type { CriteriaVersion } from "../../rules";
import { terms } from "./terms";
import type { YearsWords } from "../da/years";

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Years in a row, and the categories that hang on them. */
export const years: YearsWords = {
  hint,
  detail,
  categories,
  untried,
  open,
};

function hint(
  version: CriteriaVersion,
  column: { readonly header: string; readonly thisYear: ThisYear } | null,
): string {
  const category = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  if (!category?.yearsInRow) return "";
  const { count } = category.yearsInRow;
  const name = terms.category(category.id);
  const before = count - 1;
  const needs = `A ${name} takes ${count} years in a row: this one and at least ${before} before. A number here counts for every area`;
  if (!column)
    return `${needs}; where they differ, give the list a column “Years in a row on the list before this year”.`;
  const unsaid =
    column.thisYear === "unsaid"
      ? " and taken as years before this one, since the heading does not say whether this year is counted"
      : "";
  return `${needs}. Left empty, the column “${column.header}” is used, read for each area${unsaid}.`;
}

function detail(count: number, before: number | null): string {
  const rule = `at least ${count} years, this one included`;
  if (before === null) return `the years before this one are missing · ${rule}`;
  return `${before} ${before === 1 ? "year" : "years"} before this one · ${rule}`;
}

function categories({ categories, category, categoryUndecided }: JudgedArea): string {
  if (categories.length < 2) return "";
  const met = categories
    .filter(({ decision }) => decision === "met")
    .map(({ id }) => terms.category(id));
  if (met.length === 0 || category === null) return categoryUndecided ? "" : "No category is met.";
  if (met.length === 1) return `Category: ${met.join("")}.`;
  const severest = terms.category(category);
  if (categoryUndecided) return `Categories: ${met.join(", ")}. Most severe: at least ${severest}.`;
  return `Categories: ${met.join(", ")}. Most severe: ${severest}.`;
}

function untried({ version, yearsBefore }: Assessment): string {
  const category = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  if (!category?.yearsInRow || yearsBefore !== null) return "";
  const name = raised(terms.category(category.id));
  const of = terms.category(category.yearsInRow.of[0] ?? category.id);
  return `${name} has not been tried: no column of the list says how many years in a row before this one the areas have been a ${of}, and the field is empty.`;
}

function open({ categories, listed }: JudgedArea, { yearsBefore }: Assessment): readonly string[] {
  const tried = categories.filter(
    ({ missing }) =>
      yearsBefore !== null || !(missing.length === 1 && missing[0] === "yearsBefore"),
  );
  const open = tried.filter((one) => one !== listed && one.decision === "undecided");
  return open.map(({ id, missing }) => {
    const name = raised(terms.category(id));
    const what = terms.missingNames(missing);
    return `${name} cannot be decided; this is missing: ${what}.`;
  });
}
