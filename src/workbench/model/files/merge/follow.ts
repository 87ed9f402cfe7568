import { type Area, quoteSheet, sameSheet } from "../../area";
import { rewriteAddresses } from "../../adjust";
import { rewrite, sheetOf } from "../../formula";
import { isWhole, type Move, moveArea, movedBreak, moveFormula, moveStretch } from "../../shift";
import { attribute, escaped, unescaped, withAttribute } from "../xml";

/** One of the file's sheets: what it was called, what it is called now (undefined where it is gone), and what was put in or taken out. */
export interface Followed {
  readonly was: string;
  readonly name: string | undefined;
  readonly moves: readonly Move[];
}

const FORMULAS =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g;
const PLACES = /(\s(?:ref|sqref)\s*=\s*)(?:"([^"]*)"|'([^']*)')|(<xm:sqref>)([^<]*)(?=<)/g;
/** What says where it lies, and lies nowhere any more. */
const NOWHERE =
  /<([\w.-]+)(?=\s)[^>]*?\s(?:ref|sqref)=""(?:[^>]*?\/>|[^>]*>[\s\S]*?<\/\1>)|<(x14:(?:conditionalFormatting|dataValidation|sparkline))\b(?:(?!<\/\2>)[\s\S])*?<xm:sqref><\/xm:sqref>\s*<\/\2>/g;

/** What holds others, and nothing any more. */
const EMPTY =
  /<(mergeCells|dataValidations|hyperlinks|ignoredErrors|protectedRanges|cellWatches|conditionalFormatting|x14:(?:conditionalFormatting|conditionalFormattings|dataValidations|sparklines|sparklineGroup|sparklineGroups))(?:\s[^>]*)?>\s*<\/\1>/g;

/** Where what a file says of cells goes when cells are put in or taken out, and when sheets get other names. */
export class Follow {
  private readonly moves: readonly Move[];
  private readonly renamed: readonly Followed[];

  constructor(private readonly sheets: readonly Followed[]) {
    this.moves = sheets.flatMap(({ was, moves }) => moves.map((move) => ({ ...move, sheet: was })));
    this.renamed = sheets.filter(({ was, name }) => was !== name);
  }

  /** Whether nothing has moved, and every sheet is called what it was. */
  get still(): boolean {
    return this.moves.length === 0 && this.renamed.length === 0;
  }

  private named(sheet: string): Followed | undefined {
    return this.sheets.find(({ was }) => sameSheet(was, sheet));
  }

  /** What was put into a sheet or taken out of it, in order. */
  movesOf(sheet: string): readonly Move[] {
    return this.named(sheet)?.moves.map((move) => ({ ...move, sheet })) ?? [];
  }

  /** A sheet's name now; undefined where it is gone, and the name itself where the file has no such sheet. */
  nameOf(sheet: string): string | undefined {
    const found = this.named(sheet);
    return found ? found.name : sheet;
  }

  area(area: Area): Area | undefined {
    let now: Area | undefined = area;
    for (const move of this.movesOf(area.sheet)) {
      const after: Area | "gone" | undefined = now && moveArea(now, move);
      now = after === "gone" ? undefined : after;
    }
    return now;
  }

  /** Addresses beside each other as elements have them, those of cells that are gone left out. */
  addresses(text: string, sheet: string): string {
    return this.movesOf(sheet).reduce(
      (now, move) => rewriteAddresses(sheet, now, " ", (area) => moveArea(area, move)),
      text,
    );
  }

  /** A formula that stands on a sheet of that name in the file. */
  formula(formula: string, home: string): string {
    let now = formula;
    for (const move of this.moves) now = moveFormula(now, home, move);
    if (this.renamed.length === 0) return now;
    return rewrite(now, (token) => {
      if (token.kind !== "reference" && token.kind !== "name") return undefined;
      const sheet = sheetOf(token.prefix);
      const found = sheet === undefined ? undefined : this.named(sheet);
      if (!found || found.name === found.was) return undefined;
      if (found.name === undefined) return "#REF!";
      return `${quoteSheet(found.name)}!${token.kind === "reference" ? token.body : token.name}`;
    });
  }

  /** The formulas between tags, and nothing else. */
  formulas(xml: string, home: string): string {
    if (this.still) return xml;
    return xml.replace(FORMULAS, (all, tag: string, text: string) => {
      const before = unescaped(text);
      const after = this.formula(before, home);
      if (after === before) return all;
      // As the text was written, so that the same formulas are the same texts.
      return (
        tag + (text.includes("&apos;") ? escaped(after).replace(/'/g, "&apos;") : escaped(after))
      );
    });
  }

  /** A piece of XML of that sheet with its formulas and its places as they are now; what lay in cells that are gone is left out. */
  xml(xml: string, sheet: string): string {
    if (this.still) return xml;
    const moved = this.formulas(xml, sheet);
    if (this.movesOf(sheet).length === 0) return moved;
    let gone = false;
    const placed = moved.replace(
      PLACES,
      (all, head?: string, double?: string, single?: string, tag?: string, text?: string) => {
        const before = double ?? single ?? text ?? "";
        const after = this.addresses(before, sheet);
        if (after === before) return all;
        gone ||= after === "";
        return head === undefined ? (tag ?? "") + after : `${head}"${after}"`;
      },
    );
    if (!gone) return placed;
    let left = placed.replace(NOWHERE, "");
    for (let before = ""; before !== left;) [before, left] = [left, left.replace(EMPTY, "")];
    return left;
  }
}

/** The columns (`<col …/>`) of a sheet at their places; those that are put in are like the one to the left of them. */
export function followedColumns(cols: string, moves: readonly Move[]): string {
  return moves
    .filter((move) => move.axis === "columns" && isWhole(move))
    .reduce(
      (xml, move) =>
        xml.replace(/<col\s([^>]*?)\/?>(?:<\/col>)?/g, (_all, inside: string) => {
          const attributes = ` ${inside}`;
          const [first, last] = ["min", "max"].map((key) => Number(attribute(attributes, key)) - 1);
          const stretch = moveStretch(first ?? 0, last ?? 0, move);
          if (!stretch) return "";
          const end = move.count > 0 && last === move.at - 1 ? last + move.count : stretch[1];
          const placed = withAttribute(attributes, "min", String(stretch[0] + 1));
          return `<col${withAttribute(placed, "max", String(end + 1)).trimEnd()}/>`;
        }),
      cols,
    );
}

/** Where pages end (`<brk …/>`), each once. */
export function followedBreaks(xml: string, axis: Move["axis"], moves: readonly Move[]): string {
  const found = new Set<number>();
  return xml.replace(/<brk\s([^>]*?)\/?>(?:<\/brk>)?/g, (all, inside: string) => {
    const before = Number(attribute(` ${inside}`, "id"));
    const at = moves.reduce((line, move) => movedBreak(line, axis, move), before);
    if (at === 0 || found.has(at)) return "";
    found.add(at);
    return at === before
      ? all
      : all.replace(/(\sid\s*=\s*)(?:"\d+"|'\d+')/, (_id, head: string) => `${head}"${at}"`);
  });
}
