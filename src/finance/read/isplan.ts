import type { Payer } from "../rules/sources";
import type { Grid } from "../../core/cell";
import type { Classes } from "./classes";
import { FINANCING } from "./ledger";
import type { Reading } from "./reader";
import { isTheme } from "./theme";
import { roleOf } from "./words";

/** Words of money, or of the plan; without one, figures beside `Kommune` and `Boligorganisation` may as well be hours, flats or people. */
const OF_MONEY =
  /\bkr\b|kroner|dkk|beløb|budget|finans|udgift|omkost|tilskud|indtægt|økonomi|\bløn|pris\b|helhedsplan|amount|cost|fund|grant|expen|\blbf\b|landsbyg/i;

/** Headings of sources or themes make a plan where money stands below them; without such headings some line must name one. */
export function isPlan(grid: Grid, reading: Reading, classes: Classes): boolean {
  const { fields, header, money } = reading.layout;
  if (isMeasured(grid, reading) || isListOfNames(reading)) return false;
  if (fields.theme >= 0 && (fields.activity >= 0 || fields.source >= 0)) return true;
  if (fields.source >= 0 && roleOf(String(grid[header]?.[fields.source] ?? "")) !== undefined)
    return true;
  const payers = payersOf(reading, classes);
  if (payers.size > 0)
    return (
      payers.has("fund") ||
      themed(reading) > 0 ||
      grid.some((row) => row.some((cell) => typeof cell === "string" && OF_MONEY.test(cell)))
    );
  if (reading.ledger.size === 0) return money.filter(({ source }) => source !== "").length > 1;
  return reading.ledger.size > 0 && themed(reading) === reading.ledger.size;
}

/** A sheet of indicators, whose `Værdi` is no money. */
function isMeasured(grid: Grid, { layout }: Reading): boolean {
  const headings = (grid[layout.header] ?? []).map((cell) => String(cell ?? "").trim());
  return (
    layout.money.every(({ heading }) => /^(?:værdi|value)$/i.test(heading)) &&
    headings.some((heading) => /^indi[kc]ator/i.test(heading))
  );
}

/** A list where the columns of `Kommune` or `Afdeling` hold names and no money at all. */
function isListOfNames({ layout, ledger, notes }: Reading): boolean {
  const named = new Set(
    layout.money.filter(({ source }) => source !== "").map(({ column }) => column),
  );
  return (
    ledger.size === 0 &&
    named.size > 0 &&
    notes.length > 0 &&
    notes.every(({ kind, column }) => kind === "amountText" && named.has(column))
  );
}

/** The payers of the lines, as far as they are known. */
function payersOf({ ledger }: Reading, classes: Classes): ReadonlySet<Payer> {
  const found = new Set<Payer>();
  for (let line = 0; line < ledger.size; line++) {
    const rule =
      ledger.side[line] === FINANCING ? classes.source(ledger.source[line] ?? 0)?.rule : undefined;
    if (rule) found.add(rule.payer);
  }
  return found;
}

/** How many lines have a theme, none where no name is one. */
function themed({ ledger }: Reading): number {
  return ledger.names.texts.some(isTheme)
    ? ledger.theme
        .subarray(0, ledger.size)
        .reduce((count, theme) => (theme === 0 ? count : count + 1), 0)
    : 0;
}
