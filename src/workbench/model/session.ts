import type { Area } from "./area";
import type { Change, ChangeBatch, ChangeListener, ChangeSource } from "./change";
import { calculateAll, calculation } from "./engine";
import { anyMayFill } from "./fills";
import { formulasOf, sheetsAfter } from "./formulas";
import type { Context, Memento } from "./journal";
import type { BatchOptions } from "./model";
import { Slices } from "./slices";
import { wholeMemento } from "./snapshot";
import type { State } from "./state";

const STEPS = 50;
/** The add-in is done with one thing when it has been quiet for so long. */
const QUIET = 1_000;
/** A batch of many small edits asks only about the last ones. */
const KEPT_ASKED = 32;
/** With more areas than these, everything is calculated without asking. */
const MOST_AREAS = 200;

interface Step {
  readonly mementos: readonly Memento[];
  readonly changes: readonly Change[];
  readonly undoKey?: string;
}

/** Runs edits in batches: calculates once, reports once, remembers one step, and takes everything back when an edit throws. */
export class Session {
  private mode: "automatic" | "manual" = "automatic";
  private readonly listeners = new Set<ChangeListener>();
  private readonly past: Step[] = [];
  private readonly future: Step[] = [];
  private mementos: Memento[] = [];
  private changes: Change[] = [];
  /** Set by the page: what the add-in does in a row is taken back as one step. */
  joinsAddin = false;
  private burst = 0;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private depth = 0;
  /** The areas that are still to be calculated, or everything: that is done when somebody looks. */
  private due: readonly Area[] | "all" = [];
  /** Whether every result is of the cells as they stand, also where it is still due amid a batch. */
  private current = false;
  /** Since nothing has changed, it is known that no formula fills other cells. */
  private noFills = false;
  /** The batch has kept the whole workbook; nothing more needs keeping. */
  private whole = false;
  /** The areas that the batch has kept. */
  private kept: { readonly sheetId: number; readonly area: Area }[] = [];

  /** Set by the page: what takes long to calculate goes a slice at a time, and results are old until it is done. */
  inSlices = false;
  private readonly slices = new Slices(
    (areas) => calculation(this.state, areas === "all" ? undefined : areas, true),
    () => this.tell({ source: "grid", changes: [{ kind: "calculated" }] }),
  );

  constructor(private readonly state: State) {}

  readonly context: Context = {
    state: undefined as never,
    remember: (memento) => {
      this.edited();
      if (!this.whole) this.mementos.push(memento);
    },
    rememberArea: (sheetId, area, made) => {
      this.edited();
      if (
        this.whole ||
        this.kept
          .slice(-KEPT_ASKED)
          .some((part) => part.sheetId === sheetId && within(part.area, area))
      )
        return;
      this.kept.push({ sheetId, area });
      this.mementos.push(made());
    },
    rememberAll: () => {
      this.edited();
      if (this.whole) return;
      this.whole = true;
      this.mementos.push(wholeMemento(this.state));
    },
    report: (change) => this.report(change),
    fresh: () => this.fresh(),
    look: () => this.look(),
  };

  static of(state: State): Session {
    const session = new Session(state);
    Object.assign(session.context, { state });
    return session;
  }

  get calculation(): "automatic" | "manual" {
    return this.mode;
  }

  set calculation(mode) {
    this.fresh();
    this.mode = mode;
  }

  batch<T>(edits: () => T, options: BatchOptions = {}): T {
    if (this.depth > 0) return edits();
    // Where formulas fill other cells, an edit has to know which; the add-in is to find everything calculated.
    if (hasSpills(this.state)) this.look();
    if (options.source !== "grid") this.slices.finish();
    this.depth++;
    let result: T;
    try {
      result = edits();
    } catch (refusal) {
      for (const memento of this.mementos.splice(0).reverse()) memento.restore();
      this.edited();
      this.changes = [];
      throw refusal;
    } finally {
      this.depth--;
      this.whole = false;
      this.kept = [];
    }
    this.close(options);
    return result;
  }

  /** What was known of results and fills may not hold any more. */
  private edited(): void {
    this.noFills = false;
    this.current = false;
  }

  /** What was done on a sheet earlier in the batch is told under the name that it has when the batch is over. */
  private report(change: Change): void {
    this.edited();
    const { sheet, sheetEvent } = change;
    const former = sheetEvent?.former?.toLowerCase();
    if (former !== undefined && sheet !== undefined)
      this.changes = this.changes.map((earlier) =>
        earlier.sheet?.toLowerCase() === former
          ? { ...earlier, sheet, ...(earlier.area ? { area: { ...earlier.area, sheet } } : {}) }
          : earlier,
      );
    this.changes.push(change);
  }

  private close(options: BatchOptions): void {
    const mementos = this.mementos.splice(0);
    const changes = this.changes.splice(0);
    if (changes.length === 0) return;
    if (options.undoable !== false)
      this.keep({ mementos, changes, undoKey: this.keyOf(options.source ?? "addin", options) });
    this.settle(changes, options.source ?? "addin");
  }

  /** Where a person sits before the page, all that the add-in does at one press is one step, however many requests it takes. */
  private keyOf(source: ChangeSource, { undoKey }: BatchOptions): string | undefined {
    clearTimeout(this.quiet);
    if (!this.joinsAddin || source !== "addin") {
      this.burst++;
      return undoKey;
    }
    this.quiet = setTimeout(() => this.burst++, QUIET);
    return `burst ${this.burst}`;
  }

  private keep(step: Step): void {
    const last = this.past[this.past.length - 1];
    if (last && step.undoKey !== undefined && last.undoKey === step.undoKey)
      this.past[this.past.length - 1] = {
        ...step,
        mementos: [...last.mementos, ...step.mementos],
        changes: [...last.changes, ...step.changes],
      };
    else this.past.push(step);
    if (this.past.length > STEPS) this.past.shift();
    this.future.length = 0;
  }

  private settle(changes: readonly Change[], source: ChangeSource): void {
    if (changes.some(({ kind }) => kind !== "calculated")) this.state.touched = true;
    const touching = changes.filter(
      ({ kind }) => !["format", "settings", "startup", "charts"].includes(kind),
    );
    if (touching.length > 0) {
      if (this.mode !== "automatic") this.state.calculated = undefined;
      else this.calculateLater(source === "history" ? undefined : cellAreas(touching));
      if (this.inSlices) this.begin();
      // A function of an add-in's is called when a cell that it reads changes, whoever looks.
      else if (this.state.functions.size > 0) this.fresh();
    }
    this.tell({ source, changes });
  }

  private tell(batch: ChangeBatch): void {
    for (const listener of [...this.listeners]) listener(batch);
  }

  /** Whether something is being calculated, and what is looked at may be old. */
  get calculating(): boolean {
    return this.slices.isRunning;
  }

  /** Resolves when everything is calculated. */
  settled(): Promise<void> {
    return this.slices.settled();
  }

  /** Begins what is left to calculate, together with what was not yet done. */
  private begin(): void {
    const left = this.slices.giveUp();
    if (left) this.calculateLater(left === "all" ? undefined : left);
    const { due } = this;
    if (due.length === 0 && this.state.arrived.size === 0) return;
    this.due = [];
    this.slices.begin(due);
  }

  /** Leaves it until somebody looks. */
  calculateLater(areas?: readonly Area[]): void {
    this.edited();
    const all = areas === undefined || this.due === "all" ? undefined : [...this.due, ...areas];
    this.due = all !== undefined && all.length <= MOST_AREAS ? all : "all";
  }

  /** Calculates what is left to calculate before somebody looks at a result, unless that is going on. */
  look(): void {
    if (!this.slices.isRunning) this.fresh();
  }

  /** Calculates what is left to calculate: called before a result is built on. */
  fresh(): void {
    const amid = this.mementos.length > 0 || this.changes.length > 0;
    if (!amid) this.slices.finish();
    else if (this.slices.giveUp()) this.calculateLater();
    const { due } = this;
    if (due.length === 0) return;
    this.due = [];
    if (!this.current) calculateAll(this.state, amid || due === "all" ? undefined : due);
    // A batch's own edits are told when it is over, and it may yet be taken back.
    if (amid) this.calculateLater();
    this.current = true;
  }

  /** Makes sure that it is known which cells formulas fill. */
  freshFills(): void {
    if (this.due.length === 0 || this.noFills || this.slices.isRunning) return;
    if (hasSpills(this.state) || anyMayFill(this.state)) this.fresh();
    else this.noFills = true;
  }

  calculate(): void {
    this.slices.giveUp();
    this.due = [];
    calculateAll(this.state);
    this.tell({ source: "grid", changes: [{ kind: "calculated" }] });
  }

  /** Calculates what names a function that came since, and what hangs on it. */
  calculateArrived(): void {
    if (this.state.arrived.size === 0) return;
    if (!this.state.calculated) this.calculateLater();
    if (this.inSlices) return this.begin();
    this.fresh();
    if (this.state.arrived.size > 0) calculateAll(this.state, []);
    this.tell({ source: "grid", changes: [{ kind: "calculated" }] });
  }

  /** The sheets whose results a change of these areas, or of anything, may have made others. */
  recalculated(changed: readonly Area[] | undefined): ReadonlySet<string> {
    if (this.mode !== "automatic") return new Set();
    // The page has begun to calculate what has changed, and knows the formulas; else they are looked for.
    const formulas = (this.inSlices && this.state.formulas) || formulasOf(this.state.workbook);
    const askable = changed && changed.length <= MOST_AREAS ? changed : undefined;
    return sheetsAfter(this.state, formulas, askable);
  }

  on(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  undo(): boolean {
    return this.move(this.past, this.future);
  }

  redo(): boolean {
    return this.move(this.future, this.past);
  }

  /** Forgets every step, back and forward. */
  forget(): void {
    this.past.length = 0;
    this.future.length = 0;
  }

  canUndo = (): boolean => this.past.length > 0;
  canRedo = (): boolean => this.future.length > 0;

  private move(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    const inverse = [...step.mementos].reverse().map((memento) => memento.restore());
    to.push({ ...step, mementos: inverse, undoKey: undefined });
    this.settle(step.changes, "history");
    return true;
  }
}

const hasSpills = ({ spills }: State): boolean =>
  [...spills.values()].some(({ regions }) => regions.size > 0);

/** The areas of changes that only changed cells; undefined when one did more. */
function cellAreas(changes: readonly Change[]): Area[] | undefined {
  const areas = changes.flatMap(({ kind, area, sheet }) =>
    kind === "cells" && area ? [{ ...area, sheet: sheet ?? area.sheet }] : [],
  );
  return areas.length === changes.length && areas.length <= MOST_AREAS ? areas : undefined;
}

const within = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;
