import { useCallback, useEffect, useMemo, useState } from "react";
import { assess, countsYears, type CriteriaRefusal } from "../judge";
import type { WorkbookRefusal } from "../../excel/words";
import { CRITERIA_VERSIONS, type CriteriaVersion, TOOLBOX_VERSION, type VersionId } from "../rules";
import { CRITERIA_SOURCE } from "../sheet/layout";
import type { Choice, Source } from "../../excel/place";
import { type Action, useAction } from "../../pane/action";
import { useErrand } from "../../pane/errand";
import { needsNational } from "./needs";
import type { CriteriaActions, SheetReport, Surroundings } from "./actions";
import { type Overview, overview } from "./overview";

/** The list as judged, or why it cannot be. */
export type Result =
  | { readonly ok: true; readonly list: Overview }
  | { readonly ok: false; readonly refusal: CriteriaRefusal };

/** What is wrong with what was typed besides the list. */
export interface Problems {
  readonly national: CriteriaRefusal | null;
  readonly years: CriteriaRefusal | null;
}

const FINE: Problems = { national: null, years: null };

/** The list as judged, and what is wrong with the national average or the years: the list then stands as if they were not given. */
function judged(
  list: Source,
  version: CriteriaVersion,
  national: string,
  years: string,
  problems = FINE,
): { readonly result: Result; readonly problems: Problems } {
  const average = problems.national || !needsNational(version) ? null : national;
  const yearsBefore = problems.years || !countsYears(version) ? null : years;
  const outcome = assess(list.cells, { rules: Number(version.id), national: average, yearsBefore });
  if (outcome.ok) return { result: { ok: true, list: overview(outcome.value) }, problems };
  const { refusal } = outcome;
  if (refusal.code.startsWith("national") && !problems.national)
    return judged(list, version, national, years, { ...problems, national: refusal });
  if (refusal.code === "yearsUnreadable" && !problems.years)
    return judged(list, version, national, years, { ...problems, years: refusal });
  return { result: outcome, problems };
}

/** The years typed for all areas; `null` where none or none that count were. */
const yearsTyped = (
  years: string,
  version: CriteriaVersion,
  { years: problem }: Problems,
): number | null =>
  problem || !countsYears(version) || !/\d/.test(years) ? null : Number(years.replace(",", "."));

export interface Criteria {
  readonly around: Surroundings | null;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly version: CriteriaVersion;
  readonly setVersion: (id: VersionId) => void;
  /** The national average as it was typed. */
  readonly national: string;
  readonly setNational: (text: string) => void;
  /** The years in a row before this one as they were typed, for every area. */
  readonly years: string;
  readonly setYears: (text: string) => void;
  readonly source: Source | null;
  readonly result: Result | null;
  readonly problems: Problems;
  readonly reading: Action<Source, WorkbookRefusal>;
  readonly writing: Action<SheetReport, WorkbookRefusal | CriteriaRefusal>;
  readonly read: (from?: Choice) => Promise<void>;
  /** Inserts or refreshes the sheet; gives the report where it went well. */
  readonly write: (name?: string) => Promise<SheetReport | null>;
  readonly go: (row: number, column: number | null) => void;
  readonly going: Action<null, WorkbookRefusal>;
}

const versionOf = (id: VersionId): CriteriaVersion =>
  CRITERIA_VERSIONS.find((version) => version.id === id) ?? TOOLBOX_VERSION;

/** Once read, the list stays the same range, wherever the selection goes. */
const fixed = ({ sheet, area, table }: Source, choice: Choice): Choice => {
  if (choice.kind !== "selection") return choice;
  return table === null ? { kind: "range", sheet, area } : { kind: "table", table };
};

/** The page's state: where the list is, which rules, what they say of it. */
export function useCriteria(actions: CriteriaActions): Criteria {
  const [around, setAround] = useState<Surroundings | null>(null);
  const [choice, setChoice] = useState<Choice>({ kind: "selection" });
  const [version, setVersion] = useState(TOOLBOX_VERSION);
  const [national, setNational] = useState("");
  const [years, setYears] = useState("");
  const [source, setSource] = useState<{ readonly list: Source; readonly choice: Choice } | null>(
    null,
  );
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
      if (outcome?.ok) setSource({ list: outcome.value, choice: fixed(outcome.value, from) });
      else if (outcome) setSource(null);
    },
    [actions, choice, startReading, resetWriting],
  );

  useErrand("criteria", () => void read({ kind: "selection" }));

  useEffect(() => {
    let here = true;
    void look().then((found) => {
      if (!here || !found?.remembered) return;
      // A sheet that is there already is what the user came for: its own list, by its own rules.
      setVersion(versionOf(found.remembered.version));
      setNational(
        found.remembered.national === null
          ? ""
          : String(found.remembered.national).replace(".", ","),
      );
      setYears(found.remembered.yearsBefore === null ? "" : String(found.remembered.yearsBefore));
      setChoice({ kind: "name", name: CRITERIA_SOURCE });
    });
    return () => {
      here = false;
    };
  }, [look]);

  const judgement = useMemo(
    () => (source ? judged(source.list, version, national, years) : null),
    [source, version, national, years],
  );
  const result = judgement?.result ?? null;
  const problems = judgement?.problems ?? FINE;

  const write = async (name?: string): Promise<SheetReport | null> => {
    if (!source || !result?.ok) return null;
    const request = {
      choice: source.choice,
      version: version.id,
      national: result.list.assessment.national,
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
    version,
    setVersion: (id) => setVersion(versionOf(id)),
    national,
    setNational,
    years,
    setYears,
    source: source?.list ?? null,
    result,
    problems,
    reading,
    writing,
    read,
    write,
    go,
    going,
  };
}
