import type { Model } from "../../../model/model";
import { type Args, oneOf, textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { isKind, isThing } from "../../thing";
import { copyParts } from "../sheet/copy";
import { guardStructure } from "../sheet/guard";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Where the first of the new sheets comes to stand; at the end where nothing is said (InsertWorksheetOptions). */
function placeOf(host: Host, options: Readonly<Record<string, unknown>>): number {
  const type = oneOf(options.positionType ?? "End", POSITIONS);
  const all = host.sheetNumbers();
  if (type === "Beginning") return 0;
  const beside = options.relativeTo;
  if ((type !== "Before" && type !== "After") || beside === null || beside === undefined)
    return type === "Before" ? 0 : all.length;
  const number =
    isThing(beside) && isKind(beside, "Worksheet")
      ? beside.it.sheet
      : host.sheetNumber(textOf(beside));
  const at = all.indexOf(number ?? -1);
  if (at < 0) refuse("ItemNotFound", "The sheet to stand beside is missing.");
  return type === "Before" ? at : at + 1;
}

function wanted(source: Model, names: unknown): readonly string[] {
  const all = source.sheets();
  if (!Array.isArray(names) || names.length === 0) return all;
  return names.map((name: unknown) => {
    const found = all.find((one) => one.toLowerCase() === textOf(name).toLowerCase());
    return found ?? refuse("ItemNotFound", "The workbook has no such sheet.");
  });
}

/** Inserts sheets of another workbook and gives their ids (Workbook.insertWorksheetsFromBase64). */
export function insertSheets(args: Args, host: Host): readonly string[] {
  guardStructure(host);
  const source =
    host.books.get(args.text(0)) ?? refuse("InvalidArgument", "The workbook cannot be read.");
  const options = args.has(1) ? args.record(1) : {};
  const names = wanted(source, options.sheetNamesToInsert);
  // On the web no charts come in (docs/excel/excel-add-ins-workbooks.md).
  if (
    host.profile.platform === "OfficeOnline" &&
    names.some((name) => source.charts(name).length > 0)
  )
    refuse("UnsupportedFeature");
  const place = placeOf(host, options);
  return names.map((name, i) => {
    const made = host.model.importSheet(source.worksheet(name), place + i);
    copyParts(host, name, made, source);
    return host.sheetId(host.sheetNumber(made) ?? -1);
  });
}
