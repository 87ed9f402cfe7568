import type { FunctionDefinition } from "../../../src/excel/functions/definition";
import { reduction } from "../../../src/targets/functions/reduction";

const call = <Result = string[][]>({ run }: FunctionDefinition, ...args: unknown[]): Result =>
  (run as (...all: unknown[]) => Result)(...args);

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

describe("UDSAT.REDUCTION", () => {
  test.each([
    [33, 2016, 24],
    ["33", "2021", 16],
    [40, 2020, 30],
  ])("of %p at the end of %p is %i", (count, year, allowed) => {
    expect(call<number>(reduction, count, year)).toBe(allowed);
  });

  test.each([
    [[33, 2015], "#N/A", "Der er intet nationalt mål for 2015"],
    [[0, 2016], "#N/A", "Cellen for antallet er tom"],
    [[null, 2016], "#N/A", "Cellen for antallet er tom"],
    [[33.5, 2016], "#VALUE!", "33,5 kan ikke være et antal boligområder"],
    [[-4, 2016], "#VALUE!", "-4 kan ikke være et antal boligområder"],
    [["mange", 2016], "#VALUE!", "»mange« kan ikke læses som et tal"],
    [[33, 16], "#VALUE!", "»16« er ikke et årstal"],
  ])("refuses %j", (args, code, sentence) => {
    expect(refusal(reduction, ...args)).toMatchObject({
      code,
      message: expect.stringContaining(sentence) as string,
    });
  });
});
