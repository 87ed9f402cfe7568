import type { ThisYear } from "../read/head/yearheading";
import type { LeftRow, National } from "../judge";
import { danishDay } from "../../core/day";
import type { Day } from "../../core/provision";
import { type Category, type CriteriaVersion, type Criterion, listedOf } from "../rules";
import type { Provision } from "../../core/provision";
import {
  CRITERION_NAMES,
  certaintyWords,
  limitWords,
  requiredWords,
  RULE_WORDS,
  validity,
  yearsWords,
} from "./names";
import { rowWords } from "./rows";

// What stands on the sheet "Kriterier". Always Danish: a sheet is read by colleagues, whatever the display language.

/** What the sheet's notes tell. */
export interface NoteFacts {
  readonly version: CriteriaVersion;
  readonly day: Day | null;
  readonly national: National | null;
  /** The years before this one: a number for every area, a column of the list, or not given. */
  readonly years: number | { readonly header: string; readonly thisYear: ThisYear } | null;
  readonly source: string;
  readonly met: number;
  readonly undecided: number;
  readonly count: number;
  readonly left: readonly LeftRow[];
  readonly open: readonly LeftRow[];
}

/** The sheet's heading, its result in a sentence, its rules and its source. */
export function sheetNotes(facts: NoteFacts): readonly string[] {
  const { version, day, national, source, met, undecided, count, left, open } = facts;
  const undecidedText =
    undecided === 0
      ? ""
      : ` ${undecided} kan ikke afgøres, fordi der mangler tal eller rækken ikke kan tydes.`;
  const list = day === null ? "" : ` Listens dag er ${danishDay(day)}.`;
  return [
    "Kriterier for udsatte boligområder",
    `${met} af ${count} områder opfylder betingelserne og hører på listen: ${listedOf(version).name}.${undecidedText}`,
    `Efter ${version.title}, ${version.act.provision}.${list}${rowWords("da").national(national)}`,
    `Listen står i ${source}. Kolonnen Bemærkning er jeres egen; resten regnes om, når der trykkes Opdater.`,
    yearsNote(version, facts.years),
    rowWords("da").left(left),
    rowWords("da").open(open),
  ];
}

/** What the category that takes years in a row was judged on; empty where the version has none. */
function yearsNote(
  version: CriteriaVersion,
  years: number | { readonly header: string; readonly thisYear: ThisYear } | null,
): string {
  const category = version.categories.find(({ yearsInRow }) => yearsInRow !== null);
  if (!category?.yearsInRow) return "";
  const name = category.name.replace(/^./, (first) => first.toUpperCase());
  const needs = `${name} kræver ${category.yearsInRow.count} år i træk, det bedømte år medregnet`;
  if (years === null)
    return `${needs}, og det er ikke prøvet: listen har ingen kolonne »År i træk på listen før dette år«.`;
  if (typeof years === "number")
    return `${needs}. Hvert område er regnet med ${years} år i træk før dette.`;
  const read =
    years.thisYear === "unsaid"
      ? " og regnet som år før dette, fordi overskriften ikke siger andet"
      : "";
  return `${needs}. De tidligere år er læst i kolonnen »${years.header}«${read}.`;
}

export const RULES_SHEET_HEADINGS: readonly string[] = [
  "Regel",
  "Grænse",
  "Bestemmelse",
  "Lovens ord",
  "Kilde",
  "Sikkerhed",
];

const cited = (
  rule: string,
  limit: string,
  { provision, quote, source, certainty }: Provision,
): readonly string[] => [
  rule,
  limit,
  provision,
  `»${quote}«`,
  source.url === undefined ? source.title : `${source.title} (${source.url})`,
  certaintyWords(certainty),
];

function criterionRow(criterion: Criterion, also = ""): readonly string[] {
  return cited(
    `${also}${CRITERION_NAMES[criterion.id]}`,
    limitWords(criterion),
    criterion.authority,
  );
}

const noteRows = ({ note }: Provision): readonly (readonly string[])[] =>
  note === undefined ? [] : [["", "", "", note, "", ""]];

/** A category with what it takes; criteria that stand above already are not repeated. */
function categoryRows(
  { name, criteria, required, gate, yearsInRow, authority }: Category,
  shown: readonly Category[],
): readonly (readonly string[])[] {
  const repeated = shown.some((other) =>
    other.criteria.every((criterion, i) => criterion === criteria[i]),
  );
  return [
    cited(name, requiredWords(required, criteria.length), authority),
    ...(repeated ? [] : criteria.map((criterion) => criterionRow(criterion))),
    ...(gate ? [criterionRow(gate, `${RULE_WORDS.also}: `)] : []),
    ...(yearsInRow
      ? [
          cited(RULE_WORDS.yearsInRow, yearsWords(yearsInRow.count), yearsInRow.authority),
          ...noteRows(yearsInRow.authority),
        ]
      : []),
  ];
}

/** The rules with their citations, a row each under the headings; what is not encoded stands last. */
export function sheetRules(version: CriteriaVersion): readonly (readonly string[])[] {
  const isListed = ({ id }: Category): boolean => id === version.listed;
  const categories = [
    ...version.categories.filter(isListed),
    ...version.categories.filter((category) => !isListed(category)),
  ];
  const { minimum, authority } = version.residents;
  return [
    RULES_SHEET_HEADINGS,
    cited(RULE_WORDS.version, validity(version.from, version.until), version.act),
    cited(RULE_WORDS.residents, `${RULE_WORDS.atLeast} ${minimum}`, authority),
    ...noteRows(authority),
    ...categories.flatMap((category, i) => categoryRows(category, categories.slice(0, i))),
    ...version.notEncoded.map(({ subject, why }) => [
      RULE_WORDS.notEncoded,
      subject,
      "",
      why,
      "",
      "",
    ]),
  ];
}
