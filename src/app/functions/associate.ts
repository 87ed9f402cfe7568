import { shown } from "./shown";
import { noteUse } from "./used";
import type { FunctionDefinition } from "../../excel/functions/definition";

type Run = (...args: unknown[]) => unknown;

/** What the script needs of a definition; the build leaves the rest out of it. */
type Registered = Pick<FunctionDefinition, "id" | "run" | "shown">;

/** What the runtime must have; the rest of `CustomFunctions` is used where it is there. */
export interface Runtime {
  associate(id: string, run: Run): void;
}

const EMPTY = "";

/** Excel hands an error cell over as an object that carries the error's text; the domain reads the text. */
function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { code, basicValue } = cell as { readonly code?: unknown; readonly basicValue?: unknown };
  return code ?? basicValue ?? null;
}

function holdsObjects(row: unknown): boolean {
  if (!Array.isArray(row)) return false;
  for (let column = 0; column < row.length; column++) {
    const cell: unknown = row[column];
    if (typeof cell === "object" && cell !== null) return true;
  }
  return false;
}

/** A loop by number over the rows: every cell of every call passes here, and the callback of `some` costs more than the look. */
function anyObject(rows: readonly unknown[]): boolean {
  for (let row = 0; row < rows.length; row++) if (holdsObjects(rows[row])) return true;
  return false;
}

/** An argument with its error cells as text; the very same rows where there is none. Omitted is null. */
export function argument(value: unknown): unknown {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return plain(value);
  const rows = value as readonly unknown[];
  return anyObject(rows) ? rows.map((row) => (Array.isArray(row) ? row.map(plain) : row)) : rows;
}

function hasGap(row: readonly unknown[]): boolean {
  for (let column = 0; column < row.length; column++)
    if ((row[column] ?? null) === null) return true;
  return false;
}

/** Excel shows null as 0, so an absent cell goes out as an empty text. */
export function result(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? EMPTY;
  const rows = value as readonly (readonly unknown[])[];
  return rows.some(hasGap) ? rows.map((row) => row.map((cell) => cell ?? EMPTY)) : rows;
}

/** Registers every function at once; `unexpected` throws a refusal on, and anything else as an error with a sentence. */
export function associate(
  runtime: Runtime,
  definitions: readonly Registered[],
  unexpected: (thrown: unknown) => never,
): void {
  for (const { id, run, shown: as } of definitions) {
    const call = run as Run;
    const places = Array.from({ length: call.length }, (_, index) => index);
    runtime.associate(id, (...args) => {
      noteUse();
      try {
        return shown(result(call(...places.map((index) => argument(args[index])))), as);
      } catch (thrown) {
        return unexpected(thrown);
      }
    });
  }
}
