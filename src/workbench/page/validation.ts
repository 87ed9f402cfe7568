import type { DataValidation } from "@cj-tech-master/excelts";
import { columnLetters, parseAddress, sameSheet, type Area } from "../model/area";
import type { Model } from "../model/model";
import type { Editing, Notice } from "../grid/controller";

/** The values that the cell's validation list allows, or undefined where it has none. */
export function allowedAt(
  model: Model,
  sheet: string,
  row: number,
  column: number,
): string[] | undefined {
  const rule = ruleAt(model, sheet, row, column);
  if (!rule || rule.type !== "list") return undefined;
  const source = String(rule.formulae[0] ?? "");
  const literal = /^"(.*)"$/.exec(source);
  if (literal) return (literal[1] ?? "").split(",").map((text) => text.trim());
  const area = areaOfSource(model, sheet, source);
  if (!area) return undefined;
  return model
    .contents(area)
    .flatMap((cells) => cells.map((cell) => cell.text))
    .filter((text) => text !== "");
}

/** The validation rule of a cell. */
export function ruleAt(
  model: Model,
  sheet: string,
  row: number,
  column: number,
): DataValidation | undefined {
  const worksheet = model.worksheet(sheet);
  const own = worksheet.dataValidations.find(`${columnLetters(column)}${row + 1}`);
  if (own) return own;
  for (const [address, rule] of Object.entries(worksheet.dataValidations.model)) {
    const areas = address
      .replace(/^range:/, "")
      .split(/\s+/)
      .flatMap((part) => parseAddress(sheet, part) ?? []);
    if (
      rule &&
      areas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right)
    )
      return rule;
  }
  return undefined;
}

/** The cells behind a list's source: an address, a defined name, or a table's column through INDIRECT. */
function areaOfSource(model: Model, sheet: string, source: string, depth = 0): Area | undefined {
  const text = source.replace(/^=/, "").trim();
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text) ?? [];
  const named = quoted?.replace(/''/g, "'") ?? plain ?? sheet;
  const target = model.sheets().find((name) => sameSheet(name, named));
  const area = target ? parseAddress(target, address) : undefined;
  if (area) return withinUse(model, area);
  const indirect = /^INDIRECT\("(.+)"\)$/i.exec(text);
  if (indirect) return areaOfSource(model, sheet, indirect[1] ?? "", depth + 1);
  const column = /^([\p{L}_][\p{L}\p{N}_.]*)\[\[?([^\]]+)\]\]?$/u.exec(text);
  if (column) return tableColumn(model, column[1] ?? "", column[2] ?? "");
  const name = model.names().find((n) => n.name.toLowerCase() === text.toLowerCase());
  return name && depth < 5 ? areaOfSource(model, sheet, name.formula, depth + 1) : undefined;
}

function tableColumn(model: Model, name: string, title: string): Area | undefined {
  const table = model.table(name);
  const index = table?.columns.findIndex((c) => c.name.toLowerCase() === title.toLowerCase()) ?? -1;
  return table && index >= 0
    ? { ...table.body, left: table.body.left + index, right: table.body.left + index }
    : undefined;
}

function withinUse(model: Model, area: Area): Area {
  const used = model.usedArea(area.sheet, true);
  return used ? { ...area, bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)) } : area;
}

/** Refuses a text that the cell's list does not allow, unless the list only warns. */
export function guard(model: Model, editing: Editing): Notice | undefined {
  if (editing.text === "" || editing.text.startsWith("=")) return undefined;
  const rule = ruleAt(model, editing.sheet, editing.row, editing.column);
  const stops = rule?.showErrorMessage === true && (rule.errorStyle ?? "stop") === "stop";
  const allowed = stops ? allowedAt(model, editing.sheet, editing.row, editing.column) : undefined;
  if (
    !rule ||
    !allowed ||
    allowed.some((value) => value.toLowerCase() === editing.text.trim().toLowerCase())
  )
    return undefined;
  return { kind: "refusal", code: "notAllowed", ...(rule.error ? { detail: rule.error } : {}) };
}
