import { thing, type BorderRef, type RangeRef, type Side, SIDES, type Thing } from "../../thing";
import type { Border, BorderStyle } from "@cj-tech-master/excelts";
import type { Area } from "../../../model/area";
import { oneOf, textOf } from "../../arguments";
import { argbOf, colorOf } from "./color";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { changeStyles, type CellStyle } from "./style";

type Edge = "top" | "bottom" | "left" | "right";

const STYLES = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
} as const;
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

/** The edges of this cell that a side of the range means. */
function edges(area: Area, side: Side, row: number, column: number): Edge[] {
  switch (side) {
    case "EdgeTop":
      return row === area.top ? ["top"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return column === area.left ? ["left"] : [];
    case "EdgeRight":
      return column === area.right ? ["right"] : [];
    case "InsideVertical":
      return [
        ...(column > area.left ? (["left"] as const) : []),
        ...(column < area.right ? (["right"] as const) : []),
      ];
    case "InsideHorizontal":
      return [
        ...(row > area.top ? (["top"] as const) : []),
        ...(row < area.bottom ? (["bottom"] as const) : []),
      ];
  }
}

function change(
  it: BorderRef,
  host: Host,
  next: (border: Partial<Border> | undefined) => Partial<Border> | undefined,
): void {
  const area = host.area(it.range);
  changeStyles(host, area, (style: CellStyle, row, column) => {
    const border = { ...style.border };
    for (const edge of edges(area, it.side, row, column)) {
      const made = next(border[edge]);
      if (made) border[edge] = made;
      else delete border[edge];
    }
    return { ...style, border };
  });
}

function first(it: BorderRef, host: Host): Partial<Border> | undefined {
  const area = host.area(it.range);
  const row = it.side === "EdgeBottom" ? area.bottom : area.top;
  const column = it.side === "EdgeRight" ? area.right : area.left;
  const edge = edges(area, it.side, row, column)[0];
  return edge === undefined
    ? undefined
    : host.model.worksheet(area.sheet).findCell(row + 1, column + 1)?.style.border?.[edge];
}

const nameOf = (
  record: Readonly<Record<string, string>>,
  value: string | undefined,
): string | undefined => Object.entries(record).find(([, file]) => file === value)?.[0];
const isWeight = (style: BorderStyle | undefined): boolean => nameOf(WEIGHTS, style) !== undefined;

kind("RangeBorder", {
  id: (it) => it.side,
  properties: {
    SideIndex: { get: (it) => it.side },
    Style: {
      get: (it, host) => {
        const style = first(it, host)?.style;
        return style === undefined
          ? "None"
          : isWeight(style)
            ? "Continuous"
            : (nameOf(STYLES, style) ?? "Continuous");
      },
      set: (it, value, host) => {
        const word = oneOf(value, [
          "None",
          "Continuous",
          "Dash",
          "DashDot",
          "DashDotDot",
          "Dot",
          "Double",
          "SlantDashDot",
        ]);
        change(it, host, (border) =>
          word === "None"
            ? undefined
            : {
                ...border,
                style:
                  word === "Continuous" && isWeight(border?.style) ? border?.style : STYLES[word],
              },
        );
      },
    },
    Weight: {
      get: (it, host) => nameOf(WEIGHTS, first(it, host)?.style) ?? "Thin",
      set: (it, value, host) => {
        const word = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
        change(it, host, (border) => ({ ...border, style: WEIGHTS[word] }));
      },
    },
    Color: {
      get: (it, host) => colorOf(first(it, host)?.color, "#000000"),
      set: (it, value, host) =>
        change(it, host, (border) => ({
          style: "thin",
          ...border,
          color: { argb: argbOf(textOf(value)) },
        })),
    },
  },
});

const side = (range: RangeRef, value: unknown): Thing =>
  thing("RangeBorder", { range, side: known(value) });

function known(value: unknown): Side {
  if (value === "DiagonalDown" || value === "DiagonalUp")
    return refuse("ApiNotFound", "The host does not know diagonal borders.");
  return oneOf(value, SIDES);
}

kind("RangeBorderCollection", {
  properties: { Count: { get: () => SIDES.length } },
  items: (it) => SIDES.map((each) => side(it, each)),
  item: (it, key) => side(it, key),
  methods: { GetItemAt: (it, args) => side(it, SIDES[args.integer(0)]) },
});
