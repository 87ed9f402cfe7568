import type { Grid } from "../../core/cell";
import type { Corrections } from "../read/names/known";
import { classesOf } from "../read/plan/classes";
import { ONLY_GAP, type Doubt, type Spot } from "../read/plan/doubt";
import { ledgerOf } from "../read/plan/ledger";
import type { PlanFacts } from "../read/facts";
import type { ReadRefusal } from "../read/plan/use";
import { themeOn } from "../read/names/theme";
import { readSheet, type Reading } from "../read/read";
import { THEME_LISTS, TOOLBOX_THEMES } from "../rules/themes";
import type { ThemeList } from "../rules/themes/list";
import { balanceFindings } from "./checks/balance";
import { duplicateFindings } from "./checks/duplicates";
import { frameFindings } from "./checks/frames";
import { lineFindings } from "./checks/lines";
import { scaleFindings } from "./checks/scale";
import { sourceFindings } from "./checks/sources";
import { byWeight, type Finding } from "./finding";
import { groupsOf } from "./groups";
import { periodOf, regulationOf, type Plan } from "./plan";
import { rangeOf } from "./range";
import { isEnough, shareOf, type Share } from "./share";

/** Why there is nothing to judge. */
export type PlanRefusal = ReadRefusal;

/** What the user has chosen beside the cells. */
export interface CheckOptions {
  /** The regulation the grant was given under; it goes before the one of the facts. */
  readonly rules?: ThemeList | undefined;
  /** What the plan says of itself on its own sheet. */
  readonly facts?: PlanFacts | undefined;
  readonly corrections?: Corrections | undefined;
}

/** A plan read, added up and checked. */
export interface Report {
  readonly kind: "report";
  readonly plan: Plan;
  /** Who pays; undefined where that is in doubt, or where the plan names no financing. */
  readonly share: Share | undefined;
  /** What cannot be known from the cells alone. */
  readonly doubts: readonly Doubt[];
  /** The shares are sure, but how much money it is is not. */
  readonly gapInDoubt: boolean;
  /** Worst first, then down the sheet; empty for a plan in order. */
  readonly findings: readonly Finding[];
}

/** A plan read but not checked: who pays, and what is in doubt. */
export type Summed = Pick<Report, "share" | "doubts" | "gapInDoubt"> & {
  readonly reading: Reading;
  /** As the best reading has it, in doubt or not: only for what is told in words. */
  readonly all: Share | undefined;
};

/** Reads a plan and adds up who pays for it. */
export function summed(grid: Grid, corrections?: Corrections): Summed | PlanRefusal {
  const reading = readSheet(grid, corrections);
  if ("kind" in reading) return reading;
  const ledger = ledgerOf(reading.lines);
  const { doubts } = reading;
  const sure = doubts.every(({ kind }) => ONLY_GAP.has(kind));
  const all = shareOf(ledger, classesOf(ledger.names, reading.known));
  return {
    reading,
    doubts,
    all,
    share: sure ? all : undefined,
    gapInDoubt: doubts.length > 0,
  };
}

/** Checks a plan by one regulation. Øre exact; nothing is changed or filled in, and what is in doubt is told and not judged. */
export function checkPlan(
  grid: Grid,
  { rules, facts, corrections }: CheckOptions = {},
): Report | PlanRefusal {
  const reading = readSheet(grid, corrections);
  if ("kind" in reading) return reading;
  const ledger = ledgerOf(reading.lines);
  const classes = classesOf(ledger.names, reading.known);
  const groups = groupsOf(ledger);
  const period = periodOf(reading, facts?.period, ledger, groups);
  const regulation = regulationOf(rules, facts?.rules, period, ledger, groups, classes);
  const plan: Plan = { reading, ledger, groups, classes, period, regulation };
  const { doubts } = reading;
  const sure = doubts.every(({ kind }) => ONLY_GAP.has(kind));
  const all = shareOf(ledger, classes);
  const share = sure ? all : undefined;
  const findings: Finding[] = [
    ...doubts.map((doubt): Finding => ({
      ...placed(reading, doubt),
      kind: "doubt",
      doubt,
      range: rangeOf(doubt, all),
    })),
    ...reading.notes.map(({ row, column, text }): Finding => ({
      row,
      column,
      kind: "yearUnreadable",
      text,
    })),
    ...reading.misfits.map(({ row, column, name, ore, sum, rounding }): Finding => ({
      row,
      column,
      kind: "sumWrong",
      label: name,
      stated: ore,
      parts: sum,
      rounding,
    })),
    ...lineFindings(plan),
    ...sourceFindings(plan),
    ...frameFindings(plan),
    ...balanceFindings(plan),
    ...duplicateFindings(plan, grid),
    ...scaleFindings(plan),
    ...negativeFindings(plan),
    ...planFindings(plan, share),
  ];
  return {
    kind: "report",
    plan,
    share,
    doubts,
    gapInDoubt: doubts.length > 0,
    findings: findings.sort(byWeight),
  };
}

/** A doubt of a whole row or column stands at its first cell. */
const placed = ({ fields }: Reading, { row, column }: Spot): Spot => ({
  row: row < 0 ? fields.anchor.row : row,
  column: column < 0 ? Math.max(fields.source, 0) : column,
});

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
function planFindings(plan: Plan, share: Share | undefined): Finding[] {
  const { regulation, period, reading } = plan;
  const place = reading.fields.anchor;
  const findings: Finding[] = [];
  if (share && !isEnough(share.local, share.total))
    findings.push({ ...place, kind: "cofinancingLow", share });
  else if (share && !isEnough(share.local - share.localUncertain, share.total))
    findings.push({ ...place, kind: "cofinancingOpen", share });
  const themed = plan.groups.sorts.first.some((line) => plan.ledger.theme[line] !== 0);
  const last = THEME_LISTS[THEME_LISTS.length - 1];
  if (regulation.by === "unknown" && period) {
    const end = Number(last?.last.slice(0, 4));
    findings.push(
      period.first > end
        ? { ...place, kind: "regulationUnknown", first: period.first, last: end }
        : { ...place, kind: "yearUncovered", year: period.first },
    );
  } else if (!themed && reading.fields.theme < 0) {
    const list = regulation.list ?? TOOLBOX_THEMES;
    const slips = misspeltThemes(reading, list);
    findings.push(
      ...(slips.length > 0 ? slips : [{ ...place, kind: "themesAbsent" as const, list }]),
    );
  } else if (
    regulation.by === "firstYear" &&
    regulation.list &&
    period &&
    period.last > Number(regulation.list.last.slice(0, 4))
  )
    findings.push({ ...place, kind: "regulation", list: regulation.list, first: period.first });
  return findings;
}

/** Headings over the lines that are a theme but for a slip of the pen: `Sundhedd`. */
function misspeltThemes({ tables }: Reading, list: ThemeList): Finding[] {
  const headings = new Map<string, number>();
  for (const { table, use } of tables)
    if (use === "plan" || use === "costs")
      for (const { headings: own } of table.part.rows)
        for (const { row, text } of own) headings.set(text, row);
  return [...headings].flatMap(([text, row]): Finding[] => {
    const match = text.length > LONGEST_THEME ? undefined : themeOn(text, list);
    return match?.kind === "unknown" && match.close
      ? [{ row, column: 0, kind: "themeUnknown", text, list, nearest: match.nearest, close: true }]
      : [];
  });
}

const LONGEST_THEME = 80;
