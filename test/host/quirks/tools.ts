import {
  type ProfileName,
  startHost,
  type StartedHost,
  type StartOptions,
} from "../../../src/workbench/host/node";

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => T | Promise<T>;

/** One Excel with a workbook of its own, and short ways to drive it. */
export interface Played {
  readonly host: StartedHost;
  /** Runs a batch, syncs it, and gives what the batch gave. */
  run<T>(batch: Batch<T>, options?: object): Promise<T>;
  /** The code with which a batch fails, or "ok". */
  code(batch: Batch<unknown>, options?: object): Promise<string>;
  /** Values of the first sheet. */
  values(address: string): Promise<unknown[][]>;
  /** Lets the events arrive. */
  settle(): Promise<void>;
}

export async function playing(
  profile?: ProfileName,
  options: Omit<StartOptions, "profile"> = {},
): Promise<Played> {
  const host = await startHost({ profile, ...options });
  const run = <T>(batch: Batch<T>, runOptions: object = {}): Promise<T> =>
    host.Excel.run(runOptions as Excel.RunOptions, async (context) => {
      const result = await batch(context, context.workbook.worksheets.getFirst());
      await context.sync();
      return result;
    });
  return {
    host,
    run,
    code: (batch, runOptions) =>
      run(batch, runOptions).then(
        () => "ok",
        (error: { code?: string; message: string }) => error.code ?? error.message,
      ),
    values: (address) =>
      run(async (context, sheet) => {
        const range = sheet.getRange(address).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
  };
}

/** A table of one heading row and data rows at A1 of the first sheet. */
export const tableOf = (
  played: Played,
  rows: readonly (readonly unknown[])[],
  name = "Liste",
): Promise<void> =>
  played.run((_, sheet) => {
    const range = sheet.getRange("A1").getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.values = rows as unknown[][];
    sheet.tables.add(range, true).name = name;
  });
