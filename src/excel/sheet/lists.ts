import { address, reference } from "../address";
import type { ListLayout } from "./layout";
import { literal } from "./literal";
import { LIST_SHEET, type SheetState } from "./state";

const same = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  !!a && a.length === b.length && a.every((choice, i) => choice === b[i]);

/** Whether the lists need the hidden sheet and it is not there yet. */
export function needsListSheet(lists: readonly ListLayout[], state: SheetState): boolean {
  return lists.length > 0 && !state.listSheet;
}

/**
 * A column of the hidden sheet for a list: from its name, so that two layouts never take the same one and a list keeps its place.
 */
function columnOf(name: string): number {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 16_000;
  return hash;
}

/** Queues the lists that are missing or have changed: choices on the hidden sheet, each list under its workbook name. */
export function putLists(
  context: Excel.RequestContext,
  lists: readonly ListLayout[],
  state: SheetState,
): void {
  const stale = lists.filter(({ name, choices }) => !same(state.lists[name], choices));
  if (stale.length === 0) return;
  const sheets = context.workbook.worksheets;
  const sheet = state.listSheet ? sheets.getItem(LIST_SHEET) : sheets.add(LIST_SHEET);
  if (!state.listSheet) sheet.visibility = "VeryHidden";
  for (const { name, choices } of stale) {
    const area = { row: 0, column: columnOf(name), rows: choices.length, columns: 1 };
    sheet.getRange(address(area)).values = choices.map((choice) => [literal(choice)]);
    if (state.names.includes(name)) context.workbook.names.getItem(name).delete();
    context.workbook.names.add(
      name,
      sheet.getRange(address(area)),
      `=${reference(LIST_SHEET, area)}`,
    );
  }
}
