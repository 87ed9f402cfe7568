import { canonical, plainXml, type SheetPart } from "../canonical";
import { Package } from "../opc";
import { attribute, bytesOf } from "../xml";
import type { Move } from "../../shift";
import { readZip } from "../zip";
import { mergeBook, type PlacedSheet } from "./book";
import { Losses, type Loss } from "./losses";
import { CONTENT, Output } from "./output";
import type { Tools } from "./job";
import { mergeSheet } from "./sheet";
import { Follow, type Followed } from "./follow";
import { followChartSheets } from "./drawing";
import { followPivots } from "./pivots";
import { StringMerge, stringsOf } from "./strings";
import { StyleBook, StyleMerge } from "./styles";
import { TableIds } from "./tables";

/** A sheet of the workbook as it is now, in order. */
export interface SheetNow {
  readonly name: string;
  readonly state: string | undefined;
  /** The part that the file had it in; undefined for a new sheet. */
  readonly origin: string | undefined;
  /** What was put in or taken out since the file was opened, in order. */
  readonly moves: readonly Move[];
}

export interface Merged {
  /** Parts to write, and parts to leave out, of the file that was opened. */
  readonly output: Output;
  readonly losses: readonly Loss[];
}

const EMPTY_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** Puts what changed into the file that was opened: `base` is what the library writes for it unchanged, `now` what it writes for the workbook as it is. */
export async function merge(
  file: Package,
  base: Uint8Array,
  now: Uint8Array,
  sheets: readonly SheetNow[],
): Promise<Merged> {
  const [before, after] = [new Package(await readZip(base)), new Package(await readZip(now))];
  const output = new Output(file);
  const losses = new Losses();
  const [baseSheets, nowSheets] = [canonical(before).sheets, canonical(after).sheets];
  const mine = canonical(file).sheets;
  const follow = new Follow(
    mine.map(({ name, part }): Followed => {
      const now = sheets.find(({ origin }) => origin === part);
      return { was: name, name: now?.name, moves: now?.moves ?? [] };
    }),
  );
  const tools = toolsOf(output, losses, follow, before, after);
  const placed = sheets.map((sheet, index): PlacedSheet => {
    const part = nowSheets[index]?.part ?? "";
    if (sheet.origin === undefined) return added(sheet, part, after, tools);
    const place = mine.findIndex((one) => one.part === sheet.origin);
    mergeSheet(
      {
        own: { file, part: sheet.origin },
        base: { file: before, part: partAt(baseSheets, place) },
        now: { file: after, part },
        name: sheet.name,
        was: mine[place]?.name ?? "",
        moves: sheet.moves,
      },
      tools,
    );
    return { name: sheet.name, state: sheet.state, part: sheet.origin, isNew: false };
  });
  followChartSheets(output, follow);
  followPivots(output, follow, mine, losses);
  mergeBook(output, before, after, placed, follow);
  dropChain(output);
  finishShared(output, tools);
  output.finish();
  return { output, losses: losses.list };
}

const partAt = (sheets: readonly SheetPart[], index: number): string => sheets[index]?.part ?? "";

function sharedPart(file: Package, kind: string): string | undefined {
  return file.relationships(file.main ?? "").find((one) => one.kind === kind)?.target;
}

function toolsOf(
  output: Output,
  losses: Losses,
  follow: Follow,
  before: Package,
  after: Package,
): Tools {
  const styles = (file: Package): StyleBook =>
    new StyleBook(plainXml(file, sharedPart(file, "styles") ?? "") ?? EMPTY_STYLES);
  const strings = (file: Package): string | undefined =>
    plainXml(file, sharedPart(file, "sharedStrings") ?? "");
  const [baseStyles, nowStyles] = [styles(before), styles(after)];
  let cm: string | undefined;
  return {
    output,
    losses,
    follow,
    baseStyles,
    nowStyles,
    styles: new StyleMerge(styles(output.file), baseStyles, nowStyles),
    strings: new StringMerge(
      strings(output.file),
      stringsOf(strings(before)),
      stringsOf(strings(after)),
    ),
    tables: new TableIds(output.file),
    dynamic: () => (cm ??= dynamicIndex(output, after, losses)),
  };
}

/** The number by which a cell says that its formula fills others; the file gets the library's part where it has none. */
function dynamicIndex(output: Output, after: Package, losses: Losses): string | undefined {
  const main = output.file.main ?? "";
  const own = sharedPart(output.file, "sheetMetadata");
  if (own === undefined) {
    const part = output.free("xl/metadata", ".xml");
    const written = after.bytes("xl/metadata.xml");
    if (!written) return undefined;
    output.add(part, written, CONTENT.metadata);
    output.relate(main, "sheetMetadata", part);
    return "1";
  }
  const xml = plainXml(output.file, own) ?? "";
  const types = [...xml.matchAll(/<metadataType\b([^>]*)>/g)].map((match) =>
    attribute(match[1] ?? "", "name"),
  );
  const kind = types.indexOf("XLDAPR") + 1;
  const cells = /<cellMetadata\b[^>]*>([\s\S]*?)<\/cellMetadata>/.exec(xml)?.[1] ?? "";
  const place = [...cells.matchAll(/<bk>([\s\S]*?)<\/bk>/g)].findIndex((match) =>
    new RegExp(`\\bt="${kind}"`).test(match[1] ?? ""),
  );
  if (kind > 0 && place >= 0) return String(place + 1);
  losses.add("arrays");
  return undefined;
}

/** A new sheet's parts under names that the file does not have. */
function added(sheet: SheetNow, part: string, after: Package, tools: Tools): PlacedSheet {
  const { output } = tools;
  const own = output.free("xl/worksheets/sheet", ".xml");
  output.add(
    own,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    CONTENT.sheet,
  );
  const empty = new Package(
    new Map([
      [
        own,
        bytesOf(
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></worksheet>',
        ),
      ],
    ]),
  );
  mergeSheet(
    {
      own: { file: empty, part: own },
      base: { file: empty, part: own },
      now: { file: after, part },
      name: sheet.name,
      was: "",
      moves: [],
    },
    tools,
  );
  return { name: sheet.name, state: sheet.state, part: own, isNew: true };
}

/** Excel keeps the order of its calculation in a part of its own, and makes it anew where it is missing. */
function dropChain(output: Output): void {
  output.unrelate(output.file.main ?? "", ({ kind }) => kind !== "calcChain");
}

function finishShared(output: Output, { styles, strings }: Tools): void {
  const main = output.file.main ?? "";
  const put = (kind: "styles" | "sharedStrings", text: string | undefined, type: string): void => {
    if (text === undefined) return;
    const own = sharedPart(output.file, kind);
    if (own !== undefined) return output.write(own, text);
    const part = output.free(`xl/${kind}`, ".xml");
    output.add(part, text, type);
    output.relate(main, kind, part);
  };
  put("styles", styles.result(), CONTENT.styles);
  put("sharedStrings", strings.result(), CONTENT.strings);
}
