const QUIET = 600;

/**
 * Calls back once a sheet, or any sheet where none is named, has been quiet for a moment after a change.
 * Gives what stops it. Without Excel, or where Excel cannot tell of changes, nothing is heard; the page's own button remains.
 */
export function watch(changed: () => void, sheet: string | null = null): () => void {
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
    const sheets = context.workbook.worksheets;
    const item = sheet === null ? sheets : sheets.getItem(sheet);
    const handler = item.onChanged.add(heard);
    await context.sync();
    remove = () =>
      void Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      }).catch(() => undefined);
    if (stopped) remove();
  }).catch(() => undefined);
  return () => {
    stopped = true;
    clearTimeout(timer);
    remove?.();
  };
}
