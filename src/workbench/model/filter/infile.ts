import type { TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { editZip, ZipReader } from "@cj-tech-master/excelts/archive";
import { plainXml } from "../files/canonical";
import {
  type FileColumn,
  fileFilter,
  fileSort,
  filterIn,
  filterXml,
  sortXml,
} from "../files/filters";
import { attribute, children, root } from "../files/xml";
import type { State } from "../state";
import { tableArea, tableInfo } from "../tabledocument";
import type { Criterion } from "./criterion";

type Column = TableColumnProperties & { criterion?: Criterion };

/** A sheet's own stands behind its cells. */
const sheetFilterIn = (xml: string): string | undefined => {
  const rest = xml.slice(Math.max(0, xml.lastIndexOf("</sheetData>")));
  return rest.includes("<autoFilter")
    ? filterIn(`<worksheet>${rest.replace("</sheetData>", "")}`)
    : undefined;
};

/** Takes what tables and sheets show from the file: the library does not read it. */
export function takeFilters(state: State): void {
  const { file, parts } = state.origin ?? {};
  if (!file || !parts) return;
  for (const [sheet, part] of parts) {
    const own = sheetFilterIn(plainXml(file, part) ?? "");
    const columns = own === undefined ? undefined : fileFilter(own);
    if (columns && columns.size > 0)
      state.filters.set(
        sheet.id,
        Array.from(
          { length: Math.max(...columns.keys()) + 1 },
          (_, index) => columns.get(index)?.criterion,
        ),
      );
    for (const { kind, target } of file.relationships(part)) {
      const xml = kind === "table" ? plainXml(file, target) : undefined;
      if (xml !== undefined) takeTable(sheet, xml);
    }
  }
}

function takeTable(sheet: Worksheet, xml: string): void {
  const attributes = root(xml)?.attributes ?? "";
  const name = attribute(attributes, "displayName") ?? attribute(attributes, "name");
  const table = Object.values(sheet.tables).find((one) => one.name === name);
  if (table) {
    const sorted = fileSort(xml, tableArea({ sheet, table }));
    if (sorted) Object.assign(table.table, { sorted });
  }
  const own = filterIn(xml);
  // The library gives every table that it reads a filter.
  if (table && own === undefined) Object.assign(table.table, { autoFilterRef: undefined });
  if (!table || own === undefined) return;
  const columns: readonly Column[] = table.table.columns;
  for (const [index, { criterion, bare }] of fileFilter(own)) {
    const column = columns[index];
    if (column && criterion) column.criterion = criterion;
    if (column && bare) column.filterButton = false;
  }
}

/** What is put into a file that the library writes: by the table's name, and by the sheet's. */
export interface FilterTexts {
  readonly tables: ReadonlyMap<string, { readonly columns: string; readonly sort: string }>;
  readonly sheets: ReadonlyMap<string, string>;
}

/** The filters of a document that is about to be written. */
export function filterTexts({ workbook, filters }: State): FilterTexts {
  const tables = new Map<string, { columns: string; sort: string }>();
  const sheets = new Map<string, string>();
  for (const sheet of workbook.worksheets) {
    const own = filters.get(sheet.id);
    const text = own && sheet.autoFilter ? filterXml(own.map((criterion) => ({ criterion }))) : "";
    if (text !== "") sheets.set(sheet.name, text);
    for (const placed of Object.values(sheet.tables)) {
      const { table } = placed;
      const columns = table.columns as Column[];
      const { sorted, body } = tableInfo({ sheet, table: placed });
      const inFile = filterXml(
        columns.map(({ criterion, filterButton }): FileColumn => ({
          criterion,
          ...(filterButton === false && { bare: true as const }),
        })),
      );
      const sort = sortXml(sorted, body);
      if (inFile + sort !== "") tables.set(table.name, { columns: inFile, sort });
      // The library would write what it knows of the buttons beside it.
      for (const column of columns) delete column.filterButton;
    }
  }
  return { tables, sheets };
}

const filled = (xml: string, content: string): string =>
  xml.replace(
    /<autoFilter([^>]*?)\/?>(?:<\/autoFilter>)?/,
    (_all, attributes: string) => `<autoFilter${attributes}>${content}</autoFilter>`,
  );

const filledTable = (xml: string, { columns, sort }: { columns: string; sort: string }): string =>
  (columns === "" ? xml : filled(xml, columns)).replace(/(?=<tableColumns\b)/, () => sort);

/** Puts the filters into the finished file. */
export async function putFilters(
  bytes: Uint8Array,
  { tables, sheets }: FilterTexts,
): Promise<Uint8Array> {
  if (tables.size + sheets.size === 0) return bytes;
  const editor = await editZip(bytes);
  const entries = new Map<string, { text(): Promise<string> }>();
  for await (const entry of new ZipReader(bytes).entries()) {
    if (/^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels)$/.test(entry.path))
      entries.set(entry.path, entry);
    const isSheet = sheets.size > 0 && /^xl\/worksheets\/[^/]+\.xml$/.test(entry.path);
    if (isSheet || /^xl\/tables\/[^/]+\.xml$/.test(entry.path)) entries.set(entry.path, entry);
  }
  const parts = sheets.size === 0 ? new Map<string, string>() : await sheetParts(entries);
  for (const [path, entry] of entries) {
    const sheet = parts.get(path);
    const content = sheet === undefined ? undefined : sheets.get(sheet);
    if (content === undefined && !path.startsWith("xl/tables/")) continue;
    const xml = await entry.text();
    const name = attribute(/<table([^>]*)>/.exec(xml)?.[1] ?? "", "name");
    if (content !== undefined) editor.set(path, filled(xml, content));
    const table = tables.get(name ?? "");
    if (content === undefined && table) editor.set(path, filledTable(xml, table));
  }
  return editor.bytes();
}

/** The sheets' names by their parts. */
async function sheetParts(
  entries: ReadonlyMap<string, { text(): Promise<string> }>,
): Promise<Map<string, string>> {
  const book = (await entries.get("xl/workbook.xml")?.text()) ?? "";
  const relations = (await entries.get("xl/_rels/workbook.xml.rels")?.text()) ?? "";
  const top = root(relations);
  const targets = new Map(
    (top ? children(relations, top.inside) : []).map(({ attributes }) => [
      attribute(attributes, "Id"),
      `xl/${(attribute(attributes, "Target") ?? "").replace(/^\/?(?:xl\/)?/, "")}`,
    ]),
  );
  return new Map(
    [...book.matchAll(/<sheet\s([^>]*)>/g)].map(([, attributes = ""]) => [
      targets.get(attribute(attributes, "r:id")) ?? "",
      attribute(attributes, "name") ?? "",
    ]),
  );
}
