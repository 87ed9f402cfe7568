import { numberOf } from "../../../core/exact";
import type { LeftRow, National } from "../../judge";
import { decimal } from "../decimal";
import type { RowsWords } from "../da/rows";

const SHOWN = 6;

const WHY: Readonly<Record<"unclear" | "noYear" | "uncovered", string>> = {
  unclear:
    "it cannot be told whether the row is an area, a sum or a mean. Delete the row, or give it residents and a name.",
  noYear: "the row has no year, and the others have. Write the year.",
  uncovered: "there are no rules for the row's year; the first apply to the lists from 2010.",
};

/** The rows of a list that are not judged, and the average it is judged by. */
export const rows: RowsWords = {
  left,
  open,
  national,
};

function named(rows: readonly LeftRow[]): string {
  const names = rows.slice(0, SHOWN).map(({ name, row }) => (name === "" ? `row ${row}` : name));
  const more = rows.length - SHOWN;
  const rest = more <= 0 ? "" : ` and ${more} more`;
  return `${names.join(", ")}${rest}`;
}

function left(rows: readonly LeftRow[]): string {
  if (rows.length === 0) return "";
  const names = named(rows);
  return rows.length === 1
    ? `1 row is no area and is left out: ${names}.`
    : `${rows.length} rows are no areas and are left out: ${names}.`;
}

function open(rows: readonly LeftRow[]): string {
  return (["unclear", "noYear", "uncovered"] as const)
    .flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      if (own.length === 0) return [];
      const places = own
        .slice(0, SHOWN)
        .map(({ row, name }) => (name === "" ? `${row}` : `${row} (${name})`));
      const more = own.length > SHOWN ? " …" : "";
      return `Not judged: row ${places.join(", ")}${more}: ${WHY[kind]}`;
    })
    .join(" ");
}

function national(national: National | null): string {
  if (national === null) return "";
  const value = decimal(numberOf(national.percent), "en");
  const from = {
    given: "as given",
    list: "read in the list",
    published: "as published",
  }[national.from];
  if (national.kind === "average")
    return ` The national average of convicted residents is ${value} pct., ${from}.`;
  return ` The limit for convicted residents (${national.times} times the national average) is ${value} pct., ${from}.`;
}
