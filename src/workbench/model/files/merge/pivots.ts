import { addressOf, parseAddress } from "../../area";
import type { SheetPart } from "../canonical";
import { attribute, withAttribute } from "../xml";
import type { Follow } from "./follow";
import type { Losses } from "./losses";
import type { Output } from "./output";

/** Pivot tables, which the library does not read: where they lie and what they are made from go where the cells went. */
export function followPivots(
  output: Output,
  follow: Follow,
  sheets: readonly SheetPart[],
  losses: Losses,
): void {
  if (follow.still) return;
  const { file } = output;
  for (const { kind, target } of file.relationships(file.main ?? ""))
    if (kind === "pivotCacheDefinition")
      change(target, /<((?:[\w.-]+:)?worksheetSource)(\s[^>]*?)(\/?)>/, (attributes) =>
        placed(attributes, attribute(attributes, "sheet")),
      );
  for (const { name, part } of sheets)
    for (const { kind, target } of file.relationships(part))
      if (kind === "pivotTable")
        change(target, /<((?:[\w.-]+:)?location)(\s[^>]*?)(\/?)>/, (attributes) =>
          placed(attributes, name, true),
        );

  function change(
    part: string,
    pattern: RegExp,
    to: (attributes: string) => string | undefined,
  ): void {
    const xml = output.text(part);
    const found = xml === undefined ? null : pattern.exec(xml);
    if (xml === undefined || !found) return;
    const [all, name = "", attributes = "", slash = ""] = found;
    const now = to(attributes);
    if (now === undefined) losses.add("pivot");
    else if (now !== attributes)
      output.write(
        part,
        xml.replace(all, () => `<${name}${now}${slash}>`),
      );
  }

  /** The element's attributes with its place as it is now; undefined where the cells are gone, or no longer as many where they have to be. */
  function placed(
    attributes: string,
    sheet: string | undefined,
    whole = false,
  ): string | undefined {
    const before =
      sheet === undefined ? undefined : parseAddress(sheet, attribute(attributes, "ref") ?? "");
    const named = sheet === undefined ? undefined : follow.nameOf(sheet);
    if (sheet !== undefined && named === undefined) return undefined;
    const renamed =
      whole || named === sheet ? attributes : withAttribute(attributes, "sheet", named);
    if (!before) return renamed;
    const after = follow.area(before);
    if (!after) return undefined;
    const same =
      after.bottom - after.top === before.bottom - before.top &&
      after.right - after.left === before.right - before.left;
    if (whole && !same) return undefined;
    const moved = addressOf(after) !== addressOf(before);
    return moved ? withAttribute(renamed, "ref", addressOf(after)) : renamed;
  }
}
