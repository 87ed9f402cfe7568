import { rangeThing } from "../range/place";
import { thing, type FormatRef, type RangeRef, type Thing } from "../../thing";
import type { ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { flagOf, numberOf } from "../../arguments";
import { overlap, parseAddress } from "../../../model/area";
import { refuse } from "../../fault";
import { type Host, localAddress } from "../../host";
import { type Kind, kind } from "../../kind";
import { guardAllowed } from "../sheet/guard";
import { areasThing } from "../range/areas";
import { type Rule, typeOf, freshRule, TYPES } from "./rule";

interface Found {
  readonly ref: string;
  readonly rule: Rule;
}

let next = 1;

/** All rules of a sheet, the first in rank first; rules that came with the file get their id here. */
export function rulesOf(host: Host, sheet: number): Found[] {
  const worksheet = host.model.worksheet(host.sheetName(sheet));
  const all = worksheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map((rule: Rule) => ({ ref, rule })),
  );
  for (const { rule } of all)
    rule.hostId ??= `{00000000-000F-0000-0000-${(next++).toString(16).toUpperCase().padStart(12, "0")}}`;
  return all.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
}

export const foundOf = (it: FormatRef, host: Host): Found =>
  rulesOf(host, it.sheet).find(({ rule }) => rule.hostId === it.id) ??
  refuse("ItemNotFound", "The conditional format was deleted.");

/** Changes a rule in place; the sheet's list keeps its order. */
export function changeRule(it: FormatRef, host: Host, change: (rule: Rule) => Rule): void {
  foundOf(it, host);
  const sheet = host.sheetName(it.sheet);
  guardAllowed(host, sheet, "formatCells");
  host.model.edit(sheet, "format", undefined, (worksheet) => {
    worksheet.conditionalFormattings = worksheet.conditionalFormattings.map(({ ref, rules }) => ({
      ref,
      rules: rules.map(
        (rule) =>
          ((rule as Rule).hostId === it.id
            ? change(rule as Rule)
            : rule) as ConditionalFormattingRule,
      ),
    }));
  });
}

function without(host: Host, sheet: number, gone: (found: Found) => boolean): void {
  const name = host.sheetName(sheet);
  guardAllowed(host, name, "formatCells");
  host.model.edit(name, "format", undefined, (worksheet) => {
    worksheet.conditionalFormattings = worksheet.conditionalFormattings
      .map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => !gone({ ref, rule: rule })) }))
      .filter(({ rules }) => rules.length > 0);
  });
}

const areasOf = ({ ref }: Found, host: Host, sheet: number) =>
  ref
    .split(/[ ,]+/)
    .map((part) => parseAddress(host.sheetName(sheet), part))
    .filter((area) => area !== undefined);

const inRange = (it: RangeRef, host: Host): Found[] =>
  rulesOf(host, it.sheet).filter((found) =>
    areasOf(found, host, it.sheet).some((area) => overlap(area, host.area(it))),
  );

const formatThing = (it: RangeRef, { rule }: Found): Thing =>
  thing("ConditionalFormat", {
    sheet: it.sheet,
    id: rule.hostId ?? "",
    from: { top: it.top, left: it.left },
  });

/** How far the rule's own first cell lies from the one that a formula is given for (OfficeDev/office-js #5194, by design). */
export function slideOf(it: FormatRef, host: Host): { rows: number; columns: number } {
  const areas = areasOf(foundOf(it, host), host, it.sheet);
  if (!it.from || areas.length === 0) return { rows: 0, columns: 0 };
  return {
    rows: Math.min(...areas.map((area) => area.top)) - it.from.top,
    columns: Math.min(...areas.map((area) => area.left)) - it.from.left,
  };
}

/** Adds a format above the others, for the range or for several (RangeAreas). */
function added(
  it: RangeRef,
  type: (typeof TYPES)[number],
  host: Host,
  all: readonly RangeRef[] = [it],
): Thing {
  const sheet = host.sheetName(it.sheet);
  guardAllowed(host, sheet, "formatCells");
  const rule = freshRule(type);
  host.model.edit(sheet, "format", undefined, (worksheet) => {
    const moved = worksheet.conditionalFormattings.map(({ ref, rules }) => ({
      ref,
      rules: rules.map((other) => ({ ...other, priority: (other.priority ?? 1) + 1 })),
    }));
    worksheet.conditionalFormattings = [
      ...moved,
      { ref: all.map(localAddress).join(" "), rules: [rule as ConditionalFormattingRule] },
    ];
  });
  return formatThing(
    it,
    rulesOf(host, it.sheet).find((found) => found.rule.priority === 1) ??
      refuse("GeneralException"),
  );
}

function setPriority(it: FormatRef, value: unknown, host: Host): void {
  const order = rulesOf(host, it.sheet).map(({ rule }) => rule.hostId);
  const others = order.filter((id) => id !== it.id);
  const place = Math.max(0, Math.min(numberOf(value), others.length));
  const ranked = [...others.slice(0, place), it.id, ...others.slice(place)];
  for (const [index, id] of ranked.entries())
    if (id !== undefined)
      changeRule({ sheet: it.sheet, id }, host, (rule) => ({ ...rule, priority: index + 1 }));
}

/** The part of a conditional format that belongs to its type: the link to it, the type's word, and the part's own type. */
const PARTS = [
  ["Custom", "Custom", "CustomConditionalFormat"],
  ["CellValue", "CellValue", "CellValueConditionalFormat"],
  ["DataBar", "DataBar", "DataBarConditionalFormat"],
  ["ColorScale", "ColorScale", "ColorScaleConditionalFormat"],
  ["IconSet", "IconSet", "IconSetConditionalFormat"],
  ["TopBottom", "TopBottom", "TopBottomConditionalFormat"],
  ["Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"],
  ["TextComparison", "ContainsText", "TextConditionalFormat"],
] as const;

/** `custom`, `customOrNullObject` and so on: only the one of the format's own type is there. */
const links: Kind<FormatRef>["links"] = Object.fromEntries(
  PARTS.flatMap(([name, type, part]) => {
    const own = (it: FormatRef, host: Host): Thing | null =>
      typeOf(foundOf(it, host).rule) === type ? thing(part, it) : null;
    return [
      [
        name,
        (it: FormatRef, host: Host) =>
          own(it, host) ??
          refuse("InvalidOperation", `The conditional format is not of the type ${type}.`),
      ],
      [`${name}OrNullObject`, own],
    ];
  }),
);

kind("ConditionalFormat", {
  id: (it) => it.id,
  properties: {
    Id: { get: (it, host) => (foundOf(it, host), it.id) },
    Type: { get: (it, host) => typeOf(foundOf(it, host).rule) },
    Priority: {
      get: (it, host) => rulesOf(host, it.sheet).findIndex(({ rule }) => rule.hostId === it.id),
      set: setPriority,
    },
    StopIfTrue: {
      get: () => false,
      set: (_, value) =>
        flagOf(value)
          ? refuse("ApiNotFound", "The host does not know ConditionalFormat.stopIfTrue.")
          : undefined,
    },
  },
  links,
  methods: {
    Delete(it, _, host) {
      foundOf(it, host);
      without(host, it.sheet, ({ rule }) => rule.hostId === it.id);
    },
    GetRange(it, _, host) {
      const areas = areasOf(foundOf(it, host), host, it.sheet);
      return areas.length === 1 && areas[0]
        ? rangeThing(host, areas[0])
        : refuse("InvalidOperation", "The conditional format stands on several ranges.");
    },
    GetRangeOrNullObject(it, _, host) {
      const areas = areasOf(foundOf(it, host), host, it.sheet);
      return areas.length === 1 && areas[0] ? rangeThing(host, areas[0]) : null;
    },
    GetRanges: (it, _, host) => areasThing(host, areasOf(foundOf(it, host), host, it.sheet)),
  },
});

kind("ConditionalFormatCollection", {
  items: (it, host) => inRange(it, host).map((found) => formatThing(it, found)),
  item: (it, key, host) => {
    const found = inRange(it, host).find(({ rule }) => rule.hostId === key);
    return found ? formatThing(it, found) : null;
  },
  methods: {
    Add: (it, args, host) => added(it, args.word(0, TYPES), host, it.areas),
    ClearAll: (it, _, host) => {
      const ids = new Set(inRange(it, host).map(({ rule }) => rule.hostId));
      without(host, it.sheet, ({ rule }) => ids.has(rule.hostId));
    },
    GetCount: (it, _, host) => inRange(it, host).length,
    GetItemAt: (it, args, host) =>
      formatThing(
        it,
        inRange(it, host)[args.integer(0)] ??
          refuse("ItemNotFound", "There is no such conditional format."),
      ),
    GetItemOrNullObject: (it, args, host) => {
      const found = inRange(it, host).find(({ rule }) => rule.hostId === args.text(0));
      return found ? formatThing(it, found) : null;
    },
  },
});
