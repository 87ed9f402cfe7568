import { type Cell, type Grid, single } from "../../core/cell";
import { versionFor } from "../judge";
import {
  certaintyWords,
  CRITERION_NAMES,
  limitWords,
  meanWords,
  requiredWords,
  RULE_WORDS,
  RULES_HEADINGS,
  validity,
  yearsWords,
} from "../words/names";
import type { Category, CriteriaVersion, Criterion } from "../rules";
import type { Provision } from "../../core/provision";
import { refuseCriteria } from "./data";
import { RULES as RULES_PARAMETER } from "./parameters";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { criteriaFunctions } from "../words/functions";

/** `UDSAT.RULES`: the whole version, a row a rule with its provision, words, source, certainty and note; last what is not encoded. */
export const RULES: FunctionDefinition = {
  id: "RULES",
  description: criteriaFunctions.rulesOf.description,
  parameters: [RULES_PARAMETER],
  result: "matrix",
  run: (rules: Cell | Grid): string[][] => {
    const version = versionFor(single(rules));
    return version.ok ? rowsOf(version.value) : refuseCriteria(version.refusal);
  },
};

function rowsOf(version: CriteriaVersion): string[][] {
  const { act, residents, categories, notEncoded } = version;
  return [
    [...RULES_HEADINGS],
    ruleRow(`${RULE_WORDS.version}: ${version.title}`, validity(version.from, version.until), act),
    ruleRow(
      RULE_WORDS.residents,
      `${RULE_WORDS.atLeast} ${String(residents.minimum).replace(/(\d)(\d{3})$/, "$1.$2")}`,
      residents.authority,
    ),
    ...categories.flatMap(categoryRows),
    ...notEncoded.map(({ subject, why }) => [
      RULE_WORDS.notEncoded,
      subject,
      "",
      "",
      "",
      "",
      "",
      why,
    ]),
  ];
}

function categoryRows({
  name,
  criteria,
  required,
  gate,
  yearsInRow,
  authority,
}: Category): string[][] {
  return [
    ruleRow(`${RULE_WORDS.category}: ${name}`, requiredWords(required, criteria.length), authority),
    ...criteria.map((criterion) => criterionRow(RULE_WORDS.criterion, name, criterion)),
    ...(gate ? [criterionRow(RULE_WORDS.also, name, gate)] : []),
    ...(yearsInRow
      ? [
          ruleRow(
            `${RULE_WORDS.yearsInRow} (${name})`,
            yearsWords(yearsInRow.count),
            yearsInRow.authority,
          ),
        ]
      : []),
  ];
}

function criterionRow(label: string, category: string, criterion: Criterion): string[] {
  return ruleRow(
    `${label} (${category}): ${CRITERION_NAMES[criterion.id]}`,
    `${limitWords(criterion)}${meanWords(criterion.years)}`,
    criterion.authority,
  );
}

function ruleRow(
  rule: string,
  content: string,
  { provision, quote, source, certainty, checked, note }: Provision,
): string[] {
  const found = source.url ? `${source.title} (${source.url})` : source.title;
  return [
    rule,
    content,
    provision,
    quote,
    found,
    certaintyWords(certainty),
    checked ? `${checked.by}, ${checked.on}` : RULE_WORDS.unchecked,
    note ?? "",
  ];
}
