import type { Cell } from "../../core/cell";
import { readFigure } from "../../core/figure";
import { type Moment, readMoment } from "../judge/moment";

import {
  type DateArgument,
  type NumberArgument,
  type TargetComplaint,
  type YearArgument,
} from "../words/complaints";
import type { Parameter } from "../../excel/functions/definition";
import { displayLanguage, refuse } from "../../excel/functions/refusal";
import { complaintWords } from "../words/complaint";
import { targetFunctions } from "../words/functions";

/** `#N/A` where facts are missing or cannot decide, `#VALUE!` where the input is wrong. */
export function complain(complaint: TargetComplaint): never {
  const missing =
    complaint.kind === "missing" ||
    complaint.kind === "noDistance" ||
    complaint.kind === "noTarget";
  return refuse(
    missing ? "notAvailable" : "invalidValue",
    complaintWords(displayLanguage()).explain(complaint),
  );
}

/** A number, or null for an empty or withheld cell; anything else is refused. */
export function optionalFigure(which: NumberArgument, cell: Cell): number | null {
  const reading = readFigure(cell);
  if (reading.kind === "unreadable")
    return complain({ kind: "noNumber", which, given: reading.text });
  return reading.kind === "figure" ? reading.value : null;
}

/** A number; an empty or withheld cell is refused. */
export function figure(which: NumberArgument, cell: Cell): number {
  return optionalFigure(which, cell) ?? complain({ kind: "missing", which });
}

/** A whole year from 1900 to 2199, as a number or as text. */
export function year(which: YearArgument, cell: Cell): number {
  const value = typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : cell;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2199)
    return value;
  return complain({ kind: "noYear", which, given: String(cell ?? "") });
}

/** A year, an Excel date or a date as text. */
export function moment(which: "start" | "end" | "date", cell: Cell): Moment {
  return readMoment(cell) ?? complain({ kind: "noDate", which, given: String(cell ?? "") });
}

/** The parameters of a target function: one cell each. */
export function parameters(
  ...names: readonly (NumberArgument | DateArgument)[]
): readonly Parameter[] {
  return names.map((name) => ({
    ...targetFunctions.parameters[name],
    type: "any",
    dimensionality: "scalar",
  }));
}
