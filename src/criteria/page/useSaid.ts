import type { Day } from "../../core/provision";
import { useKept } from "../../pane/kept";
import { dayOf, type RulesChoice, rulesChoiceOf } from "../sheet/list";
import type { Surroundings } from "./actions";

/** What was chosen and typed besides the list. */
export interface Typed {
  readonly rules: RulesChoice;
  /** The national average or limit. */
  readonly national: string;
  /** The years in a row before this one, for every area. */
  readonly years: string;
  readonly day: Day | null;
}

/** What is said on the page besides the list, as it was chosen or typed. */
export interface Said extends Typed {
  readonly setRules: (rules: RulesChoice) => void;
  /** The day of the list that is shown, where the range holds those of several years. */
  readonly setDay: (day: Day | null) => void;
  readonly setNational: (text: string) => void;
  readonly setYears: (text: string) => void;
}

/** Kept in the workbook, where colleagues have it; null until somebody has said it. */
const useSharedText = (key: string): readonly [string | null, (text: string) => void] => {
  const [kept, set] = useKept<unknown>(key, null, { shared: true });
  return [typeof kept === "string" ? kept : null, set];
};

/** The rules, the list of the range and the figures as they were said on the page; what nobody has said is as the sheet was made. */
export function useSaid(made: Surroundings["remembered"]): Said {
  const [rules, setRules] = useSharedText("criteria.rules");
  const [day, sayDay] = useSharedText("criteria.day");
  const [national, setNational] = useSharedText("criteria.national");
  const [years, setYears] = useSharedText("criteria.years");
  return {
    rules: rules === null ? (made?.rules ?? "list") : rulesChoiceOf(rules),
    setRules,
    day: day === null ? (made?.day ?? null) : dayOf(day),
    setDay: (one) => sayDay(one ?? ""),
    national: national ?? made?.national ?? "",
    setNational,
    years: years ?? String(made?.yearsBefore ?? ""),
    setYears,
  };
}
