import { refusalOf, type WorkbookRefusal } from "./refusal";
import { type Aftermath, UNCHANGED } from "./transaction/aftermath";

/** What an action on the workbook gives: its value, or why not and what was left behind. */
export type Outcome<Value, Refusal = WorkbookRefusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal; readonly aftermath: Aftermath };

export const done = <Value>(value: Value): Outcome<Value, never> => ({ ok: true, value });

export const refused = <Refusal>(
  refusal: Refusal,
  aftermath: Aftermath = UNCHANGED,
): Outcome<never, Refusal> => ({
  ok: false,
  refusal,
  aftermath,
});

/** Whether this Excel has a requirement set. */
export function supports(version: string): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", version)
  );
}

/**
 * Runs something in Excel and gives what went wrong as data. Excel holds a batch back while a cell is being edited
 * instead of refusing it. There is no undo group: an action writes with one `sync`, and that is one undo record by itself.
 */
export async function inExcel<Value>(
  act: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Outcome<Value>> {
  if (typeof Excel === "undefined" || typeof Excel.run !== "function")
    return refused({ kind: "notInExcel" });
  try {
    return done(await Excel.run({ delayForCellEdit: true }, act));
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refused(refusal);
  }
}

/** Excel that is busy is asked again after these milliseconds: some builds refuse at once although they were asked to wait. */
const PATIENCE = [250, 500, 1000] as const;

const moment = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

const isBusy = (refusal: unknown): boolean =>
  typeof refusal === "object" && refusal !== null && "kind" in refusal && refusal.kind === "busy";

/** Tries again a few times where Excel is busy. */
export async function patiently<Value, Refusal>(
  act: () => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal>> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await act();
    const wait = PATIENCE[attempt];
    if (outcome.ok || !isBusy(outcome.refusal) || wait === undefined) return outcome;
    await moment(wait);
  }
}

/** Runs something that only reads or selects, in one request, and answers with an outcome of its own. */
export const run = <Value, Refusal = WorkbookRefusal>(
  act: (context: Excel.RequestContext) => Promise<Outcome<Value, Refusal | WorkbookRefusal>>,
): Promise<Outcome<Value, Refusal | WorkbookRefusal>> =>
  patiently(async () => {
    const ran = await inExcel(act);
    return ran.ok ? ran.value : ran;
  });
