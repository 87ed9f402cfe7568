import type { Language } from "../../core/words/language";
import { today } from "../../excel/clock";
import { workbookKeeper } from "../../excel/kept";
import { changesBetween, NOTHING_TOLD, type Snapshot } from "../judge/changes";
import { snapshotOf } from "../judge/snapshot";
import { explainChange } from "../words/changes";
import { readPlanView } from "./view";

/** Where everything stood when it was last told; kept in the workbook, so that a colleague's update counts too. */
const TOLD = "plan.told";

/**
 * What stands otherwise for the reader than when somebody last updated, in sentences; from now on that is what a later
 * update is compared with. `null` where there is no plan, or it cannot be read now.
 */
export async function planNews(language: Language): Promise<readonly string[] | null> {
  const day = today();
  const view = await readPlanView(Number(day.slice(0, 4)) - 1, day);
  if (!view.ok || view.value.there.length === 0) return null;
  const kept = await workbookKeeper.read();
  const told = (kept[TOLD] as Snapshot | undefined) ?? NOTHING_TOLD;
  const now = snapshotOf(view.value, day);
  // A workbook that does not take it now tells the same again at the next update.
  await workbookKeeper.write(TOLD, now).catch(() => undefined);
  return changesBetween(told, now).map((change) => explainChange(change, view.value, language));
}
