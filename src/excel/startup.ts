/** Whether Excel starts Udsat with this workbook. */
export type Startup = "on" | "off" | "unsupported";

const addin = (): typeof Office.addin | undefined =>
  typeof Office === "undefined" ? undefined : Office.addin;

export async function startup(): Promise<Startup> {
  try {
    const behavior = await addin()?.getStartupBehavior();
    if (behavior === undefined) return "unsupported";
    return behavior === Office.StartupBehavior.load ? "on" : "off";
  } catch {
    return "unsupported";
  }
}

let asked = false;

/**
 * With the first formula or sheet of ours in a workbook: Udsat is to start with it from then on, so that its formulas
 * are calculated without anybody opening the pane. Asked once a session.
 */
export async function startWithWorkbook(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    if ((await startup()) === "off") await addin()?.setStartupBehavior(Office.StartupBehavior.load);
  } catch {
    // A workbook that cannot keep it, such as one that is only to be read, is calculated when the pane is opened.
  }
}

/** For tests: another session. */
export function forgetSession(): void {
  asked = false;
}
