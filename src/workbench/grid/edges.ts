import { holds, overlap, type Area } from "../model/area";
import type { ControllerState } from "./controller";
import type { SheetView } from "./sheetview";

/** The whole area that the active cell's formula fills, or that of the formula which filled it. */
export function spillAt({ model, sheet, selection }: ControllerState): Area | undefined {
  const { row, column } = selection.anchor;
  const content = model.content(sheet, row, column);
  const source = content.spilledFrom;
  return source ? model.content(source.sheet, source.row, source.column).spill : content.spill;
}

/** The names of the sides on which the selection, or what is being pointed at, has its border; "end" is its last corner. */
export function edgeFinder(
  view: SheetView,
  selected: Area,
  preview: Area | undefined,
  spill: Area | undefined,
): (row: number, column: number) => string {
  const sides = (area: Area, cell: Area, mark: string): string[] =>
    !overlap(area, cell)
      ? []
      : [
          ...(cell.top === area.top ? [`${mark}-top`] : []),
          ...(cell.bottom === area.bottom ? [`${mark}-bottom`] : []),
          ...(cell.left === area.left ? [`${mark}-left`] : []),
          ...(cell.right === area.right ? [`${mark}-right`] : []),
          ...(cell.bottom === area.bottom && cell.right === area.right ? [`${mark}-end`] : []),
        ];
  return (row, column) => {
    const alone = { sheet: view.name, top: row, left: column, bottom: row, right: column };
    if (
      !overlap(selected, alone) &&
      !(preview && overlap(preview, alone)) &&
      !(spill && overlap(spill, alone))
    )
      return "";
    const cell = view.merges.find((m) => holds(m, view.name, row, column)) ?? alone;
    return [
      ...sides(selected, cell, "edge"),
      ...(preview ? sides(preview, cell, "preview") : []),
      ...(spill ? sides(spill, cell, "spill") : []),
    ].join(" ");
  };
}
