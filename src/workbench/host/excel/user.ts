import type { FaultCode } from "../fault";
import type { RangeRef } from "../thing";

/** One cell, rows and columns from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SelectedChart {
  readonly sheet: number;
  readonly chart: string;
}

export const isChart = (selected: UserState["selected"]): selected is SelectedChart =>
  typeof selected === "object" && "chart" in selected;

/** What the person in front of Excel is doing, as far as requests can tell. */
export class UserState {
  /** The cell that is being typed in. */
  editing?: CellPlace;
  /** Another workbook has come in front of the add-in's. */
  away = false;
  /** Every request is refused with this code. */
  busy?: FaultCode;
  /** What is selected instead of one range: a chart by its sheet's number and id, a picture, or several areas. */
  selected?: SelectedChart | "picture" | readonly RangeRef[];
  /** The separators that the user has set in Excel instead of the system's. */
  separators?: { readonly decimal: string; readonly thousands: string };
  private typed?: { readonly place: CellPlace; readonly text: string };
  private waiting: (() => void)[] = [];

  /** Resolves when no cell is being edited. */
  async idle(): Promise<void> {
    while (this.editing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Ends the editing. What was typed comes after the request that waited: a write to the same cell is lost (#1393). */
  end(text?: string): { readonly place: CellPlace; readonly text: string } | undefined {
    const place = this.editing;
    this.editing = undefined;
    const waiting = this.waiting.splice(0);
    for (const resolve of waiting) resolve();
    if (!place || text === undefined) return undefined;
    if (waiting.length === 0) return { place, text };
    this.typed = { place, text };
    return undefined;
  }

  /** What was typed while a request waited, once. */
  takeTyped(): { readonly place: CellPlace; readonly text: string } | undefined {
    const typed = this.typed;
    this.typed = undefined;
    return typed;
  }
}
