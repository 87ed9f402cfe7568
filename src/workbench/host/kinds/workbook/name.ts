import { toEnglish, toLocal } from "../../../model/translate";
import { rangeThing } from "../range/place";
import { thing, type NameRef, type NamesRef, type Thing } from "../../thing";
import { type Area, absoluteAddress } from "../../../model/area";
import { columnsIn, moved, rowsIn, shared } from "../../geometry";
import type { NameInfo } from "../../../model/name";
import { flagOf, textOf } from "../../arguments";
import { findReference } from "../../address";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { sheetThing } from "../sheet/worksheets";

const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** The names that belong to the workbook, or to one sheet. */
const own = (host: Host, sheet: number | undefined): NameInfo[] =>
  host.model
    .names()
    .filter((name) =>
      sheet === undefined ? name.sheet === undefined : name.sheet === host.sheetName(sheet),
    );

function infoOf(it: NameRef, host: Host): NameInfo {
  const wanted = it.name.toLowerCase();
  const sheet = it.sheet === undefined ? undefined : host.sheetName(it.sheet);
  return (
    host.model.names().find((one) => one.sheet === sheet && one.name.toLowerCase() === wanted) ??
    refuse("ItemNotFound", `There is no name "${it.name}".`)
  );
}

const rangeOf = (it: NameRef, host: Host): Thing | null => {
  const { formula } = infoOf(it, host);
  const area = findReference(host, formula) ?? offset(host, formula);
  return area ? rangeThing(host, area) : null;
};

const OFFSET = /^=OFFSET\(([^,]+),([^,]*),([^,]*)(?:,(.+?))?(?:,([^,()]*))?\)$/i;

/** The cells of a name that moves: an OFFSET by whole numbers or by a COUNTA; not permitted on the desktop (OfficeDev/office-js #4321). */
function offset(host: Host, formula: string): Area | undefined {
  const parts = OFFSET.exec(formula.replace(/\s/g, ""));
  if (!parts || host.profile.quirks.offsetNames === "refused") return undefined;
  const start = findReference(host, parts[1] ?? "");
  if (!start) return undefined;
  const [rows, columns, height, width] = parts
    .slice(2)
    .map((text) => amount(host, text as string | undefined));
  return moved(start, {
    top: rows ?? 0,
    left: columns ?? 0,
    bottom: (rows ?? 0) + (height === undefined ? 0 : height - rowsIn(start)),
    right: (columns ?? 0) + (width === undefined ? 0 : width - columnsIn(start)),
  });
}

function amount(host: Host, text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const counted = /^COUNTA\((.+)\)(?:([-+]\d+))?$/i.exec(text);
  if (!counted) return Number(text);
  const area = findReference(host, counted[1] ?? "");
  const used = area && host.model.usedArea(area.sheet, true);
  const part = area && used && shared(area, used);
  const filled = part ? host.model.values(part).flat() : [];
  return filled.filter((value) => value !== null).length + Number(counted[2] ?? 0);
}

function replace(it: NameRef, host: Host, change: Partial<NameInfo>): void {
  const info = infoOf(it, host);
  host.model.removeName(info.name, info.sheet);
  host.model.addName({ ...info, ...change });
}

function value(it: NameRef, host: Host): unknown {
  const { formula } = infoOf(it, host);
  if (host.callsFunction(formula)) return "#VALUE!";
  const area = findReference(host, formula);
  if (area) return absoluteAddress(area);
  const constant = formula.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(constant)) return Number(constant);
  const text = /^"(.*)"$/s.exec(constant);
  return text ? (text[1] ?? "").replace(/""/g, '"') : formula;
}

function type(it: NameRef, host: Host): string {
  const found = value(it, host);
  if (findReference(host, infoOf(it, host).formula)) return "Range";
  return typeof found === "number"
    ? "Double"
    : typeof found === "string" && found.startsWith("=")
      ? "Error"
      : "String";
}

kind("NamedItem", {
  id: (it) => it.name,
  properties: {
    Name: { get: (it, host) => infoOf(it, host).name },
    Type: { get: type },
    Value: { get: value },
    Formula: {
      get: shownFormula,
      set: (it, formula, host) => replace(it, host, { formula: formulaOf(textOf(formula)) }),
    },
    Visible: {
      get: (it, host) => infoOf(it, host).visible,
      set: (it, visible, host) => replace(it, host, { visible: flagOf(visible) }),
    },
    Comment: {
      get: (it, host) => infoOf(it, host).comment ?? "",
      set: (it, comment, host) => replace(it, host, { comment: textOf(comment) }),
    },
    Scope: { get: (it) => (it.sheet === undefined ? "Workbook" : "Worksheet") },
    _Id: { get: (it) => it.name },
  },
  links: {
    Worksheet: (it) =>
      it.sheet === undefined
        ? refuse("InvalidOperation", "The name belongs to the workbook.")
        : sheetThing(it.sheet),
    WorksheetOrNullObject: (it) => (it.sheet === undefined ? null : sheetThing(it.sheet)),
  },
  methods: {
    Delete(it, _, host) {
      const info = infoOf(it, host);
      host.model.removeName(info.name, info.sheet);
    },
    GetRange: (it, _, host) =>
      rangeOf(it, host) ??
      refuse("InvalidOperation", `The name "${it.name}" does not mean a range.`),
    GetRangeOrNullObject: rangeOfOrNull,
  },
});

/** The formula as this Excel gives it: on some in the user's language (OfficeDev/office-js #2834). */
function shownFormula(it: NameRef, host: Host): string {
  const { formula } = infoOf(it, host);
  return host.profile.quirks.namesLocal
    ? `=${toLocal(formula.slice(1), host.model.locale)}`
    : formula;
}

function rangeOfOrNull(it: NameRef, _: unknown, host: Host): Thing | null {
  return rangeOf(it, host);
}

const formulaOf = (text: string): string =>
  text.startsWith("=") ? text : `="${text.replace(/"/g, '""')}"`;

function added(
  it: NamesRef,
  name: string,
  reference: unknown,
  formula: string | undefined,
  comment: string | undefined,
  host: Host,
): Thing {
  if (
    !LEGAL.test(name) ||
    name.length > 255 ||
    /^[A-Z]{1,3}\d+$/i.test(name) ||
    /^R\d*C\d*$/i.test(name) ||
    /^[rc]$/i.test(name)
  )
    refuse("InvalidArgument", `"${name}" cannot be a name.`);
  if (own(host, it.sheet).some((other) => other.name.toLowerCase() === name.toLowerCase()))
    refuse("ItemAlreadyExists", `There is a name "${name}" already.`);
  if (host.model.table(name)) refuse("ItemAlreadyExists", `There is a table named "${name}".`);
  host.model.addName({
    name,
    formula: resolved(formula ?? formulaOf(textOf(reference)), host),
    visible: true,
    ...(comment === undefined ? {} : { comment }),
    ...(it.sheet === undefined ? {} : { sheet: host.sheetName(it.sheet) }),
  });
  return thing("NamedItem", { name, sheet: it.sheet });
}

/** On some Excels a structured reference is kept as the address that it means just now (OfficeDev/office-js #740). */
function resolved(formula: string, host: Host): string {
  const area =
    host.profile.quirks.namesResolved && formula.includes("[")
      ? findReference(host, formula)
      : undefined;
  return area ? `=${absoluteAddress(area)}` : formula;
}

/** Where the user's list separator is a semicolon, a union written with a comma fails on Mac (OfficeDev/office-js #2891). */
function guardUnion(formula: unknown, host: Host): void {
  const union = typeof formula === "string" && /^=[^("{[]+,/.test(formula);
  if (union && host.profile.platform === "Mac" && host.locale === "da-DK")
    refuse("InvalidArgument", "The reference is not valid.");
}

/** A formula in the user's language; Excel's own words must be the language's too (OfficeDev/office-js #740). */
function fromLocal(text: string, host: Host): string {
  if (host.locale === "da-DK" && /\[#(All|Headers|Totals|This Row)\]/i.test(text))
    refuse("InvalidArgument", "The formula is not in the user's language.");
  return `=${toEnglish(text.replace(/^=/, ""), host.model.locale)}`;
}

const find = (it: NamesRef, key: string, host: Host): Thing | null =>
  own(host, it.sheet).some((name) => name.name.toLowerCase() === key.toLowerCase())
    ? thing("NamedItem", { name: key, sheet: it.sheet })
    : null;

kind("NamedItemCollection", {
  items: (it, host) =>
    own(host, it.sheet)
      .filter((name) => name.name !== "_udsat_settings")
      .map((name) => thing("NamedItem", { name: name.name, sheet: it.sheet })),
  item: (it, key, host) => find(it, textOf(key), host),
  methods: {
    Add: (it, args, host) => {
      const range = args.thing(1) ? host.area(args.object(1, "Range")) : undefined;
      guardUnion(args.raw(1), host);
      return added(
        it,
        args.text(0),
        args.raw(1),
        range ? `=${absoluteAddress(range)}` : undefined,
        args.textOr(2, undefined),
        host,
      );
    },
    AddFormulaLocal: (it, args, host) =>
      added(
        it,
        args.text(0),
        undefined,
        fromLocal(args.text(1), host),
        args.textOr(2, undefined),
        host,
      ),
    GetCount: (it, _, host) => own(host, it.sheet).length,
    GetItemOrNullObject: (it, args, host) => find(it, args.text(0), host),
  },
});
