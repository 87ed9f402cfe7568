import type { Day } from "../core/provision";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The number Excel keeps for a day (from 1 March 1900 on; Excel's own calendar has a day too many before that). */
export function serialOf(day: Day): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY);
}

/** The day for Excel's number; a time of day is cut off. `null` where the number is no day. */
export function dayOf(serial: unknown): Day | null {
  if (typeof serial !== "number" || !Number.isFinite(serial) || serial < 61 || serial >= 2_958_466)
    return null;
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
