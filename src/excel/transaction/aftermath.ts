import type { Doubt, Thing } from "./step";

export type Doubts = Readonly<Record<Doubt, readonly Thing[]>>;

/**
 * What a failed action left behind, as a second reading found it: nothing was written, all of it was taken back, some
 * things are left, or the second reading was refused as well and nobody knows.
 */
export type Aftermath =
  | { readonly kind: "unchanged" }
  | { readonly kind: "restored" }
  /** All taken back as it had been read; in these things there is what nobody can see. */
  | { readonly kind: "unsure"; readonly doubts: Doubts }
  /** All of it was written, and something else went wrong afterwards. */
  | { readonly kind: "written" }
  | { readonly kind: "left"; readonly things: readonly Thing[] }
  | { readonly kind: "unknown"; readonly things: readonly Thing[] };

export const UNCHANGED: Aftermath = { kind: "unchanged" };
export const RESTORED: Aftermath = { kind: "restored" };
