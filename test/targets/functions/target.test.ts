import { targetPath } from "../../../src/targets/functions/path";
import { targetProgress } from "../../../src/targets/functions/progress";
import { targetStatus } from "../../../src/targets/functions/status";
import type { FunctionDefinition } from "../../../src/excel/functions/definition";

function call({ run }: FunctionDefinition, ...args: unknown[]): unknown {
  return (run as (...all: unknown[]) => unknown)(...args);
}

function refusal(
  definition: FunctionDefinition,
  ...args: unknown[]
): { readonly code: string; readonly message: string } {
  try {
    call(definition, ...args);
  } catch (thrown) {
    return thrown as { code: string; message: string };
  }
  throw new Error("nothing was refused");
}

describe("UDSAT.TARGET.PATH", () => {
  test("gives a header row and a row a year", () => {
    expect(call(targetPath, 40, "46,5", 2024, "2026")).toEqual([
      ["år", "værdi"],
      [2024, 40],
      [2025, 43.25],
      [2026, 46.5],
    ]);
  });

  test.each([
    ["a year that is no year", [40, 60, 24, 2028], "#VALUE!", "»24« er ikke et årstal"],
    ["an end at the start", [40, 60, 2024, 2024], "#VALUE!", "Slut ligger ikke efter start"],
    [
      "a word for a number",
      ["fyrre", 60, 2024, 2028],
      "#VALUE!",
      "»fyrre« kan ikke læses som et tal",
    ],
    ["an empty baseline", [null, 60, 2024, 2028], "#N/A", "Et manglende tal regnes aldrig som nul"],
  ])("refuses %s", (_, args, code, sentence) => {
    expect(refusal(targetPath, ...args)).toMatchObject({
      code,
      message: expect.stringContaining(sentence) as string,
    });
  });
});

describe("UDSAT.TARGET.PROGRESS", () => {
  test("gives the share of the way, also behind the start and past the end", () => {
    expect([
      call(targetProgress, 40, 60, 30),
      call(targetProgress, 40, 60, "45"),
      call(targetProgress, 40, 60, 70),
    ]).toEqual([-0.5, 0.25, 1.5]);
  });

  test("is 1 where a level target is held and #N/A where it is not", () => {
    expect(call(targetProgress, 40, 40, 40)).toBe(1);
    expect(refusal(targetProgress, 40, 40, 41)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("Målet er lig med udgangspunktet") as string,
    });
  });

  test("is #N/A without a measurement", () => {
    expect(refusal(targetProgress, 40, 60, "..").code).toBe("#N/A");
  });
});

describe("UDSAT.TARGET.STATUS", () => {
  test.each([
    [45, 2025, "på sporet"],
    [44.9, "31-12-2025", "bagud"],
    [60, 46022, "nået"],
    [59.9, 2029, "ikke nået"],
    [45, 2023, "ikke begyndt"],
    [null, 2025, "kan ikke afgøres"],
  ])("says of %p at %p: %s", (actual, date, word) => {
    expect(call(targetStatus, 40, 60, 2024, 2028, actual, date)).toBe(word);
  });

  test("refuses what is no date", () => {
    expect(refusal(targetStatus, 40, 60, 2024, 2028, 45, "snart")).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("»snart«") as string,
    });
  });
});
