import type { Workbook } from "@cj-tech-master/excelts";
import { type Area, holds, LAST_COLUMN, LAST_ROW, sameSheet } from "./area";
import { isAskable, meets } from "./reads";
import { columnsOf, eachCell } from "./row";
import { hasFormula } from "./scalar";
import { cellOfKey, sheetNamed, type FormulaPlace, type State } from "./state";

const MOST_FILLED = 100;

/** All formulas of the document, sheet by sheet. */
export function formulasOf(workbook: Workbook): FormulaPlace[] {
  const found: FormulaPlace[] = [];
  for (const sheet of workbook.worksheets) {
    const { name } = sheet;
    eachCell(sheet, (cell, row, column) => {
      if (hasFormula(cell))
        found.push({ sheet: name, row: row - 1, column: column - 1, formula: cell.formula ?? "" });
    });
  }
  return found;
}

/** The formulas of the last calculation, where the changed cells neither were nor are any; else undefined. */
export function sameFormulas(
  state: State,
  changed: readonly Area[],
): readonly FormulaPlace[] | undefined {
  const { calculated } = state;
  if (calculated?.identity !== state.engineIdentity) return undefined;
  if (changed.some((area) => holdsFormula(state, area))) return undefined;
  const touched = calculated.formulas.some((place) =>
    changed.some((area) => holds(area, place.sheet, place.row, place.column)),
  );
  return touched ? undefined : calculated.formulas;
}

/** Whether every result stands although cells of these areas were changed: none of them is or was a formula, none was filled by one, and no formula reads them. */
export function stands(state: State, changed: readonly Area[]): boolean {
  const { calculated } = state;
  if (calculated?.identity !== state.engineIdentity || !isAskable(calculated.formulas))
    return false;
  if (changed.some((area) => holdsFormula(state, area))) return false;
  return !calculated.formulas.some(
    (place) =>
      changed.some((area) => holds(area, place.sheet, place.row, place.column)) ||
      isBlocked(state, place) ||
      meets(state, place, changed),
  );
}

/** Whether no formula reads cells that formulas have filled. */
export function areUnread(state: State, formulas: readonly FormulaPlace[]): boolean {
  const filled = state.workbook.worksheets.flatMap((sheet) =>
    [...(state.spills.get(sheet.id)?.regions ?? [])].map(([key, { rows, columns }]) => {
      const [top, left] = cellOfKey(key);
      return { sheet: sheet.name, top, left, bottom: top + rows - 1, right: left + columns - 1 };
    }),
  );
  return (
    filled.length === 0 ||
    (filled.length <= MOST_FILLED &&
      isAskable(formulas) &&
      !formulas.some((place) => meets(state, place, filled)))
  );
}

function holdsFormula(state: State, area: Area): boolean {
  const sheet = sheetNamed(state, area.sheet);
  for (let number = area.top + 1; number <= Math.min(area.bottom + 1, sheet.rowCount); number++) {
    const row = sheet.findRow(number);
    for (const column of columnsOf(row, area.left + 1, area.right + 1)) {
      const cell = row?.findCell(column);
      if (cell && hasFormula(cell)) return true;
    }
  }
  return false;
}

/** A formula that had no room may have it now. */
export function isBlocked(state: State, place: FormulaPlace): boolean {
  const sheet = state.workbook.worksheets.find(({ name }) => sameSheet(name, place.sheet));
  const cell = sheet?.findRow(place.row + 1)?.findCell(place.column + 1);
  const result: unknown = cell?.result;
  return (
    !cell ||
    (typeof result === "object" &&
      result !== null &&
      "error" in result &&
      result.error === "#SPILL!")
  );
}

/** The sheets where some result may be another once cells of these areas have changed, and those whose formulas read such a sheet; all that have formulas where no areas are given, or asking takes too long. */
export function sheetsAfter(
  state: State,
  formulas: readonly FormulaPlace[],
  changed: readonly Area[] | undefined,
): ReadonlySet<string> {
  const sheets = new Map<string, FormulaPlace[]>();
  for (const place of formulas) {
    const own = sheets.get(place.sheet);
    if (own) own.push(place);
    else sheets.set(place.sheet, [place]);
  }
  if (!changed || !isAskable(formulas)) return new Set(sheets.keys());
  const found = new Set<string>();
  for (let wave = changed; wave.length > 0;) {
    const next = [...sheets].filter(
      ([sheet, places]) =>
        !found.has(sheet) &&
        places.some(
          (place) =>
            wave.some((area) => holds(area, place.sheet, place.row, place.column)) ||
            meets(state, place, wave),
        ),
    );
    for (const [sheet] of next) found.add(sheet);
    wave = next.map(([sheet]) => ({
      sheet,
      top: 0,
      left: 0,
      bottom: LAST_ROW,
      right: LAST_COLUMN,
    }));
  }
  return found;
}
