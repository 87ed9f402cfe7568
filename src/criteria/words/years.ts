import type { Assessment, JudgedArea } from "../judge/types";
import type { ThisYear } from "../read/yearheading";
import type { CriteriaVersion } from "../rules";
import { categoryName, missingNames } from "./page";
import type { Language } from "../../core/words/language";

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the field with the years is for, and what it is when it is left empty. */
export function yearsHint(
  version: CriteriaVersion,
  column: { readonly header: string; readonly thisYear: ThisYear } | null,
  language: Language,
): string {
  const category = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  if (!category?.yearsInRow) return "";
  const { count } = category.yearsInRow;
  const name = categoryName(category.id, language);
  const before = count - 1;
  if (language === "da") {
    const needs = `${raised(name)} kræver ${count} år i træk: dette og mindst ${before} før. Et tal her gælder for alle områder`;
    if (!column)
      return `${needs}; har områderne hver sit, så giv listen en kolonne »År i træk på listen før dette år«.`;
    const unsaid =
      column.thisYear === "unsaid"
        ? " og regnet som år før dette, fordi overskriften ikke siger, om dette år er talt med"
        : "";
    return `${needs}. Er feltet tomt, bruges kolonnen »${column.header}«, læst for hvert område${unsaid}.`;
  }
  const needs = `A ${name} takes ${count} years in a row: this one and at least ${before} before. A number here counts for every area`;
  if (!column)
    return `${needs}; where they differ, give the list a column “Years in a row on the list before this year”.`;
  const unsaid =
    column.thisYear === "unsaid"
      ? " and taken as years before this one, since the heading does not say whether this year is counted"
      : "";
  return `${needs}. Left empty, the column “${column.header}” is used, read for each area${unsaid}.`;
}

/** `mindst 5 år, dette medregnet · 3 år før dette`. */
export function yearsDetail(count: number, before: number | null, language: Language): string {
  const da = language === "da";
  const rule = da
    ? `mindst ${count} år, dette medregnet`
    : `at least ${count} years, this one included`;
  if (before === null)
    return da
      ? `antal år før dette mangler · ${rule}`
      : `the years before this one are missing · ${rule}`;
  return da
    ? `${before} år før dette · ${rule}`
    : `${before} ${before === 1 ? "year" : "years"} before this one · ${rule}`;
}

/** `Kategorier: udsat boligområde, ghettoområde. Mest alvorlig: ghettoområde.` Empty where the version has only one category. */
export function categoriesOf(
  { categories, category, categoryUndecided }: JudgedArea,
  language: Language,
): string {
  if (categories.length < 2) return "";
  const da = language === "da";
  const met = categories
    .filter(({ decision }) => decision === "met")
    .map(({ id }) => categoryName(id, language));
  if (met.length === 0 || category === null)
    return categoryUndecided ? "" : da ? "Ingen kategori er opfyldt." : "No category is met.";
  if (met.length === 1) return da ? `Kategori: ${met.join("")}.` : `Category: ${met.join("")}.`;
  const severest = categoryName(category, language);
  if (categoryUndecided)
    return da
      ? `Kategorier: ${met.join(", ")}. Mest alvorlig: mindst ${severest}.`
      : `Categories: ${met.join(", ")}. Most severe: at least ${severest}.`;
  return da
    ? `Kategorier: ${met.join(", ")}. Mest alvorlig: ${severest}.`
    : `Categories: ${met.join(", ")}. Most severe: ${severest}.`;
}

/** The categories that hang on earlier years when none are given for any area; empty where they are, or where none takes them. */
export function untriedSentence({ version, yearsBefore }: Assessment, language: Language): string {
  const category = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  if (!category?.yearsInRow || yearsBefore !== null) return "";
  const name = raised(categoryName(category.id, language));
  const of = categoryName(category.yearsInRow.of[0] ?? category.id, language);
  return language === "da"
    ? `${name} er ikke prøvet: listen har ingen kolonne med, hvor mange år i træk før dette områderne har været ${of}, og feltet er tomt.`
    : `${name} has not been tried: no column of the list says how many years in a row before this one the areas have been a ${of}, and the field is empty.`;
}

/** What a category beyond the list's own lacks, where that could change it: `Hårdt ghettoområde kan ikke afgøres: … mangler.` */
export function openCategories(
  { categories, listed }: JudgedArea,
  { yearsBefore }: Assessment,
  language: Language,
): readonly string[] {
  const tried = categories.filter(
    ({ missing }) =>
      yearsBefore !== null || !(missing.length === 1 && missing[0] === "yearsBefore"),
  );
  const open = tried.filter((one) => one !== listed && one.decision === "undecided");
  return open.map(({ id, missing }) => {
    const name = raised(categoryName(id, language));
    const what = missingNames(missing, language);
    return language === "da"
      ? `${name} kan ikke afgøres; det mangler: ${what}.`
      : `${name} cannot be decided; this is missing: ${what}.`;
  });
}
