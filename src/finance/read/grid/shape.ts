import type { Token } from "../../../core/table/token";

/** A row of a block's body, with the headings that stand alone above it, the outermost first. */
export interface BodyRow {
  readonly row: number;
  readonly headings: readonly Heading[];
  /** Rows between two blank rows share a segment. */
  readonly segment: number;
}

/** A text that stands alone in its row. */
export interface Heading {
  readonly row: number;
  readonly text: string;
}

/** Rows under one heading row, or under none. */
export interface Block {
  /** The heading rows, the outermost first; empty where there is none. */
  readonly header: readonly number[];
  readonly body: readonly BodyRow[];
  /** Lines of text right above: a title, a unit, the plan's years. */
  readonly titles: readonly Heading[];
}

type Shape = "blank" | "alone" | "words" | "years" | "data";

export interface Row {
  readonly shape: Shape;
  /** The columns that hold something. */
  readonly filled: readonly number[];
}

export const isFigure = (token: Token): boolean => token.kind === "figure";

export function shapeOf(tokens: readonly Token[]): Row {
  const filled: number[] = [];
  let figures = 0;
  let years = 0;
  let marks = 0;
  tokens.forEach((token, column) => {
    if (token.kind === "blank") return;
    filled.push(column);
    if (token.kind === "figure") {
      figures++;
      if (token.year) years++;
    } else if (token.kind === "mark") marks++;
  });
  if (filled.length === 0) return { shape: "blank", filled };
  if (years === 1 && filled.length === 1) return { shape: "alone", filled };
  if (figures > 0) return { shape: figures === years ? "years" : "data", filled };
  if (marks > 0 && filled.length > 1) return { shape: "data", filled };
  return { shape: filled.length === 1 ? "alone" : "words", filled };
}
