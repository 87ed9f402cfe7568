import { signed } from "../filter/criterion";
import type { EngineValue } from "../bridge";
import { alike, fault, number, numberIn, rowsOf, type One } from "./values";

type Test = (value: One) => boolean;

const ERROR = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!)$/i;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** A text with * and ? as Excel reads them; ~ takes their meaning away. */
export function pattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_all, plain, wild, other) =>
    plain
      ? `\\${String(plain)}`
      : wild
        ? wild === "*"
          ? "[\\s\\S]*"
          : "[\\s\\S]"
        : `\\${String(other)}`,
  );
  return new RegExp(`^${source}$`, "iu");
}

function equals(text: string, decimal: "." | ","): Test {
  const wanted = numberIn(text, decimal);
  if (wanted !== undefined)
    return (value) =>
      value.kind === 1
        ? alike(value.value, wanted)
        : value.kind === 2 && same(numberIn(value.value, decimal), wanted);
  if (/^(?:TRUE|FALSE)$/i.test(text) || (decimal === "," && /^(?:SAND|FALSK)$/i.test(text))) {
    const truth = /^(?:TRUE|SAND)$/i.test(text);
    return (value) => value.kind === 3 && value.value === truth;
  }
  if (ERROR.test(text)) return (value) => value.kind === 4 && value.code === text.toUpperCase();
  if (text === "") return (value) => value.kind === 0;
  const shape = pattern(text);
  return (value) => value.kind === 2 && shape.test(value.value);
}

const same = (a: number | undefined, b: number): boolean => a !== undefined && alike(a, b);

function ordered(operator: string, text: string, decimal: "." | ","): Test {
  const holds = HOLDS[operator] ?? (() => false);
  const wanted = numberIn(text, decimal);
  if (wanted !== undefined)
    return (value) =>
      value.kind === 1 && holds(alike(value.value, wanted) ? 0 : value.value < wanted ? -1 : 1);
  if (text === "") return () => false;
  const lower = text.toLowerCase();
  return (value) => {
    if (value.kind !== 2) return false;
    const other = value.value.toLowerCase();
    return holds(other < lower ? -1 : other > lower ? 1 : 0);
  };
}

/** Which cells a criterion means: `"<5"` neither blanks nor TRUE, `7` the text "7" too, `""` and `"="` what is empty. */
export function testOf(criterion: One, decimal: "." | ","): Test {
  if (criterion.kind === 0) return equals("0", decimal);
  if (criterion.kind === 1) return equals(String(criterion.value), ".");
  if (criterion.kind === 3) return (value) => value.kind === 3 && value.value === criterion.value;
  if (criterion.kind === 4) return (value) => value.kind === 4 && value.code === criterion.code;
  if (criterion.kind !== 2) return () => false;
  if (criterion.value === "")
    return (value) => value.kind === 0 || (value.kind === 2 && value.value === "");
  const { sign: operator, value: text } = signed(criterion.value);
  if (operator === "" || operator === "=") return equals(text, decimal);
  if (operator === "<>") {
    const equal = equals(text, decimal);
    return (value) => !equal(value);
  }
  return ordered(operator, text, decimal);
}

/** What is made of the cells that were found. */
type Fold = (found: readonly One[]) => One;

const numbersOf = (found: readonly One[]): number[] | One => {
  const numbers: number[] = [];
  for (const value of found) {
    if (value.kind === 4) return value;
    if (value.kind === 1) numbers.push(value.value);
  }
  return numbers;
};

const folding =
  (fold: (numbers: readonly number[]) => One): Fold =>
  (found) => {
    const numbers = numbersOf(found);
    return Array.isArray(numbers) ? fold(numbers) : numbers;
  };

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const sum = folding((numbers) => number(total(numbers)));
const mean = folding((numbers) =>
  numbers.length === 0 ? fault("#DIV/0!") : number(total(numbers) / numbers.length),
);
const count: Fold = (found) => number(found.length);
const extreme = (better: (a: number, b: number) => boolean): Fold =>
  folding((numbers) =>
    number(numbers.length === 0 ? 0 : numbers.reduce((a, b) => (better(b, a) ? b : a))),
  );

interface Pair {
  readonly range: EngineValue;
  readonly criterion: EngineValue;
}

/** One result for each criterion, when a criterion is a range of them. */
function answered(
  decimal: "." | ",",
  values: EngineValue | undefined,
  pairs: readonly Pair[],
  fold: Fold,
): EngineValue {
  const many = pairs.find(({ criterion }) => criterion.kind === 5);
  if (!many)
    return single(
      decimal,
      values,
      pairs.map(({ range, criterion }) => ({ range, criterion: criterion as One })),
      fold,
    );
  const shape = rowsOf(many.criterion);
  const rows = shape.map((line, r) =>
    line.map((_one, c) =>
      single(
        decimal,
        values,
        pairs.map(({ range, criterion }) => {
          const grid = rowsOf(criterion);
          const at = grid.length === 1 ? grid[0] : grid[r];
          return { range, criterion: (at?.length === 1 ? at[0] : at?.[c]) ?? fault("#N/A") };
        }),
        fold,
      ),
    ),
  );
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 1 };
}

function single(
  decimal: "." | ",",
  values: EngineValue | undefined,
  pairs: readonly { readonly range: EngineValue; readonly criterion: One }[],
  fold: Fold,
): One {
  const first = pairs[0] ? rowsOf(pairs[0].range) : [];
  const shape = (rows: readonly (readonly One[])[]): string =>
    `${rows.length}x${rows[0]?.length ?? 0}`;
  const grids = pairs.map(({ range, criterion }) => ({
    rows: rowsOf(range),
    test: testOf(criterion, decimal),
  }));
  if (grids.some(({ rows }) => shape(rows) !== shape(first))) return fault("#VALUE!");
  const source = values ? rowsOf(values) : first;
  if (values && pairs.length > 0 && shape(source) !== shape(first)) return fault("#VALUE!");
  const found: One[] = [];
  first.forEach((line, r) =>
    line.forEach((_one, c) => {
      for (const { rows, test } of grids) if (!test(rows[r]?.[c] ?? { kind: 0 })) return;
      found.push(source[r]?.[c] ?? { kind: 0 });
    }),
  );
  return fold(found);
}

const pairsOf = (args: readonly EngineValue[]): Pair[] | undefined =>
  args.length % 2 === 0 && args.length > 0
    ? Array.from({ length: args.length / 2 }, (_, index) => ({
        range: args[index * 2] as EngineValue,
        criterion: args[index * 2 + 1] as EngineValue,
      }))
    : undefined;

type Run = (args: readonly EngineValue[]) => EngineValue;

/** The functions that pick cells by criteria; `decimal` is how the workbook's language writes numbers in them. */
export function criteriaFunctions(decimal: () => "." | ","): Readonly<Record<string, Run>> {
  const simple =
    (fold: Fold): Run =>
    ([range, criterion, values]) =>
      range && criterion
        ? answered(decimal(), values ?? range, [{ range, criterion }], fold)
        : fault("#VALUE!");
  const several =
    (fold: Fold): Run =>
    ([values, ...rest]) => {
      const pairs = pairsOf(rest);
      return pairs ? answered(decimal(), values, pairs, fold) : fault("#VALUE!");
    };
  return {
    COUNTIF: ([range, criterion]) =>
      range && criterion
        ? answered(decimal(), undefined, [{ range, criterion }], count)
        : fault("#VALUE!"),
    SUMIF: simple(sum),
    AVERAGEIF: simple(mean),
    COUNTIFS: (args) => {
      const pairs = pairsOf(args);
      return pairs ? answered(decimal(), undefined, pairs, count) : fault("#VALUE!");
    },
    SUMIFS: several(sum),
    AVERAGEIFS: several(mean),
    MINIFS: several(extreme((a, b) => a < b)),
    MAXIFS: several(extreme((a, b) => a > b)),
  };
}
