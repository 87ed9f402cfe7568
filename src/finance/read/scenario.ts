import type { Cell } from "../../core/cell";
import { type FigureUnit, tokenOf } from "../../core/table/token";

/** A named what-if: so much more local money. `ore` is null where the amount cannot be read. */
export interface Scenario {
  readonly name: string;
  readonly ore: number | null;
}

const KRONER: Readonly<Partial<Record<FigureUnit, number>>> = {
  none: 1,
  kr: 1,
  tkr: 1e3,
  mio: 1e6,
  mia: 1e9,
};

/** The øre of what was typed; a lone mark before three digits is thousands in kroner, since they have two decimals. */
export function oreOf(cell: Cell): number | null {
  const token = tokenOf(cell);
  const factor = token.kind === "figure" ? KRONER[token.unit] : undefined;
  if (token.kind !== "figure" || factor === undefined) return null;
  const ore = Math.round(
    (factor > 1 ? (token.decimals ?? token.value) : token.value) * factor * 100,
  );
  return ore >= 0 && Number.isSafeInteger(ore) ? ore : null;
}

/** The scenarios of rows of a name and an amount; a row without a name is none. */
export const scenariosOf = (
  rows: readonly (readonly [name: Cell, more: Cell])[],
): readonly Scenario[] =>
  rows.flatMap(([name, more]) => {
    const text = String(name ?? "").trim();
    return text === "" ? [] : [{ name: text, ore: oreOf(more) }];
  });
