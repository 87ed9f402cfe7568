import type { MilestoneTiming } from "./milestone";
import type { Standing } from "./checklist";
import type { TargetState } from "../../targets";

/** Where everything stood when it was last told, by id: what a later update is compared with. */
export interface Snapshot {
  readonly indicators: Readonly<Record<string, TargetState>>;
  readonly milestones: Readonly<Record<string, MilestoneTiming>>;
  readonly requirements: Readonly<Record<string, Standing>>;
  /** How many things the report lacks; null where there is no report. */
  readonly missing: number | null;
  /** Whether the local share is enough; null where that cannot be decided. */
  readonly meetsMinimum: boolean | null;
}

export const NOTHING_TOLD: Snapshot = {
  indicators: {},
  milestones: {},
  requirements: {},
  missing: null,
  meetsMinimum: null,
};

/** One thing that now stands otherwise for the reader. `from` is null where it is new. */
export type Change =
  | {
      readonly kind: "indicator";
      readonly id: string;
      readonly from: TargetState | null;
      readonly to: TargetState;
    }
  | {
      readonly kind: "milestone";
      readonly id: string;
      readonly from: MilestoneTiming | null;
      readonly to: MilestoneTiming;
    }
  | {
      readonly kind: "requirement";
      readonly id: string;
      readonly from: Standing;
      readonly to: Standing;
    }
  | { readonly kind: "missing"; readonly from: number; readonly to: number }
  | { readonly kind: "money"; readonly from: boolean | null; readonly to: boolean | null };

function moved<State extends string>(
  before: Readonly<Record<string, State>>,
  now: Readonly<Record<string, State>>,
): readonly { readonly id: string; readonly from: State | null; readonly to: State }[] {
  return Object.entries(now).flatMap(([id, to]) => {
    const from = before[id] ?? null;
    return from === to ? [] : [{ id, from, to }];
  });
}

/** What stands otherwise than when it was last told, indicators first. At the first telling nothing has changed. */
export function changesBetween(before: Snapshot, now: Snapshot): readonly Change[] {
  if (Object.keys(before.requirements).length === 0) return [];
  return [
    ...moved(before.indicators, now.indicators).map((one) => ({
      kind: "indicator" as const,
      ...one,
    })),
    ...moved(before.milestones, now.milestones).map((one) => ({
      kind: "milestone" as const,
      ...one,
    })),
    ...moved(before.requirements, now.requirements).flatMap(({ id, from, to }) =>
      from === null ? [] : [{ kind: "requirement" as const, id, from, to }],
    ),
    ...(before.missing !== null && now.missing !== null && before.missing !== now.missing
      ? [{ kind: "missing" as const, from: before.missing, to: now.missing }]
      : []),
    ...(before.meetsMinimum !== now.meetsMinimum
      ? [{ kind: "money" as const, from: before.meetsMinimum, to: now.meetsMinimum }]
      : []),
  ];
}
