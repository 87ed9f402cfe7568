import { refuse } from "../../fault";
import { flagOf, numberOf, oneOf, textOf } from "../../arguments";
import { argbOf, colorOf } from "./color";
import { kind } from "../../kind";
import type { CellStyle } from "./style";
import { styled } from "./styled";

/** A font of the file names its letter: without one, other programs choose a letter of their own. */
const font = (style: CellStyle, part: Partial<NonNullable<CellStyle["font"]>>): CellStyle => ({
  ...style,
  font: { name: "Calibri", size: 11, ...style.font, ...part },
});
/** A font's name has at most 31 characters (RangeFont.name). */
const atMost = (text: string, most: number): string =>
  text.length <= most
    ? text
    : refuse("InvalidArgument", `The text has at most ${most} characters.`);

const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function underlineOf(style: CellStyle): string {
  const value = style.font?.underline;
  if (value === undefined || value === false) return "None";
  if (value === true) return "Single";
  return Object.entries(UNDERLINES).find(([, file]) => file === value)?.[0] ?? "None";
}

kind("RangeFont", {
  properties: {
    Bold: styled(
      (style) => style.font?.bold ?? false,
      (style, value) => font(style, { bold: flagOf(value) }),
    ),
    Italic: styled(
      (style) => style.font?.italic ?? false,
      (style, value) => font(style, { italic: flagOf(value) }),
    ),
    Strikethrough: styled(
      (style) => style.font?.strike ?? false,
      (style, value) => font(style, { strike: flagOf(value) }),
    ),
    Underline: styled(underlineOf, (style, value) =>
      font(style, {
        underline:
          UNDERLINES[
            oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"])
          ],
      }),
    ),
    Name: styled(
      (style) => style.font?.name ?? "Calibri",
      (style, value) => font(style, { name: atMost(textOf(value), 31) }),
    ),
    Size: styled(
      (style) => style.font?.size ?? 11,
      (style, value) => font(style, { size: numberOf(value) }),
    ),
    Color: styled(
      (style) => colorOf(style.font?.color, "#000000"),
      (style, value) => font(style, { color: { argb: argbOf(textOf(value)) } }),
    ),
  },
});
