/** What a ribbon button does: runs a function of the add-in's runtime, or shows its pane. */
export type RibbonAction =
  | { readonly kind: "run"; readonly name: string }
  | { readonly kind: "pane" };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

/** Reads the add-in's own tab from its manifest, in the locale ("da-DK", "en-US"); what is missing there falls back to the default. */
export function ribbonOf(manifest: string, locale: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const word = (parent: Element | null | undefined, tag: string): string =>
    resource(xml, childOf(parent, tag)?.getAttribute("resid") ?? "", locale);
  const tab = named(xml, "CustomTab")[0] ?? null;
  const groups = childrenOf(tab, "Group").map((group) => ({
    label: word(group, "Label"),
    buttons: childrenOf(group, "Control").flatMap((control) => {
      const items = childrenOf(childOf(control, "Items"), "Item");
      if (items.length === 0) return button(xml, control, word, locale) ?? [];
      // A menu is shown unfolded: its items follow each other, each with the menu's name before its own.
      return items.flatMap((item) => {
        const own = button(xml, item, word, locale);
        return own ? [{ ...own, label: `${word(control, "Label")}: ${own.label}` }] : [];
      });
    }),
  }));
  return { tab: word(tab, "Label"), groups };
}

function button(
  xml: Document,
  control: Element,
  word: (parent: Element | null | undefined, tag: string) => string,
  locale: string,
): RibbonButton | undefined {
  const action = childOf(control, "Action");
  const kind = action?.getAttribute("xsi:type");
  const name = childOf(action, "FunctionName")?.textContent?.trim();
  const icons = [...(childOf(control, "Icon")?.children ?? [])];
  const icon = icons.find((image) => image.getAttribute("size") === "32") ?? icons[0];
  if (kind !== "ShowTaskpane" && !(kind === "ExecuteFunction" && name)) return undefined;
  return {
    id: control.getAttribute("id") ?? "",
    label: word(control, "Label"),
    tip: word(childOf(control, "Supertip"), "Description"),
    icon: pathOf(resource(xml, icon?.getAttribute("resid") ?? "", locale)),
    action: kind === "ExecuteFunction" && name ? { kind: "run", name } : { kind: "pane" },
  };
}

function resource(xml: Document, id: string, locale: string): string {
  const found = [...named(xml, "String"), ...named(xml, "Image"), ...named(xml, "Url")].find(
    (element) => element.getAttribute("id") === id,
  );
  const override = childrenOf(found, "Override").find(
    (element) => element.getAttribute("Locale") === locale,
  );
  return (override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "").trim();
}

/** The manifest names the address where the add-in is served; here the same files are served by the workbench. */
const pathOf = (address: string): string =>
  address ? new URL(address).pathname.replace(/^\//, "") : "";

const named = (xml: Document, name: string): Element[] =>
  [...xml.getElementsByTagName("*")].filter((element) => element.localName === name);
const childrenOf = (parent: Element | null | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter((element) => element.localName === name);
const childOf = (parent: Element | null | undefined, name: string): Element | undefined =>
  childrenOf(parent, name)[0];
