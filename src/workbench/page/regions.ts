import { focusSheet } from "../grid/focus";

/** The parts of the page in the order in which F6 visits them, as in Excel: ribbon, formula bar, sheet, tabs, pane. */
const REGIONS = [".header", ".formula-bar", ".sheet", ".tabs", ".pane"] as const;
const FIRST = {
  ".header": ".ribbon button",
  ".formula-bar": ".name-box",
  ".tabs": '.tab[aria-selected="true"]',
} as const;

function enter(region: (typeof REGIONS)[number]): void {
  if (region === ".sheet") return focusSheet();
  if (region === ".pane") {
    const inside = document.querySelector<HTMLIFrameElement>(".pane iframe")?.contentDocument;
    // The open page's button, as Tab would reach it first among the add-in's own.
    return inside?.querySelector<HTMLElement>('[aria-current="page"], button')?.focus();
  }
  document.querySelector<HTMLElement>(FIRST[region])?.focus();
}

function move(back: boolean): void {
  const there = REGIONS.filter((region) => document.querySelector(`${region}:not([hidden])`));
  const here = there.findIndex((region) =>
    document.querySelector(region)?.contains(document.activeElement),
  );
  const next = back ? (here <= 0 ? there.length : here) - 1 : (here + 1) % there.length;
  const region = there[next];
  if (region) enter(region);
}

/** Lets F6 and Shift+F6 move between the parts of the page; gives what ends it. */
export function hearRegions(source: Window | Document): () => void {
  const keys = (event: Event): void => {
    if ((event as KeyboardEvent).key !== "F6") return;
    event.preventDefault();
    move((event as KeyboardEvent).shiftKey);
  };
  source.addEventListener("keydown", keys);
  return () => source.removeEventListener("keydown", keys);
}

/** Lets Ctrl and a letter (Cmd on a Mac) do something, also while a cell is written in; gives what ends it. */
export function hearKey(source: Window | Document, letter: "s" | "p", act: () => void): () => void {
  const keys = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    if (key.toLowerCase() !== letter || !(ctrlKey || metaKey) || altKey || shiftKey) return;
    event.preventDefault();
    act();
  };
  source.addEventListener("keydown", keys, true);
  return () => source.removeEventListener("keydown", keys, true);
}
