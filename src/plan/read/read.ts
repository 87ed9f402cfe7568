import type { Cell } from "../../core/cell";
import type { Day } from "../../core/provision";
import { isYear, readDay } from "../../core/day";
import { readFigure } from "../../core/figure";
import { plainText } from "../../core/number";
import type { PlanColumn, PlanRow } from "./columns";
import type { PlanFinding } from "./finding";
import type { PlanSheet } from "./plan";

/** One row of a sheet as it stands: its place from 0 and its cells by column key. */
export interface RawRow<Sheet extends PlanSheet = PlanSheet> {
  readonly row: number;
  readonly cells: PlanRow<Sheet>;
}

/** Reads the cells of one row, and notes what cannot be read. */
export interface RowReader<Sheet extends PlanSheet> {
  readonly row: number;
  text(column: PlanColumn<Sheet>): string;
  figure(column: PlanColumn<Sheet>): number | null;
  day(column: PlanColumn<Sheet>): Day | null;
  year(column: PlanColumn<Sheet>): number | null;
  choice<Key extends string>(
    column: PlanColumn<Sheet>,
    words: Readonly<Record<Key, string>>,
  ): Key | null;
  list(column: PlanColumn<Sheet>): readonly string[];
}

/** A cell as its words alone, without the spaces that cannot be seen. */
export const plain = (cell: Cell): string => plainText(String(cell ?? ""));

/** A reader of one row; what it cannot read goes into `findings`. */
export function rowReader<Sheet extends PlanSheet>(
  sheet: Sheet,
  raw: RawRow<Sheet>,
  findings: PlanFinding[],
): RowReader<Sheet> {
  type Column = PlanColumn<Sheet>;
  const unreadable = (
    column: Column,
    text: string,
    expected: "figure" | "day" | "year" | "choice",
  ): null => {
    findings.push({ code: "unreadable", sheet, row: raw.row, column, text, expected });
    return null;
  };
  const figure = (column: Column): number | null => {
    const reading = readFigure(raw.cells[column]);
    if (reading.kind === "unreadable") return unreadable(column, reading.text, "figure");
    return reading.kind === "figure" ? reading.value : null;
  };
  return {
    row: raw.row,
    text: (column) => plain(raw.cells[column]),
    figure,
    day: (column) => {
      const reading = readDay(raw.cells[column]);
      if (reading.kind === "unreadable") return unreadable(column, reading.text, "day");
      return reading.kind === "day" ? reading.day : null;
    },
    year: (column) => {
      const text = plain(raw.cells[column]);
      if (!text) return null;
      return isYear(Number(text)) ? Number(text) : unreadable(column, text, "year");
    },
    choice: <Key extends string>(
      column: Column,
      words: Readonly<Record<Key, string>>,
    ): Key | null => {
      const text = plain(raw.cells[column]);
      if (!text) return null;
      const found = (Object.keys(words) as Key[]).find(
        (key) => words[key].toLowerCase() === text.toLowerCase(),
      );
      return found ?? unreadable(column, text, "choice");
    },
    list: (column) =>
      plain(raw.cells[column])
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
  };
}

/** An id as it is compared: capitals, no spaces. */
export function idOf(text: string): string {
  return text.replace(/\s/g, "").toUpperCase();
}

/** An id alone or with the words it was chosen by: `M3`, `m 3`, `M3 Flere i job`. */
const CHOSEN = /^([a-zæøå]{1,3} ?\d{1,9})(?=$|[\s.:–-])/i;

/** The id that a cell links to; text that names none is kept whole, so that it is found to lead nowhere. */
export function linkOf(text: string): string {
  return idOf(CHOSEN.exec(text)?.[1] ?? text);
}

/** The ids of a cell that may link to several; words after an id may have commas of their own. */
export function linksOf(parts: readonly string[]): readonly string[] {
  const ids = parts.filter((part) => CHOSEN.test(part));
  return (ids.length > 0 ? ids : parts).map(linkOf);
}
