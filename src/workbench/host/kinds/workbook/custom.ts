import { textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { thing } from "../../thing";

/** Outside the web, keys and values of the workbook's own properties are cut off without a word (CustomPropertyCollection.add). */
const LONGEST = 255;

/** What is kept under the keys, for the workbook (sheet 0) and for each sheet; not kept in the file. */
const kept = new WeakMap<Host, Map<number, Map<string, unknown>>>();

function propertiesOf(host: Host, sheet = 0): Map<string, unknown> {
  const all = kept.get(host) ?? new Map<number, Map<string, unknown>>();
  kept.set(host, all);
  const own = all.get(sheet) ?? new Map<string, unknown>();
  all.set(sheet, own);
  return own;
}

const cut = (host: Host, value: unknown): unknown =>
  typeof value === "string" && host.profile.platform !== "OfficeOnline"
    ? value.slice(0, LONGEST)
    : value;

const valueOf = (properties: Map<string, unknown>, key: string): unknown =>
  properties.has(key)
    ? properties.get(key)
    : refuse("ItemNotFound", `There is no property "${key}".`);

kind("CustomProperty", {
  id: (it) => it.key,
  properties: {
    Key: { get: (it) => it.key },
    Value: {
      get: (it, host) => valueOf(propertiesOf(host), it.key),
      set: (it, value, host) => void propertiesOf(host).set(it.key, cut(host, value)),
    },
    Type: {
      get: (it, host) => {
        const value = valueOf(propertiesOf(host), it.key);
        return typeof value === "number"
          ? "Number"
          : typeof value === "boolean"
            ? "Boolean"
            : "String";
      },
    },
  },
  methods: { Delete: (it, _, host) => void propertiesOf(host).delete(it.key) },
});

kind("CustomPropertyCollection", {
  items: (_, host) => [...propertiesOf(host).keys()].map((key) => thing("CustomProperty", { key })),
  item: (_, key, host) =>
    propertiesOf(host).has(textOf(key)) ? thing("CustomProperty", { key: textOf(key) }) : null,
  methods: {
    Add(_, args, host) {
      const key = textOf(cut(host, args.text(0)));
      propertiesOf(host).set(key, cut(host, args.raw(1)));
      return thing("CustomProperty", { key });
    },
    DeleteAll: (_, __, host) => propertiesOf(host).clear(),
    GetCount: (_, __, host) => propertiesOf(host).size,
    GetItemOrNullObject: (_, args, host) =>
      propertiesOf(host).has(args.text(0)) ? thing("CustomProperty", { key: args.text(0) }) : null,
  },
});

kind("WorksheetCustomProperty", {
  id: (it) => it.key,
  properties: {
    Key: { get: (it) => it.key },
    Value: {
      get: (it, host) => valueOf(propertiesOf(host, it.sheet), it.key),
      set: (it, value, host) => void propertiesOf(host, it.sheet).set(it.key, textOf(value)),
    },
  },
  methods: { Delete: (it, _, host) => void propertiesOf(host, it.sheet).delete(it.key) },
});

kind("WorksheetCustomPropertyCollection", {
  items: (it, host) =>
    [...propertiesOf(host, it.sheet).keys()].map((key) =>
      thing("WorksheetCustomProperty", { ...it, key }),
    ),
  item: (it, key, host) =>
    propertiesOf(host, it.sheet).has(textOf(key))
      ? thing("WorksheetCustomProperty", { ...it, key: textOf(key) })
      : null,
  methods: {
    Add(it, args, host) {
      const key = args.text(0);
      if (key.length > LONGEST)
        refuse("InvalidArgument", `A key has at most ${LONGEST} characters.`);
      propertiesOf(host, it.sheet).set(key, args.text(1));
      return thing("WorksheetCustomProperty", { ...it, key });
    },
    GetCount: (it, _, host) => propertiesOf(host, it.sheet).size,
    GetItemOrNullObject: (it, args, host) =>
      propertiesOf(host, it.sheet).has(args.text(0))
        ? thing("WorksheetCustomProperty", { ...it, key: args.text(0) })
        : null,
  },
});
