import { zeroish } from "../../grid/matrix";
import type { Known } from "../../names/known";
import { foldedName } from "../../names/match";
import { bareName } from "../../names/payer";
import type { Doubt, Spot } from "../doubt";
import { isLeaf, type Table, type TableReading } from "../tablereading";
import { hasMoney } from "./uncovered";

/** Rows and columns that name two payers for one amount. */
export function crossed(table: Table, reading: TableReading, known: Known): Doubt[] {
  if (table.axis.kind !== "columns") {
    const heads = table.columns.filter(
      (column, c) =>
        isLeaf(reading.columns.roles[c]) &&
        !column.corrected &&
        column.texts.some((text) => known.named(text)),
    );
    const [head] = heads;
    const row = table.rows.find(
      (one, r) => isLeaf(reading.rows.roles[r]) && one.payer !== undefined,
    );
    const other = head?.texts.map((text) => known.named(text)).find((one) => one !== undefined);
    return head &&
      row &&
      other &&
      table.rows.some(
        (one, r) => isLeaf(reading.rows.roles[r]) && one.payer && one.payer.payer !== other.payer,
      )
      ? [{ kind: "payersCross", row: row.at, column: head.at, name: row.name, other: head.name }]
      : [];
  }
  return table.rows.flatMap((row, r): Doubt[] => {
    const fund = isLeaf(reading.rows.roles[r]) ? known.named(row.name) : undefined;
    if (fund?.payer !== "fund") return [];
    const column = table.columns.find(
      (one, c) =>
        one.payer &&
        one.payer.payer !== "fund" &&
        isLeaf(reading.columns.roles[c]) &&
        !zeroish(table.matrix.ore(r, c)),
    );
    return column
      ? [
          {
            kind: "payersCross",
            row: row.at,
            column: column.at,
            name: row.name,
            other: column.name,
          },
        ]
      : [];
  });
}

/** Payers that are not known, and money in columns or rows that fits nowhere; one doubt a name. */
export function unknowns(table: Table, reading: TableReading): Doubt[] {
  const across = table.axis.kind === "columns";
  const items = across ? table.columns : table.rows;
  const { unknown } = across ? reading.columns : reading.rows;
  const others = across ? reading.rows.roles : reading.columns.roles;
  const named = new Map<string, { first: number; spots: Spot[]; ore: number }>();
  for (const index of unknown) {
    const item = items[index];
    if (!item) continue;
    let ore = 0;
    others.forEach((role, lane) => {
      if (isLeaf(role))
        ore += (across ? table.matrix.ore(lane, index) : table.matrix.ore(index, lane)) || 0;
    });
    if (ore === 0) continue;
    const key = bareName(item.name) || foldedName(item.name);
    const spot = across ? { row: -1, column: item.at } : { row: item.at, column: -1 };
    const found = named.get(key);
    if (found) {
      found.spots.push(spot);
      found.ore += ore;
    } else named.set(key, { first: index, spots: [spot], ore });
  }
  return [...named.values()].map(({ first, spots, ore }): Doubt => {
    const item = items[first];
    const [spot = { row: 0, column: 0 }] = spots;
    return item?.sort === "nameless"
      ? { kind: "unplaced", of: across ? "column" : "rows", name: item.name, ...spot, spots }
      : { kind: "payerUnknown", name: item?.name ?? "", ...spot, spots, ore };
  });
}

/** Lines without a name that are the sum of nothing. */
export function namelessLines(table: Table, reading: TableReading): Doubt[] {
  const across = table.axis.kind === "columns";
  const items = across ? table.rows : table.columns;
  const { unknown } = across ? reading.rows : reading.columns;
  return unknown.flatMap((index): Doubt[] => {
    const item = items[index];
    const spot = item && (across ? { row: item.at, column: -1 } : { row: -1, column: item.at });
    return item && spot && hasMoney(table, index, !across)
      ? [
          {
            kind: "unplaced",
            of: across ? "rows" : "column",
            name: item.name,
            ...spot,
            spots: [spot],
          },
        ]
      : [];
  });
}
