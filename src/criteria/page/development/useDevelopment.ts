import { useCallback, useEffect, useMemo, useState } from "react";
import { type Choice, fixedChoice, type Source } from "../../../excel/place";
import type { WorkbookRefusal } from "../../../excel/words";
import { type Action, useAction } from "../../../pane/action";
import { useKept } from "../../../pane/kept";
import { useReread, useReturn } from "../../../pane/reread";
import {
  answerKey,
  criterionOf,
  type CriteriaRefusal,
  type Doubt,
  type History,
  type HistoryOutcome,
  undatedLists,
} from "../../judge";
import type { DevelopmentActions, DevelopmentAround } from "../../sheet/development/actions";
import type { Drawn } from "../../sheet/development/charts";
import { NO_NATIONALS } from "../../sheet/list";
import { useNationals, withNational } from "../useSaid";
import { followed, nearestDrawn } from "../../sheet/development/read";
import type { DevelopmentReport } from "../../sheet/development/write";

type Said = readonly (readonly [string, boolean])[];
type Years = readonly (number | null)[];

const NO_ANSWERS: Said = [];
const NO_YEARS: Readonly<Record<string, string>> = {};

/** The lists as they were read, each with how it was chosen. */
interface Lists {
  readonly sources: readonly Source[];
  readonly choices: readonly Choice[];
}

/** What a list's year is kept by: its sheet, and its place where a sheet holds several. */
const yearKey = (lists: Lists | null, list: number): string =>
  `${list} ${lists?.sources[list]?.sheet ?? ""}`;

const yearIn = (text = ""): number | null =>
  /^(19|20)\d\d$/.test(text.trim()) ? Number(text) : null;

export interface Development {
  readonly around: DevelopmentAround | null;
  readonly lists: Lists | null;
  readonly read: (choices: readonly Choice[]) => Promise<void>;
  readonly reading: Action<readonly Source[], WorkbookRefusal>;
  /** The places of the lists that say no year, and what was typed for them. */
  readonly undated: readonly number[];
  readonly years: Years;
  readonly yearText: (list: number) => string;
  readonly setYear: (list: number, text: string) => void;
  readonly outcome: HistoryOutcome | null;
  /** Whether the nationals that were typed could not be used. */
  readonly nationalsWrong: boolean;
  /** The years whose limit for convicted hangs on an average that is not known, or was typed. */
  readonly open: readonly number[];
  readonly nationals: ReadonlyMap<number, string>;
  readonly setNational: (year: number, text: string) => void;
  readonly answered: number;
  readonly answer: (doubt: Doubt, same: boolean) => void;
  readonly forget: () => void;
  readonly drawn: Drawn | null;
  readonly setDrawn: (drawn: Drawn) => void;
  readonly writing: Action<DevelopmentReport, WorkbookRefusal | CriteriaRefusal>;
  readonly write: (name?: string) => Promise<DevelopmentReport | null>;
}

/** The years in which an area with figures has no limit for convicted. */
function openYears({ areas, years }: History): readonly number[] {
  return years.filter((_, place) =>
    areas.some((area) => {
      const judged = area.years[place]?.judged();
      const convicted = judged && criterionOf(judged, "convicted");
      return convicted !== null && convicted !== undefined && convicted.limit === null;
    }),
  );
}

/** The page's state: where the lists are, what was answered, and what they say. */
export function useDevelopment(actions: DevelopmentActions): Development {
  const [around, setAround] = useState<DevelopmentAround | null>(null);
  const [lists, setLists] = useKept<Lists | null>("development.lists", null);
  const [yearTexts, setYearTexts] = useKept("development.years", NO_YEARS, {
    shared: true,
  });
  const [said, setSaid] = useKept("development.names", NO_ANSWERS, { shared: true });
  const [kept, setTyped] = useNationals();
  const typed = kept ?? NO_NATIONALS;
  const [chosen, setDrawn] = useKept<Drawn | null>("development.drawn", null, { shared: true });
  const reading = useAction<readonly Source[], WorkbookRefusal>();
  const writing = useAction<DevelopmentReport, WorkbookRefusal | CriteriaRefusal>();
  const { start: startReading } = reading;
  const { start: startWriting, reset: resetWriting } = writing;

  const look = useCallback(async () => {
    const found = await actions.look();
    if (found.ok) setAround(found.value);
  }, [actions]);
  useEffect(() => void look(), [look]);

  const take = useCallback(
    async (choices: readonly Choice[]): Promise<boolean> => {
      const outcome = await startReading(() => actions.read(choices));
      if (!outcome) return false;
      const sources = outcome.ok ? outcome.value : [];
      const fixed = sources.map((source, i) =>
        fixedChoice(source, choices[i] ?? { kind: "selection" }),
      );
      setLists(outcome.ok ? { sources, choices: fixed } : null);
      return true;
    },
    [actions, startReading, setLists],
  );
  const read = async (choices: readonly Choice[]): Promise<void> => {
    resetWriting();
    await take(choices);
  };

  // Lists that were read are read again as cells change, and when the page is come back to.
  const again = useCallback(
    () => (lists ? take(lists.choices) : Promise.resolve(true)),
    [lists, take],
  );
  useReturn(again);
  useReread(actions.watch, async () => {
    await look();
    return again();
  });

  const undated = useMemo(
    () => (lists ? undatedLists(lists.sources.map(({ cells, sheet }) => ({ cells, sheet }))) : []),
    [lists],
  );
  // A list that has come to say its year is not told another.
  const years = useMemo(
    () =>
      (lists?.sources ?? []).map((_, list) =>
        undated.includes(list) ? yearIn(yearTexts[yearKey(lists, list)]) : null,
      ),
    [lists, undated, yearTexts],
  );

  const { outcome, nationalsWrong } = useMemo(() => {
    if (!lists) return { outcome: null, nationalsWrong: false };
    const made = { years, answers: said, nationals: typed, drawn: null };
    const first = followed(lists.sources, made);
    const isNational = !first.ok && first.refusal.code.startsWith("national");
    if (!isNational || typed.length === 0) return { outcome: first, nationalsWrong: false };
    return { outcome: followed(lists.sources, { ...made, nationals: [] }), nationalsWrong: true };
  }, [lists, years, said, typed]);
  const history = outcome?.ok ? outcome.value : null;
  const open = useMemo(() => {
    const asked = history ? openYears(history) : [];
    return [...new Set([...asked, ...(history ? typed.map(([year]) => year) : [])])].sort();
  }, [history, typed]);
  const drawn = useMemo(
    () => chosen ?? (history ? nearestDrawn(history) : null),
    [chosen, history],
  );

  const write = async (name?: string): Promise<DevelopmentReport | null> => {
    if (!lists || !history) return null;
    const request = {
      lists: lists.choices.map((choice, index) => ({ choice, year: years[index] ?? null })),
      answers: said,
      nationals: nationalsWrong ? [] : typed,
      ...(drawn ? { drawn } : {}),
      ...(name === undefined ? {} : { name }),
    };
    const done = await startWriting((signal) => actions.write(request, signal));
    if (!done?.ok) return null;
    await look();
    return done.value;
  };

  return {
    around,
    lists,
    read,
    reading,
    undated,
    years,
    yearText: (list) => yearTexts[yearKey(lists, list)] ?? "",
    setYear: (list, text) =>
      setYearTexts((before) => ({ ...before, [yearKey(lists, list)]: text })),
    outcome,
    nationalsWrong,
    open,
    nationals: new Map(typed),
    setNational: (year, text) => setTyped((before) => withNational(before, year, text)),
    answered: said.length,
    answer: ({ one, other }, same) => {
      const key = answerKey(one, other);
      setSaid((before) => [...before.filter(([name]) => name !== key), [key, same]]);
    },
    forget: () => setSaid(NO_ANSWERS),
    drawn,
    setDrawn,
    writing,
    write,
  };
}
