import { startHost, type StartedHost, type StartOptions } from "../../src/workbench/host/node";
import { profileInUse } from "./profiles";

/** Starts a workbook, an empty one unless bytes are given, under Microsoft's client and makes its globals ours, as a page in Excel has them. */
export async function started(
  xlsx?: Uint8Array,
  options: Omit<StartOptions, "xlsx"> = {},
): Promise<StartedHost> {
  // The client takes a global that is there for its own; each workbook is to have a client to itself.
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
  const host = await startHost({ profile: profileInUse(), ...options, xlsx });
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return host;
}

/** A workbook that is made once, in an empty one, and opened from its file each time. */
export function startedFrom(make: () => Promise<unknown>): () => Promise<StartedHost> {
  const once = async (): Promise<Uint8Array> => {
    const host = await started();
    await make();
    const bytes = await host.save();
    host.close();
    return bytes;
  };
  let file: Promise<Uint8Array> | undefined;
  return async () => started(await (file ??= once()));
}

/** The requests an action takes. */
export async function counted<T>(
  host: StartedHost,
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly requests: number }> {
  const before = host.requests.length;
  const value = await act();
  return { value, requests: host.requests.length - before };
}

/** The values of a range, read through the client as anybody would. */
export async function valuesOf(address: string, sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
