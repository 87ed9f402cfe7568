import { plainXml } from "../canonical";
import { LAST_COLUMN } from "../../area";
import type { StyleBook } from "./styles";
import { attribute, children, outer, root, withAttribute, type Element } from "../xml";
import { CellMerge } from "./cells";
import { followedBreaks, followedColumns } from "./follow";
import type { SheetJob, SheetSide, Tools } from "./job";
import { mergeDrawing } from "./drawing";
import type { LossKind } from "./losses";
import { mergeNotes } from "./notes";
import { mergeTables } from "./tables";
import { mergeValidations } from "./validations";
import { mergeFilter } from "../filters";
import { mergeExtension, mergeRules, saysSame } from "./rules";
import { saysMore, threeWay } from "./threeway";

/** The order in which a sheet's elements have to stand. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
/** What is lost where the file said more of it than the library. */
const KINDS: Readonly<Record<string, LossKind>> = {
  conditionalFormatting: "rules",
  dataValidations: "validation",
  sheetViews: "view",
  pageSetup: "page",
  headerFooter: "page",
  printOptions: "page",
  pageMargins: "page",
  rowBreaks: "page",
  colBreaks: "page",
  autoFilter: "filter",
  sheetProtection: "protection",
  hyperlinks: "links",
  extLst: "extension",
};
/** What the library never hears of and therefore cannot move when cells move. */
const UNMOVED: Readonly<Record<string, LossKind>> = {
  scenarios: "other",
  customSheetViews: "view",
  oleObjects: "controls",
  controls: "controls",
  dataConsolidate: "other",
  cellWatches: "other",
};

/** Some of these name no cells at all, as a person's own view that only says how paper looks, and then lose nothing. */
const NAMING_CELLS: Readonly<Record<string, RegExp>> = {
  customSheetViews: /<(?:[\w.-]+:)?(?:pane|rowBreaks|colBreaks|autoFilter)\b/,
  dataConsolidate: /\sref\s*=/,
};

interface Parsed {
  readonly xml: string;
  readonly top: Element;
  readonly all: readonly Element[];
}

function parsed({ file, part }: SheetSide): Parsed {
  const xml = plainXml(file, part) ?? "<worksheet/>";
  const top = root(xml) ?? { name: "worksheet", start: 0, end: 0, inside: [0, 0], attributes: "" };
  return { xml, top, all: children(xml, top.inside) };
}

const textsOf = ({ xml, all }: Parsed, name: string): string[] =>
  all.filter((element) => element.name === name).map((element) => outer(xml, element));

/** Puts what changed on a sheet into the sheet's own part. */
export function mergeSheet(job: SheetJob, tools: Tools): void {
  const [own, base, now] = [parsed(job.own), parsed(job.base), parsed(job.now)];
  const result = new Map<string, string>();
  let changed = false;
  const hear =
    (name: string): ((a: string, b: string) => void) =>
    (mine, written) => {
      if (saysMore(...withoutCursor(name, [mine, written])))
        tools.losses.add(KINDS[name] ?? "other", job.name);
    };
  for (const name of ORDER) {
    const [mine = [], before = [], after = []] = [own, base, now].map((side) =>
      textsOf(side, name),
    );
    if (mine.length + before.length + after.length === 0) continue;
    const places = (list: string[]): string[] => followed(name, list, job, tools);
    const text = element(name, [places(mine), places(before), after], job, tools, hear(name));
    changed ||= text !== mine.join("");
    result.set(name, text);
  }
  tellUnmoved(own, job, tools);
  if (!changed) return;
  const rest = own.all
    .filter(({ name }) => !ORDER.includes(name))
    .map((one) => outer(own.xml, one));
  const content = ORDER.map((name) => {
    const text = result.get(name) ?? "";
    // What stands outside the known order (alternate content) belongs after the drawings.
    return name === "drawing" ? text + rest.join("") : text;
  }).join("");
  const needed = /\sr:id=/.test(content) && !/\sxmlns:r\s*=/.test(own.top.attributes);
  const attributes = needed
    ? withAttribute(
        own.top.attributes,
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      )
    : own.top.attributes;
  tools.output.write(
    job.own.part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet${namespaced(attributes, content, now.top.attributes)}>${content}</worksheet>`,
  );
}

/** Where the cursor stood in each part of a split window is nobody's work. */
const withoutCursor = (name: string, [own, base]: [string, string]): [string, string] =>
  name === "sheetViews" ? [own.replace(CURSOR, ""), base.replace(CURSOR, "")] : [own, base];

const CURSOR = /<selection\b[^>]*?(?:\/>|><\/selection>)|\stopLeftCell="[^"]*"/g;

/** What the file says, and what the library made of it, at the places of now. */
function followed(name: string, list: string[], { was }: SheetJob, { follow }: Tools): string[] {
  if (follow.still || UNMOVED[name]) return list;
  const moves = follow.movesOf(was);
  switch (name) {
    case "sheetData":
    case "sheetViews":
    case "dimension":
      return list;
    case "cols":
      return list.map((xml) => followedColumns(xml, moves));
    case "rowBreaks":
      return list.map((xml) => followedBreaks(xml, "rows", moves));
    case "colBreaks":
      return list.map((xml) => followedBreaks(xml, "columns", moves));
    default:
      return list.map((xml) => follow.xml(xml, was)).filter((xml) => xml !== "");
  }
}

/** The root's attributes with the namespaces that a piece from the library needs. */
function namespaced(attributes: string, content: string, library: string): string {
  let all = attributes;
  for (const [, prefix = ""] of library.matchAll(/\sxmlns:([\w.-]+)=/g))
    if (content.includes(`${prefix}:`) && !new RegExp(`\\sxmlns:${prefix}\\s*=`).test(all))
      all = withAttribute(all, `xmlns:${prefix}`, attribute(library, `xmlns:${prefix}`));
  return all;
}

function element(
  name: string,
  [own, base, now]: readonly [string[], string[], string[]],
  job: SheetJob,
  tools: Tools,
  hear: (own: string, base: string) => void,
): string {
  switch (name) {
    case "dimension":
      return base[0] === now[0] ? own.join("") : now.join("");
    case "sheetData": {
      const part = (list: string[]): string => list[0] ?? "";
      const cells = new CellMerge(
        tools,
        [part(own), part(base), part(now)],
        tools.follow,
        job.was,
      ).result();
      return cells === undefined ? part(own) : `<sheetData>${cells}</sheetData>`;
    }
    case "cols":
      return columns(own, base, now, tools);
    case "dataValidations":
      return mergeValidations(own.join(""), base.join(""), now.join(""), hear);
    case "conditionalFormatting":
      return mergeRules(own, base, now, tools, hear);
    case "mergeCells":
      return merges(own[0], base[0], now[0]);
    case "hyperlinks":
      return links(own, base, now, job, tools, hear);
    case "drawing":
      return mergeDrawing(own[0], job, tools);
    case "legacyDrawing":
      return mergeNotes(own[0], job, tools);
    case "tableParts":
      return mergeTables(own[0], job, tools);
    case "autoFilter":
      if (base[0] === now[0]) return own.join("");
      return own[0] !== undefined && base[0] !== undefined && now[0] !== undefined
        ? mergeFilter(own[0], base[0], now[0])
        : now.join("");
    case "extLst":
      return extensions(own[0], base[0], now[0], hear);
    default:
      return (
        threeWay({ own: own[0], base: base[0], now: now[0] }, (mine, written) =>
          hear(mine, written),
        ) ?? ""
      );
  }
}

/** The columns one by one: those that nobody changed in the file's own words. */
function columns(own: string[], base: string[], now: string[], tools: Tools): string {
  const [mine, before, after] = [own, base, now].map((list) => eachColumn(list.join("")));
  const look = (attributes: string | undefined, styles: StyleBook): string =>
    attributes === undefined
      ? ""
      : ["width", "hidden", "outlineLevel", "collapsed"]
          .map((name) => attribute(attributes, name) ?? "")
          .concat(styles.meaning(Number(attribute(attributes, "style") ?? 0)))
          .join("\u0001");
  const written = (attributes: string | undefined): string | undefined =>
    attributes?.replace(
      /\sstyle="(\d+)"/,
      (_all, style: string) => ` style="${tools.styles.id(Number(style))}"`,
    );
  let changed = false;
  const all = Array.from(
    { length: Math.max(mine?.length ?? 0, after?.length ?? 0) },
    (_, column) => {
      const [kept, former, current] = [mine, before, after].map((list) => list?.[column]);
      if (look(former, tools.baseStyles) === look(current, tools.nowStyles)) return kept;
      changed = true;
      return written(current);
    },
  );
  if (!changed) return own.join("");
  const runs: string[] = [];
  for (let first = 0; first < all.length;) {
    const attributes = all[first];
    let last = first;
    while (all[last + 1] === attributes && last + 1 < all.length) last++;
    if (attributes !== undefined)
      runs.push(`<col min="${first + 1}" max="${last + 1}"${attributes}/>`);
    first = last + 1;
  }
  return runs.length === 0 ? "" : `<cols>${runs.join("")}</cols>`;
}

/** What is said of each column, its place apart. */
function eachColumn(xml: string): (string | undefined)[] {
  const said: (string | undefined)[] = [];
  for (const [, inside = ""] of xml.matchAll(/<col\s([^>]*?)\/?>/g)) {
    const attributes = ` ${inside}`;
    const [first = 0, last = 0] = ["min", "max"].map((name) => Number(attribute(attributes, name)));
    const rest = ["min", "max"].reduce(
      (left, name) => withAttribute(left, name, undefined),
      attributes,
    );
    for (let column = first; column <= Math.min(last, LAST_COLUMN + 1); column++)
      said[column - 1] = rest.trimEnd();
  }
  return said;
}

function merges(own = "", base = "", now = ""): string {
  const refs = (xml: string): string[] =>
    [...xml.matchAll(/<mergeCell\s[^>]*?ref="([^"]*)"/g)].map((match) => match[1] ?? "");
  const [mine, before, after] = [refs(own), refs(base), refs(now)];
  if (before.join() === after.join()) return own;
  const kept = new Set(after);
  const known = new Set(before);
  // One over whole columns was read down to a row only: it is known by its first cell.
  const byStart = new Map(before.map((ref) => [ref.split(":")[0], ref]));
  const all = [
    ...mine.filter((ref) => {
      const read = known.has(ref) ? ref : byStart.get(ref.split(":")[0]);
      return read === undefined || kept.has(read);
    }),
    ...after.filter((ref) => !known.has(ref)),
  ];
  return all.length === 0
    ? ""
    : `<mergeCells count="${all.length}">${all.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
}

function links(
  own: string[],
  base: string[],
  now: string[],
  { base: from, now: to, own: mine, name }: SheetJob,
  { output, losses }: Tools,
  hear: (own: string, base: string) => void,
): string {
  const meant = (
    side: SheetSide,
    xml: string,
  ): { ref: string; target?: string; text: string }[] => {
    const relations = side.file.relationships(side.part);
    const top = root(xml);
    return (top ? children(xml, top.inside) : []).map(({ attributes }) => {
      const id = /\sr:id="([^"]*)"/.exec(attributes)?.[1];
      const target = relations.find((one) => one.id === id)?.target;
      const bare = attributes.replace(/\sr:id="[^"]*"/, "").replace(/\/$/, "");
      return {
        ref: attribute(attributes, "ref") ?? "",
        target,
        text: `${bare}\u0001${target ?? ""}`,
      };
    });
  };
  const before = meant(from, base.join("")).map(({ text }) => text);
  const after = meant(to, now.join(""));
  if (
    before.sort().join() ===
    after
      .map(({ text }) => text)
      .sort()
      .join()
  )
    return own.join("");
  const ownTop = root(own.join(""));
  const owned = new Map(
    (ownTop ? children(own.join(""), ownTop.inside) : []).map((one) => [
      attribute(one.attributes, "ref"),
      outer(own.join(""), one),
    ]),
  );
  const kept = new Set(before);
  const items = after.map(({ ref, target, text }) => {
    if (kept.has(text) && owned.has(ref)) return owned.get(ref) ?? "";
    const id =
      target === undefined ? "" : ` r:id="${output.relate(mine.part, "hyperlink", target, true)}"`;
    return `<hyperlink${text.split("\u0001")[0] ?? ""}${id}/>`;
  });
  if (owned.size > before.length) hear(own.join(""), "");
  // The library has no links on numbers and formulas: one that was written over is gone, and is named.
  const left = new Set(after.map(({ ref }) => ref));
  const cells = to.file.text(to.part) ?? "";
  for (const ref of owned.keys())
    if (ref !== undefined && !left.has(ref) && new RegExp(`<c r="${ref}"[^/>]*>`).test(cells))
      losses.add("links", name);
  return items.length === 0 ? "" : `<hyperlinks>${items.join("")}</hyperlinks>`;
}

/** Each extension by its address: those that the library wrote anew, and all others as the file has them. */
function extensions(
  own = "",
  base = "",
  now = "",
  hear: (own: string, base: string) => void,
): string {
  if (saysSame(base, now)) return own;
  const byUri = (xml: string): Map<string, string> => {
    const top = root(xml);
    return new Map(
      (top ? children(xml, top.inside) : []).map((one) => [
        attribute(one.attributes, "uri") ?? "",
        outer(xml, one),
      ]),
    );
  };
  const [mine, before, after] = [byUri(own), byUri(base), byUri(now)];
  for (const uri of new Set([...before.keys(), ...after.keys()])) {
    const [kept, former, text] = [mine.get(uri), before.get(uri), after.get(uri)];
    if (saysSame(former, text)) continue;
    if (text === undefined) {
      if (kept !== undefined) hear(kept, former ?? "");
      mine.delete(uri);
    } else if (kept !== undefined && former !== undefined)
      mine.set(uri, mergeExtension(kept, former, text, hear));
    else mine.set(uri, text);
  }
  return mine.size === 0 ? "" : `<extLst>${[...mine.values()].join("")}</extLst>`;
}

function tellUnmoved(own: Parsed, job: SheetJob, { losses }: Tools): void {
  if (job.moves.length === 0) return;
  for (const one of own.all) {
    const kind = UNMOVED[one.name];
    const naming = NAMING_CELLS[one.name];
    if (kind && (!naming || naming.test(outer(own.xml, one)))) losses.add(kind, job.name);
  }
}
