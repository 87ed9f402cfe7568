import { CONTENT } from "./output";
import type { SheetJob, SheetSide, Tools } from "./job";

const partOf = ({ file, part }: SheetSide, kind: string): string | undefined =>
  file.relationships(part).find((one) => one.kind === kind)?.target;

const textOf = (side: SheetSide, kind: string): string | undefined => {
  const part = partOf(side, kind);
  return part === undefined ? undefined : side.file.text(part);
};

const counted = (xml: string | undefined): number =>
  xml?.match(/<(?:[\w.-]+:)?comment\b/g)?.length ?? 0;

/** The notes of a sheet: as the file has them where none was changed, otherwise as they are now. */
export function mergeNotes(own: string | undefined, job: SheetJob, tools: Tools): string {
  const [before, after] = [textOf(job.base, "comments"), textOf(job.now, "comments")];
  if (before === after) return own ?? "";
  const { output, losses } = tools;
  const mine = partOf(job.own, "comments");
  const shapes = partOf(job.own, "vmlDrawing");
  const drawn = shapes === undefined ? "" : (job.own.file.text(shapes) ?? "");
  if (counted(textOf(job.own, "comments")) > counted(before)) losses.add("notes", job.name);
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
