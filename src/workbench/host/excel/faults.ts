import type { FaultCode } from "../fault";

/** Just before anything of a request is done, or when all of it is done and the answer is not yet sent. */
export type When = "before" | "after";

/** Which request, the next one being 1; releasing ranges and empty syncs do not count. */
interface At {
  readonly request: number;
  readonly when: When;
}

/** A request that fails. What it did stays done: nothing in Excel's documentation says that a failed batch is rolled back. */
export interface Failing extends At {
  /** GeneralException where it is left out; Excel has been seen to give codes that stand in no list (#6072). */
  readonly code?: FaultCode | `0x${string}`;
  /** With `before`: so many of its calls and settings are done first. */
  readonly actions?: number;
}

/** Something that happens between two requests, such as a colleague's edit. */
export interface Meanwhile<C> extends At {
  readonly edit: (colleague: C) => unknown;
}

export type FaultPlan<C> = Failing | Meanwhile<C>;

/** What was planned for one request. */
export interface Planned<C> {
  readonly before: readonly ((colleague: C) => unknown)[];
  readonly after: readonly ((colleague: C) => unknown)[];
  readonly failing?: Failing;
}

/** Counts the requests and keeps what is to go wrong with them. */
export class Schedule<C> {
  private count = 0;
  private plans: (FaultPlan<C> & { readonly absolute: number })[] = [];

  /** Plans a fault; requests are counted from now. */
  plan(fault: FaultPlan<C>): void {
    this.plans.push({ ...fault, absolute: this.count + fault.request });
  }

  clear(): void {
    this.plans = [];
  }

  /** How many plans have not come yet. */
  get waiting(): number {
    return this.plans.length;
  }

  /** Counts one more request and gives what was planned for it. */
  next(): Planned<C> {
    this.count++;
    const due = this.plans.filter((plan) => plan.absolute === this.count);
    this.plans = this.plans.filter((plan) => plan.absolute > this.count);
    const edits = (when: When) =>
      due.flatMap((plan) => ("edit" in plan && plan.when === when ? [plan.edit] : []));
    const failing = due.find((plan): plan is Failing & { absolute: number } => !("edit" in plan));
    return { before: edits("before"), after: edits("after"), ...(failing ? { failing } : {}) };
  }
}
