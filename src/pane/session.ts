/** How large a value may be to be remembered: what is typed and chosen is small, what is read is not. */
const MOST_PARTS = 50;
const DEEPEST = 2;

function isSmall(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  if (depth === DEEPEST) return false;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false;
  const parts = Object.values(value) as unknown[];
  return parts.length <= MOST_PARTS && parts.every((part) => isSmall(part, depth + 1));
}

const place = (workbook: string): string => `udsat.${workbook}`;

/** What was remembered of a workbook by a pane of this session; nothing where it has no name, or the browser keeps nothing. */
export function recalled(workbook: string): Readonly<Record<string, unknown>> {
  if (workbook === "") return {};
  try {
    return JSON.parse(sessionStorage.getItem(place(workbook)) ?? "{}") as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Remembers what was typed and chosen in this pane until the session ends, for a pane that starts anew over the same workbook. */
export function remember(workbook: string, values: ReadonlyMap<string, unknown>): void {
  if (workbook === "") return;
  const small = [...values].filter(([, value]) => isSmall(value));
  try {
    sessionStorage.setItem(place(workbook), JSON.stringify(Object.fromEntries(small)));
  } catch {
    // A browser that keeps nothing, or has no room: the values last as long as the pane.
  }
}
