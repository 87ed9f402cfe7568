import { useMemo } from "react";
import type { Day } from "../../core/provision";
import { useKept } from "../../pane/kept";
import {
  dayOf,
  type Nationals,
  nationalsOf,
  NO_NATIONALS,
  type RulesChoice,
  rulesChoiceOf,
} from "../sheet/list";
import type { Surroundings } from "./actions";

/** What was chosen and typed besides the list. */
export interface Typed {
  readonly rules: RulesChoice;
  /** The national average or limit. */
  readonly national: string;
  /** The same by the year of the list, where the list says its year. */
  readonly nationals: Nationals;
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
  readonly setNationalOf: (year: number, text: string) => void;
  readonly setYears: (text: string) => void;
}

/** Kept in the workbook, where colleagues have it; null until somebody has said it. */
const useSharedText = (key: string): readonly [string | null, (text: string) => void] => {
  const [kept, set] = useKept<unknown>(key, null, { shared: true });
  return [typeof kept === "string" ? kept : null, set];
};

/** The years' averages, which the page "Udvikling" asks for too. */
export function useNationals(): readonly [
  Nationals | null,
  (change: (before: Nationals) => Nationals) => void,
] {
  const [kept, set] = useKept<unknown>("development.nationals", null, { shared: true });
  const nationals = useMemo(() => (kept === null ? null : nationalsOf(kept)), [kept]);
  return [nationals, (change) => set((before: unknown) => change(nationalsOf(before)))];
}

/** The averages with that of one year as it is typed now. */
export const withNational = (all: Nationals, year: number, text: string): Nationals => [
  ...all.filter(([one]) => one !== year),
  [year, text],
];

/** The rules, the list of the range and the figures as they were said on the page; what nobody has said is as the sheet was made. */
export function useSaid(made: Surroundings["remembered"]): Said {
  const [rules, setRules] = useSharedText("criteria.rules");
  const [day, sayDay] = useSharedText("criteria.day");
  const [national, setNational] = useSharedText("criteria.national");
  const [byYear, setByYear] = useNationals();
  const [years, setYears] = useSharedText("criteria.years");
  return {
    rules: rules === null ? (made?.rules ?? "list") : rulesChoiceOf(rules),
    setRules,
    day: day === null ? (made?.day ?? null) : dayOf(day),
    setDay: (one) => sayDay(one ?? ""),
    national: national ?? made?.national ?? "",
    setNational,
    nationals: byYear ?? made?.nationals ?? NO_NATIONALS,
    setNationalOf: (year, text) =>
      setByYear((before) =>
        withNational(byYear === null ? (made?.nationals ?? before) : before, year, text),
      ),
    years: years ?? String(made?.yearsBefore ?? ""),
    setYears,
  };
}
