import type { Workbook } from "@cj-tech-master/excelts";
import { parseAddress, sameSheet } from "./area";
import { Failure } from "./failure";
import { fromFile, toFile } from "./fileformula";
import type { Context, Memento } from "./journal";
import type { NameInfo } from "./name";
import { checked } from "./typing";
import { sheetNamed, type State } from "./state";

/** Names are kept as formulas beside the document, not cell by cell inside it. */
export function takeNames(workbook: Workbook, names: readonly NameInfo[]): NameInfo[] {
  workbook.definedNames.model = [];
  return names.map((name) => ({ ...name, formula: `=${fromFile(name.formula.slice(1))}` }));
}

/** Gives the names back to a document that is written. */
export function dressNames(state: State): void {
  const { definedNames } = state.workbook;
  for (const { name, formula, sheet, visible } of state.names) {
    const index =
      sheet === undefined
        ? -1
        : state.workbook.worksheets.findIndex((candidate) => sameSheet(candidate.name, sheet));
    const localSheetId = index < 0 ? undefined : index;
    const key = localSheetId === undefined ? name : `${name}\0${localSheetId}`;
    definedNames.opaqueMap[key] = { rawText: toFile(formula.slice(1)), localSheetId };
    definedNames.nameForKey[key] = name;
    if (!visible) definedNames.hiddenMap[key] = true;
  }
}

/** Names as users know them: without those that Excel or the add-in keeps for itself. */
export const visibleNames = (state: State): NameInfo[] =>
  state.names.filter(({ name }) => !/^_(?:xlnm\.|xlchart\.|udsat_)/i.test(name));

export function namesMemento(state: State): Memento {
  const before = state.names;
  return {
    restore: () => {
      const now = namesMemento(state);
      state.names = before;
      return now;
    },
  };
}

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

const sameName = (a: NameInfo, name: string, sheet: string | undefined): boolean =>
  a.name.toLowerCase() === name.toLowerCase() &&
  (a.sheet === undefined ? sheet === undefined : sheet !== undefined && sameSheet(a.sheet, sheet));

/** Adds a name; refuses an illegal one with InvalidArgument and a taken one with ItemAlreadyExists. */
export function addName(context: Context, info: NameInfo): void {
  const { state } = context;
  if (!SHAPE.test(info.name) || parseAddress("", info.name) || /^(?:r|c)$/i.test(info.name))
    throw new Failure(
      "InvalidArgument",
      `"${info.name}" cannot be a name: it must start with a letter, hold no spaces and not look like a cell.`,
    );
  if (state.names.some((other) => sameName(other, info.name, info.sheet)))
    throw new Failure("ItemAlreadyExists", `The name "${info.name}" is taken.`);
  if (info.sheet !== undefined) sheetNamed(state, info.sheet);
  const formula = info.formula.startsWith("=") ? info.formula : `=${info.formula}`;
  checked(formula.slice(1));
  context.remember(namesMemento(state));
  state.names = [...state.names, { ...info, formula }];
  context.report({ kind: "names", item: info.name });
}

/** Removes a name; refuses with ItemNotFound. */
export function removeName(context: Context, name: string, sheet?: string): void {
  const { state } = context;
  if (!state.names.some((other) => sameName(other, name, sheet)))
    throw new Failure("ItemNotFound", `There is no name "${name}".`);
  context.remember(namesMemento(state));
  state.names = state.names.filter((other) => !sameName(other, name, sheet));
  context.report({ kind: "names", item: name });
}
