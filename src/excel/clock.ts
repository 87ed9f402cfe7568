import type { Day } from "../core/provision";

/** The user's own day, not Greenwich's: the only place in the add-in that asks a clock. */
export function today(now = new Date()): Day {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** This moment, in milliseconds: to tell how long ago something was. */
export const now = (): number => Date.now();
