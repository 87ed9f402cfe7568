import type { PlanColumn } from "../read/columns";
import type { PlanSheet } from "../read/plan";
import type { Profile } from "../read/profile";
import type { ReportRefusal } from "../judge/report";
import type { WorkbookRefusal } from "../../excel/words";
import type { Day } from "../../core/provision";
import type { BuildPhase, PlanBuilt } from "../sheet/build";
import type { NothingToDraw, Refreshed } from "../sheet/diagrams";
import type { Several } from "../sheet/several";
import type { Reported } from "../sheet/report";
import type { MarkChange } from "../sheet/mark";
import type { PlanView } from "../sheet/view";
import type { Area } from "../../excel/address";
import type { Language } from "../../core/words/language";
import type { RefreshedAll } from "../../excel/refresh";
import type { Outcome } from "../../excel/run";

export interface BuildRequest {
  readonly reportYear: number;
  readonly today: Day;
  readonly years: readonly number[];
  readonly names: Readonly<Record<string, string>>;
  /** What the plan says of itself, where that is to be written. */
  readonly profile?: Profile;
  readonly signal: AbortSignal;
  readonly onPhase: (phase: BuildPhase) => void;
}

/** What the plan's pages may ask of the workbook. */
export interface PlanActions {
  readonly read: (reportYear: number, today: Day) => Promise<Outcome<PlanView>>;
  /** Tells the areas and further plans of the workbook, and again when they have changed; gives what stops it. */
  readonly several: (tell: (several: Several) => void) => () => void;
  readonly show: (sheet: string, area: Area) => Promise<Outcome<null>>;
  readonly build: (request: BuildRequest) => Promise<Outcome<PlanBuilt>>;
  /** Brings every sheet of Udsat's up to date, those of other subjects too. */
  readonly refreshAll: (language: Language) => Promise<RefreshedAll>;
  /** What stands otherwise than when it was last told, in sentences; `null` where there is no plan. */
  readonly news: (language: Language) => Promise<readonly string[] | null>;
  readonly refreshDiagrams: (
    today: Day,
    signal?: AbortSignal,
  ) => Promise<Outcome<Refreshed, NothingToDraw | WorkbookRefusal>>;
  readonly buildReport: (
    year: number,
    today: Day,
  ) => Promise<Outcome<Reported, ReportRefusal | WorkbookRefusal>>;
  readonly go: (
    sheet: PlanSheet,
    row: number | null,
    column: PlanColumn | null,
  ) => Promise<Outcome<null>>;
  readonly mark: (code: string, change: MarkChange) => Promise<Outcome<null>>;
  /** Calls back, debounced, after cells have changed; gives what stops it. */
  readonly watch: (changed: () => void) => () => void;
}
