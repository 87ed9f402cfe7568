import type { Style } from "@cj-tech-master/excelts";
import type { CSSProperties } from "react";
import type { CellContent } from "../model/cell";
import { colorOf } from "../model/numberformat";
import { cssColor, inkOn } from "./color";

type PartialStyle = Partial<Style>;

/** How one cell is drawn. `bar` is a data bar's share of the width (0 to 1) and its colour. */
export interface Look {
  readonly css: CSSProperties;
  readonly wraps: boolean;
  readonly bar?: { readonly share: number; readonly color: string };
}

const WIDTHS: Readonly<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

/** CSS of a cell style; in the dark theme a cell without a fill of its own keeps the theme's ink. */
export function lookOf(
  style: PartialStyle | undefined,
  content: CellContent,
  under: CSSProperties = {},
  over?: PartialStyle,
): Look {
  const font = { ...style?.font, ...over?.font };
  const fill = fillOf(over?.fill) ?? fillOf(style?.fill) ?? under.backgroundColor;
  const ink = colorOf(content.value, content.numberFormat) ?? cssColor(font.color);
  const plainInk = ink === undefined || ink === "#000000";
  const alignment = style?.alignment ?? {};
  const css: CSSProperties = {
    ...under,
    ...(fill
      ? { backgroundColor: fill, color: plainInk ? (under.color ?? inkOn(fill)) : ink }
      : plainInk
        ? {}
        : { color: ink }),
    ...(font.bold ? { fontWeight: 600 } : {}),
    ...(font.italic ? { fontStyle: "italic" } : {}),
    ...((font.underline && font.underline !== "none") || font.strike
      ? {
          textDecoration: [font.underline ? "underline" : "", font.strike ? "line-through" : ""]
            .join(" ")
            .trim(),
        }
      : {}),
    ...(font.size && font.size !== 11 ? { fontSize: `${(font.size * 4) / 3}px` } : {}),
    ...(font.name && !/^(Calibri|Aptos)/.test(font.name)
      ? { fontFamily: `"${font.name}", var(--font)` }
      : {}),
    justifyContent: horizontal(alignment.horizontal, content),
    textAlign:
      alignment.horizontal === "center"
        ? "center"
        : alignment.horizontal === "right"
          ? "right"
          : undefined,
    alignItems:
      alignment.vertical === "top"
        ? "flex-start"
        : alignment.vertical === "middle"
          ? "center"
          : "flex-end",
    ...(alignment.indent ? { paddingInlineStart: `${3 + alignment.indent * 9}px` } : {}),
    ...borders(style?.border),
  };
  return { css, wraps: alignment.wrapText === true };
}

function fillOf(fill: PartialStyle["fill"]): string | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return cssColor(fill.stops[0]?.color);
  if (fill.pattern === "none") return undefined;
  // A fill that came from a conditional format has its colour in the background; an ordinary one in the foreground.
  return cssColor(fill.fgColor ?? fill.bgColor);
}

function horizontal(word: string | undefined, content: CellContent): string {
  if (word === "center" || word === "centerContinuous") return "center";
  if (word === "right") return "flex-end";
  if (word === "left" || word === "justify" || word === "fill") return "flex-start";
  if (content.error || typeof content.value === "boolean") return "center";
  return typeof content.value === "number" ? "flex-end" : "flex-start";
}

function borders(border: PartialStyle["border"]): CSSProperties {
  const side = (name: "top" | "left" | "bottom" | "right"): string | undefined => {
    const edge = border?.[name];
    return edge?.style
      ? `${WIDTHS[edge.style] ?? "1px solid"} ${cssColor(edge.color) ?? "currentColor"}`
      : undefined;
  };
  const css: CSSProperties = {};
  const [top, left, bottom, right] = [side("top"), side("left"), side("bottom"), side("right")];
  if (top) css.borderTop = top;
  if (left) css.borderLeft = left;
  if (bottom) css.borderBottom = bottom;
  if (right) css.borderRight = right;
  return css;
}
