import { type Area, parseAddress } from "../model/area";
import type { TableInfo } from "../model/table";
import { refuse } from "./fault";
import type { Host } from "./host";

/** The most characters of an address (Worksheet.getRange; another page says that it is cut there). */
export const LONGEST = 8192;

/** The area that an address, a name or a structured reference means on the sheet; InvalidArgument or ItemNotFound where it means none. */
export function parseReference(host: Host, text: string, sheet: number): Area {
  if (text.length > LONGEST)
    return refuse("InvalidArgument", `An address has at most ${LONGEST} characters.`);
  return (
    findReference(host, text, sheet) ??
    refuse("InvalidArgument", `"${text}" is not the address of a range.`)
  );
}

/** The areas of addresses with commas between them. */
export function parseAreas(host: Host, text: string, sheet: number): Area[] {
  if (text.length > LONGEST)
    return refuse("InvalidArgument", `An address has at most ${LONGEST} characters.`);
  return text.split(",").map((part) => parseReference(host, part.trim(), sheet));
}

/** Like `parseReference`, with undefined where the text means no range. */
export function findReference(host: Host, text: string, sheet?: number): Area | undefined {
  const bare = text.trim().replace(/^=/, "");
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(bare);
  const sheetName = parts ? (parts[1]?.replace(/''/g, "'") ?? parts[2] ?? "") : undefined;
  if (parts && host.sheetNumber(sheetName ?? "") === undefined)
    return refuse("ItemNotFound", `There is no worksheet "${sheetName ?? ""}".`);
  const own =
    sheetName !== undefined
      ? host.sheetName(host.sheetNumber(sheetName) ?? -1)
      : sheet === undefined
        ? undefined
        : host.sheetName(sheet);
  const local = parts?.[3] ?? bare;
  const cells = own === undefined ? undefined : parseAddress(own, local);
  return cells ?? structured(host, local) ?? named(host, local, own);
}

function named(host: Host, name: string, sheet: string | undefined): Area | undefined {
  const low = name.toLowerCase();
  const all = host.model.names().filter((each) => each.name.toLowerCase() === low);
  const found =
    all.find((each) => each.sheet !== undefined && each.sheet === sheet) ??
    all.find((each) => each.sheet === undefined);
  return found && found.formula.replace(/^=/, "").toLowerCase() !== low
    ? findReference(host, found.formula)
    : undefined;
}

const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u;

function structured(host: Host, text: string): Area | undefined {
  const parts = TABLE.exec(text);
  const table = parts?.[1] === undefined ? undefined : host.model.table(parts[1]);
  if (!table || !parts) return undefined;
  const items =
    parts[2] === undefined
      ? []
      : parts[2].startsWith("[")
        ? parts[2].split(/\]\s*[,:]\s*\[/).map((item) => item.replace(/^\[|\]$/g, ""))
        : [parts[2]];
  const rows = rowsOf(
    table,
    items.filter((item) => item.startsWith("#")),
  );
  const columns = items
    .filter((item) => item !== "" && !item.startsWith("#"))
    .map((item) => columnOf(table, item));
  if (!rows || columns.some((index) => index < 0)) return undefined;
  const left = columns.length === 0 ? table.area.left : table.area.left + Math.min(...columns);
  const right = columns.length === 0 ? table.area.right : table.area.left + Math.max(...columns);
  return { sheet: table.area.sheet, ...rows, left, right };
}

const columnOf = (table: TableInfo, name: string): number =>
  table.columns.findIndex(
    (column) => column.name.toLowerCase() === name.replace(/'(.)/g, "$1").toLowerCase(),
  );

function rowsOf(
  table: TableInfo,
  marks: readonly string[],
): { top: number; bottom: number } | undefined {
  const { area, body } = table;
  const parts = marks.length === 0 ? ["#data"] : marks.map((mark) => mark.toLowerCase());
  const spans = parts.map((part) => {
    if (part === "#all") return [area.top, area.bottom] as const;
    if (part === "#headers") return table.header ? ([area.top, area.top] as const) : undefined;
    if (part === "#totals") return table.totals ? ([area.bottom, area.bottom] as const) : undefined;
    return part === "#data" ? ([body.top, body.bottom] as const) : undefined;
  });
  const found = spans.filter((span) => span !== undefined);
  return found.length === spans.length
    ? { top: Math.min(...found.map((s) => s[0])), bottom: Math.max(...found.map((s) => s[1])) }
    : undefined;
}
