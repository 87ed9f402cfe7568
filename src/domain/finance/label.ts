import type { Cell } from "../cell";
import { idAt, type Cursor } from "./cursor";
import { COST, FINANCING } from "./ledger";
import { isTheme } from "./theme";
import { isBalance, isShare, sideOf, totalOf } from "./words";

/** What a label means for its row. */
export type Label = "line" | "total" | "balance" | "share";

/** What a row is by its labels, given the numbers of its names: any of them may say that it is no line. */
export function labelOf(state: Cursor, activity: number, theme: number, source: number, kind: number, cells: readonly Cell[]): Label {
  const { labels } = state;
  const first = labels[activity] ?? labelOfName(state, activity);
  if (first !== "line") return first;
  const second = labels[theme] ?? labelOfName(state, theme);
  if (second !== "line") return second;
  const third = labels[source] ?? labelOfName(state, source);
  if (third !== "line") return third;
  const fourth = labels[kind] ?? labelOfName(state, kind);
  if (fourth !== "line") return fourth;
  const { others } = state.layout.fields;
  for (let index = 0; index < others.length; index++) if (labelOfName(state, idAt(state, cells, others[index] ?? -1)) === "total") return "total";
  return "line";
}

/** Some word of every label that is no line's; a text without one need not be looked at closely. */
const NO_LINE = /alt|sum|tot|saml|overall|balan|differ|saldo|result|rest|undersk|manglende|kontrol|net|andel|pct|procent|percent|share|%/i;

/** What a name means for its row. */
export function labelOfName(state: Cursor, id: number): Label {
  const known = state.labels[id];
  if (known) return known;
  const text = state.ledger.names.texts[id] ?? "";
  const label = !NO_LINE.test(text) ? "line" : totalOf(text) !== undefined ? "total" : isBalance(text) ? "balance" : isShare(text) ? "share" : "line";
  state.labels[id] = label;
  return label;
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

/** Whether a name is a theme of any period: a row may be labelled with the theme itself. */
export function isThemeLabel(state: Cursor, id: number): boolean {
  if (id === 0) return false;
  const known = state.themes.get(id) ?? isTheme(state.ledger.names.texts[id] ?? "");
  state.themes.set(id, known);
  return known;
}
