type Action = (event: { completed(): void; readonly source: { readonly id: string } }) => unknown;

/** The parts of the add-in's own runtime that the page calls: its ribbon actions, and its pane's visibility. */
interface Runtime {
  readonly Office?: {
    readonly actions?: {
      readonly _association?: { readonly mappings?: Readonly<Record<string, Action>> };
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
const [STARTS, LOOK] = [20_000, 50];

/** Runs the action that the add-in associated with the name, as a press on the ribbon does, when the add-in has started in the frame; resolves when it says it is completed. */
export async function runAction(
  frame: () => HTMLIFrameElement | null,
  name: string,
): Promise<"done" | "unknown"> {
  const action = await associated(frame, name);
  if (!action) return "unknown";
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve("done"), WAIT);
    const completed = (): void => {
      clearTimeout(late);
      resolve("done");
    };
    Promise.resolve(action({ completed, source: { id: name } })).catch(reject);
  });
}

/** The action of that name; a frame that still starts is waited for, as Excel starts an add-in whose button is pressed. */
async function associated(
  frame: () => HTMLIFrameElement | null,
  name: string,
): Promise<Action | undefined> {
  for (let waited = 0; waited < STARTS; waited += LOOK) {
    const mappings = runtimeOf(frame())?.Office?.actions?._association?.mappings ?? {};
    const action = mappings[name] ?? mappings[name.toUpperCase()];
    if (action) return action;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return undefined;
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
