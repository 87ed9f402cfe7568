/** What a file holds that a changed workbook cannot keep, or cannot move along. */
export type LossKind =
  | "rules"
  | "validation"
  | "notes"
  | "threads"
  | "controls"
  | "filter"
  | "view"
  | "page"
  | "table"
  | "chart"
  | "drawing"
  | "links"
  | "columns"
  | "protection"
  | "extension"
  | "pivot"
  | "sparklines"
  | "arrays"
  | "other";

export interface Loss {
  readonly kind: LossKind;
  /** The sheet that it is about; the workbook where it is left out. */
  readonly sheet?: string;
}

/** Collects losses, each once. */
export class Losses {
  private readonly found = new Map<string, Loss>();

  add(kind: LossKind, sheet?: string): void {
    this.found.set(`${kind}\u0001${sheet ?? ""}`, { kind, sheet });
  }

  get list(): readonly Loss[] {
    return [...this.found.values()];
  }
}
