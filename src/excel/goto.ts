import { type Area, address } from "./address";
import { done, type Outcome, refused, run } from "./run";

/** Shows cells to the user. Their sheet comes to the front first: selecting on another sheet often does nothing. */
export async function goTo(sheet: string, area: Area): Promise<Outcome<null>> {
  const shown = await run(async (context) => {
    const there = context.workbook.worksheets.getItem(sheet);
    there.activate();
    there.getRange(address(area)).select();
    await context.sync();
    return done(null);
  });
  return !shown.ok && shown.refusal.kind === "gone"
    ? refused({ kind: "missing", name: sheet })
    : shown;
}
