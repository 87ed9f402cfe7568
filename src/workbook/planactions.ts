import { buildPlan } from "./planbuild";
import { refreshDiagrams } from "./plandiagrams";
import { buildReport } from "./planreport";
import { goToPlan, markRequirement, readPlanView } from "./planview";

const QUIET = 600;

/** Calls back once the sheets have been quiet for a moment after a change. Without Excel there is nothing to hear. */
function watch(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let remove: (() => void) | undefined;
  if (typeof Excel === "undefined") return () => undefined;
  const heard = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
    return Promise.resolve();
  };
  Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(heard);
    await context.sync();
    remove = () =>
      void Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      }).catch(() => undefined);
    if (stopped) remove();
  }).catch(() => {
    // An Excel that cannot tell of changes still reads when asked; the button stands beside it.
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    remove?.();
  };
}

/** Everything the plan's pages ask of the workbook. */
export const planActions = {
  read: readPlanView,
  build: buildPlan,
  refreshDiagrams,
  buildReport,
  go: goToPlan,
  mark: markRequirement,
  watch,
} as const;
