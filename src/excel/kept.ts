import { done, patiently, run } from "./run";
import { settingStep, transact } from "./transaction";
import { listen } from "./watch";

/** What the pane keeps in the workbook: settings of the file, which colleagues share. */
const PREFIX = "udsat.kept.";

/** A setting that does not read is as good as none. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that is kept in the workbook, by key. */
async function read(): Promise<Readonly<Record<string, unknown>>> {
  const outcome = await run(async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    return done(
      Object.fromEntries(
        settings.items
          .filter(({ key }) => key.startsWith(PREFIX))
          .map(({ key, value }) => [key.slice(PREFIX.length), parsed(value)] as const)
          .filter(([, value]) => value !== undefined),
      ),
    );
  });
  return outcome.ok ? outcome.value : {};
}

/** Keeps a value in the workbook; throws where the workbook does not take it now, and then nothing of it is left there. */
async function write(key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  const name = PREFIX + key;
  const outcome = await patiently(() =>
    transact<string | null, null>({
      ask(context) {
        const item = context.workbook.settings.getItemOrNullObject(name).load("value");
        return () => (item.isNullObject ? null : String(item.value));
      },
      decide: (before) =>
        done({ steps: before === text ? [] : [settingStep(name, text, before)], value: null }),
    }),
  );
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
}

/** Calls back when the workbook's settings were changed, also by a colleague. */
const watch = (changed: () => void): (() => void) =>
  listen(({ settings }) =>
    settings.onSettingsChanged.add(() => {
      changed();
      return Promise.resolve();
    }),
  );

/** The workbook as the keeper of what was typed and chosen in the pane. Known by its address, which it has once it is saved. */
export const workbookKeeper = {
  read,
  write,
  watch,
  get session(): string {
    return Office.context.document?.url ?? "";
  },
} as const;
