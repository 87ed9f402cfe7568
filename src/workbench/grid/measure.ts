import type { CellContent } from "../model/cell";

let pencil: CanvasRenderingContext2D | null | undefined;

/** The width of a text in the sheet's own letters, in pixels. */
export function textWidth(text: string): number {
  if (pencil === undefined) {
    pencil = document.createElement("canvas").getContext("2d");
    const sheet = document.querySelector(".grid");
    if (pencil && sheet) pencil.font = `14.667px ${getComputedStyle(sheet).fontFamily}`;
  }
  return pencil ? pencil.measureText(text).width : text.length * 7.5;
}

/** A number as it fits the width: in the general format with fewer decimals, else as ####, never cut off. */
export function fitted(content: CellContent, width: number): string {
  const { text, value } = content;
  if (text.length * 8.5 < width || textWidth(text) <= width) return text;
  const comma = /[.,](?=\d*$)/.exec(text);
  if (
    content.numberFormat === "General" &&
    typeof value === "number" &&
    comma &&
    !/e/i.test(text)
  ) {
    for (let decimals = text.length - comma.index - 2; decimals >= 0; decimals -= 1) {
      const shorter = value.toFixed(decimals).replace(".", comma[0]);
      if (textWidth(shorter) <= width) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / 8.2)));
}
