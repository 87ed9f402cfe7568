import type { Assessment, JudgedArea } from "../../judge/types";
import type { ThisYear } from "../../read/head/yearheading";
import type { CriteriaVersion } from "../../rules";
import { terms } from "./terms";

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Years in a row, and the categories that hang on them. */
export const years = {
  hint,
  detail,
  categories,
  untried,
  open,
};

export type YearsWords = typeof years;

/** What the field with the years is for, and what it is when it is left empty. */
function hint(
  version: CriteriaVersion,
  column: { readonly header: string; readonly thisYear: ThisYear } | null,
): string {
  const category = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  if (!category?.yearsInRow) return "";
  const { count } = category.yearsInRow;
  const name = terms.category(category.id);
  const before = count - 1;
  const needs = `${raised(name)} kræver ${count} år i træk: dette og mindst ${before} før. Et tal her gælder for alle områder`;
  if (!column)
    return `${needs}; har områderne hver sit, så giv listen en kolonne »År i træk på listen før dette år«.`;
  const unsaid =
    column.thisYear === "unsaid"
      ? " og regnet som år før dette, fordi overskriften ikke siger, om dette år er talt med"
      : "";
  return `${needs}. Er feltet tomt, bruges kolonnen »${column.header}«, læst for hvert område${unsaid}.`;
}

/** `mindst 5 år, dette medregnet · 3 år før dette`. */
function detail(count: number, before: number | null): string {
  const rule = `mindst ${count} år, dette medregnet`;
  if (before === null) return `antal år før dette mangler · ${rule}`;
  return `${before} år før dette · ${rule}`;
}

/** `Kategorier: udsat boligområde, ghettoområde. Mest alvorlig: ghettoområde.` Empty where the version has only one category. */
function categories({ categories, category, categoryUndecided }: JudgedArea): string {
  if (categories.length < 2) return "";
  const met = categories
    .filter(({ decision }) => decision === "met")
    .map(({ id }) => terms.category(id));
  if (met.length === 0 || category === null)
    return categoryUndecided ? "" : "Ingen kategori er opfyldt.";
  if (met.length === 1) return `Kategori: ${met.join("")}.`;
  const severest = terms.category(category);
  if (categoryUndecided) return `Kategorier: ${met.join(", ")}. Mest alvorlig: mindst ${severest}.`;
  return `Kategorier: ${met.join(", ")}. Mest alvorlig: ${severest}.`;
}

/** The categories that hang on earlier years when none are given for any area; empty where they are, or where none takes them. */
function untried({ version, yearsBefore }: Assessment): string {
  const category = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  if (!category?.yearsInRow || yearsBefore !== null) return "";
  const name = raised(terms.category(category.id));
  const of = terms.category(category.yearsInRow.of[0] ?? category.id);
  return `${name} er ikke prøvet: listen har ingen kolonne med, hvor mange år i træk før dette områderne har været ${of}, og feltet er tomt.`;
}

/** What a category beyond the list's own lacks, where that could change it: `Hårdt ghettoområde kan ikke afgøres: … mangler.` */
function open({ categories, listed }: JudgedArea, { yearsBefore }: Assessment): readonly string[] {
  const tried = categories.filter(
    ({ missing }) =>
      yearsBefore !== null || !(missing.length === 1 && missing[0] === "yearsBefore"),
  );
  const open = tried.filter((one) => one !== listed && one.decision === "undecided");
  return open.map(({ id, missing }) => {
    const name = raised(terms.category(id));
    const what = terms.missingNames(missing);
    return `${name} kan ikke afgøres; det mangler: ${what}.`;
  });
}
