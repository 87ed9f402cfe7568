let used = false;
let listener: (() => void) | undefined;

/** A function of ours is calculated: the workbook holds a formula of ours. */
export function noteUse(): void {
  if (used) return;
  used = true;
  listener?.();
}

/** Calls once, at the first formula or, where one has been calculated already, at once. */
export function onFirstUse(act: () => void): void {
  listener = act;
  if (used) act();
}
