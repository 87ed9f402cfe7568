import type { DecimalMark, Figure, Token } from "./token";

/** How the numbers of one table are written: which mark its own figures show before decimals; undefined where none shows one, or both do. */
export interface NumberStyle {
  readonly decimal: DecimalMark | undefined;
  /** Whether some figure waits for the style. */
  readonly ambiguous: boolean;
  /** Figures show both marks before decimals: the table mixes two styles. */
  readonly mixed: boolean;
}

/** Decides the style once a table, from all of its figures. */
export function styleOf(rows: readonly (readonly Token[])[]): NumberStyle {
  const shown = new Set<DecimalMark>();
  let ambiguous = false;
  for (const row of rows)
    for (const token of row) {
      if (token.kind !== "figure" || token.mark === undefined) continue;
      if (token.decimals === undefined) shown.add(token.mark);
      else ambiguous = true;
    }
  const [only] = shown;
  return { decimal: shown.size === 1 ? only : undefined, ambiguous, mixed: shown.size > 1 };
}

/** The number a figure is in a table of this decimal mark; undefined where the table's style leaves it open. */
export function numberIn(
  { value, decimals, mark }: Pick<Figure, "value" | "decimals" | "mark">,
  decimal: DecimalMark | undefined,
): number | undefined {
  if (decimals === undefined) return value;
  return decimal === undefined ? undefined : mark === decimal ? decimals : value;
}
