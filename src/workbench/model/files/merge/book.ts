import { plainXml, relationId } from "../canonical";
import type { Package } from "../opc";
import {
  attribute,
  children,
  escaped,
  inner,
  outer,
  root,
  unescaped,
  withAttribute,
  type Element,
} from "../xml";
import type { Follow } from "./follow";
import type { Output } from "./output";
import { threeWay } from "./threeway";

/** A sheet of the changed workbook: the sheet of the file that it is, if any, and its part in the result. */
export interface PlacedSheet {
  readonly name: string;
  readonly state: string | undefined;
  /** The part that the file has it in, or the new one. */
  readonly part: string;
  readonly isNew: boolean;
}

const ORDER =
  "fileVersion fileSharing workbookPr alternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
/** Of these the library is handed the file's own, so that what changed can be told. */
const MERGED = new Set(["workbookPr", "workbookProtection", "bookViews"]);

interface Name {
  readonly key: string;
  readonly text: string;
  readonly element: Element;
  readonly sheet: string | undefined;
}

/** The workbook's own part: sheets in their order, names, and the mark that lets Excel calculate anew. */
export function mergeBook(
  output: Output,
  base: Package,
  now: Package,
  sheets: readonly PlacedSheet[],
  follow: Follow,
): void {
  const main = output.file.main ?? "xl/workbook.xml";
  const xml = plainXml(output.file, main) ?? "";
  const top = root(xml);
  if (!top) return;
  const [before, after] = [base, now].map((file) => plainXml(file, "xl/workbook.xml") ?? "");
  const find = (text: string | undefined, name: string): string | undefined => {
    const outermost = text === undefined ? undefined : root(text);
    const element =
      outermost && children(text ?? "", outermost.inside).find((one) => one.name === name);
    return element && outer(text ?? "", element);
  };
  const parts = new Map<string, string>();
  const rest: string[] = [];
  for (const element of children(xml, top.inside)) {
    const text = outer(xml, element);
    if (ORDER.includes(element.name)) parts.set(element.name, text);
    else rest.push(text);
  }
  for (const name of MERGED) {
    const text = threeWay(
      { own: parts.get(name), base: find(before, name), now: find(after, name) },
      () => undefined,
    );
    if (text === undefined) parts.delete(name);
    else parts.set(name, text);
  }
  const listed = listSheets(output, main, parts.get("sheets") ?? "<sheets/>", sheets);
  parts.set("sheets", listed.xml);
  const names = mergeNames(
    [xml, before ?? "", after ?? ""],
    listed.names,
    renames(output, main, xml, sheets),
    follow,
  );
  if (names === "") parts.delete("definedNames");
  else parts.set("definedNames", names);
  const calculation = parts.get("calcPr") ?? "<calcPr/>";
  parts.set(
    "calcPr",
    calculation.replace(
      /^<calcPr([^>]*?)(?:\/>|>[\s\S]*<\/calcPr>)/,
      (_all, attributes: string) => `<calcPr${withAttribute(attributes, "fullCalcOnLoad", "1")}/>`,
    ),
  );
  const views = parts.get("bookViews");
  if (views) parts.set("bookViews", inRange(views, listed.names.length));
  const needed = withAttribute(
    top.attributes,
    "xmlns:r",
    attribute(top.attributes, "xmlns:r") ??
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  );
  output.write(
    main,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook${needed}>${ORDER.map((name) => (parts.get(name) ?? "") + (name === "workbookPr" ? rest.join("") : "")).join("")}</workbook>`,
  );
}

/** The sheet in front is one that is there. */
const inRange = (views: string, count: number): string =>
  views.replace(/\s(activeTab|firstSheet)="(\d+)"/g, (all, _name, place: string) =>
    Number(place) < count ? all : "",
  );

interface Listed {
  readonly xml: string;
  /** All sheets in order, those without cells among them. */
  readonly names: readonly string[];
}

function listSheets(
  output: Output,
  main: string,
  own: string,
  sheets: readonly PlacedSheet[],
): Listed {
  const top = root(own);
  const relations = output.file.relationships(main);
  const owned = (top ? children(own, top.inside) : []).map((element) => ({
    text: outer(own, element),
    attributes: element.attributes,
    name: attribute(element.attributes, "name") ?? "",
    relation: relations.find(({ id }) => id === relationId(element.attributes)),
  }));
  const worksheet = (part: string | undefined): boolean =>
    relations.some(({ target, kind }) => target === part && kind === "worksheet");
  let last = Math.max(
    0,
    ...owned.map(({ attributes }) => Number(attribute(attributes, "sheetId") ?? 0)),
  );
  const made = sheets.map((sheet) => {
    const found = owned.find(({ relation }) => relation?.target === sheet.part);
    if (!found) {
      const id = output.relate(main, "worksheet", sheet.part);
      return {
        name: sheet.name,
        text: `<sheet${withAttribute("", "name", sheet.name)} sheetId="${++last}"${sheet.state ? ` state="${sheet.state}"` : ""} r:id="${id}"/>`,
        before: undefined,
      };
    }
    let { attributes } = found;
    attributes = attributes.replace(/\/\s*$/, "");
    if (found.name !== sheet.name) attributes = withAttribute(attributes, "name", sheet.name);
    if ((attribute(attributes, "state") ?? "visible") !== (sheet.state ?? "visible"))
      attributes = withAttribute(attributes, "state", sheet.state);
    return { name: sheet.name, text: `<sheet${attributes}/>`, before: found.relation?.target };
  });
  // Sheets without cells (charts, dialogs, old macros) stay behind the one that they stood behind.
  owned.forEach((one, index) => {
    if (worksheet(one.relation?.target)) return;
    const previous = owned
      .slice(0, index)
      .reverse()
      .map(({ relation }) => made.findIndex(({ before }) => before === relation?.target))
      .find((place) => place >= 0);
    made.splice((previous ?? -1) + 1, 0, {
      name: one.name,
      text: one.text,
      before: one.relation?.target,
    });
  });
  const kept = new Set(sheets.map(({ part }) => part));
  const listed = new Set(owned.map(({ relation }) => relation?.id));
  output.unrelate(
    main,
    ({ id, kind, target }) => kind !== "worksheet" || kept.has(target) || !listed.has(id),
  );
  return {
    xml: `<sheets>${made.map(({ text }) => text).join("")}</sheets>`,
    names: made.map(({ name }) => name),
  };
}

/** What each of the file's sheets is called now; undefined where it is gone. */
function renames(
  output: Output,
  main: string,
  xml: string,
  sheets: readonly PlacedSheet[],
): (name: string) => string | undefined {
  const relations = output.file.relationships(main);
  const known = new Map<string, string | undefined>();
  for (const [, attributes = ""] of xml.matchAll(/<sheet\s([^>]*)>/g)) {
    const relation = relations.find(({ id }) => id === relationId(` ${attributes}`));
    const name = attribute(attributes, "name") ?? "";
    known.set(
      name,
      relation?.kind === "worksheet"
        ? sheets.find(({ part }) => part === relation.target)?.name
        : name,
    );
  }
  return (name) => known.get(name);
}

function namesOf(xml: string): Name[] {
  const sheets = [...xml.matchAll(/<sheet\s([^>]*)>/g)].map(
    (match) => attribute(match[1] ?? "", "name") ?? "",
  );
  const top = root(xml);
  const list = top && children(xml, top.inside).find(({ name }) => name === "definedNames");
  return (list ? children(xml, list.inside) : []).map((element) => {
    const local = attribute(element.attributes, "localSheetId");
    const sheet = local === undefined ? undefined : sheets[Number(local)];
    return {
      key: `${(attribute(element.attributes, "name") ?? "").toLowerCase()}\u0001${sheet ?? ""}`,
      text: inner(xml, element),
      element,
      sheet,
    };
  });
}

/** A name that the library does not write, such as the hidden one of a filter. */
function followedName({ text, sheet }: Name, follow: Follow): string {
  if (follow.still) return text;
  const before = unescaped(text);
  const after = follow.formula(before, sheet ?? "");
  return after === before ? text : escaped(after);
}

/** Names: those that nobody changed with all that the file says of them; the others as they are now. */
function mergeNames(
  [own, base, now]: readonly [string, string, string],
  sheets: readonly string[],
  renamed: (name: string) => string | undefined,
  follow: Follow,
): string {
  const [mine, before, after] = [namesOf(own), namesOf(base), namesOf(now)];
  const written = new Map(before.map((name) => [name.key, name]));
  const left = new Map(after.map((name) => [name.key, name]));
  const texts: string[] = [];
  const put = (element: Element, text: string, sheet: string | undefined): void => {
    const place = sheet === undefined ? -1 : sheets.indexOf(sheet);
    if (sheet !== undefined && place < 0) return;
    const attributes = withAttribute(
      element.attributes,
      "localSheetId",
      sheet === undefined ? undefined : String(place),
    );
    texts.push(`<definedName${attributes}>${text}</definedName>`);
  };
  for (const name of mine) {
    const sheet = name.sheet === undefined ? undefined : renamed(name.sheet);
    if (name.sheet !== undefined && sheet === undefined) continue;
    const key = `${name.key.split("\u0001")[0] ?? ""}\u0001${sheet ?? ""}`;
    const [former, current] = [written.get(name.key), left.get(key)];
    left.delete(key);
    if (!current) {
      if (!former) put(name.element, followedName(name, follow), sheet);
      continue;
    }
    put(name.element, former?.text === current.text ? name.text : current.text, sheet);
  }
  for (const name of left.values()) put(name.element, name.text, name.sheet);
  return texts.length === 0 ? "" : `<definedNames>${texts.join("")}</definedNames>`;
}
