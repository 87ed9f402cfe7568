import { type Criterion, type DatePart, signed } from "../filter/criterion";
import { type Area, addressOf, parseAddress } from "../area";
import type { SortKey } from "../table";
import { attribute, child, children, escaped, outer, root } from "./xml";

/** One column of a filter as a file has it. */
export interface FileColumn {
  readonly criterion?: Criterion;
  /** Whether the column shows no button. */
  readonly bare?: true;
}

type OtherKind = Extract<Criterion, { xml: string }>["filterOn"];

/** By the column's place. */
export type FileFilter = ReadonlyMap<number, FileColumn>;

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;
const SEPARATORS = ["-", "-", "T", ":", ":"] as const;

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** A date as far as the file gives it: `2024-02` and "Month". */
function dateOf(attributes: string): DatePart {
  const grouping = attribute(attributes, "dateTimeGrouping") ?? "day";
  const count = PARTS.findIndex((part) => part === grouping) + 1;
  const numbers = PARTS.slice(0, count).map((part, index) =>
    (attribute(attributes, part) ?? "").padStart(index === 0 ? 4 : 2, "0"),
  );
  return {
    date: numbers.map((part, index) => (index ? SEPARATORS[index - 1] : "") + part).join(""),
    specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1),
  };
}

function dateXml({ date, specificity }: DatePart): string {
  const grouping = specificity.toLowerCase();
  const count = PARTS.findIndex((part) => part === grouping) + 1;
  const numbers = date.split(/[-T:]/);
  const given = PARTS.slice(0, count).map((part, index) => ` ${part}="${Number(numbers[index])}"`);
  return `<dateGroupItem${given.join("")} dateTimeGrouping="${grouping}"/>`;
}

/** Numbers of conditional styles are the file's own; under another name nobody counts them anew. */
const kept = (xml: string): string => xml.replace(/\sdxfId=/g, " fileDxfId=");
export const withFileStyles = (xml: string): string => xml.replace(/\sfileDxfId=/g, " dxfId=");

const OTHERS: Readonly<Record<string, (attributes: string) => OtherKind>> = {
  colorFilter: (attributes) =>
    attribute(attributes, "cellColor") === "0" || attribute(attributes, "cellColor") === "false"
      ? "FontColor"
      : "CellColor",
  iconFilter: () => "Icon",
  dynamicFilter: () => "Dynamic",
};

function criterionOf(xml: string, range: readonly [number, number]): Criterion | undefined {
  const element = children(xml, range).find(({ name }) => name !== "extLst");
  if (!element) return undefined;
  const { name, attributes } = element;
  const inside = children(xml, element.inside);
  const other = (filterOn: OtherKind): Criterion => ({
    filterOn,
    xml: kept(xml.slice(...range)),
  });
  // What stands beside the usual words (a calendar, an extension) is known by the file's words only.
  if (children(xml, range).length > 1 || attribute(attributes, "calendarType"))
    return other("Dynamic");
  if (name === "filters")
    return {
      filterOn: "Values",
      values: [
        ...(isTrue(attribute(attributes, "blank")) ? [""] : []),
        ...inside.map((one) =>
          one.name === "dateGroupItem"
            ? dateOf(one.attributes)
            : (attribute(one.attributes, "val") ?? ""),
        ),
      ],
    };
  if (name === "customFilters") {
    const [first, second] = inside.map(
      (one) =>
        `${OPERATORS[attribute(one.attributes, "operator") ?? "equal"] ?? ""}${attribute(one.attributes, "val") ?? ""}`,
    );
    return {
      filterOn: "Custom",
      criterion1: first ?? "",
      ...(second === undefined
        ? {}
        : {
            operator: isTrue(attribute(attributes, "and")) ? ("And" as const) : ("Or" as const),
            criterion2: second,
          }),
    };
  }
  if (name === "top10") {
    const top = attribute(attributes, "top");
    const side = top === undefined || isTrue(top) ? "Top" : "Bottom";
    const unit = isTrue(attribute(attributes, "percent")) ? "Percent" : "Items";
    return { filterOn: `${side}${unit}`, criterion1: attribute(attributes, "val") ?? "10" };
  }
  return other(OTHERS[name]?.(attributes) ?? "Dynamic");
}

/** The element of a table's or a sheet's part that says what is filtered. */
export function filterIn(xml: string): string | undefined {
  const top = root(xml);
  const element = top && child(xml, top, "autoFilter");
  return element && outer(xml, element);
}

/** What the columns of a filter (`<autoFilter …>`) show. */
export function fileFilter(xml: string): FileFilter {
  const top = root(xml);
  const columns = new Map<number, FileColumn>();
  for (const element of top ? children(xml, top.inside) : []) {
    if (element.name !== "filterColumn") continue;
    const { attributes } = element;
    const criterion = criterionOf(xml, element.inside);
    const bare =
      isTrue(attribute(attributes, "hiddenButton")) ||
      /^(?:0|false)$/.test(attribute(attributes, "showButton") ?? "");
    columns.set(Number(attribute(attributes, "colId") ?? 0), {
      ...(criterion && { criterion }),
      ...(bare && { bare }),
    });
  }
  return columns;
}

function comparison(text: string): string {
  const { sign, value } = signed(text);
  const operator = Object.keys(OPERATORS).find((word) => OPERATORS[word] === sign);
  return `<customFilter${operator && operator !== "equal" ? ` operator="${operator}"` : ""} val="${escaped(value)}"/>`;
}

function criterionXml(criterion: Criterion): string {
  if ("xml" in criterion) return criterion.xml;
  if (criterion.filterOn === "Values") {
    const texts = criterion.values.filter((value) => typeof value === "string");
    const dates = criterion.values.filter((value) => typeof value !== "string");
    const items = texts.flatMap((text) =>
      text === "" ? [] : [`<filter val="${escaped(text)}"/>`],
    );
    return `<filters${texts.includes("") ? ' blank="1"' : ""}>${items.join("")}${dates.map(dateXml).join("")}</filters>`;
  }
  if (criterion.filterOn === "Custom") {
    const both = criterion.criterion2 === undefined ? [] : [comparison(criterion.criterion2)];
    const and = both.length > 0 && criterion.operator !== "Or" ? ' and="1"' : "";
    return `<customFilters${and}>${comparison(criterion.criterion1)}${both.join("")}</customFilters>`;
  }
  const percent = criterion.filterOn.endsWith("Percent") ? ' percent="1"' : "";
  const top = criterion.filterOn.startsWith("Top") ? "" : ' top="0"';
  return `<top10${top}${percent} val="${escaped(criterion.criterion1)}"/>`;
}

/** The columns of a filter as a file has them, in order; those that show all and have their button are left out. */
export const filterXml = (columns: readonly FileColumn[]): string =>
  columns
    .map(({ criterion, bare }, index) =>
      criterion || bare
        ? `<filterColumn colId="${index}"${bare ? ' hiddenButton="1"' : ""}>${criterion ? criterionXml(criterion) : ""}</filterColumn>`
        : "",
    )
    .join("");

const columnsById = (xml: string): Map<string, string> => {
  const top = root(xml);
  return new Map(
    (top ? children(xml, top.inside) : []).flatMap((one) =>
      one.name === "filterColumn"
        ? [[attribute(one.attributes, "colId") ?? "", outer(xml, one)]]
        : [],
    ),
  );
};

/** A filter with what changed put into the file's own: columns that nobody changed are as the file has them. */
export function mergeFilter(own: string, base: string, now: string): string {
  const [mine, before, after] = [own, base, now].map(columnsById) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  const ids = [...new Set([...mine.keys(), ...after.keys()])].sort((a, b) => Number(a) - Number(b));
  const columns = ids.map((id) =>
    before.get(id) === after.get(id) ? (mine.get(id) ?? "") : withFileStyles(after.get(id) ?? ""),
  );
  const ownTop = root(own);
  const rest = ownTop
    ? children(own, ownTop.inside).flatMap((one) =>
        one.name === "filterColumn" ? [] : [outer(own, one)],
      )
    : [];
  const [from, ref] = [refOf(base), refOf(now)];
  const moved = ref !== from;
  const attributes = (ownTop?.attributes ?? "").replace(
    /(\sref\s*=\s*)("[^"]*"|'[^']*')/,
    (all, name: string) => (moved ? `${name}"${ref}"` : all),
  );
  const content = columns.join("") + rest.map((xml) => sortedIn(xml, from, ref)).join("");
  return content === ""
    ? `<autoFilter${attributes}/>`
    : `<autoFilter${attributes}>${content}</autoFilter>`;
}

/** The cells that a table or a filter says it is over. */
export const refOf = (xml: string): string => attribute(root(xml)?.attributes ?? "", "ref") ?? "";

/** How it was sorted, down to the filter's last row as it is now; nothing where a column of it is gone. */
export function sortedIn(xml: string, from: string, to: string): string {
  const [before, after] = [parseAddress("", from), parseAddress("", to)];
  if (!before || !after || from === to) return xml;
  if (before.top !== after.top || before.left !== after.left) return "";
  let gone = false;
  const sorted = xml.replace(
    /(\sref\s*=\s*)["']([^"']*)["']/g,
    (_all, name: string, ref: string) => {
      const area = parseAddress("", ref);
      gone ||= !area || area.right > after.right;
      if (!area) return "";
      const bottom =
        area.bottom === before.bottom ? after.bottom : Math.min(area.bottom, after.bottom);
      return `${name}"${addressOf({ ...area, bottom })}"`;
    },
  );
  return gone ? "" : sorted;
}

/** By what a table's part says it was last sorted; undefined where colours, icons, lists of words or rows come into it. */
export function fileSort(xml: string, area: Area): readonly SortKey[] | undefined {
  const top = root(xml);
  const element = top && child(xml, top, "sortState");
  if (!element || isTrue(attribute(element.attributes, "columnSort"))) return undefined;
  const keys = children(xml, element.inside).map(({ attributes }): SortKey | undefined => {
    const by = parseAddress("", attribute(attributes, "ref") ?? "");
    return by && !/\s(?:sortBy|customList)\s*=/.test(attributes)
      ? { offset: by.left - area.left, ascending: !isTrue(attribute(attributes, "descending")) }
      : undefined;
  });
  const known = keys.flatMap((key) => key ?? []);
  return known.length === keys.length ? known : undefined;
}

/** The same as a file has it, over a table's rows. */
export function sortXml(keys: readonly SortKey[], body: Area): string {
  if (keys.length === 0) return "";
  const conditions = keys.map(({ offset, ascending }) => {
    const column = body.left + offset;
    return `<sortCondition${ascending ? "" : ' descending="1"'} ref="${addressOf({ ...body, left: column, right: column })}"/>`;
  });
  return `<sortState ref="${addressOf(body)}">${conditions.join("")}</sortState>`;
}
