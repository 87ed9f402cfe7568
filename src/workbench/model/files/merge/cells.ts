import { columnLetters, columnNumber } from "../../area";
import { isWhole, type Move, movedIndex } from "../../shift";
import type { Follow } from "./follow";
import { attribute, escaped, unescaped, withAttribute } from "../xml";
import type { StringMerge } from "./strings";
import type { StyleBook, StyleMerge } from "./styles";

/** A cell as it stands in a part. */
interface CellText {
  readonly attributes: string;
  readonly content: string;
  readonly text: string;
}
interface RowText {
  readonly attributes: string;
  readonly text: string;
  readonly cells: Map<number, CellText>;
}

const ROW = /<row((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c((?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?:\/>|>([\s\S]*?)<\/c>)/g;

function rowsOf(xml: string): Map<number, RowText> {
  const rows = new Map<number, RowText>();
  let number = 0;
  for (const match of xml.matchAll(ROW)) {
    const attributes = match[1] ?? "";
    number = Number(attribute(attributes, "r") ?? number + 1);
    const cells = new Map<number, CellText>();
    let column = -1;
    for (const cell of (match[2] ?? "").matchAll(CELL)) {
      const own = attribute(cell[1] ?? "", "r");
      column = own === undefined ? column + 1 : columnNumber(own.replace(/[^A-Za-z]/g, ""));
      cells.set(column, { attributes: cell[1] ?? "", content: cell[2] ?? "", text: cell[0] });
    }
    rows.set(number, { attributes, text: match[0], cells });
  }
  return rows;
}

/** The rows and cells at their places, and their formulas as they are, after whole rows or columns were put in or taken out. */
function followed(
  rows: Map<number, RowText>,
  moves: readonly Move[],
  formula: (content: string) => string,
): Map<number, RowText> {
  const result = new Map<number, RowText>();
  for (const [number, row] of rows) {
    const at = movedIndex(number - 1, "rows", moves);
    if (at === undefined) continue;
    const now = rowAt(at + 1, row, moves, formula);
    result.set(at + 1, at + 1 === number && sameCells(row, now) ? row : now);
  }
  return result;
}

const sameCells = (row: RowText, now: RowText): boolean =>
  row.cells.size === now.cells.size &&
  [...row.cells].every(([column, { content }]) => now.cells.get(column)?.content === content);

function rowAt(
  number: number,
  row: RowText,
  moves: readonly Move[],
  formula: (content: string) => string,
): RowText {
  const cells = new Map<number, CellText>();
  for (const [from, cell] of row.cells) {
    const column = movedIndex(from, "columns", moves);
    if (column === undefined) continue;
    const attributes = ` r="${columnLetters(column)}${number}"${withAttribute(cell.attributes, "r", undefined)}`;
    const content = cell.content.includes("<f") ? formula(cell.content) : cell.content;
    const text = content === "" ? `<c${attributes}/>` : `<c${attributes}>${content}</c>`;
    cells.set(column, { attributes, content, text });
  }
  const rest = withAttribute(withAttribute(row.attributes, "spans", undefined), "r", undefined);
  const attributes = ` r="${number}"${rest}`;
  const inside = [...cells.values()].map(({ text }) => text).join("");
  return { attributes, text: `<row${attributes}>${inside}</row>`, cells };
}

export interface CellSides {
  readonly styles: StyleMerge;
  readonly strings: StringMerge;
  readonly baseStyles: StyleBook;
  readonly nowStyles: StyleBook;
  /** The file's number for formulas that fill other cells; undefined where it has none. */
  readonly dynamic: () => string | undefined;
}

const FORMULA = /<f((?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?:\/>|>([\s\S]*?)<\/f>)/;
const FILLING = /<f\b[^>]*\st\s*=\s*["'](?:array|dataTable)/;
const VALUE = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/;

/** A formula, and the cells that it says it fills or reads, as they are now; one that cells share stays as it is. */
function cellFormula(content: string, follow: Follow, sheet: string): string {
  if (/^<f\b[^>]*\st\s*=\s*["']shared/.test(content)) return content;
  return follow.formulas(content, sheet).replace(/^<f\b[^>]*>/, (tag) =>
    tag.replace(/(\s(?:ref|r1|r2)\s*=\s*)["']([^"']*)["']/g, (_all, head: string, ref: string) => {
      const now = follow.addresses(ref, sheet) || "#REF!";
      return `${head}"${ref.includes(":") && !now.includes(":") ? `${now}:${now}` : now}"`;
    }),
  );
}

/** What a cell of the library's says, style apart. */
function saying(cell: CellText, strings: readonly string[]): string {
  const type = attribute(cell.attributes, "t") ?? "n";
  const value =
    type === "s" ? (strings[Number(VALUE.exec(cell.content)?.[1])] ?? "") : cell.content;
  return `${type}\u0001${attribute(cell.attributes, "cm") ?? ""}\u0001${value}`;
}

const styleOf = (attributes: string): number => Number(attribute(attributes, "s") ?? 0);

/** How a row looks; one that is not there looks like one of which nothing is said. */
const rowLook = (row: RowText | undefined, styles: StyleBook): string => {
  const attributes = row?.attributes ?? "";
  return ["ht", "customHeight", "hidden", "outlineLevel", "collapsed"]
    .map((name) => attribute(attributes, name) ?? "")
    .concat(attribute(attributes, "s") ? styles.meaning(styleOf(attributes)) : "")
    .join("\u0001");
};

/** The cells of a sheet: those that nobody changed as the file has them, all others as they are now. */
export class CellMerge {
  private own: Map<number, RowText>;
  private readonly asItCame: Map<number, RowText>;
  private base: Map<number, RowText>;
  private readonly now: Map<number, RowText>;
  /** Whether no sheet of the workbook has moved or got another name. */
  private readonly still: boolean;
  private readonly moved: boolean;
  /** Whether cells moved that are no whole rows or columns: these are told by what the library says. */
  private readonly partly: boolean;
  /** Formulas that cells share in the file, and that one of them no longer has. */
  private readonly broken = new Set<string>();

  constructor(
    private readonly sides: CellSides,
    [own, base, now]: readonly [string, string, string],
    follow: Follow,
    sheet: string,
  ) {
    [this.own, this.base, this.now] = [rowsOf(own), rowsOf(base), rowsOf(now)];
    this.asItCame = this.own;
    this.learn();
    const moves = follow.movesOf(sheet);
    this.still = follow.still;
    this.moved = moves.length > 0;
    this.partly = !moves.every(isWhole);
    // Whole rows and columns take along all that the file says of them.
    if (!follow.still && !this.partly)
      [this.own, this.base] = [this.own, this.base].map((rows) =>
        followed(rows, moves, (content) => cellFormula(content, follow, sheet)),
      ) as [Map<number, RowText>, Map<number, RowText>];
    this.findBroken();
  }

  private learn(): void {
    for (const [number, row] of this.base) {
      const own = this.own.get(number);
      if (own)
        for (const [column, cell] of row.cells) {
          const mine = own.cells.get(column);
          if (mine) this.sides.styles.learn(styleOf(cell.attributes), styleOf(mine.attributes));
        }
    }
  }

  private same(base: CellText | undefined, now: CellText | undefined): boolean {
    if (!base || !now) return base === now;
    const { strings, baseStyles, nowStyles } = this.sides;
    return (
      saying(base, strings.base) === saying(now, strings.now) &&
      baseStyles.meaning(styleOf(base.attributes)) === nowStyles.meaning(styleOf(now.attributes))
    );
  }

  /** Whether only the formula's result is another. */
  private sameFormula(base: CellText | undefined, now: CellText | undefined): boolean {
    if (!base || !now) return false;
    const { baseStyles, nowStyles } = this.sides;
    const [before, after] = [FORMULA.exec(base.content)?.[0], FORMULA.exec(now.content)?.[0]];
    return (
      after !== undefined &&
      before === after &&
      attribute(base.attributes, "cm") === attribute(now.attributes, "cm") &&
      baseStyles.meaning(styleOf(base.attributes)) === nowStyles.meaning(styleOf(now.attributes))
    );
  }

  private sharedIn(cell: CellText | undefined): string | undefined {
    const formula = cell && FORMULA.exec(cell.content);
    return formula && attribute(formula[1] ?? "", "t") === "shared"
      ? attribute(formula[1] ?? "", "si")
      : undefined;
  }

  private findBroken(): void {
    for (const [number, row] of this.own)
      for (const [column, cell] of row.cells) {
        const shared = this.sharedIn(cell);
        if (
          shared !== undefined &&
          (!this.still ||
            !this.sameFormula(
              this.base.get(number)?.cells.get(column),
              this.now.get(number)?.cells.get(column),
            ))
        )
          this.broken.add(shared);
      }
  }

  /** The rows as they are to be written; undefined where the file's own say the same. */
  result(): string | undefined {
    const numbers = [...new Set([...this.own.keys(), ...this.now.keys()])].sort((a, b) => a - b);
    const rows = numbers.map((number) => this.row(number));
    const same = numbers.every(
      (number, index) => rows[index] === (this.asItCame.get(number)?.text ?? ""),
    );
    return same && !this.moved ? undefined : rows.join("");
  }

  private row(number: number): string {
    const [own, base, now] = [this.own.get(number), this.base.get(number), this.now.get(number)];
    const columns = [...new Set([...(own?.cells.keys() ?? []), ...(now?.cells.keys() ?? [])])];
    let changed = false;
    const cells = columns
      .sort((a, b) => a - b)
      .map((column) => {
        const [mine, before, after] = [own, base, now].map((row) => row?.cells.get(column));
        const text = this.cell(number, column, mine, before, after);
        changed ||= text !== (mine?.text ?? "");
        return text;
      });
    const look = this.rowAttributes(number, own, base, now);
    if (!changed && own && look === own.attributes) return own.text;
    const content = cells.join("");
    if (content === "" && (look === undefined || look.trim() === `r="${number}"`)) return "";
    return `<row${(look ?? ` r="${number}"`).replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "")}>${content}</row>`;
  }

  private rowAttributes(
    number: number,
    own: RowText | undefined,
    base: RowText | undefined,
    now: RowText | undefined,
  ): string | undefined {
    const { baseStyles, nowStyles } = this.sides;
    if (own && rowLook(base, baseStyles) === rowLook(now, nowStyles)) return own.attributes;
    if (!now) return undefined;
    const style = attribute(now.attributes, "s");
    const rest = [
      ...now.attributes.matchAll(/\s(ht|customHeight|hidden|outlineLevel|collapsed)="[^"]*"/g),
    ];
    return ` r="${number}"${style === undefined ? "" : ` s="${this.sides.styles.id(Number(style))}" customFormat="1"`}${rest.map(([all]) => all).join("")}`;
  }

  private cell(
    row: number,
    column: number,
    own: CellText | undefined,
    base: CellText | undefined,
    now: CellText | undefined,
  ): string {
    if (!now) return own && !base ? own.text : "";
    // What the library makes of cells that the file does not have (those under merged ones) is nobody's.
    if (!own && base && this.same(base, now)) return "";
    // A formula that says which cells it fills says so by their old places.
    const filling = this.partly && own !== undefined && FILLING.test(own.content);
    if (own && base && !filling && this.same(base, now)) {
      const shared = this.sharedIn(own);
      return shared !== undefined && this.broken.has(shared) ? unshared(own, now) : own.text;
    }
    if (own && base && !filling && this.sameFormula(base, now)) {
      const shared = this.sharedIn(own);
      return recalculated(own, now, shared !== undefined && this.broken.has(shared));
    }
    return this.made(row, column, own, base, now);
  }

  private made(
    row: number,
    column: number,
    own: CellText | undefined,
    base: CellText | undefined,
    now: CellText,
  ): string {
    const { styles, strings, baseStyles, nowStyles, dynamic } = this.sides;
    const nowStyle = styleOf(now.attributes);
    const kept =
      own && base && baseStyles.meaning(styleOf(base.attributes)) === nowStyles.meaning(nowStyle);
    const style = kept ? styleOf(own.attributes) : styles.id(nowStyle);
    const type = attribute(now.attributes, "t");
    const cm = attribute(now.attributes, "cm") === undefined ? undefined : dynamic();
    const content =
      type === "s"
        ? `<v>${strings.id(Number(VALUE.exec(now.content)?.[1]))}</v>`
        : type === "str" && !now.content.includes("<f")
          ? `<is><t xml:space="preserve">${escaped(unescaped(VALUE.exec(now.content)?.[1] ?? ""))}</t></is>`
          : now.content;
    const written = type === "str" && content.startsWith("<is>") ? "inlineStr" : type;
    if (content === "" && style === 0) return "";
    return `<c r="${columnLetters(column)}${row}"${style === 0 ? "" : ` s="${style}"`}${written === undefined ? "" : ` t="${written}"`}${cm === undefined ? "" : ` cm="${cm}"`}${content === "" ? "/>" : `>${content}</c>`}`;
  }
}

/** The cell with the formula that it shared written out. */
function unshared(own: CellText, now: CellText): string {
  const formula = FORMULA.exec(now.content)?.[2];
  return formula === undefined ? own.text : own.text.replace(FORMULA, () => `<f>${formula}</f>`);
}

/** The file's own cell with another result. */
function recalculated(own: CellText, now: CellText, written: boolean): string {
  const formula = FORMULA.exec(written ? now.content : own.content)?.[0] ?? "";
  const attributes = withAttribute(own.attributes, "t", attribute(now.attributes, "t"));
  return `<c${attributes}>${formula}${VALUE.exec(now.content)?.[0] ?? ""}</c>`;
}
