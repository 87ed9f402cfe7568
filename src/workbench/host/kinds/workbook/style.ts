import { textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { thing } from "../../thing";

type Styles = "Style" | "TableStyle";

/** The named styles of each workbook, Excel's own and those added; the cells do not follow them, and the file keeps none. */
const kept = new WeakMap<Host, Record<Styles, Map<string, { builtIn: boolean; wrap: boolean }>>>();

const own = (names: readonly string[]): Map<string, { builtIn: boolean; wrap: boolean }> =>
  new Map(names.map((name) => [name, { builtIn: true, wrap: false }]));

function stylesOf(host: Host, kindOf: Styles): Map<string, { builtIn: boolean; wrap: boolean }> {
  const made = kept.get(host) ?? {
    Style: own(["Normal", "Comma", "Currency", "Percent", "Good", "Bad", "Neutral"]),
    TableStyle: own(["TableStyleLight1", "TableStyleMedium2", "TableStyleDark1"]),
  };
  kept.set(host, made);
  return made[kindOf];
}

const styleOf = (host: Host, kindOf: Styles, name: string): { builtIn: boolean; wrap: boolean } =>
  stylesOf(host, kindOf).get(name) ?? refuse("ItemNotFound", `There is no style "${name}".`);

for (const name of ["Style", "TableStyle"] as const) {
  kind(name, {
    id: (it) => it.key,
    properties: {
      Name: { get: (it, host) => (styleOf(host, name, it.key), it.key) },
      ...(name === "Style"
        ? {
            BuiltIn: { get: (it, host: Host) => styleOf(host, name, it.key).builtIn },
            WrapText: {
              get: (it, host: Host) => styleOf(host, name, it.key).wrap,
              set: (it, value: unknown, host: Host) =>
                void (styleOf(host, name, it.key).wrap = value === true),
            },
          }
        : { ReadOnly: { get: (it, host: Host) => styleOf(host, name, it.key).builtIn } }),
    },
    methods: {
      Delete(it, _, host) {
        if (styleOf(host, name, it.key).builtIn && name === "TableStyle")
          refuse("AccessDenied", "Excel's own styles stay.");
        stylesOf(host, name).delete(it.key);
      },
    },
  });
  kind(`${name}Collection`, {
    items: (_, host) => [...stylesOf(host, name).keys()].map((key) => thing(name, { key })),
    item: (_, key, host) =>
      stylesOf(host, name).has(textOf(key)) ? thing(name, { key: textOf(key) }) : null,
    methods: {
      Add(_, args, host) {
        const key = args.text(0);
        if (stylesOf(host, name).has(key))
          refuse("ItemAlreadyExists", `There is a style "${key}" already.`);
        stylesOf(host, name).set(key, { builtIn: false, wrap: false });
        return thing(name, { key });
      },
      GetCount: (_, __, host) => stylesOf(host, name).size,
      GetItemOrNullObject: (_, args, host) =>
        stylesOf(host, name).has(args.text(0)) ? thing(name, { key: args.text(0) }) : null,
    },
  });
}
