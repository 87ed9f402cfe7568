import { thing, type RangeRef } from "../../thing";
import { type Area, LAST_ROW } from "../../../model/area";
import { flagOf, numberOf, oneOf, textOf } from "../../arguments";
import { argbOf, colorOf } from "./color";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardAllowed } from "../sheet/guard";
import { autofit } from "./autofit";
import { charactersOf, heightOf, widthOf } from "./size";
import { changeStyles, type CellStyle } from "./style";
import { styled } from "./styled";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const horizontalOf = (value: string | undefined): string =>
  value === undefined
    ? "General"
    : value === "centerContinuous"
      ? "CenterAcrossSelection"
      : capital(value);
const verticalOf = (value: string | undefined): string =>
  value === undefined ? "Bottom" : value === "middle" ? "Center" : capital(value);

type Horizontal = NonNullable<CellStyle["alignment"]>["horizontal"];
type Vertical = NonNullable<CellStyle["alignment"]>["vertical"];

function toHorizontal(value: unknown): Horizontal {
  const word = oneOf(value, HORIZONTAL);
  if (word === "General") return undefined;
  return (word === "CenterAcrossSelection" ? "centerContinuous" : word.toLowerCase()) as Horizontal;
}

const toVertical = (value: unknown): Vertical => {
  const word = oneOf(value, VERTICAL);
  return (word === "Center" ? "middle" : word.toLowerCase()) as Vertical;
};

const aligned = (
  style: CellStyle,
  part: Partial<NonNullable<CellStyle["alignment"]>>,
): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, ...part },
});

/** 255 characters, in points. */
const WIDEST = (255 * 7 + 5) * 0.75;

function uniform(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

const columnsOf = (area: Area): number[] =>
  Array.from(
    { length: Math.min(area.right - area.left + 1, 2000) },
    (_, index) => area.left + index,
  );
const rowsOf = (area: Area): number[] =>
  Array.from(
    { length: Math.min(area.bottom - area.top + 1, 100_000) },
    (_, index) => area.top + index,
  );

/** An indent is 0 to 250 (RangeFormat.indentLevel, RangeFormat.adjustIndent). */
function indentOf(value: unknown, from = 0): number {
  const indent = from + numberOf(value);
  return Number.isInteger(indent) && indent >= 0 && indent <= 250
    ? indent
    : refuse("InvalidArgument", "An indent is a whole number from 0 to 250.");
}

function setWidth(it: RangeRef, value: unknown, host: Host): void {
  const area = host.area(it);
  const points = numberOf(value);
  if (points < 0 || points > WIDEST)
    refuse("InvalidArgument", "A column is 0 to 255 characters wide.");
  guardAllowed(host, area.sheet, "formatColumns");
  host.model.edit(area.sheet, "format", undefined, (worksheet) => {
    for (const column of columnsOf(area))
      worksheet.getColumn(column + 1).width = charactersOf(points);
  });
}

/** Excel on the web draws rows in whole pixels: 14 points become 14.25 (docs/excel/excel-add-ins-troubleshooting.md). */
const drawn = ({ profile }: Host, points: number): number =>
  profile.platform === "OfficeOnline" ? Math.round(points / 0.75) * 0.75 : points;

function setHeight(it: RangeRef, value: unknown, host: Host): void {
  const area = host.area(it);
  const points = numberOf(value);
  if (points < 0 || points > 409) refuse("InvalidArgument", "A row is 0 to 409 points high.");
  guardAllowed(host, area.sheet, "formatRows");
  host.model.edit(area.sheet, "format", undefined, (worksheet) => {
    for (const row of rowsOf(area)) worksheet.getRow(row + 1).height = drawn(host, points);
  });
}

/** Only true means anything: setting false does nothing (docs/excel/excel-add-ins-troubleshooting.md). */
function setStandard(it: RangeRef, value: unknown, host: Host, axis: "rows" | "columns"): void {
  if (!flagOf(value)) return;
  const area = host.area(it);
  guardAllowed(host, area.sheet, axis === "rows" ? "formatRows" : "formatColumns");
  host.model.edit(area.sheet, "format", undefined, (worksheet) => {
    if (axis === "rows")
      for (const row of rowsOf(area)) worksheet.getRow(row + 1).height = undefined as never;
    else
      for (const column of columnsOf(area))
        worksheet.getColumn(column + 1).width = undefined as never;
  });
}

kind("RangeFormat", {
  properties: {
    UseStandardHeight: {
      get: (it, host) =>
        rowsOf(host.area(it)).every(
          (row) => host.model.worksheet(host.area(it).sheet).findRow(row + 1)?.height === undefined,
        ),
      set: (it, value, host) => setStandard(it, value, host, "rows"),
    },
    UseStandardWidth: {
      get: (it, host) =>
        columnsOf(host.area(it)).every(
          (column) =>
            host.model.worksheet(host.area(it).sheet).getColumn(column + 1).width === undefined,
        ),
      set: (it, value, host) => setStandard(it, value, host, "columns"),
    },
    WrapText: styled(
      (style) => style.alignment?.wrapText ?? false,
      (style, value) => aligned(style, { wrapText: flagOf(value) }),
    ),
    ShrinkToFit: styled(
      (style) => style.alignment?.shrinkToFit ?? false,
      (style, value) => aligned(style, { shrinkToFit: flagOf(value) }),
    ),
    IndentLevel: styled(
      (style) => style.alignment?.indent ?? 0,
      (style, value) => aligned(style, { indent: indentOf(value) }),
    ),
    HorizontalAlignment: styled(
      (style) => horizontalOf(style.alignment?.horizontal),
      (style, value) => aligned(style, { horizontal: toHorizontal(value) }),
    ),
    VerticalAlignment: styled(
      (style) => verticalOf(style.alignment?.vertical),
      (style, value) => aligned(style, { vertical: toVertical(value) }),
    ),
    TextOrientation: styled(
      (style) =>
        style.alignment?.textRotation === "vertical" ? 180 : (style.alignment?.textRotation ?? 0),
      (style, value) =>
        aligned(style, { textRotation: numberOf(value) === 180 ? "vertical" : numberOf(value) }),
    ),
    ColumnWidth: {
      get: (it, host) =>
        uniform(
          columnsOf(host.area(it)).map((column) =>
            widthOf(host.model.worksheet(host.sheetName(it.sheet)), column),
          ),
        ),
      set: setWidth,
    },
    RowHeight: {
      get: (it, host) =>
        uniform(
          rowsOf(host.area(it)).map((row) =>
            heightOf(host.model.worksheet(host.sheetName(it.sheet)), row),
          ),
        ),
      set: setHeight,
    },
  },
  links: {
    Fill: (it) => thing("RangeFill", it),
    Font: (it) => thing("RangeFont", it),
    Borders: (it) => thing("RangeBorderCollection", it),
    Protection: (it) => thing("FormatProtection", it),
  },
  methods: {
    /** Fits the whole columns, not the cells of the range alone (OfficeDev/office-js #1017). */
    AutofitColumns: (it, _, host) =>
      autofit(
        host,
        host.profile.name === "workbench"
          ? host.area(it)
          : { ...host.area(it), top: 0, bottom: LAST_ROW },
        "columns",
      ),
    AdjustIndent: (it, args, host) =>
      changeStyles(host, host.area(it), (style) =>
        aligned(style, { indent: indentOf(args.number(0), style.alignment?.indent) }),
      ),
    AutofitRows: (it, _, host) => autofit(host, host.area(it), "rows"),
  },
});

kind("RangeFill", {
  properties: {
    Color: styled(
      (style) =>
        style.fill?.type === "pattern" && style.fill.pattern !== "none"
          ? colorOf(style.fill.fgColor, "#FFFFFF")
          : "#FFFFFF",
      (style, value) => ({
        ...style,
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: argbOf(textOf(value)) } },
      }),
    ),
  },
  methods: {
    Clear: (it, _, host) => changeStyles(host, host.area(it), ({ fill: _fill, ...rest }) => rest),
  },
});

kind("FormatProtection", {
  properties: {
    Locked: styled(
      (style) => style.protection?.locked ?? true,
      (style, value) => ({ ...style, protection: { ...style.protection, locked: flagOf(value) } }),
    ),
    FormulaHidden: styled(
      (style) => style.protection?.hidden ?? false,
      (style, value) => ({ ...style, protection: { ...style.protection, hidden: flagOf(value) } }),
    ),
  },
});
