import { type Area, areaOf } from "../address";

/** Which of the workbook's formulas are meant. */
export type Scope = "selection" | "sheet" | "workbook";

/** A formula of ours: where it stands and how it reads. */
export interface OwnFormula {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
}

/** What was found, and the protected sheets that hold some of it. */
export interface Found {
  readonly formulas: readonly OwnFormula[];
  readonly protectedSheets: readonly string[];
}

const NAMESPACE = "UDSAT.";
/** How Excel writes a function it does not know yet, in some builds: the points become underscores. */
const UNKNOWN = `_xldudf_${NAMESPACE.slice(0, -1)}_`;

const quoted = /"(?:[^"]|"")*"/g;

/** Whether a cell holds a formula that calls one of our functions; words inside quotes call nothing. */
export function isOwnFormula(cell: unknown): cell is string {
  if (typeof cell !== "string" || !cell.startsWith("=")) return false;
  const bare = cell.replace(quoted, "").toUpperCase();
  return bare.includes(NAMESPACE) || bare.includes(UNKNOWN.toUpperCase());
}

/** A formula as it is to be entered again: with the functions' own names, also where Excel had lost them. */
export function reentered(formula: string, ids: readonly string[]): string {
  const byWritten = new Map(ids.map((id) => [id.replaceAll(".", "_"), id]));
  const pattern = new RegExp(`${UNKNOWN}([A-Z0-9_.]+)(?=\\()`, "gi");
  return formula.replace(pattern, (whole, written: string) => {
    const id = byWritten.get(written.toUpperCase().replaceAll(".", "_"));
    return id === undefined ? whole : NAMESPACE + id;
  });
}

/** At most this many cells are read in one request: Excel on the web takes 5 MB an answer. */
const CELLS = 100_000;

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The parts of a used range that are read one after the other. */
function parts({ rows, columns, ...corner }: Area): Area[] {
  const step = Math.max(1, Math.floor(CELLS / columns));
  const count = Math.ceil(rows / step);
  return Array.from({ length: count }, (_, index) => ({
    row: corner.row + index * step,
    column: corner.column,
    rows: Math.min(step, rows - index * step),
    columns,
  }));
}

/** The formulas of ours on one sheet. */
async function onSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
): Promise<OwnFormula[]> {
  const found: OwnFormula[] = [];
  for (const part of parts(used)) {
    const range = sheet
      .getRangeByIndexes(part.row, part.column, part.rows, part.columns)
      .load("formulas");
    // As many requests as the sheet is large: what Excel on the web can answer at once is limited.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    (range.formulas as unknown[][]).forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (isOwnFormula(cell))
          found.push({
            sheet: sheet.name,
            area: { row: part.row + row, column: part.column + column, rows: 1, columns: 1 },
            formula: cell,
          });
      }),
    );
  }
  return found;
}

/** The cells a formula fills: its own, or the range it spills into. */
export async function filled(
  context: Excel.RequestContext,
  formulas: readonly OwnFormula[],
): Promise<Area[]> {
  const spills = formulas.map(({ sheet, area }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getCell(area.row, area.column)
      .getSpillingToRangeOrNullObject()
      .load("address"),
  );
  await context.sync();
  return formulas.map(({ area }, index) => {
    const spill = spills[index];
    return !spill || spill.isNullObject ? area : areaOf(spill.address);
  });
}

/** Finds the formulas of ours in a scope, with the cells each of them fills. */
export async function ownFormulas(
  context: Excel.RequestContext,
  scope: Scope,
): Promise<Found & { readonly areas: readonly Area[] }> {
  const all = context.workbook.worksheets.load("items/name,items/protection/protected");
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  const selected = scope === "selection" ? context.workbook.getSelectedRange() : undefined;
  selected?.load("address");
  await context.sync();
  const sheets = all.items.filter(({ name }) => scope === "workbook" || name === active.name);
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const formulas: OwnFormula[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const range = used[index];
    if (range && !range.isNullObject)
      formulas.push(...(await onSheet(context, sheet, areaOf(range.address))));
  }
  const areas = await filled(context, formulas);
  const chosen = selected && areaOf(selected.address);
  const meant = formulas.map((_, at) => !chosen || overlaps(areas[at] as Area, chosen));
  const closed = new Set(
    sheets.filter(({ protection }) => protection.protected).map(({ name }) => name),
  );
  const open = formulas.map(({ sheet }, at) => meant[at] && !closed.has(sheet));
  return {
    formulas: formulas.filter((_, at) => open[at]),
    areas: areas.filter((_, at) => open[at]),
    protectedSheets: [
      ...new Set(formulas.filter((_, at) => meant[at]).map(({ sheet }) => sheet)),
    ].filter((name) => closed.has(name)),
  };
}
