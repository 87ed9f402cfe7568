import { done, run } from "../../src/excel/run";
import { MOST, QUIET, watch } from "../../src/excel/watch";
import { started } from "../host/started";

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds));

const read = () =>
  run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return done(cell.values[0]?.[0] as unknown);
  });

test("a watcher that Excel refuses listens all the same, a moment later", async () => {
  const host = await started();
  host.faults.plan({ request: 1, when: "before", code: "InvalidOperation" });
  let heard = 0;
  const stop = watch(() => (heard += 1), "Ark1");
  await pause(900);
  host.user.type("A1", "7");
  await pause(900);
  expect(heard).toBe(1);
  stop();
  host.close();
});

test("a change is told while the user already types in the next cell, and is read when the cell is left", async () => {
  const host = await started();
  const values: unknown[] = [];
  const stop = watch(
    () =>
      void read().then((outcome) => values.push(outcome.ok ? outcome.value : outcome.refusal.kind)),
    "Ark1",
  );
  await pause(100);
  host.user.type("A1", "7");
  host.user.edit("A2");
  await pause(900);
  expect(values).toEqual([]);
  host.user.leave("8");
  await pause(100);
  expect(values).toEqual([7]);
  host.user.type("A1", "9");
  await pause(900);
  expect(values).toEqual([7, 9]);
  stop();
  host.close();
});

test("a build that refuses at once although it was asked to wait is asked again", async () => {
  const host = await started();
  host.faults.plan({ request: 1, when: "before", code: "InvalidOperationInCellEditMode" });
  expect(await read()).toMatchObject({ ok: true });
  host.close();
});

describe("how long a change may take to be told", () => {
  /** An Excel that keeps the handlers it is given; `hear` is an event of that name. */
  function deafExcel() {
    const handlers = new Map<string, (() => void)[]>();
    const event = (name: string) => ({
      add: (handler: () => void) => {
        handlers.set(name, [...(handlers.get(name) ?? []), handler]);
        return { remove: () => handlers.set(name, []) };
      },
    });
    const events = (of: string) =>
      Object.fromEntries(
        ["onChanged", "onAdded", "onDeleted", "onNameChanged", "onCalculated"].map((name) => [
          name,
          event(`${of}.${name}`),
        ]),
      );
    const worksheets = { ...events("any"), getItem: () => events("own") };
    const context = { workbook: { worksheets }, sync: () => Promise.resolve() };
    const run = (...given: unknown[]) => (given.at(-1) as (it: unknown) => unknown)(context);
    Object.assign(globalThis, {
      Excel: { run: (...given: unknown[]) => Promise.resolve(run(...given)) },
    });
    return { hear: (name: string) => (handlers.get(name) ?? []).forEach((handler) => handler()) };
  }
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "Excel");
  });

  test("a quiet moment after the last of several, and never so long that two seconds pass while they go on", () => {
    jest.useFakeTimers();
    const { hear } = deafExcel();
    const told: number[] = [];
    const start = Date.now();
    const stop = watch(() => told.push(Date.now() - start));
    hear("any.onChanged");
    jest.advanceTimersByTime(QUIET);
    expect(told).toEqual([QUIET]);
    // A colleague's script writes a cell every half second.
    for (let i = 0; i < 8; i += 1) {
      hear("any.onChanged");
      jest.advanceTimersByTime(500);
    }
    expect(told.slice(1, 3)).toEqual([QUIET + MOST, QUIET + 2 * MOST]);
    expect(MOST).toBeLessThan(2000);
    stop();
  });

  test.each([
    [null, ["any.onChanged", "any.onAdded", "any.onDeleted", "any.onNameChanged"]],
    ["Ark1", ["own.onChanged", "own.onCalculated", "any.onAdded", "any.onDeleted"]],
  ] as const)("of sheet %s, each event is a change", (sheet, names) => {
    jest.useFakeTimers();
    const { hear } = deafExcel();
    let told = 0;
    const stop = watch(() => (told += 1), sheet);
    names.forEach((name, i) => {
      hear(name);
      jest.advanceTimersByTime(QUIET);
      expect([name, told]).toEqual([name, i + 1]);
    });
    stop();
    names.forEach(hear);
    jest.advanceTimersByTime(2 * MOST);
    expect(told).toBe(names.length);
  });
});

test("a sheet that comes or goes is heard, and not the cells of another than the named", async () => {
  const host = await started();
  const heard = { all: 0, named: 0 };
  const stops = [watch(() => (heard.all += 1)), watch(() => (heard.named += 1), "Ark1")];
  await pause(50);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Kilde");
    await context.sync();
  });
  await pause(QUIET + 100);
  expect(heard).toEqual({ all: 1, named: 1 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kilde").getRange("A1").values = [[7]];
    await context.sync();
  });
  await pause(QUIET + 100);
  expect(heard).toEqual({ all: 2, named: 1 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kilde").delete();
    await context.sync();
  });
  await pause(QUIET + 100);
  expect(heard).toEqual({ all: 3, named: 2 });
  stops.forEach((stop) => stop());
  host.close();
});
