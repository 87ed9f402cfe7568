import type { ThemeList } from "../rules/themes/list";
import { TOOLBOX_THEMES } from "../rules/themes";
import type { Grid } from "../../core/cell";
import { balanceFindings } from "./checks/balance";
import { duplicateFindings } from "./checks/duplicates";
import { lineFindings } from "./checks/lines";
import { scaleFindings } from "./checks/scale";
import { sourceFindings } from "./checks/sources";
import { yearNotes } from "./checks/years";
import { besideEachOther, type Beside } from "../read/beside";
import { classesOf, type Classes } from "../read/classes";
import type { Place } from "../read/place";
import { byWeight, type Finding } from "./finding";
import { layoutOf } from "../read/layout";
import type { Period } from "../read/period";
import { groupsOf } from "./groups";
import { isPlan } from "../read/isplan";
import { periodOf, yearlessList, type Plan } from "./plan";
import { readPlan, type Reading } from "../read/reader";
import { isEnough, shareOf, type Share } from "./share";
import { wrongTotals } from "../read/totals";
import { lacksLocalMoney } from "../read/unread";

/** Why there is nothing to judge. */
export type PlanRefusal =
  /** No headings of a finance plan, or nothing below them that is one. */
  | { readonly kind: "noPlan" }
  /** Headings of a plan, but no amounts. */
  | { readonly kind: "noAmounts" };

/** A plan read, added up and checked. */
export interface Report {
  readonly kind: "report";
  readonly plan: Plan;
  /** Undefined where the plan names no financing. */
  readonly share: Share | undefined;
  /** Worst first, then down the sheet; empty for a plan in order. */
  readonly findings: readonly Finding[];
}

/** A plan read but not checked: its lines and its share. */
export interface Summed {
  readonly reading: Reading;
  readonly classes: Classes;
  readonly share: Share | undefined;
}

/** Reads a plan and adds up who pays for it; what it notes stands at its place in the sheet. */
export function summed(grid: Grid): Summed | PlanRefusal {
  const beside = besideEachOther(grid);
  const sum = added(beside?.grid ?? grid);
  if (!beside || "kind" in sum) return sum;
  return {
    ...sum,
    reading: {
      ...sum.reading,
      notes: sum.reading.notes.map((note) => ({ ...note, ...beside.placeOf(note) })),
    },
  };
}

function added(grid: Grid): Summed | PlanRefusal {
  const layout = layoutOf(grid);
  if (!layout) return { kind: "noPlan" };
  const reading = readPlan(grid, layout);
  const { ledger } = reading;
  const classes = classesOf(ledger.names);
  if (!isPlan(grid, reading, classes)) return { kind: "noPlan" };
  if (ledger.size === 0 && reading.notes.length === 0) return { kind: "noAmounts" };
  return { reading, classes, share: shareOf(ledger, classes) };
}

/** Checks a plan by the theme list of `rules`, or by each year's own. Øre exact; nothing is changed or filled in. */
export function checkPlan(sheet: Grid, rules?: ThemeList, stated?: Period): Report | PlanRefusal {
  const beside = besideEachOther(sheet);
  const grid = beside?.grid ?? sheet;
  const sum = added(grid);
  if ("kind" in sum) return sum;
  const { reading, classes, share } = sum;
  const groups = groupsOf(reading.ledger);
  const plan: Plan = {
    reading,
    ledger: reading.ledger,
    groups,
    classes,
    period: stated ?? periodOf(reading, groups),
    rules,
    yearless: yearlessList(reading.ledger, groups, classes),
  };
  const findings = [
    ...yearNotes(reading.notes, plan.period),
    ...wrongTotals(reading),
    ...lineFindings(plan),
    ...sourceFindings(plan),
    ...balanceFindings(plan),
    ...duplicateFindings(plan, grid),
    ...scaleFindings(plan),
    ...negativeFindings(plan),
    ...planFindings(plan, grid, share),
  ];
  const placed = beside ? findings.map((finding) => inSheet(finding, beside)) : findings;
  return { kind: "report", plan, share, findings: placed.sort(byWeight) };
}

/** A finding at its place in the sheet, where the two sides of the plan stand beside each other. */
function inSheet(finding: Finding, beside: Beside): Finding {
  const placed = { ...finding, ...beside.placeOf(finding) };
  return placed.kind === "duplicate"
    ? { ...placed, of: beside.placeOf({ row: placed.of, column: finding.column }).row }
    : placed;
}

function negativeFindings({ groups, ledger }: Plan): Finding[] {
  const found: Finding[] = [];
  for (let group = 0; group < groups.size; group++) {
    const ore = groups.ore[group] ?? 0;
    const line = groups.first[group] ?? 0;
    if (ore < 0)
      found.push({
        row: ledger.row[line] ?? 0,
        column: ledger.column[line] ?? 0,
        kind: "amountNegative",
        ore,
      });
  }
  return found;
}

/** What is said of the whole plan, at its last total or, without one, at its headings. */
function planFindings(plan: Plan, grid: Grid, share: Share | undefined): Finding[] {
  const place = placeOf(plan.reading);
  const findings: Finding[] = [];
  if (share && !isEnough(share.local, share.total))
    findings.push(
      ...(lacksLocalMoney(plan.reading, grid)
        ? []
        : [{ ...place, kind: "cofinancingLow" as const, share }]),
    );
  else if (share && !isEnough(share.local - share.localUncertain, share.total))
    findings.push({ ...place, kind: "cofinancingOpen", share });
  if (!hasThemes(plan))
    findings.push({ ...place, kind: "themesAbsent", list: plan.rules ?? TOOLBOX_THEMES });
  return findings;
}

function hasThemes({ ledger, groups, reading }: Plan): boolean {
  return (
    reading.layout.fields.theme >= 0 || groups.sorts.first.some((line) => ledger.theme[line] !== 0)
  );
}

function placeOf({ totals, layout }: Reading): Place {
  const last = totals[totals.length - 1];
  const column = layout.money[0]?.column ?? 0;
  return {
    row: last?.row ?? Math.max(layout.header, 0),
    column: last?.cells[0]?.money.column ?? column,
  };
}
