import { rangeThing } from "./place";
import { type Thing } from "../../thing";
import type { Area } from "../../../model/area";
import { type Args, recordOf } from "../../arguments";
import { refuse } from "../../fault";
import { shared } from "../../geometry";
import type { Host } from "../../host";
import { areasThing } from "./areas";

/** The cells of the area whose text holds the words, row by row. */
function matches(host: Host, area: Area, args: Args): Area[] {
  const wanted = args.text(0);
  if (wanted === "") return refuse("InvalidArgument", "There is nothing to look for.");
  const criteria = args.has(1) ? recordOf(args.raw(1)) : {};
  const used = host.model.usedArea(area.sheet, true);
  const part = used && shared(used, area);
  if (!part) return [];
  const fold = (text: string): string => (criteria.matchCase === true ? text : text.toLowerCase());
  const hit = (text: string): boolean =>
    criteria.completeMatch === true
      ? fold(text) === fold(wanted)
      : fold(text).includes(fold(wanted));
  const cells = host.model.contents(part).flatMap((row, r) =>
    row.map((cell, c) => ({
      text: cell.formula ?? cell.text,
      row: part.top + r,
      column: part.left + c,
    })),
  );
  return cells
    .filter((cell) => hit(cell.text))
    .map(({ row, column }) => ({
      sheet: part.sheet,
      top: row,
      bottom: row,
      left: column,
      right: column,
    }));
}

/** All cells found, or null. */
export function findIn(host: Host, area: Area, args: Args): Thing | null {
  const found = matches(host, area, args);
  return found.length === 0 ? null : areasThing(host, found);
}

/** The first cell found, searching rows from the top (the last where the search runs backwards), or null. */
export function firstFound(host: Host, area: Area, args: Args): Thing | null {
  const found = matches(host, area, args);
  const backwards = args.has(1) && recordOf(args.raw(1)).searchDirection === "Backwards";
  const cell = backwards ? found[found.length - 1] : found[0];
  return cell ? rangeThing(host, cell) : null;
}
