import { type ContextType, useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  type AreaList,
  assess,
  type Choices,
  countsYears,
  type CriteriaRefusal,
  type UnderRules,
  underEachRules,
} from "../judge";
import type { WorkbookRefusal } from "../../excel/words";
import { CRITERIA_VERSIONS, type CriteriaVersion, TOOLBOX_VERSION } from "../rules";
import { CRITERIA_SOURCE } from "../sheet/layout";
import { type Choice, fixedChoice, type Source, type Taken } from "../../excel/place";
import { type Action, useAction } from "../../pane/action";
import { useErrand } from "../../pane/errand";
import { useReread } from "../../pane/reread";
import {
  type Nationals,
  nationalsUnder,
  partKeys,
  partOf,
  type RulesChoice,
  rulesOf,
} from "../sheet/list";
import type { CriteriaActions, SheetReport, Surroundings } from "./actions";
import type { JudgedWith } from "./judgedwith";
import { type Overview, overview } from "./overview";
import { useKept } from "../../pane/kept";
import { type Said, type Typed, useSaid } from "./useSaid";

/** The list as judged, or why it cannot be. `list` is the part that is shown, `all` the whole range; `undated` is what each version of the rules says, where the list's year is not known and matters. */
export type Result =
  | {
      readonly ok: true;
      readonly list: Overview;
      readonly all: AreaList;
      readonly undated: readonly UnderRules[];
    }
  | { readonly ok: false; readonly refusal: CriteriaRefusal };

/** What is wrong with what was typed besides the list. */
export interface Problems {
  readonly national: CriteriaRefusal | null;
  /** Of the averages that were given for a year, by that year. */
  readonly nationals: ReadonlyMap<number, CriteriaRefusal>;
  readonly years: CriteriaRefusal | null;
}

const FINE: Problems = { national: null, nationals: new Map(), years: null };

const isNational = ({ code }: CriteriaRefusal): boolean => code.startsWith("national");

/** Those of the years that nothing is wrong with. */
const readable = (nationals: Nationals, problems: Problems): Nationals =>
  nationals.filter(([year]) => !problems.nationals.has(year));

/** What is wrong with each of the averages that were given for a year, tried one by one. */
function wrongYears(
  source: Source,
  choices: Choices,
  nationals: Nationals,
): ReadonlyMap<number, CriteriaRefusal> {
  return new Map(
    nationals.flatMap(([year, text]) => {
      const alone = { ...choices, national: null, nationals: new Map([[year, text]]) };
      const outcome = assess(source.cells, alone);
      return !outcome.ok && isNational(outcome.refusal) ? [[year, outcome.refusal] as const] : [];
    }),
  );
}

/** The list as judged, and what is wrong with the national average or the years: the list then stands as if they were not given. */
function judged(
  source: Source,
  typed: Typed,
  problems = FINE,
): { readonly result: Result; readonly problems: Problems } {
  const choices: Choices = {
    rules: rulesOf(typed.rules),
    national: problems.national ? null : typed.national,
    nationals: nationalsUnder(typed.rules, readable(typed.nationals, problems)),
    yearsBefore: problems.years ? null : typed.years,
    sheet: source.sheet,
  };
  const outcome = assess(source.cells, choices);
  if (outcome.ok) {
    const part = partOf(outcome.value, typed.day);
    const result: Result = part
      ? {
          ok: true,
          list: overview(part),
          all: outcome.value,
          undated: underEachRules(source.cells, outcome.value, choices),
        }
      : { ok: false, refusal: { code: "noRows" } };
    return { result, problems };
  }
  const { refusal } = outcome;
  if (isNational(refusal) && problems.nationals.size === 0) {
    const nationals = wrongYears(source, choices, typed.nationals);
    if (nationals.size > 0) return judged(source, typed, { ...problems, nationals });
  }
  if (isNational(refusal) && !problems.national)
    return judged(source, typed, { ...problems, national: refusal });
  if (refusal.code === "yearsUnreadable" && !problems.years)
    return judged(source, typed, { ...problems, years: refusal });
  return { result: outcome, problems };
}

/** The years typed for all areas; `null` where none or none that count were. */
const yearsTyped = (
  years: string,
  version: CriteriaVersion,
  { years: problem }: Problems,
): number | null =>
  problem || !countsYears(version) || !/\d/.test(years) ? null : Number(years.replace(",", "."));

/** What the list that is shown is known by among those of the range. */
export const partKey = ({ all, list }: Extract<Result, { ok: true }>): string =>
  partKeys(all)[all.parts.indexOf(list.assessment)] ?? "";

export interface Criteria extends Said {
  readonly around: Surroundings | null;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  /** The version that the part shown is judged by. */
  readonly version: CriteriaVersion;
  readonly source: Source | null;
  readonly result: Result | null;
  readonly problems: Problems;
  readonly reading: Action<Source, WorkbookRefusal>;
  readonly writing: Action<SheetReport, WorkbookRefusal | CriteriaRefusal>;
  /** Says whether a reading began: one that is running goes on. */
  readonly read: (from?: Choice) => Promise<boolean>;
  /** Inserts or refreshes the sheet; gives the report where it went well. */
  readonly write: (name?: string) => Promise<SheetReport | null>;
  readonly go: (row: number, column: number | null) => void;
  readonly going: Action<null, WorkbookRefusal>;
  /** Where the list is read and how it is judged, for whoever follows one of its areas. */
  readonly judgedWith: ContextType<typeof JudgedWith>;
}

const versionOf = (rules: RulesChoice): CriteriaVersion =>
  CRITERIA_VERSIONS.find((version) => version.id === rules) ?? TOOLBOX_VERSION;

const SELECTION: Choice = { kind: "selection" };

/** The page's state: where the list is, which rules, what they say of it. */
export function useCriteria(actions: CriteriaActions): Criteria {
  const [around, setAround] = useState<Surroundings | null>(null);
  const [choice, setChoice] = useKept<Choice>("criteria.choice", SELECTION);
  const said = useSaid(around?.remembered ?? null);
  const { rules, day, national, nationals, years } = said;
  const [source, setSource] = useKept<Taken | null>("criteria.source", null);
  const reading = useAction<Source, WorkbookRefusal>();
  const writing = useAction<SheetReport, WorkbookRefusal | CriteriaRefusal>();
  const going = useAction<null, WorkbookRefusal>();
  const { start: startReading } = reading;
  const { start: startWriting, reset: resetWriting } = writing;
  const { start: startGoing } = going;

  const look = useCallback(async () => {
    const found = await actions.look();
    if (found.ok) setAround(found.value);
    return found.ok ? found.value : null;
  }, [actions]);

  const read = useCallback(
    async (from: Choice = choice) => {
      resetWriting();
      const outcome = await startReading((signal) => actions.read(from, signal));
      if (outcome?.ok) setSource({ list: outcome.value, choice: fixedChoice(outcome.value, from) });
      else if (outcome) setSource(null);
      return outcome !== null;
    },
    [actions, choice, startReading, resetWriting, setSource],
  );

  const errand = useErrand("criteria", () => void read({ kind: "selection" }));

  // A list that was read is read again when its sheet changes, and when the page is come back to; what else there is, too.
  const sheet = source?.list.sheet ?? null;
  const again = useCallback(
    () => (source ? read(source.choice) : Promise.resolve(true)),
    [source, read],
  );
  const listen = useCallback(
    (changed: () => void) => actions.watch(changed, sheet),
    [actions, sheet],
  );
  useReread(listen, async () => {
    await look();
    return again();
  });
  const back = useRef(() => {
    if (source && !errand.current) void again();
    return source !== null;
  });

  useEffect(() => {
    let here = true;
    void look().then((found) => {
      if (!here || back.current() || !found?.remembered) return;
      // A sheet that is there already is what the user came for: its own list.
      setChoice({ kind: "name", name: CRITERIA_SOURCE });
    });
    return () => {
      here = false;
    };
  }, [look, setChoice]);

  const judgement = useMemo(
    () => (source ? judged(source.list, { rules, national, nationals, years, day }) : null),
    [source, rules, national, nationals, years, day],
  );
  const result = judgement?.result ?? null;
  const problems = judgement?.problems ?? FINE;
  const version = result?.ok ? result.list.assessment.version : versionOf(rules);

  const averages = useMemo(
    () => ({
      national: problems.national || national.trim() === "" ? null : national,
      nationals: readable(nationals, problems),
    }),
    [national, nationals, problems],
  );
  const judgedWith = useMemo(() => {
    if (!source || !result?.ok) return null;
    const { day: of } = result.list.assessment;
    return { list: source.choice, rules: rulesOf(rules), ...averages, day: of };
  }, [source, result, rules, averages]);

  const write = async (name?: string): Promise<SheetReport | null> => {
    if (!source || !result?.ok) return null;
    const request = {
      choice: source.choice,
      rules,
      ...averages,
      day: result.all.parts.length > 1 ? partKey(result) : null,
      yearsBefore: yearsTyped(years, version, problems),
      ...(name === undefined ? {} : { name }),
    };
    const outcome = await startWriting((signal) => actions.write(request, signal));
    if (!outcome?.ok) return null;
    await look();
    return outcome.value;
  };

  const go = (row: number, column: number | null): void => {
    if (!source) return;
    const { sheet, area } = source.list;
    const cells =
      column === null
        ? { ...area, row: area.row + row - 1, rows: 1 }
        : { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 };
    void startGoing(() => actions.go(sheet, cells));
  };

  return {
    around,
    choice,
    choose: setChoice,
    ...said,
    version,
    source: source?.list ?? null,
    result,
    problems,
    reading,
    writing,
    read,
    write,
    go,
    going,
    judgedWith,
  };
}
