import { chartId } from "../canonical";
import type { Package } from "../opc";
import { attribute, children, escaped, outer, root, unescaped } from "../xml";
import { isWhole, type Move, moveStretch } from "../../shift";
import type { Follow } from "./follow";
import { CONTENT, type Output } from "./output";
import type { SheetJob, SheetSide, Tools } from "./job";
import { saysMore } from "./threeway";

/** A chart in a drawing of the library's: its anchor, its part, and what both say without their numbers. */
interface Anchor {
  readonly xml: string;
  readonly name: string;
  readonly part: string;
  readonly chart: string;
  readonly said: Said;
  readonly place: string;
}

/** What a chart refers to, in order, and all else that it says. */
interface Said {
  readonly rest: string;
  readonly references: readonly { readonly text: string; readonly inSeries: boolean }[];
}

/** The library's chart of the file as it came, where it went since; `came` is what it said before that. */
interface Former extends Anchor {
  readonly came: Said;
}

const drawingOf = ({ file, part }: SheetSide): string | undefined =>
  file.relationships(part).find(({ kind }) => kind === "drawing")?.target;

/** The anchors of a drawing that hold a chart, as they were handed to the library. */
function anchorsOf(file: Package, drawing: string | undefined, output?: Output): Anchor[] {
  const read = (part: string): string | undefined => (output ?? file).text(part);
  const xml = drawing === undefined ? undefined : read(drawing);
  const top = xml === undefined ? undefined : root(xml);
  if (drawing === undefined || xml === undefined || !top) return [];
  const relations = file.relationships(drawing).filter(({ kind }) => kind === "chart");
  return children(xml, top.inside).flatMap((anchor) => {
    const text = outer(xml, anchor);
    const relation = relations.find(({ id }) => id === chartId(text));
    if (!relation || text.includes("AlternateContent")) return [];
    const chart = read(relation.target) ?? "";
    return [
      {
        xml: text,
        name: attribute(/<(?:[\w.-]+:)?cNvPr\b([^>]*)>/.exec(text)?.[1] ?? "", "name") ?? "",
        part: relation.target,
        chart,
        said: saidBy(chart),
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
  const { follow, output } = tools;
  const moves = follow.movesOf(job.was);
  const before = anchorsOf(job.base.file, drawingOf(job.base)).map((anchor): Former => {
    const chart = follow.formulas(anchor.chart, job.was);
    return {
      ...anchor,
      // The workbench moves every chart with both its corners, whatever the file says.
      place: followedAnchor(anchor.place, moves, "twoCell"),
      chart,
      said: chart === anchor.chart ? anchor.said : saidBy(chart),
      came: anchor.said,
    };
  });
  const after = anchorsOf(job.now.file, drawingOf(job.now));
  const drawing = drawingOf(job.own);
  if (drawing !== undefined && own !== undefined && !follow.still)
    followDrawing(output, drawing, follow, job.was);
  const mine = anchorsOf(job.own.file, drawing, output);
  const left = [...after];
  const take = (wanted: (one: Anchor) => boolean): Anchor | undefined => {
    const index = left.findIndex(wanted);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const changes = before.map((base) =>
    take((one) => sameChart(one, base) && samePlace(one, base) && one.name === base.name),
  );
  before.forEach((base, index) => {
    changes[index] ??= take((one) => one.name === base.name) ?? take((one) => sameChart(one, base));
  });
  changes.forEach((now, index) => {
    const [base, chart] = [before[index], mine[index]];
    if (base && chart && now && sameChart(now, base))
      recached(output, chart, base.chart, now.chart);
  });
  if (
    left.length === 0 &&
    before.every((base, index) => {
      const now = changes[index];
      return now && sameChart(now, base) && samePlace(now, base);
    })
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
  }: { before: Former[]; changes: (Anchor | undefined)[]; mine: Anchor[]; added: Anchor[] },
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
    if (base && now && sameChart(now, base) && samePlace(now, base)) return;
    xml = xml.replace(anchor.xml, () =>
      now && base ? changed(anchor, base, now, part, job, tools) : "",
    );
  });
  const fresh = added.map((anchor) => placed(anchor, part, job, tools)).join("");
  const end = root(xml)?.inside[1] ?? xml.length;
  xml = prefixed(xml.slice(0, end) + fresh + xml.slice(end));
  output.write(part, xml);
  // A chart that another stands for now goes with its part.
  output.unrelate(part, ({ kind, id }) => kind !== "chart" || xml.includes(`"${id}"`));
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
  base: Former,
  now: Anchor,
  drawing: string,
  job: SheetJob,
  tools: Tools,
): string {
  if (sameChart(now, base)) {
    // Only the place changed, and the file's own words for the rest stay.
    return own.xml.replace(own.place, () => asPrefixed(now.place, own.xml));
  }
  const referring = refer(own.chart, base, now);
  if (referring !== undefined) {
    // Only what it refers to changed, as when cells are cut and pasted.
    tools.output.write(own.part, referring);
    return samePlace(now, base)
      ? own.xml
      : own.xml.replace(own.place, () => asPrefixed(now.place, own.xml));
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

/** What a chart remembers of its cells, which Excel reads anew. */
const CACHE = /<((?:[\w.-]+:)?(?:num|str|multiLvlStr)Cache)\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1>)/g;

/** The library calls references to texts of several levels others when it gives them new cells. */
const bare = (chart: string): string =>
  chart.replace(CACHE, "").replace(/(<\/?(?:[\w.-]+:)?)(?:num|str|multiLvlStr)Ref>/g, "$1ref>");

/** A reference of a chart, and before it what tells that it is one of a series: these the workbench moves with their cells, and no others. */
const REFERENCE =
  /((?:<(?:[\w.-]+:)?(?:cat|val|xVal|yVal)>|<(?:[\w.-]+:)?order\b[^>]*\/><(?:[\w.-]+:)?tx>)<(?:[\w.-]+:)?ref>)?(<(?:[\w.-]+:)?f>)([^<]*)/g;

function saidBy(chart: string): Said {
  const references: Said["references"][number][] = [];
  const rest = bare(chart)
    .replace(/>\s+</g, "><")
    .replace(REFERENCE, (_all, series: string | undefined, tag: string, text: string) => {
      references.push({ text: unescaped(text), inSeries: series !== undefined });
      return (series ?? "") + tag;
    });
  return { rest, references };
}

function sameChart({ chart, said }: Anchor, base: Former): boolean {
  if (chart === base.chart) return true;
  if (said.rest !== base.said.rest) return false;
  return said.references.every(
    ({ text, inSeries }, index) =>
      text === base.said.references[index]?.text ||
      (!inSeries && text === base.came.references[index]?.text),
  );
}

/** The file's own chart with its references as they are now; undefined where more has changed. */
function refer(own: string, base: Former, { said }: Anchor): string | undefined {
  if (said.rest !== base.said.rest) return undefined;
  const now = new Map<string, string>();
  said.references.forEach(({ text, inSeries }, index) => {
    const before = base.said.references[index]?.text;
    if (before !== undefined && inSeries) now.set(before, text);
  });
  return own.replace(/(<(?:[\w.-]+:)?f>)([^<]*)/g, (all, tag: string, text: string) => {
    const after = now.get(unescaped(text));
    return after === undefined ? all : tag + escaped(after);
  });
}

/** A point: as far as a place that was measured and written again may be off. */
const NEAR = 12_700;

function samePlace(now: Anchor, base: Anchor): boolean {
  if (now.place === base.place) return true;
  const [a, b] = [now, base].map(({ place }) => [
    ...place.matchAll(/<(?:[\w.-]+:)?(row|col|rowOff|colOff)>(-?\d+)</g),
  ]);
  return (
    a !== undefined &&
    a.length === b?.length &&
    a.every(([, name = "", value], index) => {
      const off = Math.abs(Number(value) - Number(b[index]?.[2]));
      return off === 0 || (name.endsWith("Off") && off <= NEAR);
    })
  );
}

/** A reference of a chart, and the numbers or texts that it remembers of the cells. */
const REMEMBERED =
  /(<(?:[\w.-]+:)?f>([^<]*)<\/(?:[\w.-]+:)?f>\s*)<((?:[\w.-]+:)?)(num|str)Cache>([\s\S]*?)<\/\3\4Cache>/g;

/** The file's own chart with what it remembers of its cells as it is now, where that changed. */
function recached(output: Output, own: Anchor, base: string, now: string): void {
  const read = (xml: string): Map<string, string> =>
    new Map(
      [...xml.matchAll(REMEMBERED)].map((m) => [
        `${m[4] ?? ""} ${unescaped(m[2] ?? "")}`,
        m[5] ?? "",
      ]),
    );
  const [before, after] = [read(base), read(now)];
  const chart = own.chart.replace(
    REMEMBERED,
    (all: string, head: string, f: string, prefix: string, kind: string, inside: string) => {
      const key = `${kind} ${unescaped(f)}`;
      const written = after.get(key);
      if (written === undefined || written === before.get(key)) return all;
      const format = /<((?:[\w.-]+:)?formatCode)>[^<]*<\/\1>/.exec(inside)?.[0] ?? "";
      const points = written
        .replace(/<c:formatCode>[^<]*<\/c:formatCode>/, "")
        .replace(/<(\/?)c:/g, `<$1${prefix}`);
      return `${head}<${prefix}${kind}Cache>${format}${points}</${prefix}${kind}Cache>`;
    },
  );
  if (chart !== own.chart) output.write(own.part, chart);
}

/** Where a chart, a picture or a shape lies, after whole rows and columns were put in or taken out: with both corners, with the first one, or not at all. */
function followedAnchor(anchor: string, moves: readonly Move[], way?: string): string {
  const how =
    way ??
    attribute(/^<[^>]*>/.exec(anchor)?.[0] ?? "", "editAs") ??
    (/^<(?:[\w.-]+:)?oneCellAnchor/.test(anchor) ? "oneCell" : "twoCell");
  if (how === "absolute") return anchor;
  return moves.filter(isWhole).reduce((xml, move) => {
    const rows = move.axis === "rows";
    let by = 0;
    let first = true;
    const corner = new RegExp(
      `(<(?:[\\w.-]+:)?${rows ? "row" : "col"}>)(\\d+)(</(?:[\\w.-]+:)?${rows ? "row" : "col"}>\\s*<(?:[\\w.-]+:)?${rows ? "row" : "col"}Off>)(-?\\d+)`,
      "g",
    );
    const end = xml.search(/<(?:[\w.-]+:)?(?:graphicFrame|pic|sp|grpSp|cxnSp|contentPart)\b/);
    const head = end < 0 ? xml : xml.slice(0, end);
    return (
      head.replace(corner, (_all, tag: string, index: string, between: string, offset: string) => {
        const before = Number(index);
        const stretch = moveStretch(before, before, move);
        const after = how === "oneCell" && !first ? before + by : (stretch?.[0] ?? move.at);
        if (first) by = after - before;
        const inside = stretch || (how === "oneCell" && !first) ? offset : "0";
        first = false;
        return `${tag}${after}${between}${inside}`;
      }) + xml.slice(head.length)
    );
  }, anchor);
}

/** All that lies on a sheet goes with its cells, and its charts with theirs. */
function followDrawing(output: Output, drawing: string, follow: Follow, sheet: string): void {
  const moves = follow.movesOf(sheet);
  const xml = output.text(drawing) ?? "";
  const top = root(xml);
  if (top && moves.some(isWhole)) {
    const anchors = children(xml, top.inside).map((one) => followedAnchor(outer(xml, one), moves));
    const now = xml.slice(0, top.inside[0]) + anchors.join("") + xml.slice(top.inside[1]);
    if (now !== xml) output.write(drawing, now);
  }
  for (const { kind, target } of output.file.relationships(drawing))
    if (kind === "chart" || kind === "chartEx") {
      const chart = output.text(target) ?? "";
      const now = follow.formulas(chart, sheet);
      if (now !== chart) output.write(target, now);
    }
}

/** Charts that are sheets of their own. */
export function followChartSheets(output: Output, follow: Follow): void {
  if (follow.still) return;
  const { file } = output;
  for (const { kind, target } of file.relationships(file.main ?? ""))
    if (kind === "chartsheet")
      for (const one of file.relationships(target))
        if (one.kind === "drawing") followDrawing(output, one.target, follow, "");
}
