import type { Payer } from "../rules/sources";
import type { Role, Side } from "./sums/axis";
import type { Reading } from "./read";
import type { TableUse } from "./plan/use";

/** Rows or columns next to each other that are read alike. */
export interface ReadGroup {
  readonly axis: "row" | "column";
  /** Where they stand in the cells that were read, from 0. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
  readonly role: Role;
  readonly side: Side | undefined;
  readonly payer: Payer | undefined;
  readonly year: number | undefined;
  readonly theme: string;
  /** Why it is no money, where its words or its figures say so; "" otherwise. */
  readonly reason: string;
  /** A person has said it. */
  readonly corrected: boolean;
}

/** How one table was read: what it is in the plan, and its columns and rows in groups. */
export interface ReadTable {
  readonly use: TableUse;
  readonly caption: string;
  readonly groups: readonly ReadGroup[];
}

/** A reading to be looked at: what is alike and stands together is one line. */
export function viewOf({ tables }: Reading): ReadTable[] {
  return tables.map(({ table, reading, use }) => ({
    use,
    caption: table.part.captions[table.part.captions.length - 1] ?? "",
    groups: [
      ...grouped("column", table.columns, reading.columns.roles),
      ...grouped("row", table.rows, reading.rows.roles),
    ],
  }));
}

interface Seen {
  readonly at: number;
  readonly name: string;
  readonly side: Side | undefined;
  readonly payer: { readonly payer: Payer } | undefined;
  readonly year: number | undefined;
  readonly theme?: string;
  readonly reason: string;
  readonly corrected: boolean;
}

function grouped(
  axis: ReadGroup["axis"],
  items: readonly Seen[],
  roles: readonly Role[],
): ReadGroup[] {
  const groups: ReadGroup[] = [];
  items.forEach((item, index) => {
    const role = roles[index] ?? "out";
    const last = groups[groups.length - 1];
    const one: ReadGroup = {
      axis,
      from: item.at,
      to: item.at,
      names: [item.name],
      role,
      side: item.side,
      payer: item.payer?.payer,
      year: item.year,
      theme: item.theme ?? "",
      reason: item.reason,
      corrected: item.corrected,
    };
    if (last && isAlike(last, one))
      groups[groups.length - 1] = { ...last, to: item.at, names: [...last.names, item.name] };
    else groups.push(one);
  });
  return groups;
}

const isAlike = (a: ReadGroup, b: ReadGroup): boolean =>
  a.role === b.role &&
  a.payer === b.payer &&
  a.reason === b.reason &&
  a.corrected === b.corrected &&
  (a.role !== "leaf" || (a.theme === b.theme && (a.year === b.year || a.payer === undefined)));
