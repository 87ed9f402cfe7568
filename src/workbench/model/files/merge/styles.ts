import {
  attribute,
  child,
  children,
  inner,
  outer,
  root,
  withAttribute,
  type Element,
} from "../xml";

/** The styles of a file: what each number of a cell's style means, and what each conditional style is. */
export class StyleBook {
  readonly top: Element | undefined;
  readonly dxfs: readonly string[];
  private readonly xfs: readonly Element[];
  private readonly fonts: readonly string[];
  private readonly fills: readonly string[];
  private readonly borders: readonly string[];
  private readonly formats = new Map<string, string>();
  private readonly meanings: (string | undefined)[] = [];

  constructor(readonly xml: string) {
    this.top = root(xml);
    this.fonts = this.list("fonts");
    this.fills = this.list("fills");
    this.borders = this.list("borders");
    this.dxfs = this.list("dxfs");
    this.xfs = this.elements("cellXfs");
    for (const { attributes } of this.elements("numFmts"))
      this.formats.set(
        attribute(attributes, "numFmtId") ?? "",
        attribute(attributes, "formatCode") ?? "",
      );
  }

  private elements(name: string): Element[] {
    const found = this.top && child(this.xml, this.top, name);
    return found ? children(this.xml, found.inside) : [];
  }

  private list(name: string): string[] {
    return this.elements(name).map((element) => outer(this.xml, element));
  }

  count(name: string): number {
    return this.elements(name).length;
  }

  /** The pieces that a style is made of. */
  pieces(index: number): {
    format: string;
    font: string;
    fill: string;
    border: string;
    rest: string;
  } {
    const xf = this.xfs[index];
    const number = (name: string): number => Number(attribute(xf?.attributes ?? "", name) ?? 0);
    const format = attribute(xf?.attributes ?? "", "numFmtId") ?? "0";
    return {
      format: this.formats.get(format) ?? `#${format}`,
      font: this.fonts[number("fontId")] ?? "",
      fill: this.fills[number("fillId")] ?? "",
      border: this.borders[number("borderId")] ?? "",
      rest: xf
        ? ["quotePrefix", "pivotButton"]
            .map((name) => (attribute(xf.attributes, name) ?? "0").replace("false", "0"))
            .join("") + inner(this.xml, xf)
        : "",
    };
  }

  /** A text that is the same for styles that look the same, whatever their numbers. */
  meaning(index: number): string {
    return (this.meanings[index] ??= Object.values(this.pieces(index)).join("\u0001"));
  }

  /** The number of a format code of the file's own. */
  formatId(code: string): string | undefined {
    for (const [id, own] of this.formats) if (own === code) return id;
    return undefined;
  }

  get formatIds(): readonly number[] {
    return [...this.formats.keys()].map(Number);
  }
}

/** The file's own styles, with those added that came with the changes. */
export class StyleMerge {
  private readonly known = new Map<string, number>();
  private readonly added: Record<
    "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs",
    string[]
  > = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly places = new Map<string, number>();

  constructor(
    private readonly own: StyleBook,
    private readonly base: StyleBook,
    private readonly now: StyleBook,
  ) {}

  /** A cell that nobody changed tells which of the file's styles stands for one of the library's. */
  learn(baseIndex: number, ownIndex: number): void {
    const meaning = this.base.meaning(baseIndex);
    if (!this.known.has(meaning)) this.known.set(meaning, ownIndex);
  }

  /** The file's style for one of the changed workbook. */
  id(index: number): number {
    const meaning = this.now.meaning(index);
    let own = this.known.get(meaning);
    if (own === undefined) {
      own = this.add(this.now.pieces(index));
      this.known.set(meaning, own);
    }
    return own;
  }

  private add(pieces: ReturnType<StyleBook["pieces"]>): number {
    const format = pieces.format.startsWith("#")
      ? pieces.format.slice(1)
      : (this.own.formatId(pieces.format) ?? this.newFormat(pieces.format));
    const flag = (name: string, at: number): string =>
      pieces.rest[at] === "1" ? ` ${name}="1"` : "";
    const content = pieces.rest.slice(2);
    const applies =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
      (content.includes("<alignment") ? ' applyAlignment="1"' : "") +
      (content.includes("<protection") ? ' applyProtection="1"' : "");
    const xf = `<xf numFmtId="${format}" fontId="${this.piece("fonts", pieces.font)}" fillId="${this.piece("fills", pieces.fill)}" borderId="${this.piece("borders", pieces.border)}" xfId="0"${flag("quotePrefix", 0)}${flag("pivotButton", 1)}${applies}>${content}</xf>`;
    this.added.cellXfs.push(xf);
    return this.own.count("cellXfs") + this.added.cellXfs.length - 1;
  }

  private newFormat(code: string): string {
    const known = this.places.get(`format${code}`);
    if (known !== undefined) return String(known);
    const id =
      Math.max(
        163,
        ...this.own.formatIds,
        ...[...this.places].flatMap(([key, value]) => (key.startsWith("format") ? [value] : [])),
      ) + 1;
    this.places.set(`format${code}`, id);
    this.added.numFmts.push(`<numFmt${withAttribute(` numFmtId="${id}"`, "formatCode", code)}/>`);
    return String(id);
  }

  private piece(name: "fonts" | "fills" | "borders", xml: string): number {
    if (xml === "") return 0;
    const key = name + xml;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.added[name].push(xml);
    const id = this.own.count(name) + this.added[name].length - 1;
    this.places.set(key, id);
    return id;
  }

  /** The file's conditional style for one of the changed workbook. */
  dxf(index: number): number {
    const xml = this.now.dxfs[index];
    if (xml === undefined) return index;
    const key = `dxf${xml}`;
    let id = this.places.get(key);
    if (id === undefined) {
      this.added.dxfs.push(xml);
      id = this.own.dxfs.length + this.added.dxfs.length - 1;
      this.places.set(key, id);
    }
    return id;
  }

  /** The file's styles with what was added; undefined when nothing was. */
  result(): string | undefined {
    const { top } = this.own;
    let { xml } = this.own;
    if (!top || Object.values(this.added).every((list) => list.length === 0)) return undefined;
    for (const name of ORDER) {
      const list = this.added[name as keyof typeof this.added] as string[] | undefined;
      if (list && list.length > 0) xml = appended(xml, name, list);
    }
    return xml;
  }
}

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

function appended(xml: string, name: string, list: readonly string[]): string {
  const top = root(xml);
  if (!top) return xml;
  const all = children(xml, top.inside);
  const found = all.find((element) => element.name === name);
  if (found) {
    const count = children(xml, found.inside).length + list.length;
    const attributes = withAttribute(found.attributes.replace(/\/$/, ""), "count", String(count));
    return `${xml.slice(0, found.start)}<${name}${attributes}>${inner(xml, found)}${list.join("")}</${name}>${xml.slice(found.end)}`;
  }
  const next = all.find((element) => ORDER.indexOf(element.name) > ORDER.indexOf(name));
  const at = next ? next.start : top.inside[1];
  return `${xml.slice(0, at)}<${name} count="${list.length}">${list.join("")}</${name}>${xml.slice(at)}`;
}
