import fc from "fast-check";
import type { Cell, Grid } from "../../../src/core/cell";
import type { MoneyColumn } from "../../../src/finance/read/columns";
import { layoutOf } from "../../../src/finance/read/layout";
import type { Ledger } from "../../../src/finance/read/ledger";
import { readPlan, type Reading } from "../../../src/finance/read/reader";
import { isEnough, missing, missingOnTop } from "../../../src/finance/judge/share";
import { HEAD, reported } from "./tables";

interface Line {
  readonly activity: string;
  readonly theme: string;
  readonly kind: string;
  readonly year: number;
  readonly source: string;
  readonly ore: number;
}

const line: fc.Arbitrary<Line> = fc.record({
  activity: fc.constantFrom("Lektiecafé", "Kostvejledning", "Festival", "Netværk", "Blok 5"),
  theme: fc.constantFrom(
    "Sundhed",
    "Børn, unge og familie",
    "Kultur og frihed",
    "Sundhedd",
    "Tryghed og trivsel",
  ),
  kind: fc.constantFrom("Boligsocial", "Renovering", "Nedrivning"),
  year: fc.integer({ min: 2011, max: 2016 }),
  source: fc.constantFrom(
    "Landsbyggefonden",
    "Kommunen",
    "Boligorganisationen",
    "Satspuljen",
    "Onkel",
  ),
  ore: fc.integer({ min: 2, max: 900_000_000 }),
});
/** Lines that differ in more than their amount, so that none repeats another. */
const lines = fc.uniqueArray(line, {
  minLength: 1,
  maxLength: 25,
  selector: ({ activity, theme, kind, year, source }) =>
    [activity, theme, kind, year, source].join("|"),
});

const row = (
  { activity, theme, kind, year, source, ore }: Line,
  amount: Cell = ore / 100,
): Cell[] => [activity, theme, kind, year, source, amount];
const long = (plan: readonly Line[], amount?: (ore: number) => Cell): Grid => [
  HEAD,
  ...plan.map((one) => row(one, amount?.(one.ore))),
];

/** What a plan is told, whatever row it stands in: kind, severity's ground and the amounts, without place. */
function told(grid: Grid): { readonly share: unknown; readonly findings: readonly string[] } {
  const { share, findings } = reported(grid);
  const plain = findings.map((finding) => JSON.stringify({ ...finding, row: 0, column: 0 }));
  return { share, findings: [...new Set(plain)].sort() };
}

const danish = (ore: number): string =>
  `${String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, ".")},${String(ore % 100).padStart(2, "0")}`;
const english = (ore: number): string =>
  `DKK ${String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, ",")}.${String(ore % 100).padStart(2, "0")}`;

test("shuffling the rows changes no share and no finding", () => {
  fc.assert(
    fc.property(
      lines.chain((plan) =>
        fc.tuple(fc.constant(plan), fc.shuffledSubarray(plan, { minLength: plan.length })),
      ),
      ([plan, shuffled]) => {
        expect(told(long(shuffled))).toEqual(told(long(plan)));
      },
    ),
  );
});

test("splitting an amount in two unequal parts changes no share and no finding", () => {
  fc.assert(
    fc.property(
      lines,
      fc.nat(),
      fc.double({ min: 0.01, max: 0.49, noNaN: true }),
      (plan, which, where) => {
        const index = which % plan.length;
        const whole = plan[index];
        if (!whole || whole.ore < 4) return;
        const part = Math.max(1, Math.floor(whole.ore * where));
        if (part * 2 === whole.ore) return;
        const split = [
          ...plan.slice(0, index),
          { ...whole, ore: part },
          { ...whole, ore: whole.ore - part },
          ...plan.slice(index + 1),
        ];
        expect(told(long(split))).toEqual(told(long(plan)));
      },
    ),
  );
});

test.each([
  ["Danish text", danish],
  ["English text", english],
])("amounts as %s change no share and no finding", (_, written) => {
  fc.assert(
    fc.property(lines, (plan) => expect(told(long(plan, written))).toEqual(told(long(plan)))),
  );
});

/** A budget a side at a time, two years: what each theme costs and what each payer pays, in whole kroner. */
interface Budget {
  readonly costs: readonly (readonly [string, readonly number[]])[];
  readonly paid: readonly (readonly [string, readonly number[]])[];
}

const twoYears = fc.tuple(
  fc.integer({ min: 1000, max: 900_000 }),
  fc.integer({ min: 1000, max: 900_000 }),
);
const budget: fc.Arbitrary<Budget> = fc.record({
  costs: fc.tuple(
    fc.tuple(fc.constant("Sundhed"), twoYears),
    fc.tuple(fc.constant("Kultur og fritid"), twoYears),
  ),
  paid: fc.tuple(
    fc.tuple(fc.constant("Landsbyggefonden"), twoYears),
    fc.tuple(fc.constant("Nørreby Kommune"), twoYears),
    fc.tuple(fc.constant("Satspuljen"), twoYears),
  ),
});
const YEARS = [2013, 2014];
const sum = (rows: Budget["costs"]): number[] =>
  YEARS.map((_, year) => rows.reduce((total, [, amounts]) => total + (amounts[year] ?? 0), 0));
const written = (rows: Budget["costs"], sign = 1): Cell[][] =>
  rows.map(([name, amounts]) => [name, ...amounts.map((amount) => sign * amount)]);
const BLANK_ROW: readonly Cell[] = ["", "", ""];

/** The ways a municipality writes one and the same budget. */
const WAYS: readonly (readonly [string, (one: Budget) => Grid])[] = [
  [
    "with a total for each side",
    ({ costs, paid }) => [
      ["Post", ...YEARS],
      ["Udgifter", "", ""],
      ...written(costs),
      ["Udgifter i alt", ...sum(costs)],
      BLANK_ROW,
      ["Indtægter", "", ""],
      ...written(paid),
      ["Indtægter i alt", ...sum(paid)],
    ],
  ],
  [
    "with totals that have no name",
    ({ costs, paid }) => [
      ["Budget i kr.", ...YEARS],
      ["A. Udgifter", "", ""],
      ...written(costs),
      ["", ...sum(costs)],
      ["B. Finansiering", "", ""],
      ...written(paid),
      ["", ...sum(paid)],
    ],
  ],
  [
    "with its income with a minus",
    ({ costs, paid }) => [
      ["", ...YEARS],
      ["Udgifter", "", ""],
      ...written(costs),
      ["I alt", ...sum(costs)],
      ["Indtægter", "", ""],
      ...written(paid, -1),
      ["I alt", ...sum(paid).map((amount) => -amount)],
    ],
  ],
  [
    "with each side's sum in its heading",
    ({ costs, paid }) => [
      ["Post", ...YEARS],
      ["Udgifter", ...sum(costs)],
      ...written(costs),
      ["Indtægter", ...sum(paid)],
      ...written(paid),
    ],
  ],
  [
    "with the financing first",
    ({ costs, paid }) => [
      ["Post", ...YEARS],
      ["Finansiering", "", ""],
      ...written(paid),
      ["Finansiering i alt", ...sum(paid)],
      BLANK_ROW,
      ["Aktiviteter", "", ""],
      ...written(costs),
      ["I alt", ...sum(costs)],
    ],
  ],
  [
    "with the sides beside each other",
    ({ costs, paid }) => [
      ["Udgifter", "", "", "", "Finansiering", "", ""],
      ["Post", ...YEARS, "", "Kilde", ...YEARS],
      ...written(paid).map((cells, row): Cell[] => [
        ...(written(costs)[row] ?? BLANK_ROW),
        "",
        ...cells,
      ]),
      ["I alt", ...sum(costs), "", "I alt", ...sum(paid)],
    ],
  ],
];

test.each(WAYS)("the same budget %s has the same share and the same findings", (_, way) => {
  fc.assert(
    fc.property(budget, (one) => {
      const plain = WAYS[0]?.[1](one) ?? [];
      const local = one.paid[1]?.[1].reduce((total, amount) => total + amount, 0) ?? 0;
      const total = sum(one.paid).reduce((all, amount) => all + amount, 0);
      expect(reported(way(one)).share).toMatchObject({ local: local * 100, total: total * 100 });
      expect(told(way(one))).toEqual(told(plain));
    }),
  );
});

const odd: fc.Arbitrary<Cell[]> = fc.constantFrom<Cell[][]>(
  ["", "", "", "", "", ""],
  ["Finansiering", "", "", "", "", ""],
  ["Udgifter", "", "", "", "", ""],
  ["Sundhed", "", "", "", "", ""],
  ["I alt", "", "", "", "", 125_000],
  ["Lektiecafé", "Sundhed", "Boligsocial", "2013/14", "Kommunen", 5_000],
  ["Lektiecafé", "Sundhed", "Boligsocial", 2013, "", 5_000],
  ["Lektiecafé", "", "", 2013, "Kommunen", "ca. 5.000"],
  ["Lektiecafé", "Sundhed", "Udgift", 2013, "Kommunen", 5_000.005],
  [null, "Sundhed", "Boligsocial", 2013, "Kommunen", 0],
);

test("rows read in one loop and rows read one by one give the same ledger, whatever stands between them", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          { weight: 3, arbitrary: line.map((one) => row(one)) },
          { weight: 1, arbitrary: line.map((one) => row(one, danish(one.ore))) },
          odd,
        ),
        { minLength: 1 },
      ),
      (rows) => {
        const grid = [HEAD, ...rows];
        const layout = layoutOf(grid);
        if (!layout) throw new Error("headings of a plan");
        const text = (one: Reading): unknown => ({
          ...one,
          layout: undefined,
          ledger: lined(one.ledger),
        });
        const noNote: MoneyColumn = {
          column: 6,
          heading: "",
          use: "total",
          year: 0,
          source: "",
          total: "",
          unit: 1,
        };
        expect(text(readPlan(grid, layout))).toEqual(
          text(readPlan(grid, { ...layout, totals: [noNote] })),
        );
      },
    ),
    { numRuns: 500 },
  );
});

/** A ledger as rows of plain values, names as text. */
function lined({ names, size, ...columns }: Ledger): unknown {
  return Array.from({ length: size }, (_, line) =>
    Object.entries(columns).map(([key, values]) =>
      ["activity", "theme", "kind", "source"].includes(key)
        ? names.texts[values[line] ?? 0]
        : values[line],
    ),
  );
}

test("years as columns change no share and no finding", () => {
  fc.assert(
    fc.property(lines, (plan) => {
      const years = [...new Set(plan.map(({ year }) => year))].sort();
      const rows = new Map<string, Cell[]>();
      for (const { ore, year, ...rest } of plan) {
        const key = JSON.stringify(rest);
        const cells = rows.get(key) ?? [
          rest.activity,
          rest.theme,
          rest.kind,
          rest.source,
          ...years.map(() => ""),
        ];
        cells[4 + years.indexOf(year)] = ore / 100;
        rows.set(key, cells);
      }
      expect(told([["Aktivitet", "Tema", "Art", "Kilde", ...years], ...rows.values()])).toEqual(
        told(long(plan)),
      );
    }),
  );
});

test("more local money never lowers the share, and the missing amount is the least that is enough", () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 900_000_000 }), (plan, more) => {
      const before = reported(long(plan)).share;
      const after = reported(
        long([
          ...plan,
          {
            activity: "Mere",
            theme: "Sundhed",
            kind: "Boligsocial",
            year: 2013,
            source: "Kommunen",
            ore: more + 1,
          },
        ]),
      ).share;
      if (!before || !after) throw new Error("a plan with money has a share");
      expect(
        BigInt(after.local) * BigInt(before.total) >= BigInt(before.local) * BigInt(after.total),
      ).toBe(true);
      const [gap, top] = [missing(before), missingOnTop(before)];
      expect(isEnough(before.local + gap, before.total)).toBe(true);
      expect(isEnough(before.local + top, before.total + top)).toBe(true);
      if (gap > 0) expect(isEnough(before.local + gap - 1, before.total)).toBe(false);
      if (top > 0) expect(isEnough(before.local + top - 1, before.total + top - 1)).toBe(false);
    }),
  );
});
