import type { CriteriaRefusal, ColumnKind, Place } from "../read/refusal";
import type { CriterionId } from "../rules";
import type { Language, Text } from "../../core/words/language";

const COLUMNS: Readonly<Record<ColumnKind, Text>> = {
  area: { da: "boligområdet", en: "the housing area" },
  municipality: { da: "kommunen", en: "the municipality" },
  residents: { da: "antal beboere", en: "the number of residents" },
  jobless: {
    da: "andelen uden for arbejdsmarked og uddannelse",
    en: "the share outside work and education",
  },
  nonwestern: {
    da: "andelen af indvandrere og efterkommere fra ikke-vestlige lande",
    en: "the share of immigrants and descendants from non-western countries",
  },
  convicted: { da: "andelen af dømte", en: "the share of convicted residents" },
  basicSchool: { da: "andelen med alene grundskole", en: "the share with basic school only" },
  income: {
    da: "indkomsten i pct. af regionens",
    en: "the income as a percentage of the region's",
  },
  areaIncome: { da: "områdets gennemsnitlige indkomst", en: "the area's mean income" },
  regionIncome: { da: "regionens gennemsnitlige indkomst", en: "the region's mean income" },
  "count:jobless": {
    da: "antal uden for arbejdsmarked og uddannelse",
    en: "the number outside work and education",
  },
  "count:nonwestern": {
    da: "antal indvandrere og efterkommere fra ikke-vestlige lande",
    en: "the number of immigrants and descendants from non-western countries",
  },
  "count:convicted": { da: "antal dømte", en: "the number of convicted residents" },
  "count:basicSchool": {
    da: "antal med alene grundskole",
    en: "the number with basic school only",
  },
  "people:18-64": { da: "antal beboere på 18-64 år", en: "the number of residents aged 18-64" },
  "people:18+": {
    da: "antal beboere på 18 år og derover",
    en: "the number of residents aged 18 and over",
  },
  "people:30-59": { da: "antal beboere på 30-59 år", en: "the number of residents aged 30-59" },
  year: { da: "listens år", en: "the year of the list" },
  "limit:convicted": { da: "grænsen for dømte", en: "the limit for convicted residents" },
  "national:convicted": {
    da: "landsgennemsnittet for dømte",
    en: "the national average of convicted residents",
  },
  yearsBefore: {
    da: "antal år i træk på listen før dette",
    en: "the number of consecutive years on the list before this one",
  },
};

/** A number with the language's decimal mark, all its decimals kept. */
export function decimal(value: number | string, language: Language): string {
  return language === "da" ? String(value).replace(".", ",") : String(value);
}

/** A column as the user finds it: by its heading, or by its number in the range where there is no heading. */
function columnName(column: string, language: Language): string {
  if (/^\d+$/.test(column))
    return language === "da" ? `kolonne nr. ${column}` : `column no. ${column}`;
  return language === "da" ? `kolonnen »${column}«` : `the column “${column}”`;
}

function at({ row, column }: Place, language: Language): string {
  return language === "da"
    ? `Række ${row}, ${columnName(column, language)}`
    : `Row ${row}, ${columnName(column, language)}`;
}

const HEADINGS: Text = {
  da: "Boligområde, Antal beboere, Uden for arbejdsmarkedet (pct.), Ikke-vestlige (pct.), Dømte (pct.), Grundskole (pct.), Indkomst i pct. af regionen",
  en: "Area, Residents, Jobless (pct), Non-western (pct), Convicted (pct), Basic school (pct), Income in per cent of the region",
};

const CRITERIA: Text = {
  da: "uden arbejde, ikke-vestlige, dømte, grundskole eller indkomst",
  en: "jobless, nonwestern, convicted, basicSchool or income",
};

/** What cannot be answered, why, and what to do: whole sentences. */
export function criteriaSentence(refusal: CriteriaRefusal, language: Language): string {
  return SENTENCES[language](refusal);
}

const SENTENCES: Readonly<Record<Language, (refusal: CriteriaRefusal) => string>> = {
  da: danish,
  en: english,
};

function danish(refusal: CriteriaRefusal): string {
  const name = (kind: ColumnKind | CriterionId): string => COLUMNS[kind].da;
  const column = (text: string): string => columnName(text, "da");
  const number = (value: number): string => decimal(value, "da");
  switch (refusal.code) {
    case "rulesUnreadable":
      return `»${refusal.given}« er hverken et år eller en dato. Skriv et årstal (2014), en dato (1.12.2014), eller udelad argumentet for at bruge værktøjskassens regler.`;
    case "rulesBeforeFirst":
      return `Der er ingen kriterier for »${refusal.given}«: de første gælder fra ${refusal.first}. Skriv 2010 eller et senere år.`;
    case "nationalUnreadable":
      return `Landsgennemsnittet for dømte »${refusal.given}« kan ikke læses som et tal. Skriv det i procent, for eksempel 0,66.`;
    case "nationalOutOfRange":
      return `Landsgennemsnittet for dømte kan ikke være ${refusal.given}. Skriv det i procent (over 0 og højst 10), for eksempel 0,66, og ikke grænsen på tre gange gennemsnittet.`;
    case "nationalIsLimit":
      return `${decimal(refusal.given, "da")} som landsgennemsnit for dømte: det ligner en grænse. Gennemsnittet har siden 2018 ligget på 0,6-0,8 pct., og grænsen er ${refusal.times} gange så høj. Skriv "grænse ${decimal(refusal.given, "da")}" (med anførselstegn), hvis tallet er grænsen, eller skriv selve gennemsnittet.`;
    case "meanTooFew":
      return `Loven regner ${name(refusal.kind)} som gennemsnit over de seneste ${refusal.needed} år, og listen har ikke ${refusal.needed} år i træk (${refusal.headers.join(", ")}). Tilføj de manglende år, eller indsæt én kolonne med gennemsnittet.`;
    case "nationalUnitUnclear":
      return `Det kan ikke afgøres, om landsgennemsnittet ${refusal.given} er i procent eller en brøk. Skriv det med tegn i anførselstegn, for eksempel "0,66 %".`;
    case "nationalMissing":
      return `Grænsen for dømte er ${refusal.times} gange landsgennemsnittet, og det er ikke oplyst. Skriv landsgennemsnittet i procent som sidste argument, for eksempel 0,66.`;
    case "noData":
      return "Området er tomt. Markér boligområdernes tal med deres overskrifter.";
    case "noRows":
      return "Der er en overskriftsrække, men ingen boligområder under den. Markér også rækkerne med tal.";
    case "noYears":
      return "Der er ingen navne på områder med et år. Giv listerne en kolonne »Boligområde« og en kolonne »År«, eller skriv året over hver liste.";
    case "noHeaderAndNotCanonical":
      return `Området har ingen genkendelige overskrifter og ${refusal.columns} kolonner; uden overskrifter skal der være 7 i denne orden: boligområde, beboere, uden for arbejdsmarkedet, ikke-vestlige, dømte, grundskole, indkomst. Tag overskriftsrækken med, for eksempel: ${HEADINGS.da}.`;
    case "headerUnknown":
      return `Ingen af overskrifterne er genkendt (${refusal.headers.slice(0, 8).join(", ")}). Skriv for eksempel: ${HEADINGS.da}.`;
    case "columnTwice":
      return `Både »${refusal.first}« og »${refusal.second}« ligner ${name(refusal.kind)}. Behold én af kolonnerne, eller skriv i overskrifterne, hvilken der er et antal, og hvilken der er en andel (pct.).`;
    case "columnInverted":
      return `Kolonnen »${refusal.column}« ser ud til at måle det modsatte af ${name(refusal.kind)}, for eksempel andelen i arbejde. Indsæt andelen uden for arbejdsmarkedet, og kald kolonnen »Uden for arbejdsmarkedet (pct.)«.`;
    case "countAlone":
      return `${column(refusal.column)} er efter overskriften et antal personer, og loven måler ${name(refusal.kind)}. Skriv »pct.« eller »pr. 10.000« i overskriften, hvis tallene er andele, eller indsæt en kolonne med andelen.`.replace(
        /^./,
        (first) => first.toUpperCase(),
      );
    case "unitUnclear":
      return `Det kan ikke afgøres, om ${column(refusal.column)} (${name(refusal.kind)}, for eksempel ${number(refusal.sample)}) er i procent, en brøk eller pr. 10.000. Skriv enheden i tallene (»2,7 %«), eller skriv »pr. 10.000« i overskriften.`;
    case "unitMixed":
      return `${at(refusal.place, "da")}: ${number(refusal.value)} ligner en anden enhed end resten af tabellen (procent, brøk og pr. 10.000 er blandet). Skriv alle andele i samme enhed, eller skriv tallet med tegn, for eksempel »52,9 %«.`;
    case "cellUnreadable":
      return `${at(refusal.place, "da")}: »${refusal.given}« er ikke et tal. Skriv et tal som 52,9, eller .. hvis tallet mangler.`;
    case "shareOutOfRange":
      return `${at(refusal.place, "da")}: ${number(refusal.value)} kan ikke være ${name(refusal.kind)}, som skal ligge mellem 0 og 100 pct. Ret tallet, eller ret overskriften, hvis kolonnen er en anden.`;
    case "incomeOutOfRange":
      return `${at(refusal.place, "da")}: ${number(refusal.value)} kan ikke være indkomsten i pct. af regionens, som skal ligge mellem 5 og 300. Skriv forholdet i procent (54,4) eller som brøk (0,544), eller to kolonner med områdets og regionens beløb.`;
    case "incomeWithoutRegion":
      return `Beløbene i ${column(refusal.column)} kan ikke sammenlignes uden regionens gennemsnitlige indkomst. Indsæt en kolonne »Regionens gennemsnitlige indkomst«, eller skriv indkomsten i pct. af regionens.`;
    case "residentsLostThousands":
      return `${at(refusal.place, "da")}: ${decimal(refusal.given, "da")} beboere ligner et tusindtalspunktum, der er læst som komma. Skriv ${refusal.meant}, hvis det er det, der menes.`;
    case "residentsTooFew":
      return `${at(refusal.place, "da")}: ${number(refusal.value)} beboere er for få til et boligområde; så små tal er diskretionerede i de officielle tabeller. Ret tallet (står det i tusinder?), eller skriv .. hvis det mangler.`;
    case "residentsOutOfRange":
      return `${at(refusal.place, "da")}: ${refusal.given} kan ikke være et antal beboere. Skriv et helt tal som 2440 eller 2.440, eller .. hvis tallet mangler.`;
    case "countOutOfRange":
      return `${at(refusal.place, "da")}: ${number(refusal.value)} kan ikke være et antal personer. Skriv 0 eller et større tal, eller .. hvis tallet mangler.`;
    case "criterionUnknown":
      return `»${refusal.given}« er ikke et af kriterierne. Skriv ${CRITERIA.da}.`;
    case "criterionNotInVersion":
      return `${name(refusal.criterion)} var ikke et kriterium efter ${refusal.version}. Vælg et andet kriterium eller et andet år.`.replace(
        /^./,
        (first) => first.toUpperCase(),
      );
    case "yearsUnreadable":
      return `»${refusal.given}« er ikke et antal år. Skriv det hele antal år i træk før dette, som området har stået på listen, for eksempel 4.`;
    case "yearsOutOfRange":
      return `${at(refusal.place, "da")}: »${refusal.given}« er ikke et antal år i træk på listen. Skriv et helt tal fra 0 til 100, for eksempel 4, eller .. hvis tallet mangler.`;
    case "yearsWrongLength":
      return `Der er ${refusal.given} rækker med tidligere år, men ${refusal.areas} boligområder. Skriv ét tal for alle, eller et for hvert område i samme orden.`;
  }
}

function english(refusal: CriteriaRefusal): string {
  const name = (kind: ColumnKind | CriterionId): string => COLUMNS[kind].en;
  const column = (text: string): string => columnName(text, "en");
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
      return `The range has no recognisable headings and ${refusal.columns} columns; without headings there must be 7 in this order: area, residents, jobless, non-western, convicted, basic school, income. Include the header row, for example: ${HEADINGS.en}.`;
    case "headerUnknown":
      return `None of the headings is recognised (${refusal.headers.slice(0, 8).join(", ")}). Write for example: ${HEADINGS.en}.`;
    case "columnTwice":
      return `Both “${refusal.first}” and “${refusal.second}” look like ${name(refusal.kind)}. Keep one of the columns, or say in the headings which is a number and which is a share (pct).`;
    case "columnInverted":
      return `The column “${refusal.column}” seems to measure the opposite of ${name(refusal.kind)}, such as the share in work. Paste the share outside the labour market and call the column “Jobless (pct)”.`;
    case "countAlone":
      return `By its heading ${column(refusal.column)} is a number of persons, and the law measures ${name(refusal.kind)}. Write “pct” or “per 10,000” in the heading if the figures are shares, or insert a column with the share.`;
    case "unitUnclear":
      return `It cannot be decided whether ${column(refusal.column)} (${name(refusal.kind)}, for example ${refusal.sample}) is in per cent, a fraction or per 10,000. Write the unit in the figures (“2.7 %”), or “per 10,000” in the heading.`;
    case "unitMixed":
      return `${at(refusal.place, "en")}: ${refusal.value} looks like another unit than the rest of the table (per cent, fractions and per 10,000 are mixed). Write all shares in the same unit, or the figure with its sign, for example “52.9 %”.`;
    case "cellUnreadable":
      return `${at(refusal.place, "en")}: “${refusal.given}” is not a number. Write a number such as 52.9, or .. if the figure is missing.`;
    case "shareOutOfRange":
      return `${at(refusal.place, "en")}: ${refusal.value} cannot be ${name(refusal.kind)}, which must lie between 0 and 100 per cent. Correct the figure, or the heading if the column is another one.`;
    case "incomeOutOfRange":
      return `${at(refusal.place, "en")}: ${refusal.value} cannot be the income as a percentage of the region's, which must lie between 5 and 300. Write the ratio in per cent (54.4) or as a fraction (0.544), or two columns with the area's and the region's amounts.`;
    case "incomeWithoutRegion":
      return `The amounts in ${column(refusal.column)} cannot be compared without the region's mean income. Insert a column “Region mean income”, or write the income in per cent of the region's.`;
    case "residentsLostThousands":
      return `${at(refusal.place, "en")}: ${refusal.given} residents looks like a thousands mark read as a decimal point. Write ${refusal.meant} if that is what is meant.`;
    case "residentsTooFew":
      return `${at(refusal.place, "en")}: ${refusal.value} residents are too few for a housing area; counts this small are masked in the official tables. Correct the figure (is it in thousands?), or write .. if it is missing.`;
    case "residentsOutOfRange":
      return `${at(refusal.place, "en")}: ${refusal.given} cannot be a number of residents. Write a whole number such as 2440, or .. if it is missing.`;
    case "countOutOfRange":
      return `${at(refusal.place, "en")}: ${refusal.value} cannot be a number of persons. Write 0 or more, or .. if the figure is missing.`;
    case "criterionUnknown":
      return `“${refusal.given}” is not one of the criteria. Write ${CRITERIA.en}.`;
    case "criterionNotInVersion":
      return `${name(refusal.criterion)} was not a criterion under the version “${refusal.version}”. Choose another criterion or another year.`.replace(
        /^./,
        (first) => first.toUpperCase(),
      );
    case "yearsUnreadable":
      return `“${refusal.given}” is not a number of years. Write the whole number of consecutive years before this one in which the area was on the list, for example 4.`;
    case "yearsOutOfRange":
      return `${at(refusal.place, "en")}: “${refusal.given}” is not a number of consecutive years on the list. Write a whole number from 0 to 100, for example 4, or .. if it is missing.`;
    case "yearsWrongLength":
      return `There are ${refusal.given} rows of earlier years but ${refusal.areas} housing areas. Write one number for all, or one for each area in the same order.`;
  }
}
