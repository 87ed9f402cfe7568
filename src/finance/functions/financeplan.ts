import { THEME_LIST_CHOICES } from "./choices";
import type { Cell, Grid } from "../../core/cell";
import { authorityOf } from "../judge/authority";
import { checkPlan, type Report } from "../judge/check";
import { columnName } from "../judge/columnname";
import { factsOf } from "../judge/facts";
import { severityOf, type Finding } from "../judge/finding";
import { correctionsOf } from "../read/corrections";
import { explainFinding } from "../words/finding";
import { IN_ORDER, inColumn, SEVERITIES } from "../words/da/cells";
import type { FindingFacts } from "../words/text";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { decline, gridOf, listOf, readingOf } from "./argument";
import { financeFunctions } from "../words/functions";

type Row = [row: number, severity: string, rule: string, message: string];

/** The row alone does not tell two cells of it apart, so the message begins with the cell's column, unless the sentence names it itself. */
function messageOf(finding: Finding, { plan }: Report, what: string): string {
  const name = columnName(finding, plan.reading.fields);
  return name === undefined || what.includes(`»${name}«`) ? what : `${inColumn(name)} ${what}`;
}

function rowOf(finding: Finding, report: Report, facts: FindingFacts): Row {
  const { rule, what, todo } = explainFinding(finding, facts, "da");
  const authority = authorityOf(finding);
  return [
    finding.row + 1,
    SEVERITIES[severityOf(finding)],
    authority ? `${rule} (${authority.provision})` : rule,
    `${messageOf(finding, report, what)} ${todo}`,
  ];
}

function run(plan: Grid | Cell, rules: Cell, reading: Grid | Cell): Row[] | string[][] {
  const grid = gridOf(plan);
  const table = readingOf(reading);
  const report = checkPlan(grid, {
    rules: listOf(rules, table),
    corrections: correctionsOf(table),
  });
  if (report.kind !== "report") return decline(report);
  const facts = factsOf(report.share, 1);
  return report.findings.length === 0
    ? [[IN_ORDER]]
    : report.findings.map((finding) => rowOf(finding, report, facts));
}

/** `=UDSAT.FINANCEPLAN`: a row a finding, rows counted from 1 in the range; always in Danish. */
export const financePlan: FunctionDefinition = {
  id: "FINANCEPLAN",
  description: financeFunctions.descriptions.plan,
  parameters: [
    { ...financeFunctions.parameters.plan, type: "any", dimensionality: "matrix" },
    {
      ...financeFunctions.parameters.rules,
      type: "any",
      dimensionality: "scalar",
      optional: true,
      choices: THEME_LIST_CHOICES,
    },
    {
      ...financeFunctions.parameters.reading,
      type: "any",
      dimensionality: "matrix",
      optional: true,
    },
  ],
  result: "matrix",
  run,
};
