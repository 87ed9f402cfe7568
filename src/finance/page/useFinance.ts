import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type CorrectionRow, correctionsOf } from "../read/corrections";
import { checkPlan, type PlanRefusal, type Report } from "../judge/check";
import { rulesTold, type RulesRefusal } from "../judge/rules";
import type { PlanFacts } from "../read/facts";
import type { WorkbookRefusal } from "../../excel/words";
import { THEME_LISTS } from "../rules/themes";
import type { ThemeList } from "../rules/themes/list";
import type { FinanceBuilt, FinanceRequest, FinanceSurroundings } from "../sheet/actions";
import type { PlanCells, PlanChoice } from "../sheet/place";
import { FINANCE_TABLE } from "../sheet/layout";
import { type Action, useAction } from "../../pane/action";
import { useErrand } from "../../pane/errand";
import { useReread } from "../../pane/reread";
import type { FinanceActions } from "./actions";
import { useKept } from "../../pane/kept";

export interface Finance extends Pick<FinanceActions, "colour" | "uncolour"> {
  readonly around: FinanceSurroundings | null;
  readonly choice: PlanChoice;
  readonly choose: (choice: PlanChoice) => void;
  /** What the sheet "Overblik" says of the plan, null where nothing is known of it yet. */
  readonly facts: PlanFacts | null;
  /** The id of the theme list, "" for the one proposed. */
  readonly rules: string;
  readonly setRules: (id: string) => void;
  readonly plan: PlanCells | null;
  readonly report: Report | PlanRefusal | RulesRefusal | null;
  readonly reading: Action<PlanCells, WorkbookRefusal>;
  readonly writing: Action<FinanceBuilt, WorkbookRefusal | PlanRefusal>;
  readonly going: Action<null, WorkbookRefusal>;
  /** Says whether a reading began: one that is running goes on. */
  readonly read: (choice?: PlanChoice) => Promise<boolean>;
  readonly write: (request: FinanceRequest) => Promise<void>;
  readonly go: (row: number, column: number) => void;
  /** Keeps answers about the reading in the workbook, and reads the plan again. */
  readonly say: (answers: readonly CorrectionRow[]) => Promise<void>;
  readonly saying: Action<{ readonly sheet: string }, WorkbookRefusal>;
  /** Keeps a named what-if in the workbook, and reads it back with the plan. */
  readonly keep: (name: string, ore: number) => Promise<void>;
  readonly keeping: Action<{ readonly sheet: string }, WorkbookRefusal>;
  readonly insert: () => void;
  readonly inserting: Action<{ readonly cell: string }, WorkbookRefusal>;
}

const listOf = (id: string): ThemeList | undefined => THEME_LISTS.find((list) => list.id === id);

const SELECTION: PlanChoice = { kind: "selection" };

/** The page's state: where the plan is, by which themes, and what the check says of it; read again as its sheet changes. */
export function useFinance(actions: FinanceActions): Finance {
  const [around, setAround] = useState<FinanceSurroundings | null>(null);
  const [choice, setChoice] = useKept<PlanChoice>("finance.choice", SELECTION);
  const [rules, setRules] = useKept("finance.rules", "", { shared: true });
  const [plan, setPlan] = useKept<PlanCells | null>("finance.plan", null);
  const reading = useAction<PlanCells, WorkbookRefusal>();
  const writing = useAction<FinanceBuilt, WorkbookRefusal | PlanRefusal>();
  const going = useAction<null, WorkbookRefusal>();
  const saying = useAction<{ readonly sheet: string }, WorkbookRefusal>();
  const keeping = useAction<{ readonly sheet: string }, WorkbookRefusal>();
  const inserting = useAction<{ readonly cell: string }, WorkbookRefusal>();
  const { start: startReading } = reading;
  const { start: startWriting } = writing;
  const { start: startGoing } = going;

  const look = useCallback(async () => {
    const found = await actions.look();
    if (found.ok) setAround(found.value);
    return found.ok ? found.value : null;
  }, [actions]);

  const read = useCallback(
    async (from: PlanChoice = choice) => {
      const outcome = await startReading(() => actions.read(from));
      if (outcome) setPlan(outcome.ok ? outcome.value : null);
      return outcome !== null;
    },
    [actions, choice, startReading, setPlan],
  );

  const errand = useErrand("finance", () => void read({ kind: "selection" }));

  // Only when the page opens: later the user chooses. A plan that was read before is read again.
  const opened = useRef((found: FinanceSurroundings | null) => {
    if (errand.current) return;
    if (plan) return void read(plan.choice);
    if (!found || found.own === null) return;
    const own: PlanChoice = { kind: "table", table: FINANCE_TABLE };
    setChoice(own);
    void read(own);
  });
  useEffect(() => {
    let here = true;
    void look().then((found) => here && opened.current(found));
    return () => {
      here = false;
    };
  }, [look]);

  // Its own sheet may change, the table with the answers on how it is read, and what "Overblik" says: all are listened to.
  useReread(actions.watch, async () => {
    if (plan) return read(plan.choice);
    await look();
    return true;
  });

  const facts = plan?.facts ?? around?.facts ?? null;
  const report = useMemo(() => {
    if (!plan) return null;
    const chosen = listOf(rules) ?? rulesTold(plan.reading);
    if (chosen && "kind" in chosen) return chosen;
    return checkPlan(plan.cells, {
      rules: chosen,
      facts: plan.facts,
      corrections: correctionsOf(plan.reading),
    });
  }, [plan, rules]);

  const write = async (request: FinanceRequest): Promise<void> => {
    const outcome = await startWriting((signal) => actions.write(request, signal));
    if (!outcome?.ok) return;
    await look();
    const own: PlanChoice = { kind: "table", table: FINANCE_TABLE };
    setChoice(own);
    await read(own);
  };

  const go = (row: number, column: number): void => {
    if (plan)
      void startGoing(() =>
        actions.go(plan.sheet, {
          row: plan.area.row + row,
          column: plan.area.column + column,
          rows: 1,
          columns: 1,
        }),
      );
  };

  const say = async (answers: readonly CorrectionRow[]): Promise<void> => {
    const outcome = await saying.start(() => actions.say(answers));
    if (outcome?.ok) await read(plan?.choice);
  };

  const keep = async (name: string, ore: number): Promise<void> => {
    const outcome = await keeping.start(() => actions.keep(name, ore));
    if (outcome?.ok) await read(plan?.choice);
  };

  const insert = (): void => {
    if (plan) void inserting.start(() => actions.insert(plan, plan.reading !== undefined));
  };

  return {
    colour: actions.colour,
    uncolour: actions.uncolour,
    say,
    saying,
    keep,
    keeping,
    insert,
    inserting,
    around,
    choice,
    choose: setChoice,
    facts,
    rules,
    setRules,
    plan,
    report,
    reading,
    writing,
    going,
    read,
    write,
    go,
  };
}
