import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, addressOf, parseAddress } from "./area";
import { eachCell } from "./row";
import { hasFormula } from "./scalar";
import type { State } from "./state";

/** Gives every formula of the workbook (without "=") a new text, `row` being its cell's: in cells, names, validations, conditional formats and charts. */
export function rewriteFormulas(
  state: State,
  change: (formula: string, home: string, row: number) => string,
): void {
  for (const sheet of state.workbook.worksheets) {
    rewriteCells(sheet, (formula, row) => change(formula, sheet.name, row));
    // One rule may hold for several areas.
    for (const validation of new Set(Object.values(sheet.dataValidations.model)))
      rewriteList(validation as { formulae?: unknown[] }, (formula) =>
        change(formula, sheet.name, 0),
      );
    for (const { rules } of sheet.conditionalFormattings)
      for (const rule of rules) rewriteRule(rule, (formula) => change(formula, sheet.name, 0));
    for (const { table } of Object.values(sheet.tables))
      for (const column of table.columns)
        for (const key of ["totalsRowFormula", "calculatedColumnFormula"] as const) {
          const formula = column[key];
          if (formula !== undefined) column[key] = change(formula, sheet.name, 0);
        }
    const records = state.charts.get(sheet.id);
    if (records)
      state.charts.set(
        sheet.id,
        records.map((record) => rewriteChart(record, (formula) => change(formula, sheet.name, 0))),
      );
  }
  state.names = state.names.map((name) => {
    const formula = `=${change(name.formula.slice(1), name.sheet ?? "", 0)}`;
    return formula === name.formula ? name : { ...name, formula };
  });
}

function rewriteCells(sheet: Worksheet, change: (formula: string, row: number) => string): void {
  eachCell(sheet, (cell, row) => {
    if (!hasFormula(cell)) return;
    const before = cell.formula ?? "";
    const formula = change(before, row - 1);
    if (formula !== before) cell.value = { formula, result: cell.result };
  });
}

function rewriteList(
  holder: { formulae?: unknown[] } | undefined,
  change: (formula: string) => string,
): void {
  if (!holder?.formulae) return;
  holder.formulae = holder.formulae.map((formula) =>
    typeof formula === "string" ? withSign(formula, change) : formula,
  );
}

const withSign = (formula: string, change: (formula: string) => string): string =>
  formula.startsWith("=") ? `=${change(formula.slice(1))}` : change(formula);

function rewriteRule(rule: unknown, change: (formula: string) => string): void {
  const holder = rule as { formulae?: unknown[]; cfvo?: { type: string; value?: unknown }[] };
  rewriteList(holder, change);
  for (const limit of holder.cfvo ?? [])
    if (typeof limit.value === "string" && limit.type === "formula")
      limit.value = change(limit.value);
}

function rewriteChart(
  record: NonNullable<ReturnType<State["charts"]["get"]>>[number],
  change: (formula: string) => string,
): typeof record {
  let changed = false;
  const one = (formula: string | undefined): string | undefined => {
    if (formula === undefined) return undefined;
    const after = withSign(formula, change);
    if (after !== formula) changed = true;
    return after;
  };
  const series = record.info.series.map((line) => ({
    ...line,
    values: one(line.values) ?? line.values,
    categories: one(line.categories),
    nameRef: one(line.nameRef),
  }));
  if (!changed) return record;
  return { ...record, info: { ...record.info, series } };
}

/** Changes a list of addresses as conditional formats have it ("A1:B2 D4"); empty when nothing is left. */
export function rewriteAddresses(
  sheet: string,
  text: string,
  separator: string,
  change: (area: Area) => Area | "gone",
): string {
  return text
    .split(/[\s,]+|&&/)
    .flatMap((address) => {
      const area = parseAddress(sheet, address);
      const after = area && change(area);
      if (!area || after === undefined) return [address];
      return after === "gone" ? [] : [after === area ? address : spelled(address, after)];
    })
    .join(separator);
}

/** Whole rows and columns keep their short spelling. */
function spelled(before: string, area: Area): string {
  if (/^\$?\d+:\$?\d+$/.test(before)) return `${area.top + 1}:${area.bottom + 1}`;
  if (/^\$?[A-Z]+:\$?[A-Z]+$/i.test(before))
    return addressOf({ ...area, top: 0, bottom: 1 }).replace(/\d+/g, "");
  return addressOf(area);
}
