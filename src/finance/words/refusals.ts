import type { PlanRefusal } from "../judge/check";
import type { RulesRefusal } from "../judge/rules";
import type { Doubt } from "../read/plan/doubt";
import type { ThemeList } from "../rules/themes/list";

/** Why a plan, its rules or a theme gives no answer. */
export type FinanceRefusal =
  | PlanRefusal
  | RulesRefusal
  | { readonly kind: "noFinancing" }
  /** The share, or the amount that is missing, is in doubt; `more` other questions are open. */
  | {
      readonly kind: "shareInDoubt";
      readonly doubt: Doubt;
      readonly more: number;
      readonly range: readonly [number, number] | undefined;
    }
  | { readonly kind: "gapInDoubt"; readonly doubt: Doubt; readonly more: number }
  | { readonly kind: "basisUnknown"; readonly text: string }
  | { readonly kind: "noTheme" }
  | { readonly kind: "severalThemes"; readonly text: string; readonly names: readonly string[] }
  | {
      readonly kind: "unknownTheme";
      readonly text: string;
      readonly nearest: string | undefined;
      readonly list: ThemeList;
      readonly period: string;
    }
  | {
      readonly kind: "otherTheme";
      readonly text: string;
      readonly nearest: string | undefined;
      readonly list: ThemeList;
      readonly period: string;
      readonly theirs: string;
    };

/** Those that are not a plan's own reading. */
export type OtherRefusal = Exclude<
  FinanceRefusal,
  { readonly kind: "noPlan" | "shareInDoubt" | "gapInDoubt" }
>;
