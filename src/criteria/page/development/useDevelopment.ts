import { useCallback, useEffect, useMemo, useState } from "react";
import type { Choice, Source } from "../../../excel/place";
import type { WorkbookRefusal } from "../../../excel/words";
import { type Action, useAction } from "../../../pane/action";
import { useKept } from "../../../pane/kept";
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
import { followed, nearestDrawn } from "../../sheet/development/read";
import type { DevelopmentReport } from "../../sheet/development/write";

type Said = readonly (readonly [string, boolean])[];
type Typed = readonly (readonly [number, string])[];

const NO_ANSWERS: Said = [];
const NO_NATIONALS: Typed = [];

/** The lists as they were read, each with how it was chosen. */
interface Lists {
  readonly sources: readonly Source[];
  readonly choices: readonly Choice[];
}

export interface Development {
  readonly around: DevelopmentAround | null;
  readonly lists: Lists | null;
  readonly read: (choices: readonly Choice[]) => Promise<void>;
  readonly reading: Action<readonly Source[], WorkbookRefusal>;
  /** The places of the lists that say no year, and what was typed for them. */
  readonly undated: readonly number[];
  readonly years: readonly (number | null)[];
  readonly setYear: (list: number, year: number | null) => void;
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

/** Once read, a list stays the same range, wherever the selection goes. */
function fixed({ sheet, area, table }: Source, choice: Choice): Choice {
  if (choice.kind !== "selection") return choice;
  return table === null ? { kind: "range", sheet, area } : { kind: "table", table };
}

/** The page's state: where the lists are, what was answered, and what they say. */
export function useDevelopment(actions: DevelopmentActions): Development {
  const [around, setAround] = useState<DevelopmentAround | null>(null);
  const [lists, setLists] = useState<Lists | null>(null);
  const [years, setYears] = useState<readonly (number | null)[]>([]);
  const [said, setSaid] = useKept("development.names", NO_ANSWERS, { shared: true });
  const [typed, setTyped] = useKept("development.nationals", NO_NATIONALS, { shared: true });
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

  const read = async (choices: readonly Choice[]): Promise<void> => {
    resetWriting();
    const outcome = await startReading(() => actions.read(choices));
    if (!outcome) return;
    setYears([]);
    setLists(
      outcome.ok
        ? {
            sources: outcome.value,
            choices: outcome.value.map((source, i) =>
              fixed(source, choices[i] ?? { kind: "selection" }),
            ),
          }
        : null,
    );
  };

  const { outcome, nationalsWrong } = useMemo(() => {
    if (!lists) return { outcome: null, nationalsWrong: false };
    const made = { years, answers: said, nationals: typed, drawn: null };
    const first = followed(lists.sources, made);
    const isNational = !first.ok && first.refusal.code.startsWith("national");
    if (!isNational || typed.length === 0) return { outcome: first, nationalsWrong: false };
    return { outcome: followed(lists.sources, { ...made, nationals: [] }), nationalsWrong: true };
  }, [lists, years, said, typed]);
  const history = outcome?.ok ? outcome.value : null;
  const undated = useMemo(
    () => (lists ? undatedLists(lists.sources.map(({ cells, sheet }) => ({ cells, sheet }))) : []),
    [lists],
  );
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
    setYear: (list, year) =>
      setYears((before) => {
        const next = [...before];
        while (next.length <= list) next.push(null);
        next[list] = year;
        return next;
      }),
    outcome,
    nationalsWrong,
    open,
    nationals: new Map(typed),
    setNational: (year, text) =>
      setTyped((before) => [
        ...before.filter(([one]) => one !== year),
        ...(text.trim() === "" ? [] : [[year, text] as const]),
      ]),
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
