import { associate, argument, result } from "../../../src/app/functions/associate";
import type { FunctionDefinition } from "../../../src/excel/functions/definition";
import { unexpected } from "../../../src/app/functions/unexpected";

function registered(
  run: FunctionDefinition["run"],
  shown?: FunctionDefinition["shown"],
): (...args: unknown[]) => unknown {
  const found = new Map<string, (...args: unknown[]) => unknown>();
  const runtime = {
    associate: (id: string, call: (...args: unknown[]) => unknown) => void found.set(id, call),
  };
  associate(runtime, [{ id: "TRY", run, shown }], unexpected);
  const call = found.get("TRY");
  if (!call) throw new Error("TRY was not registered");
  return call;
}

/** What a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

test("an omitted argument reaches the function as null, and Excel's own trailing argument does not reach it", () => {
  const call = registered((first: unknown, second: unknown) => JSON.stringify([first, second]));
  expect(call(1)).toBe("[1,null]");
  expect(call(1, undefined, { address: "A1" })).toBe("[1,null]");
});

test("an error cell reaches the function as its text, in a range and alone", () => {
  expect(argument({ code: "#N/A" })).toBe("#N/A");
  expect(
    argument([
      [1, { type: "Error", basicValue: "#DIV/0!" }],
      ["x", null],
    ]),
  ).toEqual([
    [1, "#DIV/0!"],
    ["x", null],
  ]);
});

test("a range without error cells is handed on as it is, without a copy", () => {
  const rows = [[1, null, "x", true]];
  expect(argument(rows)).toBe(rows);
});

test("nothing goes out as null, which Excel would show as 0", () => {
  expect(
    result([
      ["a", null],
      [undefined, 0],
    ]),
  ).toEqual([
    ["a", ""],
    ["", 0],
  ]);
  expect(result(null)).toBe("");
  expect(result(0)).toBe(0);
});

describe("a function that fails unforeseen", () => {
  const fail = () => {
    throw new TypeError("x is not $& y");
  };

  test("gives #VALUE! with a sentence, also where the runtime has no error class of its own", () => {
    Object.assign(globalThis, { CustomFunctions: {} });
    expect(thrownBy(registered(fail))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("x is not $& y") as string,
    });
  });

  test("gives the runtime's own error where there is one", () => {
    class Own {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    }
    Object.assign(globalThis, { CustomFunctions: { Error: Own } });
    expect(thrownBy(registered(fail))).toBeInstanceOf(Own);
  });
});

test.each([
  ["an ordinary error with a code", Object.assign(new Error("Fordi."), { code: "#N/A" })],
  ["the runtime's own, whatever its code", new (class Own extends Object {})()],
])("a refusal goes out as it came: %s", (_, refusal) => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: refusal.constructor === Error ? undefined : refusal.constructor },
  });
  const call = registered(() => {
    throw refusal;
  });
  expect(thrownBy(call)).toBe(refusal);
});

describe("a share or an amount", () => {
  const host = globalThis as { Office?: unknown };
  const excel = (sets: readonly string[]) => ({
    context: {
      requirements: {
        isSetSupported: (name: string, at: string) => sets.includes(`${name} ${at}`),
      },
    },
  });
  afterEach(() => delete host.Office);

  test("goes out with its number format where Excel takes one, and as the plain number elsewhere", () => {
    const share = registered(() => 0.25, "share");
    expect(share()).toBe(0.25);
    host.Office = excel(["ExcelApi 1.16"]);
    expect(share()).toBe(0.25);
    host.Office = excel(["ExcelApi 1.19"]);
    expect(share()).toEqual({ type: "Double", basicValue: 0.25, numberFormat: "0.0%" });
    expect(registered(() => 1250, "kroner")()).toEqual({
      type: "Double",
      basicValue: 1250,
      numberFormat: "#,##0",
    });
    expect(registered(() => "#N/A", "share")()).toBe("#N/A");
    expect(registered(() => 7)()).toBe(7);
  });

  test("comes back as its number when another function of ours is given its cell", () => {
    expect(argument({ type: "Double", basicValue: 0.25, numberFormat: "0.0%" })).toBe(0.25);
    expect(argument([[{ type: "FormattedNumber", basicValue: 3, numberFormat: "0" }, 1]])).toEqual([
      [3, 1],
    ]);
  });
});
