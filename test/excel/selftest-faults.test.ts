import type { CheckId } from "../../src/excel/selftest/checks";
import { selfTest } from "../../src/excel/selftest/run";
import { kindOf, type Property } from "../../src/workbench/host/kind";
import type { Thing } from "../../src/workbench/host/thing";
import { type StartedHost, startHost } from "../../src/workbench/host/node";

jest.setTimeout(120_000);

const undone: (() => void)[] = [];
afterEach(() => undone.splice(0).forEach((undo) => undo()));

type Members = Record<string, unknown>;
const membersOf = (kind: Thing["kind"], what: "properties" | "methods"): Members =>
  kindOf({ kind })[what] as Members;

function replace(members: Members, name: string, by: unknown): void {
  const real = members[name];
  if (real === undefined) throw new Error(`The host has no ${name}.`);
  members[name] = by;
  undone.push(() => void (members[name] = real));
}

/** What is written to a range goes through this first. */
function written(kind: Thing["kind"], name: string, change: (value: unknown) => unknown): void {
  const members = membersOf(kind, "properties");
  const real = members[name] as Property<unknown>;
  replace(members, name, {
    ...real,
    set: (it, value, host) => real.set?.(it, change(value), host),
  } satisfies Property<unknown>);
}

const read = (kind: Thing["kind"], name: string, value: unknown): void =>
  replace(membersOf(kind, "properties"), name, { get: () => value });

const method = (
  kind: Thing["kind"],
  name: string,
  change: (real: (...args: unknown[]) => unknown) => (...args: unknown[]) => unknown,
): void => {
  const members = membersOf(kind, "methods");
  replace(members, name, change(members[name] as (...args: unknown[]) => unknown));
};

const cells = (value: unknown, change: (cell: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(change) : row))
    : value;

const refuse = (): never => {
  throw new Error("not in this Excel");
};

/** One thing that an Excel could do otherwise than the add-in relies on, and the line of the report that is to find it out. */
const FAULTS: readonly {
  readonly id: CheckId;
  readonly excel: string;
  readonly play: () => void;
}[] = [
  {
    id: "literal",
    excel: "takes the apostrophe before a text for nothing",
    play: () =>
      written("Range", "Values", (value) =>
        cells(value, (cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
      ),
  },
  {
    id: "nothing",
    excel: "empties the cells that are given null",
    play: () => written("Range", "Values", (value) => cells(value, (cell) => cell ?? "")),
  },
  {
    id: "structuredName",
    excel: "takes no name for a table's column",
    play: () =>
      method("NamedItemCollection", "Add", (real) => (it, args, host) => {
        const formula = (args as { raw(n: number): unknown }).raw(1);
        return typeof formula === "string" && formula.includes("[")
          ? refuse()
          : real(it, args, host);
      }),
  },
  {
    id: "followingName",
    excel: "leaves a name where it was when columns come before it",
    play: () => read("Range", "ColumnIndex", 5),
  },
  {
    id: "chart",
    excel: "calls a series what it likes",
    play: () => read("ChartSeries", "Name", "Serie1"),
  },
  {
    id: "filter",
    excel: "does not tell what a filter shows",
    play: () => read("Filter", "Criteria", { filterOn: "Values", values: [] }),
  },
  { id: "list", excel: "drops validation", play: () => read("DataValidation", "Type", "None") },
  {
    id: "selection",
    excel: "tells no selection",
    play: () => method("Workbook", "GetSelectedRange", () => refuse),
  },
];

async function begin(functions = true): Promise<StartedHost> {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
  const host = await startHost();
  if (functions) host.CustomFunctions.associate("REDUCTION", () => 0.25);
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return host;
}

const red = async (): Promise<readonly string[]> =>
  (await selfTest()).results.filter(({ ok }) => !ok).map(({ id }) => id);

test.each(FAULTS)(
  "an Excel that $excel is found out by »$id«, and by nothing else",
  async (one) => {
    const host = await begin();
    expect(await red()).toEqual([]);
    one.play();
    expect(await red()).toEqual([one.id]);
    host.close();
  },
);

test("an Excel without the add-in's functions is found out by »function« alone", async () => {
  const host = await begin(false);
  expect(await red()).toEqual(["function"]);
  host.close();
});
