import type { Cell, Grid } from "../../core/cell";
import { plainText } from "../../core/number";
import type { Day } from "../../core/provision";
import type { CategoryId } from "../rules";
import { headingOf, plainHeader } from "./head/header";
import { isNothing } from "./rows/look";
import { kindOfName } from "./rows/names";
import { divided } from "./shape/shape";
import { dayNamed, yearCell } from "./yearcell";

/** A row that names an area on a list of a day, with or without figures beside it. */
export interface NamedArea {
  /** In the pasted range, from 1. */
  readonly row: number;
  readonly name: string;
  readonly municipality: string | null;
  readonly day: Day | null;
  /** The category that the list is of, where the row says so. */
  readonly list: CategoryId | null;
  /** False where the row itself says that the area is not on the list. */
  readonly on: boolean;
}

/** Where each column is; -1 where there is none, and no cell stands. */
interface Columns {
  readonly head: number;
  readonly area: number;
  readonly municipality: number;
  readonly year: number;
  readonly list: number;
  readonly status: number;
}

const LIST = /^(liste|listetype|list|kategori|category|omraadetype|type)$/;
const STATUS = /^(status|paa listen|on list|on the list)$/;

function columnsOf(grid: Grid): Columns | null {
  for (let head = 0; head < Math.min(grid.length, 15); head++) {
    const row = grid[head] ?? [];
    const texts = row.map((cell) => (typeof cell === "string" ? cell : ""));
    const kinds = texts.map((text) => headingOf(text).kind);
    const area = kinds.indexOf("area");
    if (area < 0 || texts.filter((text) => text !== "").length < (row.length > 1 ? 2 : 1)) continue;
    const place = (is: RegExp): number => texts.findIndex((text) => is.test(plainHeader(text)));
    return {
      head,
      area,
      municipality: kinds.indexOf("municipality"),
      year: kinds.indexOf("year"),
      list: place(LIST),
      status: place(STATUS),
    };
  }
  return null;
}

/** The category that a list's name says; null where it says none. */
export function categoryNamed(cell: Cell): CategoryId | null {
  const text = typeof cell === "string" ? plainHeader(cell) : "";
  if (/haard/.test(text)) return "haardGhetto";
  if (/omdannelse/.test(text)) return "omdannelse";
  if (/forebyggelse/.test(text)) return "forebyggelse";
  if (/parallel/.test(text)) return "parallelsamfund";
  if (/ghetto|saerligt udsat/.test(text)) return "ghetto";
  return /udsat/.test(text) ? "udsat" : null;
}

const isOff = (cell: Cell): boolean =>
  cell === false || (typeof cell === "string" && /^(off|nej|no|ikke|left|udg)/i.test(cell.trim()));

/**
 * Every row of a range that names an area, whatever else stands in it; empty where no heading names a column of areas. The
 * year in the sheet's name is used where the range itself names none.
 */
export function namedAreas(pasted: Grid, sheet = ""): readonly NamedArea[] {
  const { grid, at } = divided(pasted);
  const columns = columnsOf(grid);
  if (!columns) return [];
  const above = grid
    .slice(0, columns.head)
    .flat()
    .flatMap((cell) => dayNamed(String(cell ?? "")) ?? []);
  let day: Day | null =
    above.length === 1 ? (above[0] ?? null) : above.length === 0 ? dayNamed(sheet) : null;
  const named: NamedArea[] = [];
  for (let row = columns.head + 1; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    const cell = cells[columns.area];
    const name = typeof cell === "string" ? plainText(cell) : "";
    const filled = cells.filter((one) => !isNothing(one));
    if (columns.year < 0) {
      const section = filled.length === 1 ? yearCell(filled[0]) : null;
      if (section) {
        day = section;
        continue;
      }
    } else {
      // A merged cell of a year reaches over the rows under it.
      const own = cells[columns.year];
      if (!isNothing(own)) day = yearCell(own);
    }
    if (name === "" || kindOfName(name, "area") !== null) continue;
    // The headings once more: an area may be called like one, but no figure or municipality is.
    if (cells.some((one, place) => one && one === grid[columns.head]?.[place])) continue;
    const town = cells[columns.municipality];
    named.push({
      row: at(row, columns.area).row + 1,
      name,
      municipality: typeof town === "string" && town.trim() !== "" ? plainText(town) : null,
      day,
      list: categoryNamed(cells[columns.list]),
      on: !isOff(cells[columns.status]),
    });
  }
  return named;
}
