import { useCallback, useEffect, useState } from "react";
import type { Area } from "../../excel/address";
import { today } from "../../excel/clock";
import type { PlanColumn } from "../read/columns";
import type { PlanSheet } from "../read/plan";
import type { WorkbookRefusal } from "../../excel/words";
import type { Day } from "../../core/provision";
import type { PlanView } from "../sheet/view";
import { type Action, useAction } from "../../pane/action";
import { useReread } from "../../pane/reread";
import type { PlanActions } from "./actions";
import { useKept } from "../../pane/kept";

export interface PlanState {
  readonly view: PlanView | null;
  /**
   * Where the page has the building of the plan's sheets: first where it came to a workbook without a plan, and there it
   * stays with what it says; else last; nowhere until the workbook has answered.
   */
  readonly builds: "first" | "last" | null;
  readonly day: Day;
  /** The year reported on: last year, until the user chooses another. */
  readonly year: number;
  readonly setYear: (year: number) => void;
  readonly reading: Action<PlanView, WorkbookRefusal>;
  /** Says whether a reading began: one that is running goes on. */
  readonly read: () => Promise<boolean>;
  readonly going: Action<null, WorkbookRefusal>;
  readonly go: (sheet: PlanSheet, row: number | null, column: PlanColumn | null) => void;
  readonly show: (sheet: string, area: Area) => void;
}

/** The plan as the workbook has it: read when the page opens, again as cells change, and when asked. */
export function usePlan(actions: PlanActions): PlanState {
  const day = today();
  const [view, setView] = useState<PlanView | null>(null);
  const [builds, setBuilds] = useState<PlanState["builds"]>(null);
  const [year, setYear] = useKept("plan.year", Number(day.slice(0, 4)) - 1);
  const reading = useAction<PlanView, WorkbookRefusal>();
  const going = useAction<null, WorkbookRefusal>();
  const { start: startReading } = reading;
  const { start: startGoing } = going;
  const read = useCallback(async () => {
    const outcome = await startReading(() => actions.read(year, day));
    if (outcome?.ok) setView(outcome.value);
    return outcome !== null;
  }, [actions, startReading, year, day]);
  useEffect(() => void read(), [read]);
  useReread(actions.watch, read);
  const go = useCallback(
    (sheet: PlanSheet, row: number | null, column: PlanColumn | null) =>
      void startGoing(() => actions.go(sheet, row, column)),
    [actions, startGoing],
  );
  const show = useCallback(
    (sheet: string, area: Area) => void startGoing(() => actions.show(sheet, area)),
    [actions, startGoing],
  );
  const answered = view !== null || reading.state.kind === "failed";
  if (view?.there.length === 0 && builds !== "first") setBuilds("first");
  else if (answered && builds === null) setBuilds("last");
  return { view, builds, day, year, setYear, reading, read, going, go, show };
}
