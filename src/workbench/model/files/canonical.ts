import { addressOf, parseAddress } from "../area";
import { type Package, relsPath, type Relationship } from "./opc";
import { FileRefusal } from "./refusal";
import {
  attribute,
  bytesOf,
  child,
  children,
  escaped,
  inner,
  outer,
  root,
  withAttribute,
  withoutPrefix,
  type Element,
} from "./xml";
import { LIMITS } from "./zip";

/** A worksheet of a file: its name, and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** A file as the library reads it: parts under the names it expects, and only those that it understands. */
export interface Canonical {
  readonly parts: Record<string, Uint8Array>;
  readonly sheets: readonly SheetPart[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** The strict form of the format says the same under other addresses. */
const STRICT: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/g, MAIN],
  [/http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/g, OFFICE],
  [
    /http:\/\/purl\.oclc\.org\/ooxml\/drawingml\//g,
    "http://schemas.openxmlformats.org/drawingml/2006/",
  ],
];
/** What of a sheet the library is handed; all else stays in the file and goes back as it came. */
const SHEET_PARTS = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "extLst",
]);
/** The library holds each merged area against all others: the first ones of a sheet are shown. */
const MERGES = 4_000;
/** A merged area is read down to this many rows; the file keeps all of it. */
const MERGED_ROWS = 1_000;
const RULES = new Set(["conditionalFormatting", "dataValidations", "extLst", "headerFooter"]);
const SHEET_EXTENSIONS =
  /x14:(?:conditionalFormattings|dataValidations)|<(?:conditionalFormattings|dataValidations)/;

/** A part as text, in the usual form of the format and without a prefix. */
export function plainXml(file: Package, part: string): string | undefined {
  const text = file.text(part);
  if (text === undefined) return undefined;
  // Office files declare no entities: one that does means to fill the memory.
  if (/<!(?:DOCTYPE|ENTITY)/.test(text.slice(0, 4096))) throw new FileRefusal("fileDamaged", part);
  return withoutPrefix(
    text.includes("purl.oclc.org")
      ? STRICT.reduce((xml, [pattern, usual]) => xml.replace(pattern, usual), text)
      : text,
  );
}

/** Reads what a file says of itself, by its relationships, and refuses one that does not hold together. `bare` leaves out charts, notes and rules, which stay in the file; `withoutCells` the cells, which come from elsewhere. */
export function canonical(file: Package, bare = false, withoutCells = false): Canonical {
  const main = file.main ?? "xl/workbook.xml";
  const book = plainXml(file, main);
  const top = book === undefined ? undefined : root(book);
  if (book === undefined || top?.name !== "workbook") throw new FileRefusal("fileDamaged", main);
  const maker = new Maker(file, bare, withoutCells);
  const relations = file.relationships(main);
  for (const [kind, name] of [
    ["styles", "xl/styles.xml"],
    ["sharedStrings", "xl/sharedStrings.xml"],
    ["theme", "xl/theme/theme1.xml"],
    ["sheetMetadata", "xl/metadata.xml"],
  ] as const)
    maker.shared(relations, kind, name);
  const listed = child(book, top, "sheets");
  const places: (number | undefined)[] = [];
  const sheets: SheetPart[] = [];
  for (const { attributes } of listed ? children(book, listed.inside) : []) {
    const id = /(?:^|\s)(?:[\w.-]+:)?id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    const relation = relations.find((one) => one.id === id);
    const part =
      relation?.kind === "worksheet" && file.named(relation.target) ? relation.target : undefined;
    places.push(part === undefined ? undefined : sheets.length);
    if (part === undefined) continue;
    const name = attribute(attributes, "name") ?? `Sheet${sheets.length + 1}`;
    sheets.push({ name, part });
    maker.sheet(part, sheets.length, attributes);
  }
  if (sheets.length === 0) throw new FileRefusal("fileDamaged", main);
  maker.book(book, top, places);
  return { parts: maker.parts, sheets };
}

class Maker {
  readonly parts: Record<string, Uint8Array> = {};
  private readonly bookRelations: string[] = [];
  private readonly sheetList: string[] = [];
  private readonly counts = { drawings: 0, charts: 0, tables: 0, comments: 0, merged: 0 };

  constructor(
    private readonly file: Package,
    private readonly bare: boolean,
    private readonly withoutCells: boolean,
  ) {}

  shared(relations: readonly Relationship[], kind: string, name: string): void {
    const part = relations.find((one) => one.kind === kind && !one.external)?.target;
    const xml = part === undefined ? undefined : plainXml(this.file, part);
    if (xml === undefined) return;
    this.parts[name] = bytesOf(xml);
    this.relate(kind, name.slice(3));
  }

  private relate(kind: string, target: string): string {
    const id = `rId${this.bookRelations.length + 1}`;
    this.bookRelations.push(relation(id, kind, target));
    return id;
  }

  sheet(part: string, number: number, attributes: string): void {
    const xml = plainXml(this.file, part) ?? "";
    const top = root(xml);
    if (top?.name !== "worksheet") throw new FileRefusal("fileDamaged", part);
    const path = `xl/worksheets/sheet${number}.xml`;
    const relations = this.sheetRelations(part);
    const kept = children(xml, top.inside)
      .filter((element) => this.keeps(xml, element, relations))
      .map((element) => this.checked(xml, element, relations, part));
    this.parts[path] = bytesOf(
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" ${declared(top)}>${kept.join("")}</worksheet>`,
    );
    if (relations.length > 0)
      this.parts[relsPath(path)] = bytesOf(
        relationships(
          relations.map(({ id, kind, target, external }) => relation(id, kind, target, external)),
        ),
      );
    const id = this.relate("worksheet", path.slice(3));
    const state = attribute(attributes, "state");
    this.sheetList.push(
      `<sheet name="${escaped(attribute(attributes, "name") ?? `Sheet${number}`)}" sheetId="${number}"${state ? ` state="${state}"` : ""} r:id="${id}"/>`,
    );
  }

  private sheetRelations(part: string): Relationship[] {
    const all = this.file.relationships(part);
    const comments = all.some(({ kind }) => kind === "comments");
    return all.flatMap((one) => {
      if (one.kind === "hyperlink") return [one];
      if (one.external || !this.file.named(one.target)) return [];
      const xml = plainXml(this.file, one.target) ?? "";
      if (this.bare && one.kind !== "table") return [];
      if (one.kind === "table")
        return [this.copied(one, `tables/table${++this.counts.tables}.xml`, readableTable(xml))];
      if (one.kind === "comments")
        return [this.copied(one, `comments${++this.counts.comments}.xml`, xml)];
      if (one.kind === "vmlDrawing" && comments)
        return [this.copied(one, `drawings/vmlDrawing${this.counts.comments + 1}.vml`, xml)];
      return one.kind === "drawing" ? this.drawing(one) : [];
    });
  }

  private copied(one: Relationship, name: string, xml: string): Relationship {
    this.parts[`xl/${name}`] = bytesOf(xml);
    return { ...one, target: `../${name}` };
  }

  /** A drawing with its charts only: pictures and shapes are not shown here, and stay in the file. */
  private drawing(one: Relationship): Relationship[] {
    const xml = this.file.text(one.target) ?? "";
    const top = root(xml);
    if (!top) return [];
    const charts = this.file.relationships(one.target).filter(({ kind }) => kind === "chart");
    const relations: string[] = [];
    const anchors = children(xml, top.inside).flatMap((anchor) => {
      const text = outer(xml, anchor);
      const chart = charts.find(
        ({ id, target }) => chartId(text) === id && this.file.named(target),
      );
      if (!chart || text.includes("AlternateContent")) return [];
      const name = `charts/chart${++this.counts.charts}.xml`;
      this.parts[`xl/${name}`] = bytesOf(this.file.text(chart.target) ?? "");
      relations.push(relation(chart.id, "chart", `../${name}`));
      return [text];
    });
    if (anchors.length === 0) return [];
    const name = `drawings/drawing${++this.counts.drawings}.xml`;
    this.parts[`xl/${name}`] = bytesOf(
      xml.slice(0, top.inside[0]) + anchors.join("") + xml.slice(top.inside[1]),
    );
    this.parts[relsPath(`xl/${name}`)] = bytesOf(relationships(relations));
    return [{ ...one, target: `../${name}` }];
  }

  private keeps(xml: string, element: Element, relations: readonly Relationship[]): boolean {
    if (!SHEET_PARTS.has(element.name) || (this.bare && RULES.has(element.name))) return false;
    if (element.name === "extLst") return SHEET_EXTENSIONS.test(outer(xml, element));
    const named = relationId(element.attributes);
    return (
      (element.name !== "drawing" && element.name !== "legacyDrawing") ||
      relations.some(({ id }) => id === named)
    );
  }

  private checked(
    xml: string,
    element: Element,
    relations: readonly Relationship[],
    part: string,
  ): string {
    if (this.withoutCells && element.name === "mergeCells") return "";
    if (this.withoutCells && element.name === "sheetData") return "<sheetData/>";
    if (element.name === "mergeCells") return this.merges(xml, element);
    if (element.name === "sheetData") return withAddresses(xml, element, part);
    if (element.name === "pageSetup") return `<pageSetup${withoutIds(element.attributes)}/>`;
    if (element.name === "drawing" || element.name === "legacyDrawing")
      return `<${element.name} r:id="${relationId(element.attributes) ?? ""}"/>`;
    if (element.name !== "tableParts") return outer(xml, element);
    const tables = children(xml, element.inside)
      .map(({ attributes }) => relationId(attributes))
      .filter((named) => relations.some(({ id }) => id === named));
    return tables.length === 0
      ? ""
      : `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id ?? ""}"/>`).join("")}</tableParts>`;
  }

  /** Merged cells, those over whole columns as far down as a person looks; too many are refused before the library makes each of them. */
  private merges(xml: string, element: Element): string {
    const kept = children(xml, element.inside)
      .slice(0, MERGES)
      .map(({ attributes }) => {
        const ref = attribute(attributes, "ref") ?? "";
        const area = parseAddress("", ref);
        if (!area) return "";
        const shown = { ...area, bottom: Math.min(area.bottom, area.top + MERGED_ROWS) };
        this.counts.merged += (shown.bottom - shown.top + 1) * (shown.right - shown.left + 1);
        if (this.counts.merged > LIMITS.merged) throw new FileRefusal("fileMerges", ref);
        return `<mergeCell ref="${addressOf(shown)}"/>`;
      });
    return `<mergeCells count="${kept.length}">${kept.join("")}</mergeCells>`;
  }

  book(xml: string, top: Element, places: readonly (number | undefined)[]): void {
    const kept = children(xml, top.inside).flatMap((element) => {
      if (["workbookPr", "workbookProtection", "bookViews", "calcPr"].includes(element.name))
        return [outer(xml, element)];
      if (element.name === "sheets") return [`<sheets>${this.sheetList.join("")}</sheets>`];
      return element.name === "definedNames" ? [builtInNames(xml, element, places)] : [];
    });
    this.parts["xl/workbook.xml"] = bytesOf(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" ${declared(top)}>${kept.join("")}</workbook>`,
    );
    this.parts["xl/_rels/workbook.xml.rels"] = bytesOf(relationships(this.bookRelations));
    this.parts["_rels/.rels"] = bytesOf(
      relationships([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    );
    this.parts["[Content_Types].xml"] = bytesOf(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    );
  }
}

/** Print areas and titles: the library keeps these with the sheets, which it counts without chart sheets. */
function builtInNames(
  xml: string,
  element: Element,
  places: readonly (number | undefined)[],
): string {
  const names = children(xml, element.inside).flatMap((name) => {
    if (!/^_xlnm\./.test(attribute(name.attributes, "name") ?? "")) return [];
    const place = places[Number(attribute(name.attributes, "localSheetId"))];
    return place === undefined
      ? []
      : [
          `<definedName${withAttribute(name.attributes, "localSheetId", String(place))}>${inner(xml, name)}</definedName>`,
        ];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

/** Rows and cells may leave their addresses out; then they follow each other. Rows beyond Excel's last are no rows. */
function withAddresses(xml: string, element: Element, part: string): string {
  const text = outer(xml, element);
  for (const [, row] of text.matchAll(/<row\b[^>]*?\sr="(\d+)"/g))
    if (Number(row) > 1_048_576 || Number(row) < 1) throw new FileRefusal("fileDamaged", part);
  if (!/<(?:row|c)(?=[\s>/])(?![^>]*\sr\s*=)/.test(text)) return text;
  let row = 0;
  let column = 0;
  return text.replace(/<(row|c)(?=[\s>/])([^>]*)>/g, (_all, name: string, attributes: string) => {
    const own = attribute(attributes, "r");
    if (name === "row") {
      row = own === undefined ? row + 1 : Number(own);
      column = 0;
      return own === undefined ? `<row r="${row}"${attributes}>` : `<row${attributes}>`;
    }
    const place = own === undefined ? undefined : parseAddress("", own);
    column = place ? place.left + 1 : column + 1;
    return own === undefined ? `<c r="${letters(column)}${row}"${attributes}>` : `<c${attributes}>`;
  });
}

function letters(column: number): string {
  let text = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** A table under the name that is shown, by which formulas know it, and without what its filter shows: the library stumbles over some of it, and all is read by itself. */
function readableTable(xml: string): string {
  const bare = xml.replace(/<filterColumn\b[^>]*?(?:\/>|>[\s\S]*?<\/filterColumn>)/g, "");
  return bare.replace(/<table\b[^>]*>/, (start) => {
    const shown = attribute(start, "displayName");
    return !shown || attribute(start, "name") === shown
      ? start
      : `<table${withAttribute(start.slice("<table".length, -1), "name", shown)}>`;
  });
}

/** Namespaces that the root declares beside its own. */
const declared = (top: Element): string =>
  [...top.attributes.matchAll(/\sxmlns:(?!r=)([\w.-]+)\s*=\s*("[^"]*"|'[^']*')/g)]
    .map((match) => `xmlns:${match[1] ?? ""}=${match[2] ?? ""}`)
    .join(" ");

/** The id of the relationship that an element names; the prefix is the file's choice. */
export const relationId = (attributes: string): string | undefined =>
  /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];

const withoutIds = (attributes: string): string =>
  attributes.replace(/\s[\w.-]+:[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g, "");

/** The relationship of the chart in an anchor. */
export const chartId = (anchor: string): string | undefined =>
  /<(?:[\w.-]+:)?chart\b[^>]*?\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(anchor)?.[1];

const relation = (id: string, kind: string, target: string, external = false): string =>
  `<Relationship Id="${escaped(id)}" Type="${OFFICE}/${kind}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ""}/>`;

const relationships = (all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
