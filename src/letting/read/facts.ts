import { FACTS, type FactId, type FactKind } from "../rules/facts";
import type { Cell } from "../../core/cell";
import { type Exact, exact, shifted } from "../../core/exact";
import { isMissing, plainText } from "../../core/number";
import { readNumber } from "../../core/table/number";

/** What is known of a section. Null is not known; a share is in per cent. */
export type Facts = {
  readonly [Id in FactId]: ((typeof FACTS)[Id] extends "yesNo" ? boolean : Exact) | null;
};

export type Fact = boolean | Exact | null;

/** Every fact, in the order of the function's arguments. */
export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];

/** All facts, each as `known` gives it; `readFact` sees to it that each is of its kind. */
export function factsOf(known: (id: FactId, index: number) => Fact): Facts {
  return Object.fromEntries(
    FACT_IDS.map((id, index) => [id, known(id, index)]),
  ) as unknown as Facts;
}

/** A fact as it was given, or that it cannot be read as one. */
export type FactReading =
  | { readonly kind: "fact"; readonly value: Fact }
  | { readonly kind: "unreadable"; readonly given: string };

const asFact = (value: Fact): FactReading => ({ kind: "fact", value });

const YES = /^(ja|yes|sand|true|opfyldt)$/;
const NO = /^(nej|no|falsk|false|ikke opfyldt)$/;
const UNKNOWN = /^(kan ikke afgøres|mangler|ved ikke)$/;

/** Yes or no in the words people and `UDSAT.CRITERIA` use; null for what is neither. */
function yesNo(cell: Cell): boolean | null {
  const text = plainText(String(cell)).toLowerCase();
  return YES.test(text) ? true : NO.test(text) ? false : null;
}

/**
 * A share in per cent. A bare number below 1 is a cell in per cent format (0.4 is 40 %): so small a per cent occurs in no
 * housing area. A bare 1 may be either, and is not read.
 */
function share(cell: Cell): Exact | null {
  const reading = readNumber(cell, "share");
  if (
    reading.kind !== "number" ||
    reading.value < 0 ||
    (reading.unit !== "none" && reading.unit !== "percent")
  )
    return null;
  if (reading.unit === "none" && reading.value === 1) return null;
  const fraction = reading.unit === "none" && reading.value < 1;
  const percent = shifted(exact(reading.text), fraction ? 2 : 0);
  return reading.value <= 100 ? percent : null;
}

/** A number of persons or months, above zero; persons are whole, so that 2.44 is caught as a lost thousands mark. */
function count(cell: Cell, whole: boolean): Exact | null {
  const reading = readNumber(cell, whole ? "count" : "share");
  if (reading.kind !== "number" || reading.unit !== "none" || !(reading.value > 0)) return null;
  return whole && !Number.isInteger(reading.value) ? null : exact(reading.text);
}

/** Homes in use: whole, and none of them is a number too, written `0` or `ingen`. */
function homes(cell: Cell): Exact | null {
  const text = typeof cell === "string" ? plainText(cell).toLowerCase() : cell;
  return text === "0" || text === "ingen" ? exact(0) : count(cell, true);
}

function valueOf(cell: Cell, kind: FactKind): Fact {
  switch (kind) {
    case "yesNo":
      return yesNo(cell);
    case "share":
      return share(cell);
    case "count":
      return count(cell, true);
    case "homes":
      return homes(cell);
    case "months":
      return count(cell, false);
  }
}

/** Reads one fact. Nothing, a missing mark and a bare 0 (an empty cell, as Excel hands it over) are not known. */
export function readFact(id: FactId, cell: Cell): FactReading {
  if (
    isMissing(cell) ||
    cell === 0 ||
    (typeof cell === "string" && UNKNOWN.test(plainText(cell).toLowerCase()))
  )
    return asFact(null);
  const value = valueOf(cell, FACTS[id]);
  return value === null ? { kind: "unreadable", given: String(cell) } : asFact(value);
}
