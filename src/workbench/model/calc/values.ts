import type { EngineValue } from "../bridge";

export type One = Exclude<EngineValue, { readonly kind: 5 }>;

export const number = (value: number): One =>
  Number.isFinite(value) ? { kind: 1, value } : { kind: 4, code: "#NUM!" };
export const truth = (value: boolean): One => ({ kind: 3, value });
export const fault = (code: string): One => ({ kind: 4, code });

/** What Excel shows and compares of a number: its first fifteen digits. */
export const seen = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));

/** Whether two numbers are the same to Excel. */
export const alike = (a: number, b: number): boolean =>
  a === b || (Math.abs(a - b) <= 1e-13 * Math.abs(a) && seen(a) === seen(b));

/** The number that a text names, as Excel takes a text for a number in arithmetic. */
export function numberIn(text: string, decimal: "." | ","): number | undefined {
  let bare = text.trim().replace(/[\u00a0\u202f]/g, "");
  if (bare === "") return undefined;
  const group = decimal === "," ? "." : ",";
  if (new RegExp(`^[-+]?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d*)?%?$`).test(bare))
    bare = bare.split(group).join("");
  if (decimal === ",") bare = bare.includes(".") ? "" : bare.replace(",", ".");
  const match = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i.exec(bare);
  return match ? Number(match[1]) / (match[2] ? 100 : 1) : undefined;
}

/** A value as a number for arithmetic, or the error that it gives. */
export function numeric(value: One): number | One {
  if (value.kind === 1) return value.value;
  if (value.kind === 3) return value.value ? 1 : 0;
  if (value.kind === 0) return 0;
  if (value.kind === 2) return numberIn(value.value, ".") ?? fault("#VALUE!");
  return value.kind === 4 ? value : fault("#VALUE!");
}

/** Rows of a value; a single one is a row with one cell. */
export const rowsOf = (value: EngineValue): readonly (readonly One[])[] =>
  value.kind === 5 ? (value.rows as readonly (readonly One[])[]) : [[value]];

/** Runs a function of single values over arrays as Excel does: single ones are repeated, and what has no partner is #N/A. */
export function lifted(
  run: (...args: One[]) => One,
): (args: readonly EngineValue[]) => EngineValue {
  return (args) => {
    if (!args.some((value) => value.kind === 5)) return run(...(args as One[]));
    const grids = args.map(rowsOf);
    const height = Math.max(...grids.map((rows) => rows.length));
    const width = Math.max(...grids.map((rows) => rows[0]?.length ?? 1));
    const rows = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => {
        const given = grids.map((grid) => {
          const line = grid.length === 1 ? grid[0] : grid[r];
          return line?.length === 1 ? line[0] : line?.[c];
        });
        return given.includes(undefined) ? fault("#N/A") : run(...(given as One[]));
      }),
    );
    return { kind: 5, rows, height, width };
  };
}

/** A function of numbers; the first error among its arguments is its result. */
export const onNumbers =
  (run: (...numbers: number[]) => One): ((...args: One[]) => One) =>
  (...args) => {
    const numbers: number[] = [];
    for (const value of args) {
      const found = numeric(value);
      if (typeof found !== "number") return found;
      numbers.push(found);
    }
    return run(...numbers);
  };

/** Stands around a formula that may give an empty cell. */
export const FILLED = "XLFILLED";

/** A cell whose formula gives an empty one shows 0, and is 0 to whoever reads it. */
export const FILLING = {
  [FILLED]: lifted((value) => (value.kind === 0 ? { kind: 1, value: 0 } : value)),
} as const;
