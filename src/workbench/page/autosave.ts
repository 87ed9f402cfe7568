/** How long after the last change the work is kept; a workbook that takes long to write is written less often. */
const PAUSE = 2_000;
const SHARE = 10;

/** Runs a saving some time after the last of many changes, one at a time. While something is calculated (`busy` gives its end), it waits for that and a pause more: whoever waited for the result edits on first. */
export function createAutosave(
  save: () => Promise<void>,
  busy: () => Promise<void> | undefined,
): { soon(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let took = 0;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const calculated = busy();
    if (calculated) {
      again = true;
      await calculated;
    } else await timed();
    running = false;
    if (again) later(calculated ? PAUSE : pause());
  };
  const timed = async (): Promise<void> => {
    const started = performance.now();
    try {
      await save();
    } catch {
      // A workbook that cannot be written now is tried again after the next change; saving it as a file says why.
    }
    took = performance.now() - started;
  };
  const pause = (): number => Math.max(PAUSE, took * SHARE);
  const later = (wait: number): void => {
    again = false;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  };
  return {
    soon: () => later(pause()),
    stop: () => {
      clearTimeout(timer);
      again = false;
    },
  };
}
