/** Whether Excel starts Udsat with this workbook: what the user chose is kept beside it, in the workbook's settings. */
export type Startup = "on" | "off" | "unsupported";

const SETTING = "udsat.startup";

const addin = (): typeof Office.addin | undefined =>
  typeof Office === "undefined" ? undefined : Office.addin;

const settings = (): Office.Settings | undefined =>
  (Office.context as { document?: Office.Document }).document?.settings;

export async function startup(): Promise<Startup> {
  try {
    const behavior = await addin()?.getStartupBehavior();
    if (behavior === undefined) return "unsupported";
    return behavior === Office.StartupBehavior.load ? "on" : "off";
  } catch {
    return "unsupported";
  }
}

/** Stores in the workbook whether Udsat starts with it, because the user says so. */
export async function chooseStartup(on: boolean): Promise<Startup> {
  const kept = settings();
  kept?.set(SETTING, on ? "on" : "off");
  await new Promise<void>((resolve) => (kept ? kept.saveAsync(() => resolve()) : resolve()));
  await addin()?.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  return startup();
}

let asked = false;

/**
 * With the first formula or sheet of ours in a workbook: Udsat is to start with it from then on, so that its formulas
 * are calculated without anybody opening the pane. Asked once a session; never against what the user chose.
 */
export async function startWithWorkbook(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    if (settings()?.get(SETTING) === "off") return;
    if ((await startup()) === "off") await addin()?.setStartupBehavior(Office.StartupBehavior.load);
  } catch {
    // A workbook that cannot keep it, such as one that is only to be read, is calculated when the pane is opened.
  }
}

/** For tests: another session. */
export function forgetSession(): void {
  asked = false;
}
