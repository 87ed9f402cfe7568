import type { Area } from "../area";
import { cellKey, sheetNamed, type FormulaPlace, type SheetSpills, type State } from "../state";

/** The cells that a formula fills, its own among them; undefined where it fills none. */
export function filledBy(state: State, { sheet, row, column }: FormulaPlace): Area | undefined {
  const id = sheetNamed(state, sheet).id;
  const region = state.spills.get(id)?.regions.get(cellKey(row, column));
  return (
    region && {
      sheet,
      top: row,
      left: column,
      bottom: row + region.rows - 1,
      right: column + region.columns - 1,
    }
  );
}

/** What all formulas fill, as a text to compare. */
export function regionsText(state: State): string {
  const parts: string[] = [];
  for (const [id, spills] of state.spills)
    for (const [key, region] of spills.regions)
      parts.push(`${id}:${key}:${region.rows}x${region.columns}`);
  return parts.sort().join(" ");
}

/** Puts what the formulas of these cells filled now in place of what they filled before; gives whether they fill the same cells. */
export function takeSpills(
  state: State,
  next: ReadonlyMap<number, SheetSpills>,
  parts: ReadonlyMap<string, { readonly dirty: ReadonlySet<number> }>,
): boolean {
  const before = regionsText(state);
  for (const sheet of state.workbook.worksheets) {
    const dirty = parts.get(sheet.name.toLowerCase())?.dirty;
    const [old, now] = [state.spills.get(sheet.id), next.get(sheet.id)];
    if (!dirty || !now) continue;
    if (now.regions.size === 0 && ![...(old?.regions.keys() ?? [])].some((key) => dirty.has(key)))
      continue;
    for (const [key, cell] of old?.cells ?? [])
      if (!dirty.has(cellKey(cell.row, cell.column))) now.cells.set(key, cell);
    for (const [key, region] of old?.regions ?? [])
      if (!dirty.has(key)) now.regions.set(key, region);
    state.spills.set(sheet.id, now);
  }
  return regionsText(state) === before;
}

/** Lets go of what was filled by formulas that are no more. */
export function dropFormer(state: State, formulas: readonly FormulaPlace[]): void {
  const there = new Map<number, Set<number>>();
  for (const { sheet, row, column } of formulas) {
    const { id } = sheetNamed(state, sheet);
    const keys = there.get(id) ?? new Set();
    there.set(id, keys.add(cellKey(row, column)));
  }
  for (const [id, { cells, regions }] of state.spills) {
    const keys = there.get(id);
    const stands = (row: number, column: number): boolean => !!keys?.has(cellKey(row, column));
    state.spills.set(id, {
      cells: new Map([...cells].filter(([, { row, column }]) => stands(row, column))),
      regions: new Map([...regions].filter(([key]) => keys?.has(key))),
    });
  }
}
