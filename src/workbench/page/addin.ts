/** The parts of the add-in's own runtime that the page calls: its ribbon actions, and its pane's visibility. */
interface Runtime {
  readonly Office?: {
    readonly actions?: {
      readonly _association?: {
        readonly mappings?: Readonly<
          Record<
            string,
            (event: { completed(): void; readonly source: { readonly id: string } }) => unknown
          >
        >;
      };
    };
    readonly addin?: {
      showAsTaskpane?(): Promise<void>;
      hide?(): Promise<void>;
      onVisibilityModeChanged?(
        listener: (args: { readonly visibilityMode: string }) => void,
      ): Promise<unknown>;
    };
  };
}

const runtimeOf = (frame: HTMLIFrameElement | null): Runtime | undefined =>
  (frame?.contentWindow as unknown as Runtime | null) ?? undefined;

const WAIT = 60_000;

/** Runs the action that the add-in associated with the name, as a press on the ribbon does; resolves when it says it is completed. */
export function runAction(
  frame: HTMLIFrameElement | null,
  name: string,
): Promise<"done" | "unknown"> {
  const mappings = runtimeOf(frame)?.Office?.actions?._association?.mappings ?? {};
  const action = mappings[name] ?? mappings[name.toUpperCase()];
  if (!action) return Promise.resolve("unknown");
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve("done"), WAIT);
    const completed = (): void => {
      clearTimeout(late);
      resolve("done");
    };
    Promise.resolve(action({ completed, source: { id: name } })).catch(reject);
  });
}

/** Tells the add-in that its pane is shown or hidden, as Excel does. */
export function tellVisibility(frame: HTMLIFrameElement | null, open: boolean): void {
  const addin = runtimeOf(frame)?.Office?.addin;
  void (open ? addin?.showAsTaskpane?.() : addin?.hide?.());
}

/** Hears when the add-in itself shows or hides its pane. */
export function hearVisibility(frame: HTMLIFrameElement, hear: (open: boolean) => void): void {
  void runtimeOf(frame)?.Office?.addin?.onVisibilityModeChanged?.(({ visibilityMode }) =>
    hear(visibilityMode === "Taskpane"),
  );
}
