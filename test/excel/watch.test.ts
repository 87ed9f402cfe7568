import { done, run } from "../../src/excel/run";
import { watch } from "../../src/excel/watch";
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
