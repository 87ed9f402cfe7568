import { chartId } from "../canonical";
import type { Package } from "../opc";
import { attribute, children, outer, root } from "../xml";
import { CONTENT } from "./output";
import type { SheetJob, SheetSide, Tools } from "./job";
import { saysMore } from "./threeway";

/** A chart in a drawing of the library's: its anchor, its part, and what both say without their numbers. */
interface Anchor {
  readonly xml: string;
  readonly name: string;
  readonly part: string;
  readonly chart: string;
  readonly place: string;
}

const drawingOf = ({ file, part }: SheetSide): string | undefined =>
  file.relationships(part).find(({ kind }) => kind === "drawing")?.target;

/** The anchors of a drawing that hold a chart, as they were handed to the library. */
function anchorsOf(file: Package, drawing: string | undefined): Anchor[] {
  const xml = drawing === undefined ? undefined : file.text(drawing);
  const top = xml === undefined ? undefined : root(xml);
  if (drawing === undefined || xml === undefined || !top) return [];
  const relations = file.relationships(drawing).filter(({ kind }) => kind === "chart");
  return children(xml, top.inside).flatMap((anchor) => {
    const text = outer(xml, anchor);
    const relation = relations.find(({ id }) => id === chartId(text));
    if (!relation || text.includes("AlternateContent")) return [];
    return [
      {
        xml: text,
        name: attribute(/<(?:[\w.-]+:)?cNvPr\b([^>]*)>/.exec(text)?.[1] ?? "", "name") ?? "",
        part: relation.target,
        chart: file.text(relation.target) ?? "",
        place: placeOf(text),
      },
    ];
  });
}

/** Where an anchor lies: everything before what lies there. */
const placeOf = (anchor: string): string => {
  const inside = anchor.slice(anchor.indexOf(">") + 1);
  const end = inside.search(/<(?:[\w.-]+:)?graphicFrame\b/);
  return inside.slice(0, end < 0 ? 0 : end);
};

/** The charts of a sheet: those that nobody changed as the file has them, beside pictures and shapes; the others as they are now. */
export function mergeDrawing(own: string | undefined, job: SheetJob, tools: Tools): string {
  const before = anchorsOf(job.base.file, drawingOf(job.base));
  const after = anchorsOf(job.now.file, drawingOf(job.now));
  const drawing = drawingOf(job.own);
  const mine = anchorsOf(job.own.file, drawing);
  if (job.moves.length > 0 && own !== undefined) tellPictures(drawing, mine.length, job, tools);
  const left = [...after];
  const take = (wanted: (one: Anchor) => boolean): Anchor | undefined => {
    const index = left.findIndex(wanted);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const changes = before.map((base) =>
    take((one) => one.chart === base.chart && one.place === base.place && one.name === base.name),
  );
  before.forEach((base, index) => {
    changes[index] ??=
      take((one) => one.name === base.name) ?? take((one) => one.chart === base.chart);
  });
  if (
    left.length === 0 &&
    changes.every(
      (now, index) => now?.chart === before[index]?.chart && now?.place === before[index]?.place,
    )
  )
    return own ?? "";
  return written(drawing, { before, changes, mine, added: left }, job, tools, own);
}

function written(
  drawing: string | undefined,
  {
    before,
    changes,
    mine,
    added,
  }: { before: Anchor[]; changes: (Anchor | undefined)[]; mine: Anchor[]; added: Anchor[] },
  job: SheetJob,
  tools: Tools,
  own: string | undefined,
): string {
  const { output } = tools;
  const part = drawing ?? output.free("xl/drawings/drawing", ".xml");
  let xml = drawing === undefined ? EMPTY : (output.text(drawing) ?? EMPTY);
  if (drawing === undefined) {
    output.add(part, xml, CONTENT.drawing);
    output.relate(job.own.part, "drawing", part);
  }
  mine.forEach((anchor, index) => {
    const [base, now] = [before[index], changes[index]];
    if (base && now && now.chart === base.chart && now.place === base.place) return;
    xml = xml.replace(anchor.xml, () =>
      now && base ? changed(anchor, base, now, part, job, tools) : "",
    );
  });
  const fresh = added.map((anchor) => placed(anchor, part, job, tools)).join("");
  const end = root(xml)?.inside[1] ?? xml.length;
  xml = prefixed(xml.slice(0, end) + fresh + xml.slice(end));
  output.write(part, xml);
  // A drawing without anything in it goes away with the sheet's mention of it.
  const top = root(xml);
  if (top && children(xml, top.inside).length === 0) {
    output.unrelate(job.own.part, ({ target }) => target !== part);
    return "";
  }
  if (own !== undefined) return own;
  return `<drawing r:id="${output.relate(job.own.part, "drawing", part)}"/>`;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** The library's anchors carry the usual prefixes, which another program's drawing may not declare. */
function prefixed(xml: string): string {
  const top = root(xml);
  if (!top) return xml;
  let head = xml.slice(top.start, top.inside[0]);
  for (const [prefix, address] of [
    ["xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"],
    ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ] as const)
    if (xml.includes(`<${prefix}:`) && !new RegExp(`xmlns:${prefix}\\s*=`).test(head))
      head = head.replace(/>$/, ` xmlns:${prefix}="${address}">`);
  return xml.slice(0, top.start) + head + xml.slice(top.inside[0]);
}

function changed(
  own: Anchor,
  base: Anchor,
  now: Anchor,
  drawing: string,
  job: SheetJob,
  tools: Tools,
): string {
  if (now.chart === base.chart) {
    // Only the place changed, and the file's own words for the rest stay.
    return own.xml.replace(own.place, () => asPrefixed(now.place, own.xml));
  }
  if (saysMore(own.chart, base.chart)) tools.losses.add("chart", job.name);
  return placed(now, drawing, job, tools);
}

/** A place in the prefix of the drawing that it is put into. */
function asPrefixed(place: string, like: string): string {
  const prefix = /^<([\w.-]+:)?/.exec(like)?.[1] ?? "";
  return place.replace(/<(\/?)xdr:/g, `<$1${prefix}`);
}

/** Puts a chart of the library's into the file under a name of its own. */
function placed(anchor: Anchor, drawing: string, job: SheetJob, tools: Tools): string {
  const { output } = tools;
  const part = output.free("xl/charts/chart", ".xml");
  output.add(part, anchor.chart, CONTENT.chart);
  for (const { kind, target, external, type } of job.now.file.relationships(anchor.part)) {
    const bytes = external ? undefined : job.now.file.bytes(target);
    if (!bytes) continue;
    const ending = target.slice(target.lastIndexOf("."));
    const copy = output.free(target.slice(0, -ending.length).replace(/\d+$/, ""), ending);
    output.add(copy, bytes, job.now.file.contentType(target));
    output.relate(part, kind, copy, false, type);
  }
  const id = output.relate(drawing, "chart", part);
  return anchor.xml.replace(
    /(<c:chart\b[^>]*?\sr:id=")[^"]*"/,
    (_all, head: string) => `${head}${id}"`,
  );
}

/** Pictures and shapes stay where they were when cells are put in or taken out. */
function tellPictures(
  drawing: string | undefined,
  charts: number,
  { own, name }: SheetJob,
  { losses }: Tools,
): void {
  const xml = drawing === undefined ? undefined : own.file.text(drawing);
  const top = xml === undefined ? undefined : root(xml);
  if (xml !== undefined && top && children(xml, top.inside).length > charts)
    losses.add("drawing", name);
}
