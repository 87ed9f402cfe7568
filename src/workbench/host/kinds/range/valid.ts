import type { DataValidation } from "@cj-tech-master/excelts";
import type { CellContent } from "../../../model/cell";
import { findReference } from "../../address";
import type { Host } from "../../host";

/** What a list allows: its own entries, parted by commas whatever the language (ListDataValidation.source), or the texts of its cells. */
function entries(source: string, sheet: number, host: Host): string[] | undefined {
  const own = /^"(.*)"$/s.exec(source);
  if (own) return (own[1] ?? "").split(",").map((entry) => entry.trim());
  const area = findReference(host, source, sheet);
  return area && host.model.contents(area).flatMap((row) => row.map((cell) => cell.text));
}

const HOLDS: Readonly<Record<string, (a: number, b: number, c: number) => boolean>> = {
  between: (a, b, c) => a >= b && a <= c,
  notBetween: (a, b, c) => a < b || a > c,
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  greaterThan: (a, b) => a > b,
  lessThan: (a, b) => a < b,
  greaterThanOrEqual: (a, b) => a >= b,
  lessThanOrEqual: (a, b) => a <= b,
};

/** Whether the cell holds what its rule allows; a rule that rests on a formula is not judged, and counts as kept. */
export function isValid(
  rule: DataValidation | undefined,
  cell: CellContent,
  sheet: number,
  host: Host,
): boolean {
  if (!rule || rule.type === "any" || rule.type === "custom") return true;
  if (cell.value === null || cell.value === "") return rule.allowBlank !== false;
  const [first, second] = rule.formulae;
  if (rule.type === "list") {
    const allowed = entries(String(first ?? ""), sheet, host);
    return !allowed || allowed.some((entry) => entry.toLowerCase() === cell.text.toLowerCase());
  }
  const measured = rule.type === "textLength" ? cell.text.length : cell.value;
  if (typeof measured !== "number" || (rule.type === "whole" && !Number.isInteger(measured)))
    return false;
  const [low, high] = [Number(first), Number(second ?? first)];
  if (Number.isNaN(low) || Number.isNaN(high)) return true;
  return HOLDS[rule.operator ?? "between"]?.(measured, low, high) ?? true;
}
