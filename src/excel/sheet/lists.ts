import { address, pointer } from "../address";
import { literal } from "../literal";
import type { Fresh } from "../transaction/fresh";
import { freshStep } from "../transaction/freshstep";
import { areaStep, nameStep } from "../transaction/smallsteps";
import type { Step } from "../transaction/step";
import { nameIn } from "./book";
import type { ListLayout } from "./layout";
import type { SheetState } from "./state";

/** The hidden sheet with the choices of the validation lists. */
export const LIST_SHEET = "Udsat lister";

const same = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  !!a && a.length === b.length && a.every((choice, i) => choice === b[i]);

const listSheetIn = (state: SheetState): boolean =>
  state.sheets.some(({ name }) => name.toLowerCase() === LIST_SHEET.toLowerCase());

/** Whether the lists need the hidden sheet and it is not there yet. */
export function needsListSheet(lists: readonly ListLayout[], state: SheetState): boolean {
  return lists.length > 0 && !listSheetIn(state);
}

/**
 * A column of the hidden sheet for a list: from its name, so that two layouts never take the same one and a list keeps its place.
 */
function columnOf(name: string): number {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 16_000;
  return hash;
}

interface Put {
  readonly list: ListLayout;
  readonly state: SheetState;
}

const areaFor = ({ name, choices }: ListLayout) => ({
  row: 0,
  column: columnOf(name),
  rows: choices.length,
  columns: 1,
});

const column = (choices: readonly string[]): string[][] => choices.map((choice) => [choice]);

/** The lists that are missing or have changed: choices on the hidden sheet, each list under its workbook name. */
export function listSteps(wanted: readonly Put[]): readonly Step[] {
  const stale = wanted.filter(({ list, state }) => !same(state.lists[list.name], list.choices));
  const [first] = stale;
  if (!first) return [];
  if (!listSheetIn(first.state)) {
    const fresh: Fresh = {
      sheet: LIST_SHEET,
      id: null,
      hidden: true,
      areas: stale.map(({ list }) => ({ area: areaFor(list), cells: column(list.choices) })),
      tables: [],
      charts: [],
      names: stale.map(({ list, state }) => ({
        name: list.name,
        formula: pointer(LIST_SHEET, areaFor(list)),
        before: nameIn(state, list.name)?.formula ?? null,
      })),
      make(sheet) {
        sheet.visibility = "VeryHidden";
        for (const { list } of stale)
          sheet.getRange(address(areaFor(list))).values = column(
            list.choices.map(literal).map(String),
          );
      },
    };
    return [freshStep(fresh)];
  }
  return stale.flatMap(({ list, state }) => {
    const old = state.lists[list.name] ?? [];
    const rows = Math.max(old.length, list.choices.length);
    const fill = (choices: readonly string[]): string[][] =>
      Array.from({ length: rows }, (_, i) => [choices[i] ?? ""]);
    return [
      areaStep(LIST_SHEET, { ...areaFor(list), rows }, fill(list.choices), fill(old)),
      nameStep(
        list.name,
        pointer(LIST_SHEET, areaFor(list)),
        nameIn(state, list.name)?.formula ?? null,
      ),
    ];
  });
}
