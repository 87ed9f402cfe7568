import type { Worksheet } from "@cj-tech-master/excelts";
import { rewriteFormulas } from "./adjust";
import { quoteSheet, sameSheet } from "./area";
import { Failure } from "./failure";
import { rewrite, sheetOf } from "./formula";
import type { Context } from "./journal";
import { rememberAll } from "./snapshot";
import { columnsOf } from "./row";
import { sheetNamed, type State } from "./state";

const word = (state: State): string => (state.locale === "da" ? "Ark" : "Sheet");

function checkName(state: State, name: string, except?: Worksheet): void {
  if (
    name.trim() === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^history$/i.test(name)
  )
    throw new Failure(
      "InvalidArgument",
      `"${name}" cannot be a sheet's name: at most 31 signs, none of \\ / ? * [ ] :, and no apostrophe first or last.`,
    );
  if (state.workbook.worksheets.some((sheet) => sheet !== except && sameSheet(sheet.name, name)))
    throw new Failure("ItemAlreadyExists", `There is already a sheet named "${name}".`);
}

/** Adds a sheet, last or at a position, and gives its name. */
export function addSheet(context: Context, name?: string, position?: number): string {
  const { state } = context;
  let chosen = name;
  for (let number = state.workbook.worksheets.length + 1; chosen === undefined; number++)
    if (!state.workbook.worksheets.some((sheet) => sameSheet(sheet.name, word(state) + number)))
      chosen = word(state) + number;
  checkName(state, chosen);
  rememberAll(context);
  state.workbook.addWorksheet(chosen);
  if (position !== undefined) arrange(state, chosen, position);
  context.report({ kind: "sheets", sheet: chosen, sheetEvent: { type: "added" } });
  return chosen;
}

/** Gives a sheet another name; every formula, name and chart that refers to it follows. */
export function renameSheet(context: Context, name: string, to: string): void {
  const { state } = context;
  const sheet = sheetNamed(state, name);
  const from = sheet.name;
  if (from === to) return;
  checkName(state, to, sheet);
  rememberAll(context);
  rewriteFormulas(state, (formula) =>
    rewrite(formula, (token) => {
      if (token.kind !== "reference" && token.kind !== "name") return undefined;
      const named = sheetOf(token.prefix);
      return named !== undefined && sameSheet(named, from)
        ? `${quoteSheet(to)}!${token.kind === "reference" ? token.body : token.name}`
        : undefined;
    }),
  );
  state.names = state.names.map((other) =>
    other.sheet !== undefined && sameSheet(other.sheet, from) ? { ...other, sheet: to } : other,
  );
  sheet.name = to;
  context.report({ kind: "sheets", sheet: to, sheetEvent: { type: "renamed", former: from } });
}

/** Deletes a sheet; what referred to it is #REF!. The last visible sheet cannot be deleted. */
export function deleteSheet(context: Context, name: string): void {
  const { state } = context;
  const sheet = sheetNamed(state, name);
  if (!state.workbook.worksheets.some((other) => other !== sheet && other.state === "visible"))
    throw new Failure("InvalidOperation", "A workbook must have at least one visible sheet.");
  rememberAll(context);
  const { id } = sheet;
  const gone = sheet.name;
  for (const table of Object.values(sheet.tables))
    state.workbook._tableNames.delete(table.name.toLowerCase());
  state.names = state.names.filter(
    (other) => other.sheet === undefined || !sameSheet(other.sheet, gone),
  );
  state.workbook.removeWorksheetEx(sheet);
  state.spills.delete(id);
  state.charts.delete(id);
  state.filters.delete(id);
  rewriteFormulas(state, (formula) =>
    rewrite(formula, (token) => {
      if (token.kind !== "reference" && token.kind !== "name") return undefined;
      const named = sheetOf(token.prefix);
      return named !== undefined && sameSheet(named, gone) ? "#REF!" : undefined;
    }),
  );
  context.report({ kind: "sheets", sheet: gone, sheetEvent: { type: "deleted" } });
}

/** Moves a sheet to a position that counts from 0. */
export function moveSheet(context: Context, name: string, position: number): void {
  const sheet = sheetNamed(context.state, name);
  rememberAll(context);
  arrange(context.state, sheet.name, position);
  context.report({ kind: "sheets", sheet: sheet.name, sheetEvent: { type: "moved" } });
}

function arrange(state: State, name: string, position: number): void {
  const sheets = state.workbook.worksheets;
  const moving = sheets.filter((sheet) => sameSheet(sheet.name, name));
  const rest = sheets.filter((sheet) => !sameSheet(sheet.name, name));
  if (position < 0 || position > rest.length)
    throw new Failure(
      "InvalidArgument",
      `There is no place ${position} among ${sheets.length} sheets.`,
    );
  [...rest.slice(0, position), ...moving, ...rest.slice(position)].forEach(
    (sheet, index) => (sheet.orderNo = index + 1),
  );
}

/** A name for a sheet that comes in beside others: its own, or with a number after it. */
function freeName({ workbook }: State, name: string): string {
  const taken = (one: string): boolean =>
    workbook.worksheets.some((sheet) => sameSheet(sheet.name, one));
  let free = name;
  for (let number = 2; taken(free); number++) free = `${name} (${number})`;
  return free;
}

/** Copies a sheet's cells, formats, widths and rules; tables and charts are not copied. */
export const copySheet = (context: Context, name: string, to?: string, position?: number): string =>
  importSheet(context, sheetNamed(context.state, name), to, position);

/** Takes in a sheet, its own or another workbook's: cells, looks, rules and page setup. Gives its name here. */
export function importSheet(
  context: Context,
  source: Worksheet,
  to?: string,
  position?: number,
): string {
  const { state } = context;
  const chosen = to ?? freeName(state, source.name);
  checkName(state, chosen);
  rememberAll(context);
  const copy = state.workbook.addWorksheet(chosen, {
    properties: { ...source.properties },
    pageSetup: structuredClone(source.pageSetup) as never,
    views: structuredClone(source.views),
  });
  for (let column = 1; column <= source.columnCount; column++)
    Object.assign(copy.getColumn(column), {
      width: source.getColumn(column).width,
      hidden: source.getColumn(column).hidden,
    });
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height !== undefined) copy.getRow(number).height = row.height;
    for (const column of columnsOf(row)) {
      const cell = row.findCell(column);
      if (!cell || (cell.type as number) === 1) continue;
      const target = copy.getCell(number, column);
      target.value = cell.value;
      target.style = structuredClone(cell.style);
    }
  });
  for (const { top, left, bottom, right } of source.mergedRegions)
    copy.mergeCellsWithoutStyle(top, left, bottom, right);
  copy.dataValidations.model = structuredClone(source.dataValidations.model);
  copy.conditionalFormattings = structuredClone(source.conditionalFormattings);
  if (position !== undefined) arrange(state, chosen, position);
  context.report({ kind: "sheets", sheet: chosen, sheetEvent: { type: "added" } });
  return chosen;
}
