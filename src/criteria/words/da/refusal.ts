import type { CriteriaRefusal, ColumnKind, Place } from "../../read/refusal";
import type { CriterionId } from "../../rules";
import { decimal } from "../decimal";

const COLUMNS: Readonly<Record<ColumnKind, string>> = {
  area: "boligområdet",
  municipality: "kommunen",
  residents: "antal beboere",
  jobless: "andelen uden for arbejdsmarked og uddannelse",
  nonwestern: "andelen af indvandrere og efterkommere fra ikke-vestlige lande",
  convicted: "andelen af dømte",
  basicSchool: "andelen med alene grundskole",
  income: "indkomsten i pct. af regionens",
  areaIncome: "områdets gennemsnitlige indkomst",
  regionIncome: "regionens gennemsnitlige indkomst",
  "count:jobless": "antal uden for arbejdsmarked og uddannelse",
  "count:nonwestern": "antal indvandrere og efterkommere fra ikke-vestlige lande",
  "count:convicted": "antal dømte",
  "count:basicSchool": "antal med alene grundskole",
  "people:18-64": "antal beboere på 18-64 år",
  "people:18+": "antal beboere på 18 år og derover",
  "people:30-59": "antal beboere på 30-59 år",
  year: "listens år",
  "limit:convicted": "grænsen for dømte",
  "national:convicted": "landsgennemsnittet for dømte",
  yearsBefore: "antal år i træk på listen før dette",
};

const HEADINGS =
  "Boligområde, Antal beboere, Uden for arbejdsmarkedet (pct.), Ikke-vestlige (pct.), Dømte (pct.), Grundskole (pct.), Indkomst i pct. af regionen";

const CRITERIA = "uden arbejde, ikke-vestlige, dømte, grundskole eller indkomst";

/** Why a list cannot be judged. */
export const refusal = {
  sentence,
};

export type RefusalWords = typeof refusal;

/** A column as the user finds it: by its heading, or by its number in the range where there is no heading. */
function columnName(column: string): string {
  if (/^\d+$/.test(column)) return `kolonne nr. ${column}`;
  return `kolonnen »${column}«`;
}

function at({ row, column }: Place): string {
  return `Række ${row}, ${columnName(column)}`;
}

/** What cannot be answered, why, and what to do: whole sentences. */
function sentence(refusal: CriteriaRefusal): string {
  return said(refusal);
}

function said(refusal: CriteriaRefusal): string {
  const name = (kind: ColumnKind | CriterionId): string => COLUMNS[kind];
  const column = (text: string): string => columnName(text);
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
      return `Området har ingen genkendelige overskrifter og ${refusal.columns} kolonner; uden overskrifter skal der være 7 i denne orden: boligområde, beboere, uden for arbejdsmarkedet, ikke-vestlige, dømte, grundskole, indkomst. Tag overskriftsrækken med, for eksempel: ${HEADINGS}.`;
    case "headerUnknown":
      return `Ingen af overskrifterne er genkendt (${refusal.headers.slice(0, 8).join(", ")}). Skriv for eksempel: ${HEADINGS}.`;
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
      return `${at(refusal.place)}: ${number(refusal.value)} ligner en anden enhed end resten af tabellen (procent, brøk og pr. 10.000 er blandet). Skriv alle andele i samme enhed, eller skriv tallet med tegn, for eksempel »52,9 %«.`;
    case "cellUnreadable":
      return `${at(refusal.place)}: »${refusal.given}« er ikke et tal. Skriv et tal som 52,9, eller .. hvis tallet mangler.`;
    case "shareOutOfRange":
      return `${at(refusal.place)}: ${number(refusal.value)} kan ikke være ${name(refusal.kind)}, som skal ligge mellem 0 og 100 pct. Ret tallet, eller ret overskriften, hvis kolonnen er en anden.`;
    case "incomeOutOfRange":
      return `${at(refusal.place)}: ${number(refusal.value)} kan ikke være indkomsten i pct. af regionens, som skal ligge mellem 5 og 300. Skriv forholdet i procent (54,4) eller som brøk (0,544), eller to kolonner med områdets og regionens beløb.`;
    case "incomeWithoutRegion":
      return `Beløbene i ${column(refusal.column)} kan ikke sammenlignes uden regionens gennemsnitlige indkomst. Indsæt en kolonne »Regionens gennemsnitlige indkomst«, eller skriv indkomsten i pct. af regionens.`;
    case "residentsLostThousands":
      return `${at(refusal.place)}: ${decimal(refusal.given, "da")} beboere ligner et tusindtalspunktum, der er læst som komma. Skriv ${refusal.meant}, hvis det er det, der menes.`;
    case "residentsTooFew":
      return `${at(refusal.place)}: ${number(refusal.value)} beboere er for få til et boligområde; så små tal er diskretionerede i de officielle tabeller. Ret tallet (står det i tusinder?), eller skriv .. hvis det mangler.`;
    case "residentsOutOfRange":
      return `${at(refusal.place)}: ${refusal.given} kan ikke være et antal beboere. Skriv et helt tal som 2440 eller 2.440, eller .. hvis tallet mangler.`;
    case "countOutOfRange":
      return `${at(refusal.place)}: ${number(refusal.value)} kan ikke være et antal personer. Skriv 0 eller et større tal, eller .. hvis tallet mangler.`;
    case "criterionUnknown":
      return `»${refusal.given}« er ikke et af kriterierne. Skriv ${CRITERIA}.`;
    case "criterionNotInVersion":
      return `${name(refusal.criterion)} var ikke et kriterium efter ${refusal.version}. Vælg et andet kriterium eller et andet år.`.replace(
        /^./,
        (first) => first.toUpperCase(),
      );
    case "yearsUnreadable":
      return `»${refusal.given}« er ikke et antal år. Skriv det hele antal år i træk før dette, som området har stået på listen, for eksempel 4.`;
    case "yearsOutOfRange":
      return `${at(refusal.place)}: »${refusal.given}« er ikke et antal år i træk på listen. Skriv et helt tal fra 0 til 100, for eksempel 4, eller .. hvis tallet mangler.`;
    case "yearsWrongLength":
      return `Der er ${refusal.given} rækker med tidligere år, men ${refusal.areas} boligområder. Skriv ét tal for alle, eller et for hvert område i samme orden.`;
  }
}
