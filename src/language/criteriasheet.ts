import type { CriteriaVersion, Criterion } from "../rules/criteria";
import type { Provision } from "../rules/provision";
import { decimal } from "./criteria";
import { CRITERION_NAMES, certaintyWords, limitWords, requiredWords, RULE_WORDS, validity } from "./criteriawords";

// What stands on the sheet "Kriterier". Always Danish: a sheet is read by colleagues, whatever the display language.

/** The sheet's heading, its result in a sentence, its rules and its source. */
export function sheetNotes(facts: {
  readonly version: CriteriaVersion;
  readonly national: number | null;
  readonly source: string;
  readonly met: number;
  readonly undecided: number;
  readonly count: number;
}): readonly string[] {
  const { version, national, source, met, undecided, count } = facts;
  const category = version.categories.find(({ id }) => id === version.listed);
  const open = undecided === 0 ? "" : ` ${undecided} kan ikke afgøres, fordi der mangler tal.`;
  const average = national === null ? "" : ` Landsgennemsnittet for dømte er sat til ${decimal(national, "da")} pct.`;
  return [
    "Kriterier for udsatte boligområder",
    `${met} af ${count} områder opfylder betingelserne: ${category?.name ?? ""}.${open}`,
    `Efter ${version.title}, ${version.act.provision}.${average}`,
    `Listen står i ${source}. Kolonnen Bemærkning er jeres egen; resten regnes om, når der trykkes Opdater.`,
  ];
}

export const RULES_SHEET_HEADINGS: readonly string[] = ["Regel", "Grænse", "Bestemmelse", "Lovens ord", "Kilde", "Sikkerhed"];

const cited = (rule: string, limit: string, { provision, quote, source, certainty }: Provision): readonly string[] => [
  rule,
  limit,
  provision,
  `»${quote}«`,
  source.url === undefined ? source.title : `${source.title} (${source.url})`,
  certaintyWords(certainty),
];

function criterionRow(criterion: Criterion): readonly string[] {
  return cited(CRITERION_NAMES[criterion.id], limitWords(criterion), criterion.authority);
}

/** The rules with their citations, a row each under the headings; what is not encoded stands last. */
export function sheetRules(version: CriteriaVersion): readonly (readonly string[])[] {
  const category = version.categories.find(({ id }) => id === version.listed);
  const { minimum, authority } = version.residents;
  return [
    RULES_SHEET_HEADINGS,
    cited(RULE_WORDS.version, validity(version.from, version.until), version.act),
    cited(RULE_WORDS.residents, `${RULE_WORDS.atLeast} ${minimum}`, authority),
    ...(authority.note === undefined ? [] : [["", "", "", authority.note, "", ""]]),
    ...(category ? [cited(category.name, requiredWords(category.required, category.criteria.length), category.authority), ...category.criteria.map(criterionRow)] : []),
    ...version.notEncoded.map(({ subject, why }) => [RULE_WORDS.notEncoded, subject, "", why, "", ""]),
  ];
}
