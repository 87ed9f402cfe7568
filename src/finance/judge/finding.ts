import type { Frame } from "../rules/frames";
import type { PayerRule } from "../rules/sources";
import type { ThemeList } from "../rules/themes/list";
import type { Doubt, Spot } from "../read/plan/doubt";
import type { Share } from "./share";

/** How bad: the fund would not accept it; look at it; good to know. */
export type Severity = "error" | "warning" | "information";

/** What was found, with what its sentence needs. Amounts in øre. */
export type Finding = Spot & {
  /** Other cells of which the same is to be said. */
  readonly also?: readonly Spot[];
} & (
    | {
        readonly kind: "doubt";
        readonly doubt: Doubt;
        readonly range: readonly [low: number, high: number] | undefined;
      }
    /** A stated sum that is not its parts; `rounding` where the difference is one step of the figures. Øre. */
    | {
        readonly kind: "sumWrong";
        readonly label: string;
        readonly stated: number;
        readonly parts: number;
        readonly rounding: boolean;
      }
    | { readonly kind: "yearUnreadable"; readonly text: string }
    /** The grant takes more in a year than the fund has for all plans. Øre. */
    | {
        readonly kind: "frameExceeded";
        readonly frame: Frame;
        readonly year: number;
        readonly ore: number;
      }
    /** Works in years for which no frame is known here. */
    | { readonly kind: "frameUnknown"; readonly name: string; readonly year: number }
    /** Whose themes and frames the plan is held against, where the user has not said it. */
    | { readonly kind: "regulation"; readonly list: ThemeList; readonly first: number }
    /** The plan begins after the last regulation that is known. */
    | { readonly kind: "regulationUnknown"; readonly first: number; readonly last: number }
    | { readonly kind: "cofinancingLow"; readonly share: Share }
    /** Money that may or may not count as local decides whether the least share is met. */
    | { readonly kind: "cofinancingOpen"; readonly share: Share }
    | {
        readonly kind: "themeUnknown";
        readonly text: string;
        readonly list: ThemeList;
        readonly nearest: string | undefined;
        readonly close: boolean;
      }
    /** `proposed`: the regulation is the one of the plan's first year, and the user may choose another. */
    | {
        readonly kind: "themeOtherPeriod";
        readonly text: string;
        readonly name: string;
        readonly from: ThemeList;
        readonly list: ThemeList;
        readonly nearest: string | undefined;
        readonly proposed: boolean;
      }
    | {
        readonly kind: "themeSpelling";
        readonly text: string;
        readonly name: string;
        readonly list: ThemeList;
      }
    /** Themes side by side in one cell. */
    | {
        readonly kind: "themeSeveral";
        readonly text: string;
        readonly names: readonly string[];
        readonly list: ThemeList;
      }
    | { readonly kind: "themeMissing"; readonly activity: string; readonly list: ThemeList }
    | { readonly kind: "themesAbsent"; readonly list: ThemeList }
    | { readonly kind: "physicalAsSocial"; readonly activity: string }
    | { readonly kind: "socialAsPhysical"; readonly activity: string }
    /** Told once a plan: rents are known, and no theme is asked of them. */
    | { readonly kind: "rentSupport" }
    | { readonly kind: "kindUnknown"; readonly text: string }
    | { readonly kind: "frameYears"; readonly frames: readonly Frame[]; readonly year: number }
    | {
        readonly kind: "yearOutsidePlan";
        readonly year: number;
        readonly first: number;
        readonly last: number;
      }
    | { readonly kind: "yearUncovered"; readonly year: number }
    | { readonly kind: "yearMissing" }
    | {
        readonly kind: "sourceUncertain";
        readonly text: string;
        readonly rule: PayerRule;
        readonly inKind: boolean;
        readonly ore: number;
      }
    | { readonly kind: "saleNeedsPlan"; readonly ore: number }
    /** `whole`: all lines of the year together, as the financing is not told by activity. */
    | {
        readonly kind: "costUnfinanced";
        readonly activity: string;
        readonly whole: boolean;
        readonly year: number;
        readonly ore: number;
      }
    | {
        readonly kind: "financingUncosted";
        readonly activity: string;
        readonly whole: boolean;
        readonly year: number;
        readonly ore: number;
      }
    | {
        readonly kind: "financingDiffers";
        readonly activity: string;
        readonly whole: boolean;
        readonly year: number;
        readonly cost: number;
        readonly paid: number;
      }
    | { readonly kind: "duplicate"; readonly of: number }
    /** Amounts that seem to stand in another unit than the rest: what they (typically) are, what the rest typically are, and how many of all of their sort they are. */
    | {
        readonly kind: "amountScale";
        readonly of: ScaledPart;
        readonly ore: number;
        readonly typical: number;
        readonly count: number;
        readonly all: number;
      }
    | { readonly kind: "amountNegative"; readonly ore: number }
  );

/** What the amounts in another unit have in common: one line, who pays them ("" for the costs), their year, or nothing. */
export type ScaledPart =
  | { readonly by: "line" }
  | { readonly by: "source"; readonly name: string }
  | { readonly by: "year"; readonly year: number }
  | { readonly by: "plan" };

export type FindingKind = Finding["kind"];

/** How bad a finding is. */
export function severityOf(finding: Finding): Severity {
  switch (finding.kind) {
    case "cofinancingLow":
    case "themeUnknown":
    case "themeOtherPeriod":
    case "themeSeveral":
    case "physicalAsSocial":
    case "socialAsPhysical":
    case "frameYears":
    case "yearOutsidePlan":
    case "yearUnreadable":
    case "yearMissing":
    case "costUnfinanced":
    case "financingUncosted":
    case "financingDiffers":
    case "doubt":
      return "error";
    case "sumWrong":
      return finding.rounding ? "information" : "error";
    case "cofinancingOpen":
    case "themeMissing":
    case "kindUnknown":
    case "yearUncovered":
    case "sourceUncertain":
    case "saleNeedsPlan":
    case "duplicate":
    case "amountScale":
    case "frameExceeded":
    case "frameUnknown":
    case "regulationUnknown":
    case "amountNegative":
      return "warning";
    case "themeSpelling":
    case "themesAbsent":
    case "rentSupport":
    case "regulation":
      return "information";
  }
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/** Worst first, then down the sheet. */
export function byWeight(a: Finding, b: Finding): number {
  return ORDER[severityOf(a)] - ORDER[severityOf(b)] || a.row - b.row || a.column - b.column;
}
