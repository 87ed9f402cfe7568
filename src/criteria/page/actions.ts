import type { CriteriaRefusal } from "../judge";
import type { WorkbookRefusal } from "../../excel/words";
import type { Day } from "../../core/provision";
import type { Nationals, RulesChoice } from "../sheet/list";
import type { Area } from "../../excel/address";
import type { Outcome } from "../../excel/run";
import type { Choice, Source } from "../../excel/place";

/** What the page finds in the workbook when it opens. */
export interface Surroundings {
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** The sheet with the criteria table; `null` where there is none. */
  readonly sheet: string | null;
  /** What that sheet was made with. */
  readonly remembered: {
    readonly rules: RulesChoice;
    readonly national: string | null;
    readonly nationals: Nationals;
    readonly yearsBefore: number | null;
    readonly day: Day | null;
  } | null;
}

export interface SheetRequest {
  readonly choice: Choice;
  readonly rules: RulesChoice;
  /** As typed. */
  readonly national: string | null;
  /** The same by the year of the list. */
  readonly nationals: Nationals;
  /** Which list, where the range holds several. */
  readonly day: Day | null;
  /** Years in a row before this one for every area; `null` where a column says it, or nothing does. */
  readonly yearsBefore: number | null;
  /** The name for a new sheet, where the usual one is taken. */
  readonly name?: string;
}

export interface SheetReport {
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
  readonly removed: number;
}

/** What the page may ask of the workbook. */
export interface CriteriaActions {
  readonly look: () => Promise<Outcome<Surroundings>>;
  readonly read: (choice: Choice, signal: AbortSignal) => Promise<Outcome<Source>>;
  readonly write: (
    request: SheetRequest,
    signal: AbortSignal,
  ) => Promise<Outcome<SheetReport, WorkbookRefusal | CriteriaRefusal>>;
  /** Sets widths and wrapping of the cells round the selection. */
  readonly readable: () => Promise<Outcome<{ readonly place: string }>>;
  /** Calls back when the sheet, or any where none is named, has changed and been left alone for a moment; gives what stops it. */
  readonly watch: (changed: () => void, sheet: string | null) => () => void;
  /** Selects cells, so that the user sees them. */
  readonly go: (sheet: string, area: Area) => Promise<Outcome<null>>;
}
