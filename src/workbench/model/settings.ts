import type { Context } from "./journal";
import { namesMemento } from "./names";
import type { State } from "./state";

/** Add-in settings live in the file as hidden names: every spreadsheet program keeps names. */
const NAME = "_udsat_settings_";
/** Excel takes at most 255 signs in a quoted text and 8192 in a name's formula. */
const PIECE = 120;
const PIECES = 25;

const read = new WeakMap<readonly unknown[], Readonly<Record<string, unknown>>>();

/** The add-in's settings as they stand in the document; unreadable ones count as none. */
export function readSettings(state: State): Readonly<Record<string, unknown>> {
  // The list of names is replaced, never changed.
  const known = read.get(state.names) ?? settingsIn(state);
  read.set(state.names, known);
  return known;
}

function settingsIn(state: State): Readonly<Record<string, unknown>> {
  const parts = state.names
    .filter(({ name }) => name.startsWith(NAME))
    .sort((a, b) => Number(a.name.slice(NAME.length)) - Number(b.name.slice(NAME.length)));
  const quoted = parts.flatMap(({ formula }) => [...formula.matchAll(/"((?:[^"]|"")*)"/g)]);
  try {
    const parsed: unknown = JSON.parse(
      quoted.map((piece) => (piece[1] ?? "").replace(/""/g, '"')).join("") || "{}",
    );
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Replaces all settings. */
export function writeSettings(context: Context, settings: Readonly<Record<string, unknown>>): void {
  const { state } = context;
  context.remember(namesMemento(state));
  const text = Object.keys(settings).length > 0 ? JSON.stringify(settings) : "";
  const pieces = pieced(text).map((piece) => `"${piece.replace(/"/g, '""')}"`);
  const names = chunks(pieces, PIECES).map((part, index) => ({
    name: NAME + index,
    formula: `=${part.join("&")}`,
    visible: false,
  }));
  state.names = [...state.names.filter(({ name }) => !name.startsWith(NAME)), ...names];
  read.set(state.names, JSON.parse(text || "{}") as Readonly<Record<string, unknown>>);
  context.report({ kind: "settings" });
}

const STARTUP = "_udsat_startup_";

/** Whether the add-in is started with the workbook, in Office's word for it. */
export const readStartup = (state: State): string =>
  /^="(\w+)"$/.exec(state.names.find(({ name }) => name === STARTUP)?.formula ?? "")?.[1] ?? "None";

export function writeStartup(context: Context, behavior: string): void {
  const { state } = context;
  context.remember(namesMemento(state));
  const others = state.names.filter(({ name }) => name !== STARTUP);
  const kept = { name: STARTUP, formula: `="${behavior}"`, visible: false };
  state.names = behavior === "None" ? others : [...others, kept];
  context.report({ kind: "startup" });
}

/** A text in pieces of so many signs; no sign of two halves is cut. */
function pieced(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const half = text.charCodeAt(from + PIECE - 1);
    const to = from + (half >= 0xd800 && half < 0xdc00 ? PIECE - 1 : PIECE);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
