import type { Cell } from "../../core/cell";
import { textAmount } from "./amount";
import type { Label } from "./rowlabel";
import { idAt, type Cursor } from "./cursor";
import { isBlank } from "./heading";
import { fieldColumns } from "./fields";
import { COST, FINANCING } from "./ledger";
import { sourceNamed } from "./source";
import { isTheme } from "./theme";
import { isBalance, isPart, isShare, sideOf, totalOf } from "./words";

/** What a row is: by its names, by its figures where a name may be a share's, and a sum where nothing is named. */
export function labelOf(state: Cursor, cells: readonly Cell[]): Label {
  const { activity, theme, source, kind, year, side, others } = state.layout.fields;
  let named = !isBlank(year < 0 ? "" : cells[year]) || !isBlank(side < 0 ? "" : cells[side]);
  for (const column of [activity, theme, source, kind]) {
    const id = idAt(state, cells, column);
    if (id === 0) continue;
    named = true;
    const label = labelOfName(state, id);
    if (
      (label === "share" || label === "part") &&
      isShare(state.ledger.names.texts[id] ?? "") &&
      holdsShares(state, cells, id)
    )
      return "share";
    if (label === "count" && isAlone(state, cells, column)) return "count";
    if (label !== "line" && label !== "share" && label !== "count") return label;
  }
  for (const column of others) {
    const id = idAt(state, cells, column);
    if (id !== 0) named = true;
    if (labelOfName(state, id) === "total") return "total";
  }
  if (typeof cells[year] === "string" && totalOf(cells[year]) !== undefined) return "total";
  return named ? "line" : "total";
}

/** Whether a name is all that its row says beside figures. */
function isAlone({ layout: { fields } }: Cursor, cells: readonly Cell[], column: number): boolean {
  return fieldColumns(fields).every(
    (field) => field < 0 || field === column || isBlank(cells[field]),
  );
}

/** Some word of every label that is no line's; a text without one need not be looked at closely. */
const NO_LINE =
  /alt|sum|tot|saml|overall|balan|differ|saldo|result|rest|undersk|oversk|afvig|manko|manglende|kontrol|net|andel|pct|procent|percent|share|%|heraf|deraf|of which|^antal |^number of/i;

/** What a name may mean for its row. */
export function labelOfName(state: Cursor, id: number): Label {
  const known = state.labels[id];
  if (known) return known;
  const text = state.ledger.names.texts[id] ?? "";
  const label = NO_LINE.test(text) ? closely(text) : "line";
  state.labels[id] = label;
  return label;
}

function closely(text: string): Label {
  if (isPart(text)) return "part";
  if (/^\s*(?:antal|number of) /i.test(text)) return "count";
  if (isBalance(text)) return "balance";
  if (totalOf(text) !== undefined) return "total";
  return isShare(text) ? "share" : "line";
}

/** A per cent that no figure stands before: `Lokal andel i pct.`, but not `Administration 5 pct.`. */
const PER_CENT = /(?<!\d ?)(?:%|\bpct\b|procent|percent)/i;

/** Whether a row's figures are shares: none above 1, or above 100 in a row of per cent. */
function holdsShares({ layout, ledger }: Cursor, cells: readonly Cell[], id: number): boolean {
  const most = PER_CENT.test(ledger.names.texts[id] ?? "") ? 100 : 1;
  const figures = layout.money.map(({ column }) => cells[column]).filter((cell) => !isBlank(cell));
  return (
    figures.length > 0 &&
    figures.every((cell) =>
      typeof cell === "number"
        ? Math.abs(cell) <= most
        : typeof cell === "string" && isShareText(cell, most),
    )
  );
}

function isShareText(cell: string, most: number): boolean {
  const text = textAmount(cell);
  return (
    text.kind === "share" ||
    (text.kind === "amount" &&
      text.unit === undefined &&
      Math.abs(Number(text.digits)) <= most * 10 ** text.decimals)
  );
}

/** The side that a name is the heading of, undefined for none. */
export function sideAt(state: Cursor, id: number): number | undefined {
  const known = state.sides[id] ?? sideNumber(state, id);
  return known < 0 ? undefined : known;
}

function sideNumber(state: Cursor, id: number): number {
  const side = sideOf(state.ledger.names.texts[id] ?? "");
  return (state.sides[id] = side === undefined ? -1 : side === "cost" ? COST : FINANCING);
}

/** In a plan without a column of sources a row may be labelled with who pays. */
export function isPayer({ layout, ledger }: Cursor, id: number): boolean {
  return layout.fields.source < 0 && sourceNamed(ledger.names.texts[id] ?? "") !== undefined;
}

/** Whether a name is a theme of any period: a row may be labelled with the theme itself. */
export function isThemeLabel(state: Cursor, id: number): boolean {
  if (id === 0) return false;
  const known = state.themes.get(id) ?? isTheme(state.ledger.names.texts[id] ?? "");
  state.themes.set(id, known);
  return known;
}
