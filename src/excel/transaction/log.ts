/** Where the log of the latest writes is kept: in the workbook, so that it goes the same way as what it tells of. */
export const LOG = "udsat.log";

/** Writes that are remembered beside the latest: those of colleagues that came in between. */
const KEPT = 4;

/**
 * The log of one write. A batch that fails, or whose answer is lost, does not say how far it came; so it writes that
 * down itself, between its changes. `mark` queues "all before this is done"; `reached` tells it from what was read.
 */
export class WriteLog {
  private readonly token = Math.random().toString(36).slice(2, 10);
  private readonly marks: string[] = [];

  constructor(private readonly before: string | null) {}

  mark(workbook: Excel.Workbook, label: string): void {
    this.marks.push(label);
    const earlier = (this.before ?? "").split("|").filter((entry) => entry !== "");
    const entries = [`${this.token}:${this.marks.length}`, ...earlier].slice(0, 1 + KEPT);
    workbook.settings.add(LOG, entries.join("|"));
  }

  /** Puts the log back where nothing of the write is left. */
  restore(workbook: Excel.Workbook): void {
    if (this.before === null) workbook.settings.getItemOrNullObject(LOG).delete();
    else workbook.settings.add(LOG, this.before);
  }

  /** What was reached, by the log as it now reads. Where others have written over it, all of it may have been. */
  reachedIn(now: string | null): (label: string) => boolean {
    const own = (now ?? "").split("|").find((entry) => entry.startsWith(`${this.token}:`));
    const count =
      own !== undefined
        ? Number(own.slice(this.token.length + 1))
        : now === this.before
          ? 0
          : this.marks.length;
    const done = new Set(this.marks.slice(0, count));
    return (label) => done.has(label);
  }
}

/** Asks for the log as it stands. */
export function askLog(workbook: Excel.Workbook): () => string | null {
  const setting = workbook.settings.getItemOrNullObject(LOG).load("value");
  return () => (setting.isNullObject ? null : String(setting.value));
}
