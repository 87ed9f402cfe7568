import type { Context } from "./journal";
import { namesMemento } from "./names";
import type { State } from "./state";

/** Add-in settings live in the file as hidden names: every spreadsheet program keeps names. */
const NAME = "_udsat_settings_";
/** Excel takes at most 255 signs in a quoted text and 8192 in a name's formula. */
const PIECE = 120;
const PIECES = 25;

/** The add-in's settings as they stand in the document; unreadable ones count as none. */
export function readSettings(state: State): Record<string, unknown> {
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
  const pieces = chunks(Array.from(text), PIECE).map(
    (piece) => `"${piece.join("").replace(/"/g, '""')}"`,
  );
  const names = chunks(pieces, PIECES).map((part, index) => ({
    name: NAME + index,
    formula: `=${part.join("&")}`,
    visible: false,
  }));
  state.names = [...state.names.filter(({ name }) => !name.startsWith(NAME)), ...names];
  context.report({ kind: "settings" });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
