import type { Area } from "./area";

/** What is to be calculated: what hangs on the cells of areas, or everything. */
type Due = readonly Area[] | "all";

/** The page is held no longer than this at a time, in milliseconds. */
const SLICE = 50;

/** A long calculation, a slice at a time between other work. */
export class Slices {
  private running: { readonly due: Due; readonly steps: Generator<void, void> } | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly steps: (due: Due) => Generator<void, void>,
    /** Hears that a calculation is done that did not end at once. */
    private readonly done: () => void,
  ) {}

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  /** Begins a calculation; a short one is done when this returns. */
  begin(due: Due): void {
    this.running = { due, steps: this.steps(due) };
    if (!this.go()) this.later();
  }

  /** Gives up what is going on, and says what was to be calculated. */
  giveUp(): Due | undefined {
    const due = this.running?.due;
    this.running = undefined;
    // Whoever waits looks again: what is begun in its stead may be done at once, or never begun.
    this.wake();
    return due;
  }

  /** Goes through with what is going on. */
  finish(): void {
    if (!this.running) return;
    while (!this.go());
    this.end();
  }

  /** Resolves when nothing is going on. */
  async settled(): Promise<void> {
    while (this.running) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Whether it is done. */
  private go(): boolean {
    const until = performance.now() + SLICE;
    do
      if (!this.running || this.running.steps.next().done) {
        this.running = undefined;
        return true;
      }
    while (performance.now() < until);
    return false;
  }

  private later(): void {
    const { running } = this;
    setTimeout(() => {
      if (running === undefined || running !== this.running) return;
      if (this.go()) this.end();
      else this.later();
    });
  }

  private end(): void {
    this.wake();
    this.done();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
