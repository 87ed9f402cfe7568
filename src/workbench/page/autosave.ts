/** How long after the last change the work is kept; a workbook that takes long to write is written less often. */
const PAUSE = 2_000;
const SHARE = 10;

/** Runs a saving some time after the last of many changes, one at a time. */
export function createAutosave(save: () => Promise<void>): { soon(): void; stop(): void } {
  let timer = 0;
  let took = 0;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    timer = 0;
    if (running) {
      again = true;
      return;
    }
    running = true;
    const started = performance.now();
    try {
      await save();
    } catch {
      // A workbook that cannot be written now is tried again after the next change; saving it as a file says why.
    } finally {
      took = performance.now() - started;
      running = false;
    }
    if (again) soon();
  };
  const soon = (): void => {
    again = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), Math.max(PAUSE, took * SHARE));
  };
  return {
    soon,
    stop: () => {
      clearTimeout(timer);
      again = false;
    },
  };
}
