import { createAutosave } from "../../src/workbench/page/autosave";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Bench {
  readonly autosave: ReturnType<typeof createAutosave>;
  /** When it was saved, in milliseconds from the beginning. */
  readonly saved: number[];
  /** Something is calculated for so long from now. */
  calculate(milliseconds: number): void;
}

function bench(): Bench {
  const began = performance.now();
  const saved: number[] = [];
  let calculated: Promise<void> | undefined;
  const autosave = createAutosave(
    () => {
      saved.push(performance.now() - began);
      return Promise.resolve();
    },
    () => calculated,
  );
  const calculate = (milliseconds: number): void => {
    calculated = new Promise((done) =>
      setTimeout(() => {
        calculated = undefined;
        done();
      }, milliseconds),
    );
  };
  return { autosave, saved, calculate };
}

test("the work is kept two seconds after the last of many changes", async () => {
  const { autosave, saved } = bench();
  autosave.soon();
  await jest.advanceTimersByTimeAsync(1_000);
  autosave.soon();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(saved).toEqual([3_000]);
});

test("what is calculated for longer is waited for, and a pause more, so that the next edit meets no saving", async () => {
  const { autosave, saved, calculate } = bench();
  calculate(7_000);
  autosave.soon();
  await jest.advanceTimersByTimeAsync(7_500);
  calculate(1_000);
  autosave.soon();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual([9_500]);
});

test("no change is lost while a calculation is waited for: the saving comes a pause after its end, once", async () => {
  const { autosave, saved, calculate } = bench();
  calculate(30_000);
  autosave.soon();
  await jest.advanceTimersByTimeAsync(2_500);
  autosave.soon();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual([32_000]);
});

test("a workbook that is let go of while it is waited for is not kept", async () => {
  const { autosave, saved, calculate } = bench();
  calculate(5_000);
  autosave.soon();
  await jest.advanceTimersByTimeAsync(3_000);
  autosave.stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual([]);
});
