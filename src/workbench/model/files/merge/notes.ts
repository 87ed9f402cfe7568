import { addressOf, parseAddress } from "../../area";
import { isWhole, type Move, moveArea, movedIndex } from "../../shift";
import { CONTENT } from "./output";
import type { SheetJob, SheetSide, Tools } from "./job";

const partOf = ({ file, part }: SheetSide, kind: string): string | undefined =>
  file.relationships(part).find((one) => one.kind === kind)?.target;

const textOf = (side: SheetSide, kind: string): string | undefined => {
  const part = partOf(side, kind);
  return part === undefined ? undefined : side.file.text(part);
};

const NOTE =
  /<((?:[\w.-]+:)?(?:comment|threadedComment))\b([^>]*?\sref=")([^"]*)("[^>]*?)(?:\/>|>[\s\S]*?<\/\1>)/g;

const counted = (xml: string | undefined): number => xml?.match(NOTE)?.length ?? 0;

/** Notes or threads at the places that their cells have now; those of cells that are gone go with them. */
const followed = (xml: string, moves: readonly Move[]): string =>
  xml.replace(NOTE, (all: string, _name, _head, ref: string) => {
    let area = parseAddress("", ref);
    for (const move of moves) {
      const after = area && moveArea(area, { ...move, sheet: "" });
      area = after === "gone" ? undefined : after;
    }
    return area ? all.replace(` ref="${ref}"`, () => ` ref="${addressOf(area)}"`) : "";
  });

/** The drawn notes at their cells' places: each says its cell, and where it lies. */
function followedShapes(xml: string, moves: readonly Move[]): string {
  return xml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const cell = /<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/.exec(shape);
    if (!/ObjectType="Note"/.test(shape) || !cell) return shape;
    const [row, column] = [Number(cell[1]), Number(cell[2])];
    const toRow = movedIndex(row, "rows", moves);
    const toColumn = movedIndex(column, "columns", moves);
    if (toRow === undefined || toColumn === undefined) return "";
    return shape
      .replace(/<x:Row>\d+/, `<x:Row>${toRow}`)
      .replace(/<x:Column>\d+/, `<x:Column>${toColumn}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_all, tag: string, anchor: string) => {
        const by = [toColumn - column, 0, toRow - row, 0];
        const numbers = anchor.split(",").map((one, i) => Number(one) + (by[i % 4] ?? 0));
        return tag + numbers.join(", ");
      });
  });
}

/** The notes of a sheet: as the file has them where none was changed, at their cells' places; otherwise as they are now. */
export function mergeNotes(own: string | undefined, job: SheetJob, tools: Tools): string {
  const moves = job.moves.every(isWhole) ? job.moves : [];
  const [first, after] = [textOf(job.base, "comments"), textOf(job.now, "comments")];
  const before = first === undefined ? undefined : followed(first, moves);
  if (before === after || (counted(before) === 0 && after === undefined)) {
    if (moves.length > 0) follow(job, tools, moves);
    return own ?? "";
  }
  const { output, losses } = tools;
  const mine = partOf(job.own, "comments");
  const shapes = partOf(job.own, "vmlDrawing");
  const drawn = shapes === undefined ? "" : (job.own.file.text(shapes) ?? "");
  if (counted(textOf(job.own, "comments")) > counted(first)) losses.add("notes", job.name);
  if (job.own.file.relationships(job.own.part).some(({ kind }) => kind === "threadedComment"))
    losses.add("threads", job.name);
  if (/ObjectType="(?!Note)/.test(drawn)) losses.add("controls", job.name);
  const now = textOf(job.now, "vmlDrawing");
  if (after === undefined || now === undefined) {
    output.unrelate(job.own.part, ({ target }) => target !== mine && target !== shapes);
    return "";
  }
  if (mine === undefined) {
    const part = output.free("xl/comments", ".xml");
    output.add(part, after, CONTENT.comments);
    output.relate(job.own.part, "comments", part);
  } else output.write(mine, after);
  if (shapes !== undefined && own !== undefined) {
    output.write(shapes, now);
    return own;
  }
  const part = output.free("xl/drawings/vmlDrawing", ".vml");
  output.add(part, now, CONTENT.vml);
  return `<legacyDrawing r:id="${output.relate(job.own.part, "vmlDrawing", part)}"/>`;
}

/** The file's own notes, also those that the library does not read, go where their cells went. */
function follow(job: SheetJob, { output }: Tools, moves: readonly Move[]): void {
  for (const { kind, target } of job.own.file.relationships(job.own.part)) {
    const xml = job.own.file.text(target);
    if (xml === undefined) continue;
    if (kind === "comments" || kind === "threadedComment")
      output.write(target, followed(xml, moves));
    if (kind === "vmlDrawing") output.write(target, followedShapes(xml, moves));
  }
}
