import { plainXml } from "../canonical";
import type { Package } from "../opc";
import { filterIn, mergeFilter, refOf, sortedIn } from "../filters";
import { attribute, children, outer, root, withAttribute } from "../xml";
import { CONTENT } from "./output";
import type { SheetJob, SheetSide, Tools } from "./job";
import { saysMore, threeWay } from "./threeway";

/** The numbers of tables, each used once in a file. */
export class TableIds {
  private last = 0;

  constructor(file: Package) {
    for (const part of file.parts.keys())
      if (/table/i.test(part) && part.endsWith(".xml")) {
        const xml = plainXml(file, part) ?? "";
        const top = root(xml);
        if (top?.name === "table")
          this.last = Math.max(this.last, Number(attribute(top.attributes, "id") ?? 0));
      }
  }

  next(): string {
    return String(++this.last);
  }
}

interface TablePart {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
}

function tablesOf({ file, part }: SheetSide): TablePart[] {
  return file.relationships(part).flatMap(({ kind, target }) => {
    const xml = kind === "table" ? plainXml(file, target) : undefined;
    const top = xml === undefined ? undefined : root(xml);
    if (xml === undefined || !top) return [];
    const name =
      attribute(top.attributes, "displayName") ?? attribute(top.attributes, "name") ?? "";
    return [{ name, part: target, xml: outer(xml, top) }];
  });
}

/** A table's text without its number, and with conditional styles written out. */
const meant = (xml: string, dxfs: readonly string[]): string =>
  xml
    .replace(
      /^<table([^>]*)>/,
      (_all, attributes: string) => `<table${withAttribute(attributes, "id", undefined)}>`,
    )
    .replace(
      /\s(\w*[dD]xfId)="(\d+)"/g,
      (_all, name: string, id: string) => ` ${name}="${dxfs[Number(id)] ?? ""}"`,
    );

/** The tables of a sheet: those that nobody changed as the file has them; the others with what changed put in. */
export function mergeTables(own: string | undefined, job: SheetJob, tools: Tools): string {
  const { output, follow } = tools;
  // Tables go with their cells, and their formulas with theirs.
  const moved = (list: TablePart[]): TablePart[] =>
    list.map((table) => ({ ...table, xml: follow.xml(table.xml, job.was) }));
  const [came, after] = [tablesOf(job.own), tablesOf(job.now)];
  const [mine, before] = [moved(came), moved(tablesOf(job.base))];
  const base = new Map(before.map((one) => [one.name, meant(one.xml, tools.baseStyles.dxfs)]));
  const parts: string[] = [];
  for (const table of after) {
    const text = meant(table.xml, tools.nowStyles.dxfs);
    const found = mine.find(({ name }) => name === table.name);
    const asItCame = came.find(({ name }) => name === table.name)?.xml;
    if (found && base.get(table.name) === text) {
      if (found.xml !== asItCame) output.write(found.part, declared(found.xml));
    } else if (found) {
      const former = before.find(({ name }) => name === table.name);
      output.write(
        found.part,
        declared(changed(found.xml, former?.xml ?? "", mapped(table.xml, tools), job, tools)),
      );
    }
    parts.push(found ? found.part : added(table, job, tools));
  }
  const gone = mine.filter(({ part }) => !parts.includes(part)).map(({ part }) => part);
  if (gone.length === 0 && parts.length === mine.length) return own ?? "";
  output.unrelate(job.own.part, ({ target }) => !gone.includes(target));
  if (parts.length === 0) return "";
  const items = parts.map(
    (part) => `<tablePart r:id="${output.relate(job.own.part, "table", part)}"/>`,
  );
  return `<tableParts count="${parts.length}">${items.join("")}</tableParts>`;
}

const declared = (xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

/** The table with numbers of conditional styles as the file counts them. */
const mapped = (xml: string, tools: Tools): string =>
  xml.replace(
    /\s(\w*[dD]xfId)="(\d+)"/g,
    (_all, name: string, id: string) => ` ${name}="${tools.styles.dxf(Number(id))}"`,
  );

function added(table: TablePart, job: SheetJob, tools: Tools): string {
  const part = tools.output.free("xl/tables/table", ".xml");
  const xml = mapped(table.xml, tools).replace(
    /^<table([^>]*)>/,
    (_all, attributes: string) => `<table${withAttribute(attributes, "id", tools.tables.next())}>`,
  );
  tools.output.add(part, declared(xml), CONTENT.table);
  tools.output.relate(job.own.part, "table", part);
  return part;
}

function changed(own: string, base: string, now: string, job: SheetJob, tools: Tools): string {
  const hear = (mine: string, written: string): void => {
    if (saysMore(mine, written)) tools.losses.add("table", job.name);
  };
  const top = root(now);
  const id = attribute(root(own)?.attributes ?? "", "id");
  const same = top
    ? now.replace(
        /^<table([^>]*)>/,
        (_all, attributes: string) => `<table${withAttribute(attributes, "id", id)}>`,
      )
    : now;
  const before = base.replace(
    /^<table([^>]*)>/,
    (_all, attributes: string) => `<table${withAttribute(attributes, "id", id)}>`,
  );
  const [kept, rest] = [columnsOf(own), columnsOf(same)];
  if (!kept || !rest) return threeWay({ own, base: before, now: same }, hear) ?? own;
  // Columns are put together one by one, by their names; the rest of the table as a whole.
  const columns = mergeColumns(kept, columnsOf(before) ?? "", rest, hear);
  const filters = [own, before, same].map(filterIn);
  const filter = filters.every((one) => one !== undefined)
    ? mergeFilter(...(filters as [string, string, string]))
    : undefined;
  const empty = (xml: string): string => {
    const bare = xml.replace(/<tableColumns[\s\S]*<\/tableColumns>/, "<tableColumns/>");
    return filter === undefined ? bare : bare.replace(filterIn(bare) ?? "", "<autoFilter/>");
  };
  const merged = threeWay({ own: empty(own), base: empty(before), now: empty(same) }, hear) ?? own;
  // A sorting that is not read, as one by colours, goes down to the table's last row as it is now.
  const frame = /<sortState\b/.test(base)
    ? merged
    : merged.replace(/<sortState\b[\s\S]*<\/sortState>/, (sort) =>
        sortedIn(sort, refOf(before), refOf(same)),
      );
  return frame
    .replace("<tableColumns/>", () => columns)
    .replace("<autoFilter/>", () => filter ?? "");
}

const columnsOf = (xml: string): string | undefined =>
  /<tableColumns[\s\S]*<\/tableColumns>/.exec(xml)?.[0];

function mergeColumns(
  own: string,
  base: string,
  now: string,
  hear: (own: string, base: string) => void,
): string {
  const list = (xml: string): { name: string; id: number; xml: string }[] => {
    const top = root(xml);
    return (top ? children(xml, top.inside) : []).map((one) => ({
      name: attribute(one.attributes, "name") ?? "",
      id: Number(attribute(one.attributes, "id") ?? 0),
      xml: outer(xml, one),
    }));
  };
  const [mine, before, after] = [list(own), list(base), list(now)];
  let last = Math.max(0, ...mine.map(({ id }) => id));
  const withId = (xml: string, id: number): string =>
    xml.replace(
      /^<tableColumn([^>]*?)(\/?)>/,
      (_all, attributes: string, slash: string) =>
        `<tableColumn${withAttribute(attributes, "id", String(id))}${slash}>`,
    );
  const names = (columns: { name: string }[]): Set<string> =>
    new Set(columns.map(({ name }) => name));
  const [known, left] = [names(before), names(after)];
  const items = after.map((column, index) => {
    // One that got another title is known by its place.
    const place = before[index];
    const renamed =
      !known.has(column.name) && place && !left.has(place.name) && before.length === after.length;
    const title = renamed ? place.name : column.name;
    const former = before.find(({ name }) => name === title);
    const found = former && mine[before.indexOf(former)];
    if (!found || !former) return withId(column.xml, ++last);
    return (
      threeWay(
        { own: found.xml, base: withId(former.xml, found.id), now: withId(column.xml, found.id) },
        hear,
      ) ?? found.xml
    );
  });
  return `<tableColumns count="${items.length}">${items.join("")}</tableColumns>`;
}
