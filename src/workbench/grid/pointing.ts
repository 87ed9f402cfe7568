import type { Editing } from "./controller";

/** Where in the formula being written a clicked cell's address belongs: after an operator, a separator or a bracket; undefined elsewhere. */
export function pointable(
  editing: Editing,
): { readonly start: number; readonly end: number } | undefined {
  if (!editing.text.startsWith("=")) return undefined;
  if (editing.pointed) return editing.pointed;
  const caret = caretIn(editing.text);
  return /[=(;,+\-*/^&<>:{]\s*$/.test(editing.text.slice(0, caret))
    ? { start: caret, end: caret }
    : undefined;
}

/** The caret of the field that has the focus, or the end of the text. */
export function caretIn(text: string): number {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.value === text
    ? field.selectionStart
    : text.length;
}
