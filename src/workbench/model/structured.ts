import { absoluteAddress, type Area, sameSheet } from "./area";
import { rewrite, type Token } from "./formula";
import type { TableInfo } from "./table";

const titleText = (title: string): string => title.replace(/['#[\]@]/g, (sign) => `'${sign}`);

const sameTable = (
  token: Token & { kind: "structured" },
  table: string,
  inside: boolean,
): boolean => token.table.toLowerCase() === table.toLowerCase() || (inside && token.table === "");

/** A formula after a table got another name. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => {
    if (token.kind === "structured" && token.table.toLowerCase() === from.toLowerCase())
      return to + token.brackets;
    if (
      token.kind === "name" &&
      token.prefix === "" &&
      token.name.toLowerCase() === from.toLowerCase()
    )
      return to;
    return undefined;
  });
}

/** A formula after a table's column got another title; `inside` when the formula stands in the table itself. */
export function renameColumnIn(
  formula: string,
  table: string,
  from: string,
  to: string,
  inside: boolean,
): string {
  if (!formula.includes("[")) return formula;
  const old = titleText(from).toLowerCase();
  return rewrite(formula, (token) => {
    if (token.kind !== "structured" || !sameTable(token, table, inside)) return undefined;
    const brackets = token.brackets.replace(
      /(\[@?)((?:'.|[^'[\]@#,:])+)(?=\])/g,
      (all, open: string, title: string) => {
        if (title.toLowerCase() !== old) return all;
        return open === "[@" && !/^[\p{L}\p{N}_]+$/u.test(to)
          ? `[@[${titleText(to)}]`
          : open + titleText(to);
      },
    );
    return token.table + brackets;
  });
}

/** A formula after columns, or the whole table (`titles` left out), were deleted: what named them is #REF!. */
export function dropFromTable(
  formula: string,
  table: string,
  titles: readonly string[] | undefined,
  inside: boolean,
): string {
  if (!formula.includes("[") && titles) return formula;
  const gone = titles?.map((title) => titleText(title).toLowerCase());
  return rewrite(formula, (token) => {
    if (
      !gone &&
      token.kind === "name" &&
      token.prefix === "" &&
      token.name.toLowerCase() === table.toLowerCase()
    )
      return "#REF!";
    if (token.kind !== "structured" || !sameTable(token, table, inside)) return undefined;
    if (!gone) return "#REF!";
    const named = [...token.brackets.matchAll(/(?:\[@?|@)((?:'.|[^'[\]@#,:])+)(?=\])/g)].map(
      (match) => (match[1] ?? "").toLowerCase(),
    );
    return named.some((title) => gone.includes(title)) ? "#REF!" : undefined;
  });
}

/** A formula with cell references in place of a table's own, as when the table is turned into plain cells; `row` is the formula's. */
export function plainReferences(
  formula: string,
  info: TableInfo,
  home: string,
  row: number,
): string {
  return rewrite(formula, (token) => {
    const isName =
      token.kind === "name" &&
      token.prefix === "" &&
      token.name.toLowerCase() === info.name.toLowerCase();
    if (
      !isName &&
      !(token.kind === "structured" && token.table.toLowerCase() === info.name.toLowerCase())
    )
      return undefined;
    const area =
      isName || token.kind !== "structured" ? info.body : structuredArea(token.brackets, info, row);
    if (!area) return "#REF!";
    const address = absoluteAddress(area);
    return sameSheet(home, area.sheet) ? address.slice(address.lastIndexOf("!") + 1) : address;
  });
}

/** The cells that the brackets of a structured reference mean. */
export function structuredArea(brackets: string, info: TableInfo, row: number): Area | undefined {
  const inside = brackets.slice(1, -1);
  const specials = [...inside.matchAll(/#(All|Data|Headers|Totals|This Row)/gi)].map((match) =>
    (match[1] ?? "").toLowerCase(),
  );
  const own = inside.startsWith("@") || specials.includes("this row");
  const titles = [
    ...(/[[\]]/.test(inside)
      ? inside.matchAll(/\[((?:'.|[^'[\]#])+)\]/g)
      : [["", inside.replace(/^@/, "").replace(/^#.*/, "")]]),
  ].map((match) => (match[1] ?? "").replace(/'(.)/g, "$1"));
  const places = titles
    .filter((title) => title !== "")
    .map((title) =>
      info.columns.findIndex((column) => column.name.toLowerCase() === title.toLowerCase()),
    );
  if (places.includes(-1)) return undefined;
  const left = places.length > 0 ? info.area.left + Math.min(...places) : info.area.left;
  const right = places.length > 0 ? info.area.left + Math.max(...places) : info.area.right;
  if (specials.includes("totals") && !info.totals) return undefined;
  const top = own
    ? row
    : specials.includes("all") || specials.includes("headers")
      ? info.area.top
      : specials.length === 1 && specials[0] === "totals"
        ? info.area.bottom
        : info.body.top;
  const bottom = own
    ? row
    : specials.includes("all") || specials.includes("totals")
      ? info.area.bottom
      : specials.length === 1 && specials[0] === "headers"
        ? info.area.top
        : info.body.bottom;
  return { sheet: info.area.sheet, top, left, bottom, right };
}
