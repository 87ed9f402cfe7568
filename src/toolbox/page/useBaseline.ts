import { useCallback, useEffect, useRef, useState } from "react";
import { BASELINE_KEY, baselineNow, type FollowedBaseline } from "../../criteria";
import type { Choice, Source } from "../../excel/place";
import type { WorkbookRefusal } from "../../excel/words";
import { useAction } from "../../pane/action";
import { useKept } from "../../pane/kept";
import { useReread } from "../../pane/reread";
import type { ToolboxActions } from "./actions";

const SHARED = { shared: true } as const;

/** The area that a plan begins from, read again as its list changes; `outdated` where the list no longer gives its figures. */
export function useBaseline(actions: ToolboxActions): {
  readonly baseline: FollowedBaseline<Choice> | null;
  readonly outdated: boolean;
  readonly forget: () => void;
} {
  const [baseline, setBaseline] = useKept<FollowedBaseline<Choice> | null>(
    BASELINE_KEY,
    null,
    SHARED,
  );
  const [outdated, setOutdated] = useState(false);
  const [sheet, setSheet] = useState<string | null>(null);
  const { start } = useAction<Source, WorkbookRefusal>();
  const list = baseline?.from?.list;
  const again = async (): Promise<boolean> => {
    if (!baseline || !list) return true;
    const outcome = await start(() => actions.readLists(list));
    if (!outcome) return false;
    const now = outcome.ok ? baselineNow(baseline, outcome.value.cells, outcome.value.sheet) : null;
    if (outcome.ok) setSheet(outcome.value.sheet);
    setOutdated(now === null);
    if (now && JSON.stringify(now) !== JSON.stringify(baseline)) setBaseline(now);
    return true;
  };
  const where = JSON.stringify(list ?? null);
  const latest = useRef(again);
  latest.current = again;
  // Where the list is read comes from the workbook a moment after the page.
  useEffect(() => void latest.current(), [where]);
  const listen = useCallback(
    (changed: () => void) => actions.watch(changed, sheet),
    [actions, sheet],
  );
  useReread(list ? listen : null, again);
  return {
    baseline,
    outdated: outdated && baseline !== null,
    forget: () => {
      setOutdated(false);
      setBaseline(null);
    },
  };
}
