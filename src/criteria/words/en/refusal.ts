import type { CriteriaRefusal, ColumnKind, Place } from "../../read/refusal";
import type { CriterionId } from "../../rules";
import type { RefusalWords } from "../da/refusal";

const COLUMNS: Readonly<Record<ColumnKind, string>> = {
  area: "the housing area",
  municipality: "the municipality",
  residents: "the number of residents",
  jobless: "the share outside work and education",
  nonwestern: "the share of immigrants and descendants from non-western countries",
  convicted: "the share of convicted residents",
  basicSchool: "the share with basic school only",
  income: "the income as a percentage of the region's",
  areaIncome: "the area's mean income",
  regionIncome: "the region's mean income",
  "count:jobless": "the number outside work and education",
  "count:nonwestern": "the number of immigrants and descendants from non-western countries",
  "count:convicted": "the number of convicted residents",
  "count:basicSchool": "the number with basic school only",
  "people:18-64": "the number of residents aged 18-64",
  "people:18+": "the number of residents aged 18 and over",
  "people:30-59": "the number of residents aged 30-59",
  year: "the year of the list",
  "limit:convicted": "the limit for convicted residents",
  "national:convicted": "the national average of convicted residents",
  yearsBefore: "the number of consecutive years on the list before this one",
};

const HEADINGS =
  "Area, Residents, Jobless (pct), Non-western (pct), Convicted (pct), Basic school (pct), Income in per cent of the region";

const CRITERIA = "jobless, nonwestern, convicted, basicSchool or income";

/** Why a list cannot be judged. */
export const refusal: RefusalWords = {
  sentence,
};

/** A column as the user finds it: by its heading, or by its number in the range where there is no heading. */
function columnName(column: string): string {
  if (/^\d+$/.test(column)) return `column no. ${column}`;
  return `the column “${column}”`;
}

function at({ row, column }: Place): string {
  return `Row ${row}, ${columnName(column)}`;
}

function sentence(refusal: CriteriaRefusal): string {
  return said(refusal);
}

function said(refusal: CriteriaRefusal): string {
  const name = (kind: ColumnKind | CriterionId): string => COLUMNS[kind];
  const column = (text: string): string => columnName(text);
  switch (refusal.code) {
    case "rulesUnreadable":
      return `“${refusal.given}” is neither a year nor a date. Write a year (2014) or a date (1.12.2014), or leave the argument out to use the toolbox's rules.`;
    case "rulesBeforeFirst":
      return `There are no criteria for “${refusal.given}”: the first apply from ${refusal.first}. Write 2010 or a later year.`;
    case "nationalUnreadable":
      return `The national share of convicted residents “${refusal.given}” cannot be read as a number. Write it in per cent, for example 0.66.`;
    case "nationalOutOfRange":
      return `The national share of convicted residents cannot be ${refusal.given}. Write it in per cent (over 0 and at most 10), for example 0.66, and not the limit of three times the average.`;
    case "nationalIsLimit":
      return `${refusal.given} as the national average of convicted residents: it looks like a limit. Since 2018 the average has been 0.6-0.8 per cent, and the limit is ${refusal.times} times as high. Write "grænse ${refusal.given}" (in quotes) if the figure is the limit, or write the average itself.`;
    case "meanTooFew":
      return `The law takes ${name(refusal.kind)} as the mean of the last ${refusal.needed} years, and the list does not have ${refusal.needed} years in a row (${refusal.headers.join(", ")}). Add the missing years, or insert one column with the mean.`;
    case "nationalUnitUnclear":
      return `It cannot be decided whether the national share ${refusal.given} is in per cent or a fraction. Write it with its sign in quotes, for example "0.66 %".`;
    case "nationalMissing":
      return `The limit for convicted residents is ${refusal.times} times the national average, which is not given. Write the national average in per cent as the last argument, for example 0.66.`;
    case "noData":
      return "The range is empty. Select the areas' figures with their headings.";
    case "noRows":
      return "There is a header row but no housing area below it. Select the rows of figures too.";
    case "noYears":
      return "There are no names of areas with a year. Give the lists a column “Boligområde” and a column “År”, or write the year above each list.";
    case "noHeaderAndNotCanonical":
      return `The range has no recognisable headings and ${refusal.columns} columns; without headings there must be 7 in this order: area, residents, jobless, non-western, convicted, basic school, income. Include the header row, for example: ${HEADINGS}.`;
    case "headerUnknown":
      return `None of the headings is recognised (${refusal.headers.slice(0, 8).join(", ")}). Write for example: ${HEADINGS}.`;
    case "columnTwice":
      return `Both “${refusal.first}” and “${refusal.second}” look like ${name(refusal.kind)}. Keep one of the columns, or say in the headings which is a number and which is a share (pct).`;
    case "columnInverted":
      return `The column “${refusal.column}” seems to measure the opposite of ${name(refusal.kind)}, such as the share in work. Paste the share outside the labour market and call the column “Jobless (pct)”.`;
    case "countAlone":
      return `By its heading ${column(refusal.column)} is a number of persons, and the law measures ${name(refusal.kind)}. Write “pct” or “per 10,000” in the heading if the figures are shares, or insert a column with the share.`;
    case "unitUnclear":
      return `It cannot be decided whether ${column(refusal.column)} (${name(refusal.kind)}, for example ${refusal.sample}) is in per cent, a fraction or per 10,000. Write the unit in the figures (“2.7 %”), or “per 10,000” in the heading.`;
    case "unitMixed":
      return `${at(refusal.place)}: ${refusal.value} looks like another unit than the rest of the table (per cent, fractions and per 10,000 are mixed). Write all shares in the same unit, or the figure with its sign, for example “52.9 %”.`;
    case "cellUnreadable":
      return `${at(refusal.place)}: “${refusal.given}” is not a number. Write a number such as 52.9, or .. if the figure is missing.`;
    case "shareOutOfRange":
      return `${at(refusal.place)}: ${refusal.value} cannot be ${name(refusal.kind)}, which must lie between 0 and 100 per cent. Correct the figure, or the heading if the column is another one.`;
    case "incomeOutOfRange":
      return `${at(refusal.place)}: ${refusal.value} cannot be the income as a percentage of the region's, which must lie between 5 and 300. Write the ratio in per cent (54.4) or as a fraction (0.544), or two columns with the area's and the region's amounts.`;
    case "incomeWithoutRegion":
      return `The amounts in ${column(refusal.column)} cannot be compared without the region's mean income. Insert a column “Region mean income”, or write the income in per cent of the region's.`;
    case "residentsLostThousands":
      return `${at(refusal.place)}: ${refusal.given} residents looks like a thousands mark read as a decimal point. Write ${refusal.meant} if that is what is meant.`;
    case "residentsTooFew":
      return `${at(refusal.place)}: ${refusal.value} residents are too few for a housing area; counts this small are masked in the official tables. Correct the figure (is it in thousands?), or write .. if it is missing.`;
    case "residentsOutOfRange":
      return `${at(refusal.place)}: ${refusal.given} cannot be a number of residents. Write a whole number such as 2440, or .. if it is missing.`;
    case "countOutOfRange":
      return `${at(refusal.place)}: ${refusal.value} cannot be a number of persons. Write 0 or more, or .. if the figure is missing.`;
    case "criterionUnknown":
      return `“${refusal.given}” is not one of the criteria. Write ${CRITERIA}.`;
    case "criterionNotInVersion":
      return `${name(refusal.criterion)} was not a criterion under the version “${refusal.version}”. Choose another criterion or another year.`.replace(
        /^./,
        (first) => first.toUpperCase(),
      );
    case "yearsUnreadable":
      return `“${refusal.given}” is not a number of years. Write the whole number of consecutive years before this one in which the area was on the list, for example 4.`;
    case "yearsOutOfRange":
      return `${at(refusal.place)}: “${refusal.given}” is not a number of consecutive years on the list. Write a whole number from 0 to 100, for example 4, or .. if it is missing.`;
    case "yearsWrongLength":
      return `There are ${refusal.given} rows of earlier years but ${refusal.areas} housing areas. Write one number for all, or one for each area in the same order.`;
  }
}
